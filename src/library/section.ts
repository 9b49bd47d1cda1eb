/** A piece of a page of words: a heading, paragraphs, points, and ways on from here. */
export type Section = {
  readonly heading?: string
  readonly text?: readonly string[]
  readonly points?: readonly string[]
  readonly ways?: readonly Way[]
}

/** A link inside this site, without its language. */
export type Way = { readonly to: string; readonly words: string }
