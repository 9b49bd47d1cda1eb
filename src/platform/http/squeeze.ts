import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { encodingFor } from '../encoding.ts'
import type { Frame } from './house.ts'
import type { Reply } from './reply.ts'

/**
 * Whether a document may travel compressed. Threat (BREACH): where a page holds a secret beside something a stranger chose, its
 * compressed length tells the secret letter by letter. So only pages for a visitor, who has no session and no token, and nothing of
 * the desk or of "Try it", which shows words in clear.
 */
export const maySqueeze = ({ viewer, here }: Frame, reply: Reply): boolean =>
  viewer.kind === 'visitor' &&
  !(reply instanceof Response) &&
  reply.kind === 'page' &&
  reply.status === 200 &&
  reply.staff !== true &&
  !/^\/(desk|try|join)(\/|\?|$)/.test(here)

type Squeezed = { br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> }

/** Compresses documents, and remembers the last ones by their text: a page that comes out the same is not squeezed again. */
export type Squeeze = (
  html: string,
  accepted: string,
) => { body: string | Uint8Array<ArrayBuffer>; encoding?: 'br' | 'gzip' }

export const squeezer = (most: number): Squeeze => {
  const done = new Map<string, Squeezed>()
  return (html, accepted) => {
    const encoding = encodingFor(accepted)
    if (encoding === 'identity') return { body: html }
    const its = done.get(html) ?? {}
    if (!done.has(html)) {
      const oldest = done.keys().next().value
      if (done.size >= most && oldest !== undefined) done.delete(oldest)
      done.set(html, its)
    }
    return { body: (its[encoding] ??= compressed[encoding](html)), encoding }
  }
}

const compressed = {
  // 5 of 11: a millisecond for a page, and a tenth larger than the best.
  br: (html: string) =>
    new Uint8Array(brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
  gzip: (html: string) => new Uint8Array(gzipSync(html)),
}
