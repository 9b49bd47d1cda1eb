import { settingOf } from '../forces/index.ts'
import { areas } from '../identity/index.ts'
import { changeFact, writeFact, type Helped } from '../impact/index.ts'
import { recordThemes } from '../library/index.ts'
import { forceOf, type Tx } from '../platform/db/index.ts'
import { due, notDue } from '../platform/due.ts'
import { londonDay } from '../supporters/index.ts'
import { otherSupporters } from './queries.ts'
import { takeBackMinutes, type Kept } from './record.ts'

/** A record as posted and read; whose it is stands in the transaction. */
export type Posted = {
  readonly person: string
  readonly kept: Kept
  readonly helped: Helped
}

/**
 * Completes a contact record with its impact fact, in one transaction. `conversation` is used for one computation (what belongs
 * together counts once) and stored nowhere. A heavy contact of today or yesterday begins a rest (`offering.ts`); open conversations go on.
 * The record's id.
 *
 * Not audited: an entry with its hour would be a list of who had how many contacts when, for everybody who reads the trail.
 */
export const completeRecord = async (
  tx: Tx,
  now: Date,
  posted: Posted,
  conversation?: string,
): Promise<string> => {
  const { person } = posted
  const { kept, helped } = await known(tx, posted)
  const id = crypto.randomUUID()
  const fact = await writeFact(tx, factOf(kept, now, conversation ?? id, helped))
  await tx
    .insertInto('contacts.record')
    .values({ force_id: forceOf(tx), id, supporter: person, fact, ...columns(kept) })
    .execute()
  await keepOthers(tx, id, posted.person, kept.others)
  await due(tx, { kind: 'contacts.forget', id: forceOf(tx), at: nextMonth(now) })
  await rest(tx, now, { id, person, kept })
  return id
}

/** Mends a record and its fact; `false` when it is not theirs or not there. Once its quarter is frozen the fact stays. */
export const mendRecord = async (tx: Tx, now: Date, id: string, posted: Posted): Promise<boolean> => {
  const before = await tx
    .selectFrom('contacts.record')
    .select(['fact', 'mode'])
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!before || before.mode !== posted.kept.mode) return false
  const { kept, helped } = await known(tx, posted)
  const fact = before.fact && (await changeFact(tx, before.fact, factOf(kept, now, id, helped)))
  await tx
    .updateTable('contacts.record')
    .set({ ...columns(kept), fact })
    .where('id', '=', id)
    .execute()
  if (!kept.heavy) await tx.deleteFrom('contacts.rest').where('record', '=', id).execute()
  await tx.deleteFrom('contacts.alongside').where('record', '=', id).execute()
  await keepOthers(tx, id, posted.person, kept.others)
  return true
}

/**
 * Withdraws a record: from now on it counts for nothing and stands in no list. For some minutes it can be taken back (a thumb
 * slips); then the worker deletes it and its fact. `false` when it is not theirs or not there.
 */
export const withdrawRecord = async (tx: Tx, now: Date, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('contacts.record')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await due(tx, { kind: 'contacts.withdrawn', id, at: new Date(now.getTime() + takeBackMinutes * 60_000) })
  return true
}

/** Takes a withdrawn record back as it was, as long as it is there; `false` when it is deleted, or not theirs. */
export const takeBackRecord = async (tx: Tx, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('contacts.record')
    .set({ withdrawn_at: null })
    .where('id', '=', id)
    .where('withdrawn_at', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await notDue(tx, { kind: 'contacts.withdrawn', id })
  return true
}

/** After a heavy contact that has only just been: cool-down and debrief before the next offer. What lies longer back was rested from. */
const rest = async (
  tx: Tx,
  now: Date,
  { id, person, kept }: { id: string; person: string; kept: Kept },
): Promise<void> => {
  const yesterday = londonDay(new Date(now.getTime() - day))
  if (!kept.heavy || (kept.day !== null && kept.day < yesterday)) return
  const until = new Date(now.getTime() + (await settingOf(tx, 'cool-down-hours')) * hour)
  await tx
    .insertInto('contacts.rest')
    .values({ force_id: forceOf(tx), record: id, supporter: person, until })
    .execute()
}
const hour = 60 * 60 * 1000
const day = 24 * hour

export const debriefers = ['supervisor', 'champion', 'somebody-else'] as const
export type Debriefer = (typeof debriefers)[number]

/** "I have had my debrief": with whom, never what about. Offers begin again when the cool-down is over. */
export const debriefed = async (tx: Tx, now: Date, debriefed_with: Debriefer): Promise<void> => {
  await tx
    .updateTable('contacts.rest')
    .set({ debriefed_at: now, debriefed_with })
    .where('debriefed_at', 'is', null)
    .execute()
}

/** Lets pass only codes and ids of this force: what a form of ours offers. */
const known = async (tx: Tx, { person, kept, helped }: Posted): Promise<Omit<Posted, 'person'>> => {
  const themes = new Set((await recordThemes(tx)).map(theme => theme.code))
  const others = kept.others.length === 0 ? [] : await otherSupporters(tx, person)
  const isHere = helped.area ? (await areas(tx)).some(area => area.id === helped.area) : true
  return {
    kept: {
      ...kept,
      themes: kept.themes.filter(code => themes.has(code)),
      others: kept.others.filter(other => others.some(({ id }) => id === other)),
    },
    helped: isHere ? helped : { ...helped, area: null },
  }
}

const columns = (kept: Kept) => ({
  mode: kept.mode,
  month: kept.month,
  day: kept.day,
  channel: kept.channel,
  minutes_band: kept.minutes,
  heavy: kept.heavy,
  kind: kept.kind,
  headcount_band: kept.headcount,
  for_whom: kept.whom,
  contact_number: kept.number,
  outcome: kept.outcome,
  themes: [...kept.themes],
  signposted: [...kept.signposted],
})

const factOf = (kept: Kept, now: Date, unit: string, helped: Helped) => ({
  day: kept.day ?? kept.month,
  completed: londonDay(now),
  unit,
  helped,
  kind: kept.kind,
  headcountBand: kept.headcount,
  channel: kept.channel,
  outcome: kept.outcome,
  minutesBand: kept.minutes,
  themes: kept.themes,
})

const keepOthers = async (tx: Tx, record: string, supporter: string, others: readonly string[]) => {
  if (others.length === 0) return
  const rows = others.map(other => ({ force_id: forceOf(tx), record, supporter, other }))
  await tx.insertInto('contacts.alongside').values(rows).execute()
}

/** Some days into the next month: when to look for what is too old. To the day is soon enough. */
const nextMonth = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
