import { join } from 'node:path'
import type { Client } from 'pg'
import { withClient } from '../../src/platform/postgres/durable.ts'
import { readSecrets } from '../../src/platform/postgres/settings.ts'
import { root } from '../../src/platform/root.ts'

/** The database of the server that plays the stories, as its owner. */
export const owner = (): string => {
  const { port, password } = readSecrets(
    process.env['ALONGSIDE_JOURNEY_DATA'] ?? join(root, 'build/journeys'),
  )
  return `postgres://postgres:${password}@127.0.0.1:${port}/alongside`
}

/** Looks at what the server keeps, or arranges it, as the owner of its database. */
export const asOwner = <T>(work: (client: Client) => Promise<T>): Promise<T> => withClient(owner(), work)

/** Puts somebody on duty around the clock: a story must not depend on the hour at which it is played. */
export const alwaysOn = (person: string): Promise<void> =>
  asOwner(async client => {
    await client.query('delete from supporters.duty where person = $1', [person])
    await client.query(
      `insert into supporters.duty (force_id, person, day, start_minute, minutes)
       select s.force_id, s.person, day, 0, 1440 from supporters.supporter s, generate_series(1, 7) as day
       where s.person = $1`,
      [person],
    )
  })

/** Nobody has hours: no shift, no calendar, no leave, and every pattern is a plain week. */
export const noHours = async (client: Client): Promise<void> => {
  for (const hours of ['duty', 'shift', 'away']) await client.query(`delete from supporters.${hours}`)
  await client.query(
    `update supporters.supporter set cycle_days = 7, cycle_from = '2024-01-01', hours_from = 'pattern'`,
  )
}

/** Puts every supporter on duty around the clock: whoever is drawn is asked at once. */
export const everybodyOn = (): Promise<void> =>
  asOwner(async client => {
    await noHours(client)
    await client.query(
      `insert into supporters.duty (force_id, person, day, start_minute, minutes)
       select s.force_id, s.person, day, 0, 1440 from supporters.supporter s, generate_series(1, 7) as day`,
    )
  })

/** Somebody else of the demonstration who may be asked, and has keys. */
export const anotherThan = (person: string): Promise<string> =>
  asOwner(async client => {
    const { rows } = await client.query<{ person: string }>(
      `select s.person from supporters.supporter s join identity.recipient r on r.person = s.person
       where s.state = 'active' and s.person <> $1
         and least(s.trained_until, s.agreed_until, s.vetted_until, s.supervision_due) > current_date
       order by s.person limit 1`,
      [person],
    )
    return rows[0]?.person ?? ''
  })

/** Takes away what earlier stories left: a desk that counts who is waiting must begin with nobody. */
export const nobodyWaits = (): Promise<void> =>
  asOwner(async client => {
    await client.query('delete from conversations.conversation')
  })

/** Who is in the circle of the one note there is, in asking order, and who of them was asked. */
export const circle = (): Promise<readonly { person: string; asked: boolean }[]> =>
  asOwner(async client => {
    const { rows } = await client.query<{ person: string; asked: boolean }>(
      'select person, asked_at is not null as asked from asking.asked order by epoch desc, index',
    )
    return rows
  })

/** How many conversations and envelopes the server keeps. */
export const kept = (): Promise<{ conversations: number; envelopes: number }> =>
  asOwner(async client => {
    const { rows } = await client.query<{ conversations: number; envelopes: number }>(
      `select (select count(*) from conversations.conversation)::integer as conversations,
         (select count(*) from conversations.envelope)::integer as envelopes`,
    )
    return rows[0] ?? { conversations: 0, envelopes: 0 }
  })

/**
 * Everybody who may be shown now, by the rules and not by the page: active, with a signed card, inside all four dates, and not at
 * rest.
 */
export const listedNow = (): Promise<readonly { person: string; first: string }[]> =>
  asOwner(async client => {
    await client.query(`select set_config('app.force', id::text, false) from forces.force`)
    const { rows } = await client.query<{ person: string; first: string }>(
      `select p.id as person, p.first_name as first from supporters.supporter s
       join identity.person p on p.force_id = s.force_id and p.id = s.person
       where s.state = 'active'
         and least(s.trained_until, s.agreed_until, s.vetted_until, s.supervision_due) >= (now() at time zone 'Europe/London')::date
         and (select c.signature is not null from supporters.card c
           where c.force_id = s.force_id and c.person = s.person order by c.issue desc limit 1)
         and s.person not in (select contacts.resting(array(select x.person from supporters.supporter x)))`,
    )
    return rows
  })
