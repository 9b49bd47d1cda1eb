import { settingOf } from '../../forces/index.ts'
import { rolesOf, type HeldRole } from '../../identity/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import type { Bilingual, Lang } from '../../platform/text.ts'
import { asksOf, type DocumentCode } from './documents.ts'
import {
  standingWith,
  type DocumentStanding,
  type Signed,
  type SigningRules,
  type Version,
} from './signing.ts'

export const signingRules = async (tx: Tx): Promise<SigningRules> => ({
  renewMonths: await settingOf(tx, 'agreement-renew-months'),
  graceDays: await settingOf(tx, 'agreement-grace-days'),
  warnDays: await settingOf(tx, 'agreement-warn-days'),
})

/** One version whole: its canonical text and the hash of it in both languages (hex). */
export type WholeVersion = Version & {
  readonly document: DocumentCode
  readonly text: Bilingual
  readonly hash: Bilingual
}

/** Every version of every agreement of this force, the newest last; without its words. */
export const versionsOf = async (tx: Tx): Promise<Version[]> => {
  const rows = await tx
    .selectFrom('supporters.agreement_version')
    .select(['document', 'version', 'in_force_on'])
    .orderBy('document')
    .orderBy('version')
    .execute()
  return rows.map(row => ({ document: row.document, version: row.version, inForceOn: row.in_force_on }))
}

/** One version, by default the newest; undefined when there is none. */
export const wholeVersion = async (
  tx: Tx,
  document: DocumentCode,
  version?: number,
): Promise<WholeVersion | undefined> => {
  const row = await tx
    .selectFrom('supporters.agreement_version')
    .selectAll()
    .where('document', '=', document)
    .$if(version !== undefined, query => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      document,
      version: row.version,
      inForceOn: row.in_force_on,
      text: { en: row.text_en, cy: row.text_cy },
      hash: { en: Buffer.from(row.hash_en).toString('hex'), cy: Buffer.from(row.hash_cy).toString('hex') },
    }
  )
}

export type Signature = Signed & {
  readonly person: string
  readonly language: Lang
  readonly hash: string
  readonly onPaper: boolean
}

/** Signatures, oldest first: everybody's, or those of one person. */
export const signaturesOf = async (tx: Tx, person?: string): Promise<Signature[]> => {
  const rows = await tx
    .selectFrom('supporters.agreement_signature')
    .select(['person', 'document', 'version', 'language', 'hash', 'signed_on', 'on_paper'])
    .$if(person !== undefined, query => query.where('person', '=', person ?? ''))
    .orderBy('signed_on')
    .orderBy('kept_at')
    .execute()
  return rows.map(row => ({
    person: row.person,
    document: row.document,
    version: row.version,
    on: row.signed_on,
    language: row.language === 'cy' ? 'cy' : 'en',
    hash: Buffer.from(row.hash).toString('hex'),
    onPaper: row.on_paper,
  }))
}

/** A supporter, or somebody on the way whom the panel has chosen; before that nothing is asked of them. */
const isAsked = ({ state, panel_on }: { state: string; panel_on: string | null }): boolean =>
  state === 'invited' ? panel_on !== null : state !== 'inactive'

/** What this person is asked to sign: by their roles, and as somebody on the way to being a supporter. */
export const askedOf = async (tx: Tx, person: string): Promise<DocumentCode[]> => {
  const row = await tx
    .selectFrom('supporters.supporter')
    .select(['state', 'panel_on'])
    .where('person', '=', person)
    .executeTakeFirst()
  const roles = await rolesOf(tx, person)
  return asksOf(row && isAsked(row) ? [...roles, 'supporter'] : roles)
}

/** Where one person stands with everything they are asked to sign. */
export const standingsOf = async (tx: Tx, person: string, today: string): Promise<DocumentStanding[]> => {
  const given = {
    signed: await signaturesOf(tx, person),
    versions: await versionsOf(tx),
    rules: await signingRules(tx),
  }
  const adopted = new Set(given.versions.map(each => each.document))
  return (await askedOf(tx, person))
    .filter(document => adopted.has(document))
    .map(document => standingWith(document, today, given))
}

export type Signer = {
  readonly person: string
  readonly name: string
  readonly station: string
  readonly isSupporter: boolean
  readonly agreedUntil: string | null
  readonly standings: readonly DocumentStanding[]
}

type SignerRow = {
  id: string
  name: string
  station: string
  roles: HeldRole[]
  state: string | null
  panel_on: string | null
  agreed_until: string | null
}

/** Everybody who is asked to sign something, by name, with where they stand; or the one with this id. */
export const signersOf = async (tx: Tx, today: string, person?: string): Promise<Signer[]> => {
  const { rows } = await sql<SignerRow>`
    select p.id, p.first_name || ' ' || p.surname as name, station.name as station, s.state, s.panel_on, s.agreed_until,
      array(select r.role from identity.role r where r.person = p.id and r.until is null) as roles
    from identity.person p
    join identity.area station on station.id = p.station
    left join supporters.supporter s on s.person = p.id
    where ${person ?? null}::uuid is null or p.id = ${person ?? null}::uuid
    order by p.surname, p.first_name`.execute(tx)
  const [versions, rules, all] = [await versionsOf(tx), await signingRules(tx), await lastSigned(tx, person)]
  const adopted = new Set(versions.map(each => each.document))
  const byPerson = Map.groupBy(all, each => each.person)
  return rows.flatMap(row => {
    const { state, panel_on } = row
    const isSupporter = state !== null && isAsked({ state, panel_on })
    const asked = asksOf(isSupporter ? [...row.roles, 'supporter'] : row.roles).filter(each =>
      adopted.has(each),
    )
    const given = { signed: byPerson.get(row.id) ?? [], versions, rules }
    const standings = asked.map(document => standingWith(document, today, given))
    const { id, name, station, agreed_until } = row
    return asked.length > 0
      ? [{ person: id, name, station, isSupporter, agreedUntil: agreed_until, standings }]
      : []
  })
}

/** For lists: of each version the last day on which somebody signed it, without hashes. */
const lastSigned = async (tx: Tx, person?: string): Promise<(Signed & { person: string })[]> => {
  const { rows } = await sql<Signed & { person: string }>`
    select person, document, version, max(signed_on) as on from supporters.agreement_signature
    where ${person ?? null}::uuid is null or person = ${person ?? null}::uuid
    group by person, document, version`.execute(tx)
  return rows
}
