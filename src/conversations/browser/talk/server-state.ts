import type { PackedSpan } from '../../../supporters/duty.ts'

/** What the programme can see of this conversation and says of it: the rows that drive it. Minutes since 1970. */
export type ServerState = {
  readonly conversation: string
  readonly state: 'open' | 'ended'
  readonly endedBy: 'colleague' | 'supporter' | 'programme' | null
  readonly kept: 'kept' | 'tab' | null
  readonly epoch: number
  readonly savedMinute: number
  readonly lastMinute: number
  readonly nowMinute: number
  readonly members: readonly { readonly index: number; readonly person: string }[]
  readonly request: {
    readonly state: 'waiting' | 'held' | 'run out' | 'answered' | 'ended'
    readonly outcome: string | null
    readonly kind: 'message' | 'call'
    readonly language: 'en' | 'cy'
    readonly named: string | null
    readonly othersMinute: number | null
    readonly closeMinute: number
    readonly nextStep: string | null
    readonly nextMinute: number | null
    readonly anybodyAsked: boolean
  }
  /** First names by person. */
  readonly names: Readonly<Record<string, string>>
  /** When the supporter who answers is on, by person. */
  readonly hours: Readonly<Record<string, readonly PackedSpan[]>>
}

export type LedgerLine = {
  readonly what: 'opened' | 'claimed' | 'handed-back'
  readonly person: string
  readonly minute: number
}

export const dateOfMinute = (minute: number): Date => new Date(minute * 60_000)

/** The supporter who answers, once somebody has taken it on. */
export const supporterOf = (state: ServerState): { person: string; name: string | undefined } | undefined => {
  if (state.request.state !== 'answered') return undefined
  const person = state.members[0]?.person
  return person === undefined ? undefined : { person, name: state.names[person] }
}
