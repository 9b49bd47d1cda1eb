/**
 * Pages that are the same for everybody are rendered once and kept for some seconds: a force's whole workforce may read the
 * same page after an incident. Only addresses that answered 200 are kept, at most `most` of them, the oldest leaving first.
 */
export type KeptReplies = {
  get(key: string): string | undefined
  keep(key: string, html: string): void
}

export const keptReplies = (most: number, milliseconds: number, clock: () => number): KeptReplies => {
  const kept = new Map<string, { html: string; until: number }>()
  return {
    get: key => {
      const found = kept.get(key)
      if (found && found.until > clock()) return found.html
      kept.delete(key)
      return undefined
    },
    keep: (key, html) => {
      const oldest = kept.keys().next().value
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
      kept.set(key, { html, until: clock() + milliseconds })
    },
  }
}
