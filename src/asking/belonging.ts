import { readUtf8 } from '../ps1/checking.ts'
import type { Tx } from '../platform/db/index.ts'
import { belongs } from '../supporters/index.ts'

/**
 * The poster's phrase as a script sends it: `X-Way-In: base64url(utf-8)`. A header, so that it stands in no address, log or
 * history, and the body stays the protocol's own bytes.
 */
export const phraseOf = (request: Request): string =>
  readUtf8(new Uint8Array(Buffer.from(request.headers.get('x-way-in') ?? '', 'base64url'))) ?? ''

/** Whether the request carries the force's phrase (or the force has opened its way in). Works on both planes. */
export const mayComeIn = (tx: Tx, request: Request): Promise<boolean> => belongs(tx, phraseOf(request))
