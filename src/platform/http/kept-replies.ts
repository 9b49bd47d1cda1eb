/** A page as it was answered. */
export type KeptReply = { readonly html: string; readonly headers: Headers; readonly sealed: boolean }

/**
 * Pages that are the same for everybody are rendered once and kept for some seconds: a force's whole workforce may read the
 * same page after an incident. Only addresses that answered 200 are kept, at most `most` of them, the oldest leaving first.
 */
export type KeptReplies = {
  get(key: string): KeptReply | undefined
  keep(key: string, reply: KeptReply): void
}

export const keptReplies = (most: number, milliseconds: number, clock: () => number): KeptReplies => {
  const kept = new Map<string, { reply: KeptReply; until: number }>()
  return {
    get: key => {
      const found = kept.get(key)
      if (found && found.until > clock()) return found.reply
      kept.delete(key)
      return undefined
    },
    keep: (key, reply) => {
      const oldest = kept.keys().next().value
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
      kept.set(key, { reply, until: clock() + milliseconds })
    },
  }
}
