import { hostNameOf, hostOf, isLoopbackName } from '../platform/http/loopback.ts'
import type { Tx } from '../platform/db/index.ts'

/** Where a browser must be for its answer to count. */
export type Place = {
  /** What `location.origin` says there. */
  readonly origin: string
  /** The host passkeys are bound to (RP ID). */
  readonly host: string
}

/**
 * Threat: a look-alike site passes our challenge on and the answer back. The browser binds its answer to the origin it is at, so
 * the server must decide by itself which origin is right: the force's own host over TLS, or, for somebody trying this on their
 * own machine, the loopback name they typed. A `Host` header alone never makes an origin right.
 */
export const placeOf = async (tx: Tx, request: Request): Promise<Place> => {
  const host = hostNameOf(request)
  if (isLoopbackName(host)) return { origin: `${new URL(request.url).protocol}//${hostOf(request)}`, host }
  const force = await tx.selectFrom('forces.force').select('host').executeTakeFirstOrThrow()
  // A force that chose a port other than 443 keeps it; the name is what counts.
  const port = /:\d+$/.exec(hostOf(request))?.[0] ?? ''
  return { origin: `https://${force.host}${host === force.host ? port : ''}`, host: force.host }
}
