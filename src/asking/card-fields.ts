import type { NewRecord } from '../conversations/index.ts'
import { settingOf } from '../forces/index.ts'
import { uuidOf } from '../identity/index.ts'
import type { Tx } from '../platform/db/index.ts'
import type { RequestCard } from '../ps1/checking.ts'

/** The named supporter stands first in the circle: whose turn it is follows from the record the colleague signed. */
export const isNamedFirst = (card: RequestCard, { people, record }: NewRecord): boolean => {
  if (card.person === undefined) return true
  const first = record.members[1]
  return first !== undefined && people.get(first.index) === uuidOf(card.person)
}

/** The card as it stands in the request: when others are asked, and when the programme closes it unopened. */
export const cardFields = async (tx: Tx, now: Date, card: RequestCard) => {
  const named = card.person === undefined ? null : uuidOf(card.person)
  const days = await settingOf(tx, 'unopened-request-keep-days')
  return {
    kind: card.kind,
    language: card.language,
    named,
    others_at:
      named === null || card.deadlineMinutes === 0
        ? null
        : new Date(now.getTime() + card.deadlineMinutes * 60_000),
    close_at: new Date(now.getTime() + days * 86_400_000),
  }
}
