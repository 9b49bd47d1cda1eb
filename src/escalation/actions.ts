import { forceOf, type Tx } from '../platform/db/index.ts'
import { nationalPassingOn } from './national.ts'
import type { Matter } from './passing-on.ts'

/**
 * The force of the transaction adopts the national text as its version 1, unchecked, unless it has a table already: then it
 * keeps its own. Safe to repeat.
 *
 * @returns the version in force afterwards
 */
export const adoptNationalTable = async (tx: Tx): Promise<number> => {
  const forceId = forceOf(tx)
  const existing = await tx
    .selectFrom('escalation.passing_on_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow()
  if (existing.version !== null) return existing.version
  await tx.insertInto('escalation.passing_on_version').values({ force_id: forceId, version: 1 }).execute()
  await tx
    .insertInto('escalation.passing_on')
    .values(nationalPassingOn.matters.map(matter => rowOf(forceId, 1, matter)))
    .execute()
  return 1
}

const rowOf = (forceId: string, version: number, matter: Matter) => ({
  force_id: forceId,
  version,
  code: matter.code,
  position: matter.position,
  urgency: matter.urgency,
  consent: matter.consent,
  confidence: matter.confidence,
  checked_on: matter.checked?.on ?? null,
  checked_by: matter.checked?.by ?? null,
  what_en: matter.what.en,
  what_cy: matter.what.cy,
  card_en: matter.card.en,
  card_cy: matter.card.cy,
  consent_note_en: matter.consentNote.en,
  consent_note_cy: matter.consentNote.cy,
  goes_to_en: matter.goesTo.en,
  goes_to_cy: matter.goesTo.cy,
  never_goes_to_en: matter.neverGoesTo.en,
  never_goes_to_cy: matter.neverGoesTo.cy,
  stays_en: matter.stays.en,
  stays_cy: matter.stays.cy,
  may_pass_en: matter.mayPass.en,
  may_pass_cy: matter.mayPass.cy,
})
