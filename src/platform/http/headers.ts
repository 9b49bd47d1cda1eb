import type { MiddlewareHandler } from 'hono'
import type { Vars } from './answer.ts'

type HeaderLines = Readonly<Record<string, string>>

/** Denies all, then opens what our own pages need. `trusted-types 'none'`: no script may make markup from text. */
const policy = (trustedTypes: string): string =>
  [
    "default-src 'none'",
    ...['script', 'style', 'connect'].map(kind => `${kind}-src 'self'`),
    "img-src 'self' data:",
    ...['font', 'media', 'manifest', 'worker'].map(kind => `${kind}-src 'self'`),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ')

/** Written out once, not worked out for every answer: a page that is kept goes out as it lies. */
const lines = (trustedTypes: string): HeaderLines => ({
  'content-security-policy': policy(trustedTypes),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
})

/** For every page. */
export const ordinaryHeaders = lines("'none'")

/** For the sealed documents alone: their one policy, `alongside`, accepts the address of our worker and nothing else. */
export const sealedHeaders = lines('alongside')

/** Puts the house's headers on every answer, except on one that carries them already. */
export const dress: MiddlewareHandler<Vars> = async (c, next) => {
  await next()
  if (c.get('dressed')) return
  const { headers } = c.res
  for (const [name, value] of Object.entries(c.get('sealed') ? sealedHeaders : ordinaryHeaders))
    headers.set(name, value)
}
