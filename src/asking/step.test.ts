import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inTransaction, sql } from '../platform/db/index.ts'
import { testDatabase } from '../../tests/make/database.ts'

/**
 * A request always has a next step. The people: Nadia, Owain, Priya, Ruth, Sam and Tom, in asking order, on duty from 09:00 to
 * 13:00 on weekdays; Uma from 20:00. The clock stands at Tuesday 24 November 2026, 10:00 in London.
 */
const db = await testDatabase()
const { force } = db
const tuesdayTen = '2026-11-24T10:00:00Z'
const people = ['nadia', 'owain', 'priya', 'ruth', 'sam', 'tom', 'uma'] as const
type Name = (typeof people)[number]
const idOf = (name: Name): string => `00000000-0000-4000-8000-0000000000a${people.indexOf(name)}`
const names = new Map(people.map(name => [idOf(name), name]))

/** Sets the clock to an instant: the offset is counted from the real time. */
const clockAt = async (instant: string): Promise<void> => {
  await db.admin(`update platform.clock_offset set shift = $1::timestamptz - pg_catalog.now()`, [instant])
}

before(async () => {
  await db.admin(
    `insert into identity.area (force_id, id, kind, name) values ($1, $1, 'district', 'Harbour')`,
    [force.id],
  )
  await db.admin(
    `insert into identity.area (force_id, id, kind, parent, name) values ($1, '00000000-0000-4000-8000-0000000000b1', 'station', $1, 'Quay Road')`,
    [force.id],
  )
  for (const name of people) {
    await db.admin(
      `insert into identity.person (force_id, id, first_name, surname, rank, workforce, station, mail)
       values ($1, $2, $3, 'Vale', 'constable', 'officer', '00000000-0000-4000-8000-0000000000b1', $3 || '@westvale.example')`,
      [force.id, idOf(name), name],
    )
  }
  for (const name of people) {
    await db.admin(
      `insert into supporters.supporter (force_id, person, state, applied_on, backed_on, panel_on, activated_on, activated_by,
         trained_until, agreed_until, vetted_until, supervised_on, supervision_due)
       values ($1, $2, 'active', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', $3, '2027-06-01', '2027-06-01', '2027-06-01', '2026-11-01', '2027-01-01')`,
      [force.id, idOf(name), idOf(name === 'nadia' ? 'owain' : 'nadia')],
    )
    for (const day of [1, 2, 3, 4, 5]) {
      await db.admin(
        `insert into supporters.duty (force_id, person, day, start_minute, minutes) values ($1, $2, $3, $4, 240)`,
        [force.id, idOf(name), day, name === 'uma' ? 20 * 60 : 9 * 60],
      )
    }
  }
})

type Row = { state: string; next_step: string | null; next_at: Date | null }
let made = 0

/** A request of a circle, saved at an instant; `named` alone until `othersAt`. */
const ask = async (
  circle: Name[],
  at: string,
  more: { named?: Name; othersAt?: string } = {},
): Promise<string> => {
  await clockAt(at)
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
  await db.admin(
    `insert into conversations.conversation (force_id, id, first_hash) values ($1, $2::uuid, sha256($2::uuid::text::bytea))`,
    [force.id, id],
  )
  await db.admin(
    `insert into asking.request (force_id, conversation, kind, language, named, others_at, close_at, next_step, next_at)
     values ($1, $2, 'message', 'en', $3, $4, platform.now() + interval '14 days', 'ask', platform.now())`,
    [force.id, id, more.named ? idOf(more.named) : null, more.othersAt ?? null],
  )
  for (const [place, name] of circle.entries()) {
    await db.admin(
      `insert into asking.asked (force_id, conversation, epoch, index, person) values ($1, $2, 0, $3, $4)`,
      [force.id, id, place + 1, idOf(name)],
    )
  }
  await step(id)
  return id
}

const step = (id: string): Promise<unknown> =>
  inTransaction(db.planes.content, force.id, tx => sql`select asking.step(${force.id}, ${id})`.execute(tx))

const stateOf = async (id: string): Promise<[string, string | null, string | undefined]> => {
  const [row] = (await db.admin(
    'select state, next_step, next_at from asking.request where conversation = $1',
    [id],
  )) as Row[]
  return [row?.state ?? '', row?.next_step ?? null, row?.next_at?.toISOString().slice(0, 16)]
}
const askedOf = async (id: string): Promise<string[]> => {
  const rows = await db.admin(
    'select person from asking.asked where conversation = $1 and asked_at is not null order by index',
    [id],
  )
  return rows.map(row => names.get(String(row['person'])) ?? '')
}
const handBack = async (id: string, ...who: Name[]): Promise<void> => {
  await db.admin(
    'update asking.asked set handed_back_at = platform.now() where conversation = $1 and person = any ($2::uuid[])',
    [id, who.map(idOf)],
  )
  await step(id)
}

