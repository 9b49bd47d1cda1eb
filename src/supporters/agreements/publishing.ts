import { dayPlus } from '../../platform/day.ts'
import { createHash } from 'node:crypto'
import type { Doer } from '../../identity/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { forceOf, type Tx } from '../../platform/db/index.ts'
import type { Bilingual } from '../../platform/text.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import { remind } from '../reminders/remind.ts'
import { holdWords, settleAgreed } from './actions.ts'
import { agreementPublished, signersReminded } from './audit.ts'
import { documents, gating, type DocumentCode } from './documents.ts'
import { nationalAgreements } from './national.ts'
import { draftOf } from './drafts.ts'
import { signersOf, signingRules, wholeVersion } from './queries.ts'
import { waits } from './signing.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest()

type NewVersion = { document: DocumentCode; version: number; text: Bilingual; inForceOn: string; by: string }

const insertVersion = async (
  tx: Tx,
  { document, version, text, inForceOn, by }: NewVersion,
): Promise<void> => {
  await tx
    .insertInto('supporters.agreement_version')
    .values({
      force_id: forceOf(tx),
      document,
      version,
      text_en: text.en,
      text_cy: text.cy,
      hash_en: sha256(text.en),
      hash_cy: sha256(text.cy),
      in_force_on: inForceOn,
      published_by: by,
    })
    .execute()
  await audit(tx, { person: by }, agreementPublished, { document, version })
}

/** The force takes every agreement we ship that it has no words for yet, as its version 1. Safe to repeat. How many it took. */
export const adoptAgreements = async (tx: Tx, now: Date, by: string): Promise<number> => {
  let taken = 0
  for (const { code: document } of documents) {
    await holdWords(tx, document, 'to publish')
    const text = nationalAgreements.get(document)
    if (!text || (await wholeVersion(tx, document))) continue
    await insertVersion(tx, { document, version: 1, text, inForceOn: londonDay(now), by })
    taken += 1
  }
  return taken
}

/**
 * Publishes the draft as the next version and asks everybody it concerns again. Their old signature counts for the force's grace
 * from the day it is in force. `moved on`: the draft was changed, or other words were published meanwhile; `unchanged`.
 */
export const publishDraft = async (
  tx: Tx,
  now: Date,
  asked: { by: string; document: DocumentCode; revision: number; inForceOn: string },
): Promise<'published' | 'moved on' | 'unchanged'> => {
  const { by, document, revision, inForceOn } = asked
  await holdWords(tx, document, 'to publish')
  const [draft, newest] = [await draftOf(tx, document), await wholeVersion(tx, document)]
  if (!draft || draft.revision !== revision || draft.basedOn !== newest?.version) return 'moved on'
  if (draft.text.en === newest.text.en && draft.text.cy === newest.text.cy) return 'unchanged'
  await tx.deleteFrom('supporters.agreement_draft').where('document', '=', document).execute()
  await insertVersion(tx, { document, version: newest.version + 1, text: draft.text, inForceOn, by })
  await askAgain(tx, now, { person: by }, document, inForceOn)
  return 'published'
}

const askAgain = async (
  tx: Tx,
  now: Date,
  by: Doer,
  document: DocumentCode,
  inForceOn: string,
): Promise<void> => {
  const graceEnds = dayPlus(inForceOn, (await signingRules(tx)).graceDays)
  for (const { person, isSupporter, agreedUntil, standings } of await signersOf(tx, londonDay(now))) {
    if (!standings.some(each => each.document === document)) continue
    if (isSupporter && gating.includes(document)) {
      const settled = await settleAgreed(tx, by, person)
      // Known from before, without a signature here: the same grace, and never more than they had.
      if (settled === undefined && agreedUntil !== null && agreedUntil > graceEnds)
        await recordDays(tx, by, person, { agreedUntil: graceEnds })
    }
    await remind(tx, now, person)
  }
}

/** Reminds whoever has something to sign: everybody, or the one asked for. How many mails that makes; nobody gets two a day. */
export const remindSigners = async (tx: Tx, now: Date, by: string, person?: string): Promise<number> => {
  let made = 0
  for (const signer of await signersOf(tx, londonDay(now), person)) {
    if (!signer.standings.some(waits)) continue
    if ((await remind(tx, now, signer.person)) === 'made') made += 1
  }
  await audit(tx, { person: by }, signersReminded, { people: made })
  return made
}
