import { settingOf } from '../forces/index.ts'
import { conversationState, minuteOf, type ConversationState } from '../conversations/index.ts'
import type { Tx } from '../platform/db/index.ts'

/** Where a request stands, in the words of the row that drives it. Times in minutes since 1970. */
export type RequestState = {
  readonly state: 'waiting' | 'held' | 'run out' | 'answered' | 'ended'
  readonly outcome: string | null
  readonly kind: 'message' | 'call'
  readonly language: 'en' | 'cy'
  readonly named: string | null
  readonly othersMinute: number | null
  readonly closeMinute: number
  readonly nextStep: string | null
  readonly nextMinute: number | null
  /** Whether anybody has been asked yet: before that nobody can have read it. */
  readonly anybodyAsked: boolean
}

export type WholeState = ConversationState & {
  readonly request: RequestState
  readonly nowMinute: number
  /** When everything of it is deleted, if nobody writes again. */
  readonly goesMinute: number
}

const minute = (at: Date | null): number | null => (at === null ? null : minuteOf(at))

/** State of conversation and request together, for the two sealed documents. */
export const wholeState = async (
  tx: Tx,
  now: Date,
  conversation: string,
): Promise<WholeState | undefined> => {
  const state = await conversationState(tx, conversation)
  const row = await tx
    .selectFrom('asking.request')
    .selectAll()
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  if (!state || !row) return undefined
  const asked = await tx
    .selectFrom('asking.asked')
    .select('index')
    .where('conversation', '=', conversation)
    .where('epoch', '=', row.epoch)
    .where('asked_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const request: RequestState = {
    // A hold is nobody's business but the holder's: the page says "we are finding the right person" throughout.
    state: row.state as RequestState['state'],
    outcome: row.outcome,
    kind: row.kind as RequestState['kind'],
    language: row.language as RequestState['language'],
    named: row.named,
    othersMinute: minute(row.others_at),
    closeMinute: minuteOf(row.close_at),
    nextStep: row.next_step,
    nextMinute: minute(row.next_at),
    anybodyAsked: asked !== undefined,
  }
  const days = await settingOf(tx, 'retain-conversation-days')
  return { ...state, request, nowMinute: minuteOf(now), goesMinute: state.lastMinute + days * 24 * 60 }
}

/** Who of the programme stands in this state, for their first names. */
export const peopleOf = (state: WholeState, ledger: readonly { person: string }[]): string[] => [
  ...new Set([
    ...state.members.map(({ person }) => person),
    ...ledger.map(({ person }) => person),
    ...(state.request.named === null ? [] : [state.request.named]),
  ]),
]
