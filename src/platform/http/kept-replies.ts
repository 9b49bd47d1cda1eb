import type { Squeeze } from './squeeze.ts'

/** A page as it was answered, the house's headers included. */
export type KeptPage = { readonly html: string; readonly headers: Readonly<Record<string, string>> }

/** The same, in the form one kind of browser takes. */
export type Kept = {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Pages that are the same for everybody are rendered once and kept for some seconds: a force's whole workforce may read the
 * same page after an incident. Only addresses that answered 200 are kept, at most `most` of them, the oldest leaving first.
 */
export type KeptReplies = {
  /** @param accepted the browser's `Accept-Encoding` */
  get(address: string, accepted: string): Kept | undefined
  keep(address: string, page: KeptPage): void
}

type Entry = KeptPage & { readonly until: number; last?: { readonly accepted: string; readonly kept: Kept } }

const inForm = ({ html, headers }: KeptPage, accepted: string, squeeze: Squeeze): Kept => {
  const { body, encoding } = squeeze(html, accepted)
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { body: bytes, headers: encoding ? { ...headers, 'content-encoding': encoding } : headers }
}

export const keptReplies = (
  most: number,
  milliseconds: number,
  clock: () => number,
  squeeze: Squeeze,
): KeptReplies => {
  const kept = new Map<string, Entry>()
  return {
    get: (address, accepted) => {
      const found = kept.get(address)
      if (!found || found.until <= clock()) {
        kept.delete(address)
        return undefined
      }
      // Nearly all browsers say the same, so the form made last is nearly always the one wanted.
      if (found.last?.accepted !== accepted) found.last = { accepted, kept: inForm(found, accepted, squeeze) }
      return found.last.kept
    },
    keep: (address, page) => {
      const oldest = kept.keys().next().value
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
      kept.set(address, { ...page, until: clock() + milliseconds })
    },
  }
}
