import type { Choosing } from '../../../asking/browser/choosing.ts'
import { nothingChosen } from '../../../asking/browser/nothing-chosen.ts'
import type { MetMemory } from '../../../asking/browser/met.ts'
import type { Trusted } from '../../../asking/browser/trusted.ts'
import type { PageData } from '../../../asking/page-data.ts'
import type { Begun } from './begin.ts'
import type { Conversation } from './conversation.ts'
import { emptyDraft, type Draft } from './draft.ts'

/** The pages of the document, one question each. */
export type Step =
  | 'safe'
  | 'panel'
  | 'passing'
  | 'phrase'
  | 'how'
  | 'who'
  | 'deadline'
  | 'note'
  | 'worry'
  | 'check'
  | 'sending'
  | 'words'
  | 'conversation'
  | 'looked'
  | 'end'
  | 'delete'
  | 'gone'
  | 'return'

/** Pages of a conversation that exists; the others are the way in. */
export const insideSteps: readonly Step[] = ['words', 'conversation', 'looked', 'end', 'delete']

export type Answer = '' | 'danger' | 'struggling' | 'talk' | 'unsaid'

/** Everything chosen and typed on the way in. In memory only; nothing of it is sent before Send. */
export type Way = {
  readonly answer: Answer
  /** Whether the way leads to a new note or back to one. */
  readonly to: 'new' | 'return'
  readonly phrase: string | undefined
  readonly trusted: Trusted | undefined
  /** The key log and the cards that this device has met (ps1 5.7, 6.1). */
  readonly met: MetMemory
  readonly choosing: Choosing
  readonly draft: Draft
  readonly begun: Promise<Begun | undefined> | undefined
  /** The words, between "Saved" and the moment somebody has kept them. */
  readonly words: string | undefined
  readonly isRemembered: boolean
  /** Others are to be asked as soon as the list is there. */
  readonly asksOthers: boolean
}

export const newWay = (page: PageData, phrase: string | undefined, met: MetMemory): Way => ({
  met,
  answer: '',
  to: 'new',
  phrase: page.wayIn === 'open' ? '' : phrase,
  trusted: undefined,
  choosing: nothingChosen,
  draft: emptyDraft(page.lang),
  begun: undefined,
  words: undefined,
  isRemembered: false,
  asksOthers: false,
})

/** What every page of the document is given. */
export type Talk = {
  readonly page: PageData
  readonly step: Step
  readonly way: Way
  readonly change: (way: Partial<Way>) => void
  readonly draft: (draft: Partial<Draft>) => void
  readonly go: (step: Step) => void
  /** Instead of this page: Back does not come here again. */
  readonly goInstead: (step: Step) => void
  readonly conversation: Conversation | undefined
  readonly enter: (conversation: Conversation, step: Step) => void
  /** Forgets everything in this page. */
  readonly leave: (step: Step) => void
}

/** The whole page, from the script of one language to that of the other. */
export type Handed = {
  readonly page: PageData
  readonly way: Way
  readonly step: Step
  readonly conversation: Conversation | undefined
  /** What was typed into the box of a conversation. */
  readonly typed: string
}

/** What the script of the other language offers. */
export type OtherScript = {
  /** Loads the parts that the page is in the middle of; rejects when one did not arrive. */
  ready(page: PageData, now: Handed): Promise<unknown>
  take(handed: Handed): void
}
