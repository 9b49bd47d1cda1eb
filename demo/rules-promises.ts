import { sql } from '../src/platform/db/index.ts'
import { rankBands, workforces } from '../src/identity/index.ts'
import { coverNow, listedSupporters } from '../src/supporters/index.ts'
import { selecting, type Rule } from './rule.ts'
import { gapNight } from './weeks.ts'

const hour = 60 * 60 * 1000

/** What the demonstration promises beside the programme's rules: that it is whole, made up, and honest about its one night. */
export const promises: readonly Rule[] = [
  {
    name: 'demonstration: its size',
    says: '3 districts, 14 stations, 2,400 officers, 1,300 staff, 60 supporters, 2 coordinators, 10 people on the way in',
    broken: selecting(sql`select what || ' ' || count as who from (
      select 'districts' as what, count(*) as count, 3 as wanted from identity.area where kind = 'district'
      union all select 'stations', count(*), 14 from identity.area where kind = 'station'
      union all select 'officers', sum(officers), 2400 from identity.area
      union all select 'staff', sum(staff), 1300 from identity.area
      union all select 'supporters', count(*), 60 from supporters.supporter s where not exists (
        select from supporters.application a where a.person = s.person and a.accepted_on is not null)
      union all select 'on the way in', count(*), 10 from supporters.application where ended_at is null
      union all select 'coordinators', count(*), 2 from identity.role where role = 'coordinator' and until is null
    ) sizes where count <> wanted`),
  },
  {
    name: 'demonstration: somebody like you',
    says: 'every rank band, every workforce and both languages are on the list',
    broken: async tx => {
      const listed = (await listedSupporters(tx)).map(({ card }) => card)
      return [
        ...rankBands.filter(band => listed.every(card => card.band !== band)),
        ...workforces.filter(workforce => listed.every(card => card.workforce !== workforce)),
        ...(['en', 'cy'] as const).filter(lang => listed.every(card => !card.languages.includes(lang))),
      ]
    },
  },
  {
    name: 'demonstration: every lapse',
    says: 'somebody has lapsed in each of the four dates, and somebody has paused',
    broken: selecting(sql`with lapses as (
        select *, (platform.now() at time zone 'Europe/London')::date as day from supporters.supporter
      ) select what as who from (
      select 'training' as what, count(*) filter (where trained_until < day) as count from lapses
      union all select 'agreement', count(*) filter (where agreed_until < day) from lapses
      union all select 'vetting', count(*) filter (where vetted_until < day) from lapses
      union all select 'supervision', count(*) filter (where supervision_due < day) from lapses
      union all select 'paused', count(*) filter (where state = 'paused') from lapses
    ) found where count = 0`),
  },
  {
    name: 'demonstration: every stage',
    says: 'somebody stands at every stage of the way in, and for somebody it ended in each way',
    broken:
      selecting(sql`select stage as who from unnest(array['interest', 'backing', 'panel', 'offer', 'training',
      'agreements', 'assigning', 'ready', 'rejected', 'withdrawn']) stage
      where not exists (select from supporters.application a where a.stage = stage.stage)`),
  },
  {
    name: 'demonstration: own words',
    says: 'everybody on the list speaks in their own words, and no two say the same',
    broken:
      selecting(sql`select words_en as who from supporters.supporter where words_en <> '' or state <> 'invited' group by words_en
      having count(*) > 1 or length(words_en) < 60`),
  },
  {
    name: 'demonstration: nobody real',
    says: 'every number is one kept for drama, every mail address one that cannot exist',
    broken:
      selecting(sql`select p.surname as who from identity.person p left join supporters.supporter s on s.person = p.id
      where p.mail not like '%.example' or s.number !~ '^(07700 900|01632 960)[0-9]{3}$'
      union all select route_code from support_routes.force_check where phone !~ '^(07700 900|01632 960)[0-9]{3}$'`),
  },
  {
    name: 'demonstration: one night without cover',
    says: 'somebody is on at every hour of the week but the one night that nobody covers',
    broken: async (tx, now) => {
      const wrong: string[] = []
      const start = Math.ceil(now.getTime() / hour) * hour
      for (let ahead = 0; ahead < 7 * 24; ahead++) {
        const moment = new Date(start + ahead * hour)
        const covered = (await coverNow(tx, moment)).kind === 'here'
        if (covered === isGap(moment)) wrong.push(moment.toISOString())
      }
      return wrong
    },
  },
]

const isGap = (moment: Date): boolean => {
  const london = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/London')
  const minute = london.hour * 60 + london.minute
  const isThatNight = london.dayOfWeek === gapNight.weekday && minute >= gapNight.from
  return isThatNight || (london.dayOfWeek === gapNight.weekday + 1 && minute < gapNight.to)
}
