import type { Tx } from '../platform/db/index.ts'
import type { DB } from '../platform/db/index.ts'
import type { Selectable } from 'kysely'
import { nationalPassingOn } from './national.ts'
import type { Consent, Matter, PassingOn, Urgency } from './passing-on.ts'

/** This force's newest table, or the national one as version 0 where it has not adopted any. The plane is gov. */
export const passingOnOf = async (tx: Tx): Promise<PassingOn> => {
  const newest = await tx
    .selectFrom('escalation.passing_on_version')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ? passingOnAt(tx, newest.version) : nationalPassingOn
}

/** One version, as it was shown and acknowledged. */
export const passingOnAt = async (tx: Tx, version: number): Promise<PassingOn> => {
  const rows = await tx
    .selectFrom('escalation.passing_on')
    .selectAll()
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return { version, matters: rows.map(matterOfRow) }
}

type Row = Selectable<DB['escalation.passing_on']>

const matterOfRow = (row: Row): Matter => ({
  code: row.code,
  position: row.position,
  // The CHECKs of the table hold exactly these words.
  urgency: row.urgency as Urgency,
  consent: row.consent as Consent,
  confidence: row.confidence as Matter['confidence'],
  ...(row.checked_on !== null && row.checked_by !== null
    ? { checked: { on: row.checked_on, by: row.checked_by } }
    : {}),
  what: { en: row.what_en, cy: row.what_cy },
  card: { en: row.card_en, cy: row.card_cy },
  consentNote: { en: row.consent_note_en, cy: row.consent_note_cy },
  goesTo: { en: row.goes_to_en, cy: row.goes_to_cy },
  neverGoesTo: { en: row.never_goes_to_en, cy: row.never_goes_to_cy },
  stays: { en: row.stays_en, cy: row.stays_cy },
  mayPass: { en: row.may_pass_en, cy: row.may_pass_cy },
})
