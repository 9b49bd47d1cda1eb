import type { Barrier } from '../../supporters/index.ts'
import type { PanelView, RouteView } from '../../support-routes/index.ts'

/** A supporter's availability now, in words and as a script reads it. */
export type Availability = {
  readonly paused: boolean
  /** "On now, until 14:00"; "Next on duty Thursday 14:00". */
  readonly line: string
  readonly onDuty: boolean
  /** Why colleagues are not shown this supporter; empty when they are. */
  readonly barriers: readonly Barrier[]
  /** Dates that come near: what to do, and by when. Whole sentences; empty most of the time. */
  readonly coming: readonly string[]
}

/** Somebody is waiting, as the desk shows it: the card alone. No theme, no urgency, no text. */
export type Waiting = {
  readonly conversation: string
  readonly kind: 'message' | 'call'
  readonly language: 'en' | 'cy'
  /** Minutes since 1970: when this supporter was asked, and when the note was saved. */
  readonly askedMinute: number
  readonly savedMinute: number
  /** Until when this supporter holds it; null: free to open. */
  readonly heldUntilMinute: number | null
}

/** A conversation of one's own, as a list shows it. */
export type Mine = {
  readonly conversation: string
  readonly state: 'open' | 'ended'
  /** Grows with everything that happens in it. */
  readonly version: number
  /** Whether its writer kept a way back; null: nobody knows. */
  readonly kept: 'kept' | 'tab' | null
  readonly lastMinute: number
  readonly isMineToAnswer: boolean
}

/** A supporter's own load: the blocks, and a sentence for each thing that counts (rule 9). */
export type DeskLoad = {
  readonly open: number
  readonly soft: number
  readonly hard: number
  readonly said: readonly string[]
  /** Where the nearest limit stands. */
  readonly room: 'room' | 'near' | 'full'
}

/** What the desk shows of today. Ids, counts and times; never content. */
export type DeskState = {
  readonly nowMinute: number
  /** These are absent or empty for somebody who is not a supporter. */
  readonly availability?: Availability
  readonly load?: DeskLoad
  readonly waiting: readonly Waiting[]
  readonly conversations: readonly Mine[]
}

/** One matter of the passing-on table, as a supporter needs it in the middle of a conversation. */
export type Passing = {
  readonly code: string
  readonly what: string
  /** Examples on both sides. */
  readonly stays: string
  readonly mayPass: string
  readonly goesTo: string
  readonly consent: string
}

/** The *this minute* panel: who is awake, the force's own numbers, what may have to be passed on. */
export type ThisMinute = {
  readonly crisis: PanelView
  readonly force: readonly RouteView[]
  readonly passing: readonly Passing[]
}
