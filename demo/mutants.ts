/**
 * For every rule of the checker one way to break it, as SQL for the superuser, who takes a wall down where one is in the way. A rule
 * whose mutant passes unseen checks nothing.
 */

// The gate with one of its bars sawn through.
const gateWithout = (bar: string) => `
  create or replace function supporters.eligible(ids uuid[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
      select s.person from supporters.supporter s, (select (platform.now() at time zone 'Europe/London')::date as day) today
      where s.person = any (ids) ${Object.entries(bars)
        .filter(([name]) => name !== bar)
        .map(([, condition]) => `and ${condition}`)
        .join(' ')}
    $$`
const bars = {
  state: `s.state = 'active'`,
  training: 's.trained_until >= today.day',
  agreement: 's.agreed_until >= today.day',
  vetting: 's.vetted_until >= today.day',
  supervision: 's.supervision_due >= today.day',
}

const called = (surname: string) => `(select id from identity.person where surname = '${surname}')`
const drop = (table: string, constraint: string) => `alter table ${table} drop constraint ${constraint};`

export const mutants: Readonly<Record<string, string>> = {
  'rule 1: dates and signatures agree': `update supporters.supporter set agreed_until = agreed_until + 1 where person = ${called('Brightwell')}`,
  'rule 1: a signature names its words': `update supporters.agreement_signature set hash = sha256('other words')
    where id = (select id from supporters.agreement_signature limit 1)`,
  'demonstration: old words': `update supporters.supporter set agreed_until = '2099-01-01' where person = ${called('Haddad')}`,
  'rule 1: training': gateWithout('training'),
  'rule 1: agreement': gateWithout('agreement'),
  'rule 2: supervision overdue': gateWithout('supervision'),
  'rule 2: supervision window': `update supporters.supporter set supervision_due = supervised_on + 57 where person = ${called('Haddad')}`,
  'rule 3: every step': `${drop('supporters.supporter', 'came_by_all_steps')}
    update supporters.supporter set backed_on = null where person = ${called('Haddad')}`,
  'rule 3: a coordinator activates': `update supporters.supporter set activated_by = ${called('Brightwell')} where person = ${called('Haddad')}`,
  'rule 3: nobody alone': `update supporters.supporter set champion = ${called('Brightwell')} where person = ${called('Haddad')}`,
  'rule 3: the way in': `update supporters.supporter set champion = null where person = ${called('Ellwood')}`,
  'rule 4: a choice': `update supporters.supporter set state = 'inactive', paused_at = null where person in (
    select p.id from identity.person p join identity.area station on station.id = p.station
    join identity.area district on district.id = station.parent where district.name = 'Coast')`,
  'rule 5: one table': `update escalation.passing_on set stays_cy = '' where position = 1`,
  'rule 6: conflict of interest': `${drop('supporters.supporter', 'may_support')}
    update identity.person set conflict = 'professional-standards' where surname = 'Haddad'`,
  'rule 6: what a card may show': `update supporters.card set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),
    '"first":"Callum"', '"first":"Callum","surname":"Brightwell"'), 'UTF8') where person = ${called('Brightwell')}`,
  'rule 10: who is kept': `insert into identity.person (force_id, first_name, surname, rank, workforce, station, mail)
    select force_id, 'Alex', 'Colleague', rank, workforce, station, 'alex@westvale.example' from identity.person where surname = 'Haddad'`,
  'rule 10: the sealed plane': `grant usage on schema asking to app_gov; grant select on all tables in schema asking to app_gov`,
  'rule 14: no round-the-clock duty': `update supporters.duty set minutes = 1440 where person = ${called('Haddad')}`,
  'rule 14: a pause is a pause': gateWithout('state'),
  'rule 15: vetting and barring': gateWithout('vetting'),
  'rule 15: routes': `update support_routes.force_check set verified_on = verified_on - 200 where route_code = 'trim'`,
  'people: who checks does not run': `drop index identity.role_coordinator_or_auditor;
    insert into identity.role (force_id, person, role) select force_id, id, 'auditor' from identity.person where surname = 'Ashcombe'`,
  'demonstration: its size': `update identity.area set officers = officers + 1 where name = 'Millrace'`,
  'demonstration: somebody like you': `update supporters.supporter set state = 'paused', paused_at = now()
    where person in (${called('Montrose')}, ${called('Ravenscroft')})`,
  'demonstration: every lapse': `update supporters.supporter set vetted_until = '2099-01-01'`,
  'demonstration: every stage': `delete from supporters.application where stage = 'offer'`,
  'demonstration: own words': `update supporters.supporter set words_en = (
    select words_en from supporters.supporter where person = ${called('Brightwell')}) where person = ${called('Haddad')}`,
  'demonstration: nobody real': `update supporters.supporter set number = '07700 123456' where person = ${called('Haddad')}`,
  'demonstration: one night without cover': `update supporters.duty set minutes = 540 where day = 2 and start_minute = 840`,
  'rule 3: no contact before activation': `update contacts.record set day = (platform.now() at time zone 'Europe/London')::date + 1,
    month = date_trunc('month', (platform.now() at time zone 'Europe/London') + interval '1 day')::date
    where id = (select id from contacts.record limit 1)`,
  'rule 7: what must be passed on': `update contacts.record set themes = '{suicidal-thoughts}', outcome = 'listened'
    where id = (select id from contacts.record limit 1)`,
  'rule 9: limits pause': `update contacts.record set heavy = true, day = yesterday.day, month = date_trunc('month', yesterday.day)::date,
      supporter = ${called('Haddad')}
    from (select (platform.now() at time zone 'Europe/London')::date - 1 as day) yesterday
    where id in (select id from contacts.record r where not exists (select from contacts.alongside a where a.record = r.id) limit 6)`,
  'rule 10: a record is its supporter’s': `drop policy own_records on contacts.record`,
  'rule 13: codes alone': `update contacts.record set channel = 'carrier-pigeon' where id = (select id from contacts.record limit 1)`,
  'demonstration: three months of contacts': `delete from contacts.record where day > (platform.now() at time zone 'Europe/London')::date - 30`,
}
