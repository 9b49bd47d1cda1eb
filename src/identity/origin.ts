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
 * the server must decide by itself which origin is right: the force's own host over TLS. The loopback name that somebody typed counts
 * in a demonstration tried on one's own machine, and where the force's own name is one: everywhere else a `Host` header, which anybody
 * can write, makes no origin right, so that words signed for a page on somebody's own machine open nothing at a live force.
 */
export const placeOf = async (tx: Tx, request: Request): Promise<Place> => {
  const force = await tx.selectFrom('forces.force').select(['host', 'stage']).executeTakeFirstOrThrow()
  const host = hostNameOf(request)
  const isTried = force.stage === 'demonstration' || isLoopbackName(force.host)
  if (isTried && isLoopbackName(host))
    return { origin: `${new URL(request.url).protocol}//${hostOf(request)}`, host }
  // A force that chose a port other than 443 keeps it; the name is what counts.
  const port = /:\d+$/.exec(hostOf(request))?.[0] ?? ''
  return { origin: `https://${force.host}${host === force.host ? port : ''}`, host: force.host }
}
