import { secureHeaders } from 'hono/secure-headers'
import type { MiddlewareHandler } from 'hono'

const self = ["'self'"]
const none = ["'none'"]

/** Denies all, then opens what our own pages need. `trusted-types 'none'`: no script may make markup from text. */
const policy = (trustedTypes: string) => ({
  defaultSrc: none,
  scriptSrc: self,
  styleSrc: self,
  connectSrc: self,
  imgSrc: [...self, 'data:'],
  fontSrc: self,
  mediaSrc: self,
  manifestSrc: self,
  workerSrc: self,
  formAction: self,
  baseUri: none,
  frameAncestors: none,
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: [trustedTypes],
})

const headers = (trustedTypes: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: policy(trustedTypes),
    crossOriginEmbedderPolicy: 'require-corp',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: 'max-age=63072000; includeSubDomains',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })

/** For every page. */
export const ordinaryHeaders = headers("'none'")

/** For the sealed documents alone: their one policy, `alongside`, accepts the address of our worker and nothing else. */
export const sealedHeaders = headers('alongside')
