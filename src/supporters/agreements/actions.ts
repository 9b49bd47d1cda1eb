import type { Doer } from '../../identity/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/text.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import { agreementSigned } from './audit.ts'
import { documents, type DocumentCode } from './documents.ts'
import {
  askedOf,
  signaturesOf,
  signingRules,
  versionsOf,
  wholeVersion,
  type WholeVersion,
} from './queries.ts'
import { agreedUntil } from './signing.ts'

/** Nobody signs words that are being replaced in this moment: signing shares, publishing waits for all who sign. */
export const holdWords = async (
  tx: Tx,
  document: DocumentCode,
  how: 'to sign' | 'to publish',
): Promise<void> => {
  const key = sql`hashtext(${`agreement ${forceOf(tx)} ${document}`})`
  await (
    how === 'to sign'
      ? sql`select pg_advisory_xact_lock_shared(${key})`
      : sql`select pg_advisory_xact_lock(${key})`
  ).execute(tx)
}

/**
 * Works out the day a supporter's agreements run out and writes it (`recordDays`). While one of them has no signature here, the day
 * stays what it was: an older signature on paper may be behind it, and nobody loses their place by signing the first of three.
 */
export const settleAgreed = async (tx: Tx, by: Doer, person: string): Promise<string | undefined> => {
  const until = agreedUntil(await signaturesOf(tx, person), await versionsOf(tx), await signingRules(tx))
  if (until !== undefined) await recordDays(tx, by, person, { agreedUntil: until })
  return until
}

/**
 * Somebody signs the words they have before them. `old version`: newer words have been published, and these cannot be signed any
 * more; `absent`: no such version, or they are not asked to sign it.
 */
export const signAgreement = async (
  tx: Tx,
  now: Date,
  {
    person,
    document,
    version,
    language,
  }: { person: string; document: DocumentCode; version: number; language: Lang },
): Promise<'signed' | 'old version' | 'absent'> => {
  await holdWords(tx, document, 'to sign')
  const newest = await wholeVersion(tx, document)
  if (!newest || !(await askedOf(tx, person)).includes(document)) return 'absent'
  if (newest.version !== version) return version < newest.version ? 'old version' : 'absent'
  await keep(tx, newest, { person, language, on: londonDay(now), keptBy: person })
  return 'signed'
}

/**
 * A coordinator keeps that somebody signed on paper. Of the words that were there on that day: `too early` when there were none,
 * `in the future`, `yourself`: nobody keeps their own; `absent`: not asked of them.
 */
export const keepPaperSignature = async (
  tx: Tx,
  now: Date,
  paper: { coordinator: string; person: string; document: DocumentCode; language: Lang; on: string },
): Promise<'signed' | 'too early' | 'in the future' | 'yourself' | 'absent'> => {
  const { coordinator, person, document, language, on } = paper
  if (coordinator === person) return 'yourself'
  if (on > londonDay(now)) return 'in the future'
  await holdWords(tx, document, 'to sign')
  const asked = await askedOf(tx, person)
  const rule = documents.find(each => each.code === document)
  if (!asked.includes(document) && rule?.signs.length !== 0) return 'absent'
  const at = await tx
    .selectFrom('supporters.agreement_version')
    .select('version')
    .where('document', '=', document)
    .where(sql<boolean>`(published_at at time zone 'Europe/London')::date <= ${on}::date`)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const whole = at && (await wholeVersion(tx, document, at.version))
  if (!whole) return 'too early'
  await keep(tx, whole, { person, language, on, keptBy: coordinator })
  return 'signed'
}

type Kept = { readonly person: string; readonly language: Lang; readonly on: string; readonly keptBy: string }

const keep = async (tx: Tx, whole: WholeVersion, { person, language, on, keptBy }: Kept): Promise<void> => {
  const { document, version, hash } = whole
  const onPaper = keptBy !== person
  await tx
    .insertInto('supporters.agreement_signature')
    .values({
      force_id: forceOf(tx),
      person,
      document,
      version,
      language,
      hash: Buffer.from(hash[language], 'hex'),
      signed_on: on,
      on_paper: onPaper,
      kept_by: keptBy,
    })
    .execute()
  await settleAgreed(tx, { person: keptBy }, person)
  await audit(tx, { person: keptBy }, agreementSigned, { person, document, version, paper: onPaper })
}
