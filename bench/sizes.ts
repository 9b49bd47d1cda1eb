/** How much is measured. `--small` is for trying: its figures say whether it works, not how fast. */
export type Sizes = {
  readonly pairs: number
  /** How long each half of a pair of `page` asks. */
  readonly pageSeconds: number
  /** First notes a side. */
  readonly notes: number
  /** Conversations and messages a side. */
  readonly conversations: number
  readonly messages: number
}

export const fullSizes: Sizes = {
  pairs: 5,
  pageSeconds: 4,
  notes: 2000,
  conversations: 2000,
  messages: 10_000,
}
export const smallSizes: Sizes = { pairs: 5, pageSeconds: 1, notes: 200, conversations: 200, messages: 1000 }
