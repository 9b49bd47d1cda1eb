import { settingOf } from '../src/forces/index.ts'
import { sql } from '../src/platform/db/index.ts'
import { agreedUntil, londonDay, signingRules, type Signed, type Version } from '../src/supporters/index.ts'
import { selecting, type Rule } from './rule.ts'

/** What must hold of agreements and signatures. */
export const agreementRules: readonly Rule[] = [
  {
    name: 'rule 1: dates and signatures agree',
    says: 'the day of everybody’s agreements is what their signatures say',
    broken: async tx => {
      const rules = await signingRules(tx)
      // Days as text, also where somebody else's client would make them moments.
      const { rows: versions } = await sql<Version>`
        select document, version, in_force_on::text as "inForceOn" from supporters.agreement_version`.execute(
        tx,
      )
      const { rows: signed } = await sql<Signed & { person: string }>`
        select person, document, version, signed_on::text as on from supporters.agreement_signature`.execute(
        tx,
      )
      const { rows: people } = await sql<{ person: string; surname: string; until: string }>`
        select s.person, p.surname, s.agreed_until::text as until
        from supporters.supporter s join identity.person p on p.id = s.person where s.agreed_until is not null`.execute(
        tx,
      )
      const byPerson = Map.groupBy(signed, each => each.person)
      return people
        .filter(({ person, until }) => agreedUntil(byPerson.get(person) ?? [], versions, rules) !== until)
        .map(({ surname }) => surname)
    },
  },
  {
    name: 'rule 1: a signature names its words',
    says: 'every signature carries the hash of the words of its version in its language',
    broken: selecting(sql`select p.surname as who from supporters.agreement_signature g
      join identity.person p on p.id = g.person
      join supporters.agreement_version v on v.document = g.document and v.version = g.version
      where g.hash <> case g.language when 'cy' then v.hash_cy else v.hash_en end`),
  },
  {
    name: 'demonstration: old words',
    says: 'new words are in force, and somebody on the list still stands with the old ones',
    broken: async (tx, now) => {
      const days = await settingOf(tx, 'agreement-grace-days')
      const { rows } = await sql<{ surname: string }>`select p.surname from supporters.supporter s
        join identity.person p on p.id = s.person
        where s.state = 'active' and s.agreed_until between ${londonDay(now)}::date and ${londonDay(now)}::date + ${days}::int
          and 1 < (select max(version) from supporters.agreement_version where document = 'code-of-conduct')
          and (select max(version) from supporters.agreement_version where document = 'code-of-conduct') > (
            select max(g.version) from supporters.agreement_signature g where g.person = s.person and g.document = 'code-of-conduct')`.execute(
        tx,
      )
      return rows.length > 0 ? [] : ['nobody']
    },
  },
]
