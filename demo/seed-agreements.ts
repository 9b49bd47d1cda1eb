import { monthsPlus } from '../src/platform/day.ts'
import { createHash } from 'node:crypto'
import { forceOf, type Tx } from '../src/platform/db/index.ts'
import { agreements, nationalAgreements, settleAgreed } from '../src/supporters/index.ts'
import { keepers, readSupporters, type DemoSupporter } from './read.ts'
import { personId } from './seed-people.ts'
import { dayFrom, dice } from './westvale.ts'

/** Westvale's words have a past: the code of conduct was changed not long ago, and one person has not read the new one yet. */
export const changedDaysAgo = 20
const adoptedDaysAgo = 900
const renewMonths = 12

/** Who still stands with the old words; both could be met on "Try it". */
export const withOldWords: { first: string; surname: string } = { first: 'Amira', surname: 'Haddad' }

/** The code of conduct as Westvale had it before: one point fewer under "The person comes first", in both languages. */
const olderWords = (text: string): string => {
  const points = text.split('\n').filter(line => line.startsWith('- '))
  const fourth = points[3] ?? ''
  return text.replace(`${fourth}\n`, '')
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest()

const publish = async (
  tx: Tx,
  version: { document: string; number: number; en: string; cy: string; on: string },
) => {
  const { document, number, en, cy, on } = version
  await tx
    .insertInto('supporters.agreement_version')
    .values({
      force_id: forceOf(tx),
      document,
      version: number,
      text_en: en,
      text_cy: cy,
      hash_en: sha256(en),
      hash_cy: sha256(cy),
      in_force_on: on,
      published_at: new Date(`${on}T10:00:00Z`),
      published_by: personId(keepers[0]),
    })
    .execute()
}

/** Westvale's agreements, and who has signed them: everybody's day agrees with their signatures. */
export const seedAgreements = async (tx: Tx, now: Date): Promise<void> => {
  for (const { code } of agreements) {
    const words = nationalAgreements.get(code)
    if (!words) throw new Error(`no words of ${code}`)
    const isOlder = code === 'code-of-conduct'
    const [en, cy] = isOlder ? [olderWords(words.en), olderWords(words.cy)] : [words.en, words.cy]
    await publish(tx, { document: code, number: 1, en, cy, on: dayFrom(now, -adoptedDaysAgo) })
  }
  await changeTheCode(tx, now)
  await signEverybody(tx, now)
}

/** The next version of the code of conduct, in force since `changedDaysAgo`: with the point, or without it again. */
const changeTheCode = async (tx: Tx, now: Date): Promise<void> => {
  const words = nationalAgreements.get('code-of-conduct')
  const last = await codeInForce(tx)
  if (!words) return
  const isOlder = last.text_en === words.en
  const [en, cy] = isOlder ? [olderWords(words.en), olderWords(words.cy)] : [words.en, words.cy]
  await publish(tx, {
    document: 'code-of-conduct',
    number: last.version + 1,
    en,
    cy,
    on: dayFrom(now, -changedDaysAgo),
  })
}

const codeInForce = (tx: Tx) =>
  tx
    .selectFrom('supporters.agreement_version')
    .select(['version', 'in_force_on', 'text_en'])
    .where('document', '=', 'code-of-conduct')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** A demonstration left alone: new words came meanwhile, and everybody signed again in time, but for the same one. */
export const renewAgreements = async (tx: Tx, now: Date): Promise<void> => {
  if ((await codeInForce(tx)).in_force_on < dayFrom(now, -changedDaysAgo - 5)) await changeTheCode(tx, now)
  await signEverybody(tx, now)
}

const signEverybody = async (tx: Tx, now: Date): Promise<void> => {
  const { version: newest, in_force_on: changedOn } = await codeInForce(tx)
  for (const one of readSupporters()) {
    const kept = await tx
      .selectFrom('supporters.supporter')
      .select('agreed_until')
      .where('person', '=', personId(one))
      .executeTakeFirst()
    if (!kept?.agreed_until) continue
    const on = monthsPlus(kept.agreed_until, -renewMonths)
    await sign(tx, one, { document: 'confidentiality', version: 1, on })
    await sign(tx, one, { document: 'role-supporter', version: 1, on })
    if (one.standing === 'champion') await sign(tx, one, { document: 'role-champion', version: 1, on })
    if (isBehind(one)) await sign(tx, one, { document: 'code-of-conduct', version: newest - 1, on })
    else {
      const soon = dayFrom(now, -dice(`${one.surname} signed`, 0, changedDaysAgo - 2))
      const later = [on, soon, changedOn].toSorted().at(-1) ?? soon
      await sign(tx, one, { document: 'code-of-conduct', version: newest, on: later })
    }
    await settleAgreed(tx, 'system', personId(one))
  }
  await signKeepers(tx, now)
}

/** Who keeps the programme signs too: in good time, and again when a year is nearly over. */
const signKeepers = async (tx: Tx, now: Date): Promise<void> => {
  for (const one of keepers.filter(({ role }) => role === 'coordinator')) {
    const on = dayFrom(now, -dice(`${one.surname} signed`, 40, 120))
    for (const document of ['confidentiality', 'role-coordinator'])
      await sign(tx, { ...one, languages: ['en'] }, { document, version: 1, on })
  }
}

/** Somebody signs all that counts, in its newest words, on a day since these are in force. */
export const signNewest = async (tx: Tx, one: Signer, on: string): Promise<void> => {
  const { version } = await codeInForce(tx)
  await sign(tx, one, { document: 'confidentiality', version: 1, on })
  await sign(tx, one, { document: 'role-supporter', version: 1, on })
  await sign(tx, one, { document: 'code-of-conduct', version, on })
  await settleAgreed(tx, 'system', personId(one))
}

const isBehind = ({ first, surname, standing }: DemoSupporter): boolean =>
  standing === 'agreement' || (first === withOldWords.first && surname === withOldWords.surname)

type Signer = Pick<DemoSupporter, 'first' | 'surname'> & { readonly languages: readonly ('en' | 'cy')[] }
type Signed = { readonly document: string; readonly version: number; readonly on: string }

const sign = async (tx: Tx, one: Signer, { document, version, on }: Signed): Promise<void> => {
  const language = one.languages.includes('cy') ? 'cy' : 'en'
  const { hash_en, hash_cy } = await tx
    .selectFrom('supporters.agreement_version')
    .select(['hash_en', 'hash_cy'])
    .where('document', '=', document)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const person = personId(one)
  await tx
    .insertInto('supporters.agreement_signature')
    .values({
      force_id: forceOf(tx),
      person,
      document,
      version,
      language,
      hash: Buffer.from(language === 'cy' ? hash_cy : hash_en),
      signed_on: on,
      kept_at: new Date(`${on}T12:00:00Z`),
      kept_by: person,
    })
    .execute()
}