test('whoever rests after a heavy contact is not asked; whoever was asked before it stays so', async () => {
  const rest = (name: Name) =>
    db.admin(
      `with made as (
         insert into contacts.record (force_id, supporter, mode, month, channel, minutes_band, heavy)
         values ($1, $2, 'tally', '2026-11-01', 'phone', '15-30', true) returning force_id, id, supporter)
       insert into contacts.rest (force_id, record, supporter, until) select force_id, id, supporter, platform.now() from made`,
      [force.id, idOf(name)],
    )
  const before = await ask(['owain', 'priya', 'ruth', 'sam'], tuesdayTen)
  await rest('owain')
  const after = await ask(['owain', 'priya', 'ruth', 'sam'], tuesdayTen)
  assert.deepEqual(await askedOf(after), ['priya', 'ruth', 'sam'])
  await step(before)
  assert.deepEqual(await askedOf(before), ['owain', 'priya', 'ruth'])
  await db.admin('delete from contacts.record')
})

test('the first three on duty are asked at once, and three more after two hours of duty', async () => {
  const id = await ask(['nadia', 'uma', 'owain', 'priya', 'ruth', 'sam', 'tom'], tuesdayTen)
  assert.deepEqual(await askedOf(id), ['nadia', 'owain', 'priya'])
  assert.deepEqual(await stateOf(id), ['waiting', 'ask more', '2026-11-24T12:00'])
  await clockAt('2026-11-24T12:00:05Z')
  await step(id)
  assert.deepEqual(await askedOf(id), ['nadia', 'owain', 'priya', 'ruth', 'sam', 'tom'])
  // One hour of duty is left today, the second is tomorrow's; Uma's evening belongs to nobody who was asked.
  assert.deepEqual(await stateOf(id), ['waiting', 'ask more', '2026-11-25T10:00'])
})

test('a step that comes too early changes nothing', async () => {
  const id = await ask(['nadia', 'owain', 'priya', 'ruth'], tuesdayTen)
  const earlier = [await stateOf(id), await askedOf(id)]
  await clockAt('2026-11-24T11:59:00Z')
  await step(id)
  assert.deepEqual([await stateOf(id), await askedOf(id)], earlier)
})

test('in the night nobody is asked; the row names the hour when the first duty begins', async () => {
  const id = await ask(['nadia', 'owain'], '2026-11-25T03:04:00Z')
  assert.deepEqual(await askedOf(id), [])
  assert.deepEqual(await stateOf(id), ['waiting', 'ask', '2026-11-25T09:00'])
  await clockAt('2026-11-25T09:00:00Z')
  await step(id)
  assert.deepEqual(await askedOf(id), ['nadia', 'owain'])
})

test('a named supporter has the note alone until the hour on the card, then others are asked', async () => {
  const id = await ask(['sam', 'nadia', 'owain', 'priya'], tuesdayTen, {
    named: 'sam',
    othersAt: '2026-11-24T11:00:00Z',
  })
  assert.deepEqual(await askedOf(id), ['sam'])
  assert.deepEqual(await stateOf(id), ['waiting', 'ask others', '2026-11-24T11:00'])
  await clockAt('2026-11-24T11:00:00Z')
  await step(id)
  assert.deepEqual(await askedOf(id), ['sam', 'nadia', 'owain', 'priya'])
})

test('while the named one is asked alone, the next step is the hour on the card, however late', async () => {
  const id = await ask(['sam', 'nadia', 'owain'], tuesdayTen, {
    named: 'sam',
    othersAt: '2026-11-24T18:00:00Z',
  })
  assert.deepEqual(await stateOf(id), ['waiting', 'ask others', '2026-11-24T18:00'])
})

test('once everybody was asked, nothing says that more people will be', async () => {
  const id = await ask(['nadia', 'owain'], tuesdayTen)
  assert.deepEqual(await stateOf(id), ['waiting', 'run out', '2026-11-24T12:00'])
  const only = await ask(['sam'], tuesdayTen, { named: 'sam' })
  assert.deepEqual(await stateOf(only), ['waiting', 'run out', '2026-11-24T12:00'])
})

test('a named supporter who hands back lets the others be asked at once, where the card allows it', async () => {
  const id = await ask(['sam', 'nadia', 'owain', 'priya', 'ruth'], tuesdayTen, {
    named: 'sam',
    othersAt: '2026-11-24T18:00:00Z',
  })
  await handBack(id, 'sam')
  assert.deepEqual(await askedOf(id), ['sam', 'nadia', 'owain', 'priya'])
  assert.deepEqual(await stateOf(id), ['waiting', 'ask more', '2026-11-24T12:00'])
})

