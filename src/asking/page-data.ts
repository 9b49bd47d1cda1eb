/**
 * What the server writes into a page for its script, as one attribute: nothing inline, and nothing about anybody. Isomorphic.
 */
import type { Lang } from '../platform/text.ts'
import type { PackedSpan } from '../supporters/duty.ts'

export type PageData = {
  readonly lang: Lang
  /** The server's clock when the page was made, so that a phone with a wrong clock still shows the right hours. */
  readonly now: number
  /** Hex, 32 digits each. */
  readonly force: string
  readonly installation: string
  /** Whether the poster's phrase opens the list, or nothing needs to be typed. */
  readonly wayIn: 'phrase' | 'open'
  /** Hours that anybody covers, two weeks ahead, without saying who. */
  readonly cover: readonly PackedSpan[]
  /** Labels of themes by code, in the page's language. */
  readonly themes: Readonly<Record<string, string>>
  /** The force's settings that the device needs. */
  readonly circleSize: number
  /** Days a conversation is kept after its last message. */
  readonly keepDays: number
  /** Shown in a demonstration alone. */
  readonly demoPhrase?: string | undefined
  readonly words: number
  /** Addresses of built files. */
  readonly wordList: string
  /** Parts of `/talk`: the way to a new note, and everything about one that was sent. */
  readonly parts: { readonly way: string; readonly inside: string }
  /** Whether the way to write is open yet; until then nobody is sent there. */
  readonly canWrite: boolean
}
