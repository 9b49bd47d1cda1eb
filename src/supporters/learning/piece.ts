/** A short piece to learn from: read in five minutes, never scored, and nobody keeps who read it. */

/** `them`: the colleague who comes; `you`: the supporter. */
export type Line = { readonly who: 'them' | 'you'; readonly says: string }
export type Dialogue = {
  readonly title: string
  /** Who is there, and where. Everybody is made up. */
  readonly scene: string
  readonly lines: readonly Line[]
  /** What to see in it. */
  readonly notice: string
}
export type Choice = {
  readonly words: string
  /** What we think of it, shown once something is chosen. */
  readonly why: string
  /** We would do this too. */
  readonly good: boolean
}
export type Question = { readonly asks: string; readonly choices: readonly [Choice, Choice, Choice] }
export type Piece = {
  readonly title: string
  /** What it is about, in one sentence. */
  readonly lead: string
  readonly sections: readonly { readonly heading: string; readonly points: readonly string[] }[]
  readonly dialogues: readonly [Dialogue, Dialogue]
  readonly questions: readonly [Question, Question, Question]
}

export const pieceCodes = [
  'boundaries',
  'passing-on',
  'listening',
  'suicide-safer',
  'endings',
  'looking-after-yourself',
] as const
export type PieceCode = (typeof pieceCodes)[number]
export const isPiece = (code: string): code is PieceCode => pieceCodes.some(each => each === code)

/** What somebody chose on this page, question by question; nothing of it is kept. */
export type Chosen = readonly (number | undefined)[]

export const chosenIn = (values: Readonly<Record<string, string>>): Chosen =>
  [0, 1, 2].map(place => {
    const value = values[`question-${place + 1}`]
    return value === '0' || value === '1' || value === '2' ? Number(value) : undefined
  })