test('a named supporter who hands back, and nobody else wished: the request has run out and says so', async () => {
  const id = await ask(['sam'], tuesdayTen, { named: 'sam' })
  await handBack(id, 'sam')
  assert.deepEqual(await stateOf(id), ['run out', 'close', '2026-12-08T10:00'])
})

test('when all who were asked handed back, the next are asked at once', async () => {
  const id = await ask(['nadia', 'owain', 'priya', 'ruth', 'sam'], tuesdayTen)
  await handBack(id, 'nadia', 'owain')
  assert.deepEqual(await askedOf(id), ['nadia', 'owain', 'priya'])
  await handBack(id, 'priya')
  assert.deepEqual(await askedOf(id), ['nadia', 'owain', 'priya', 'ruth', 'sam'])
})

test('a circle used up runs out, and closes on day 14 with its conversation', async () => {
  const id = await ask(['nadia', 'owain'], tuesdayTen)
  await clockAt('2026-11-24T12:00:05Z')
  await step(id)
  assert.deepEqual(await stateOf(id), ['run out', 'close', '2026-12-08T10:00'])
  await clockAt('2026-12-08T10:01:00Z')
  await step(id)
  assert.deepEqual(await stateOf(id), ['ended', null, undefined])
  const [row] = await db.admin('select state, ended_by from conversations.conversation where id = $1', [id])
  assert.deepEqual({ ...row }, { state: 'ended', ended_by: 'programme' })
})

test('somebody paused or out of date is never asked, also when they were drawn before', async () => {
  await db.admin(
    `update supporters.supporter set state = 'paused', paused_at = platform.now() where person = $1`,
    [idOf('owain')],
  )
  await db.admin(`update supporters.supporter set trained_until = '2026-11-23' where person = $1`, [
    idOf('priya'),
  ])
  const id = await ask(['owain', 'priya', 'ruth'], tuesdayTen)
  assert.deepEqual(await askedOf(id), ['ruth'])
  await db.admin(
    `update supporters.supporter set state = 'active', paused_at = null, trained_until = '2027-06-01'`,
  )
})

test('asking leaves a notice for each person and no trace of the request in it', async () => {
  await db.admin('delete from supporters.notice')
  await ask(['nadia', 'owain'], tuesdayTen)
  const notices = await db.admin('select * from supporters.notice order by person')
  assert.deepEqual(
    notices.map(notice => [names.get(String(notice['person'])), notice['state']]),
    [
      ['nadia', 'due'],
      ['owain', 'due'],
    ],
  )
  assert.ok(!Object.keys(notices[0] ?? {}).some(column => /conversation|request|note/.test(column)))
})

test('the database refuses an open request without a next step', async () => {
  const id = await ask(['nadia'], tuesdayTen)
  await assert.rejects(
    db.admin('update asking.request set next_at = null, next_step = null where conversation = $1', [id]),
    /always_a_next_step/,
  )
})

test('coordinators see bands and counts, and nothing else of requests', async () => {
  const pulse = await inTransaction(db.planes.gov, force.id, tx =>
    sql`select * from governance.pulse(${force.id})`.execute(tx),
  )
  assert.deepEqual(Object.keys(pulse.rows[0] ?? {}), ['waiting', 'overdue', 'run_out'])
  await assert.rejects(
    inTransaction(db.planes.gov, force.id, tx => sql`select * from asking.request`.execute(tx)),
  )
})

test('a request whose step nobody took for a minute counts as overdue, and no longer once it is taken', async () => {
  await db.admin('delete from conversations.conversation')
  const id = await ask(['nadia', 'owain', 'priya', 'ruth'], tuesdayTen)
  await ask(['uma'], tuesdayTen)
  const pulse = async () => {
    const { rows } = await inTransaction(db.planes.gov, force.id, tx =>
      sql`select * from governance.pulse(${force.id})`.execute(tx),
    )
    return rows[0]
  }
  assert.deepEqual(await pulse(), { waiting: '1-2', overdue: 0, run_out: 0 })
  await clockAt('2026-11-24T12:02:00Z')
  assert.deepEqual(await pulse(), { waiting: '1-2', overdue: 1, run_out: 0 })
  await step(id)
  assert.deepEqual(await pulse(), { waiting: '1-2', overdue: 0, run_out: 0 })
  // Another force's coordinator is told of none of it, and may not ask about this one.
  const foreign = inTransaction(db.planes.gov, db.otherForce.id, tx =>
    sql`select * from governance.pulse(${force.id})`.execute(tx),
  )
  await assert.rejects(foreign, /of another force/)
})
