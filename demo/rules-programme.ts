import { sql, type Tx } from '../src/platform/db/index.ts'
import { settingOf } from '../src/forces/index.ts'
import { cardOf, cardText, listedSupporters, shownOf } from '../src/supporters/index.ts'
import { selecting, type Rule } from './rule.ts'

const today = sql`(platform.now() at time zone 'Europe/London')::date`
const everybody = sql`array(select s.person from supporters.supporter s)`
// Whoever would be shown and asked today, with the row that says whether they may be.
const asked = sql`supporters.eligible(${everybody}) as asked(person)
  join supporters.supporter s on s.person = asked.person join identity.person p on p.id = s.person`

/** The rules of the programme that can be broken by what exists so far, by their numbers. */
export const programmeRules: readonly Rule[] = [
  {
    name: 'rule 1: training',
    says: 'nobody is asked whose training is out of date',
    broken: selecting(sql`select p.surname as who from ${asked}
      where s.trained_until is null or s.trained_until < ${today}`),
  },
  {
    name: 'rule 1: agreement',
    says: 'nobody is asked whose agreement is out of date',
    broken: selecting(sql`select p.surname as who from ${asked}
      where s.agreed_until is null or s.agreed_until < ${today}`),
  },
  {
    name: 'rule 2: supervision overdue',
    says: 'nobody is asked whose supervision is overdue',
    broken: selecting(sql`select p.surname as who from ${asked}
      where s.supervision_due is null or s.supervision_due < ${today}`),
  },
  {
    name: 'rule 2: supervision window',
    says: 'supervision falls due within the force’s window',
    broken: async tx => {
      const days = await settingOf(tx, 'supervision-window-days')
      return selecting(sql`select p.surname as who from supporters.supporter s join identity.person p on p.id = s.person
        where s.supervision_due - s.supervised_on > ${days}::int`)(tx)
    },
  },
  {
    name: 'rule 3: every step',
    says: 'nobody is active without application, backing, panel and activation, in that order',
    broken:
      selecting(sql`select p.surname as who from supporters.supporter s join identity.person p on p.id = s.person
      where s.state in ('active', 'paused')
      and not coalesce(applied_on <= backed_on and backed_on <= panel_on and panel_on <= activated_on, false)`),
  },
  {
    name: 'rule 3: a coordinator activates',
    says: 'everybody was activated by a coordinator, and nobody by themselves',
    broken:
      selecting(sql`select p.surname as who from supporters.supporter s join identity.person p on p.id = s.person
      where s.activated_on is not null and (s.activated_by = s.person or not exists (
        select from identity.role r where r.person = s.activated_by and r.role = 'coordinator'))`),
  },
  {
    name: 'rule 3: nobody alone',
    says: 'everybody active has a supervisor and a champion behind them, who hold those roles and are somebody else',
    broken:
      selecting(sql`select p.surname as who from supporters.supporter s join identity.person p on p.id = s.person
      where s.state in ('active', 'paused') and not (s.supervisor <> s.person and s.champion <> s.person
      and exists (select from identity.role r where r.person = s.supervisor and r.role = 'supervisor' and r.until is null)
      and exists (select from identity.role r where r.person = s.champion and r.role = 'champion' and r.until is null)) is true`),
  },
  {
    name: 'rule 3: the way in',
    says: 'whoever is on the way in is as far as their steps, and whoever was decided about has no words left',
    broken:
      selecting(sql`select a.surname as who from supporters.application a left join supporters.supporter s on s.person = a.person
      where (a.stage = 'ready' and num_nulls(s.trained_until, s.agreed_until, s.vetted_until, s.supervision_due, s.supervisor, s.champion) > 0)
      or (a.stage not in ('interest', 'backing', 'panel') and a.why is not null)
      or exists (select from supporters.panel_member m where m.application = a.id and m.notes <> '' and a.stage <> 'panel')`),
  },
  {
    name: 'rule 4: a choice',
    says: 'in every district there are at least two people to choose between',
    broken:
      selecting(sql`select district.name as who from identity.area district where district.kind = 'district' and 2 > (
      select count(*) from supporters.eligible(${everybody}) as asked(person)
      join identity.person p on p.id = asked.person join identity.area station on station.id = p.station
      where station.parent = district.id)`),
  },
  {
    name: 'rule 5: one table',
    says: 'the passing-on table in force says of each matter to whom it goes and never goes, in both languages alike',
    broken: selecting(sql`select coalesce(m.code, 'no table') as who
      from (select max(version) as version from escalation.passing_on_version) latest
      left join escalation.passing_on m on m.version = latest.version
      where m.code is null or '' in (m.card_en, m.goes_to_en, m.never_goes_to_en, m.card_cy, m.goes_to_cy, m.never_goes_to_cy)
      or (m.stays_en = '') <> (m.stays_cy = '') or (m.may_pass_en = '') <> (m.may_pass_cy = '')`),
  },
  {
    name: 'rule 6: conflict of interest',
    says: 'nobody from professional standards or with appropriate-authority duties is a supporter',
    broken:
      selecting(sql`select p.surname as who from supporters.supporter s join identity.person p on p.id = s.person
      where p.conflict is not null and s.state <> 'inactive'`),
  },
  {
    name: 'rule 6: what a card may show',
    says: 'a card shows what its supporter chose, and is up to date, so that exclusions fit',
    broken: staleCards,
  },
  {
    name: 'rule 10: who is kept',
    says: 'people kept by name are supporters or keep the programme; nobody who only asked is there',
    broken: selecting(sql`select p.surname as who from identity.person p
      where not exists (select from supporters.supporter s where s.person = p.id)
      and not exists (select from identity.role r where r.person = p.id)`),
  },
  {
    name: 'rule 10: the sealed plane',
    says: 'the role of managers, coordinators and auditors can read nothing of a request or a conversation',
    broken: selecting(sql`select schema as who from unnest(array['asking', 'conversations']) schema
      where has_schema_privilege('app_gov', schema, 'usage') and exists (
        select from pg_class where relnamespace = schema::regnamespace and relkind = 'r'
        and has_table_privilege('app_gov', oid, 'select'))`),
  },
  {
    name: 'rule 14: no round-the-clock duty',
    says: 'nobody is on duty for more than 12 hours at a time, nor 48 a week',
    broken:
      selecting(sql`select p.surname as who from supporters.duty d join identity.person p on p.id = d.person
      group by p.id, p.surname having max(d.minutes) > 720 or sum(d.minutes) > 2880`),
  },
  {
    name: 'rule 14: a pause is a pause',
    says: 'nobody is asked who paused',
    broken: selecting(sql`select p.surname as who from ${asked} where s.state = 'paused'`),
  },
  {
    name: 'rule 15: vetting and barring',
    says: 'nobody is asked whose vetting has lapsed or who was taken off the list',
    broken: selecting(sql`select p.surname as who from ${asked}
      where s.vetted_until is null or s.vetted_until < ${today} or s.state in ('inactive', 'invited')`),
  },
  {
    name: 'rule 15: routes',
    says: 'no number of the force’s own was last checked more than 180 days ago',
    broken: selecting(
      sql`select route_code as who from support_routes.force_check where verified_on < ${today} - 180`,
    ),
  },
  {
    name: 'people: who checks does not run',
    says: 'nobody is coordinator and auditor at once',
    broken:
      selecting(sql`select p.surname as who from identity.person p join identity.role r on r.person = p.id
      where r.until is null and r.role in ('coordinator', 'auditor') group by p.id, p.surname having count(*) > 1`),
  },
]

async function staleCards(tx: Tx): Promise<string[]> {
  const wrong: string[] = []
  for (const { card, cardText: served } of await listedSupporters(tx)) {
    const shown = await shownOf(tx, card.person)
    if (!shown || cardText(cardOf(shown)) !== served) wrong.push(card.first)
  }
  return wrong
}
