import assert from 'node:assert/strict'
import { test } from 'node:test'

import { testDatabase } from '../../../tests/make/database.ts'
import {
  afterCommit,
  inTransaction,
  KeyUsedForAnotherPost,
  notAllowed,
  once,
  pointsNowhere,
  readAtOnce,
  sql,
} from './index.ts'
import type { Tx } from './index.ts'

const db = await testDatabase()
const { gov, content, worker } = db.planes
const mine = db.force.id
const theirs = db.otherForce.id
const person = '00000000-0000-4000-8000-00000000a001'

const dueRows = (tx: Tx) => tx.selectFrom('platform.due').selectAll().execute()
const row = (force_id: string) => ({
  force_id,
  kind: 'contacts.forget',
  id: crypto.randomUUID(),
  next_at: new Date(),
})
const setting = (tx: Tx, value: string, force_id = mine) =>
  tx
    .insertInto('forces.setting')
    .values({ force_id, code: `test-${value}`, value })
    .execute()
const settings = async () =>
  (await db.admin('select value from forces.setting order by value')).map(found => found['value'])

test('a force sees its own rows and no other', async () => {
  await inTransaction(gov, mine, tx => tx.insertInto('platform.due').values(row(mine)).execute())
  assert.equal((await inTransaction(gov, mine, dueRows)).length, 1)
  assert.equal((await inTransaction(gov, theirs, dueRows)).length, 0)
  assert.equal((await inTransaction(worker, theirs, dueRows)).length, 1, 'the worker alone crosses forces')
  await db.admin('delete from platform.due')
})

test('a row cannot be written into another force', async () => {
  await assert.rejects(
    inTransaction(gov, mine, tx => setting(tx, 'x', theirs)),
    notAllowed,
  )
})

test('the force does not outlast its transaction, also after a failure', async () => {
  await assert.rejects(
    inTransaction(gov, mine, () => Promise.reject(new Error('no'))),
    /no/,
  )
  const client = await gov.pool.connect()
  const left = await client.query(
    "select current_setting('app.force', true) as force, count(*) as n from forces.force",
  )
  client.release()
  assert.deepEqual(
    left.rows,
    [{ force: '', n: 0 }].map(found => ({ ...found })),
  )
})

test('a failure inside rolls everything back; a caught one inside a nested transaction only that', async () => {
  await inTransaction(gov, mine, async tx => {
    await setting(tx, 'kept')
    await assert.rejects(
      inTransaction(tx, mine, async inner => {
        await setting(inner, 'lost')
        throw new Error('inner')
      }),
    )
    await inTransaction(tx, mine, inner => setting(inner, 'kept-too'))
  })
  assert.deepEqual(await settings(), ['kept', 'kept-too'])
  await db.admin('delete from forces.setting')
})

test('a transaction that failed inside and was not noticed is not called saved', async () => {
  await assert.rejects(
    inTransaction(gov, mine, async tx => {
      await setting(tx, 'gone')
      await sql`select 1 / 0`.execute(tx).catch(() => undefined)
    }),
    /rolled back/,
  )
  assert.deepEqual(await settings(), [])
})

test('a nested transaction cannot change the force', async () => {
  await assert.rejects(
    inTransaction(gov, mine, tx => inTransaction(tx, theirs, dueRows)),
    /keeps its force/,
  )
})

const whose = async (tx: Tx) =>
  (await sql<{ whose: string }>`select current_setting('app.person') as whose`.execute(tx)).rows[0]?.whose

test('a nested transaction stays with the person of the one around it', async () => {
  assert.equal(
    await inTransaction(gov, { force: mine, person }, tx => inTransaction(tx, mine, whose)),
    person,
  )
  await assert.rejects(
    inTransaction(gov, mine, tx => inTransaction(tx, { force: mine, person }, whose)),
    /keeps its force and person/,
  )
})

test('what waits for the commit runs after it, and never after a roll-back', async () => {
  const ran: string[] = []
  await inTransaction(gov, mine, async tx => {
    afterCommit(tx, () => void ran.push('after'))
    await inTransaction(tx, mine, inner => {
      afterCommit(inner, () => void ran.push('never'))
      return Promise.reject(new Error('inner'))
    }).catch(() => undefined)
    ran.push('inside')
  })
  await db.rollback('gov', tx => {
    afterCommit(tx, () => void ran.push('never'))
    return Promise.resolve()
  })
  assert.deepEqual(ran, ['inside', 'after'])
})

test('now is the database’s clock, and only its owner can move it', async () => {
  await db.moveClock('3 hours')
  const now = await inTransaction(gov, mine, async (tx, now) => {
    const asked = await sql<{ now: Date }>`select platform.now() as now`.execute(tx)
    assert.deepEqual(asked.rows[0]?.now, now)
    return now
  })
  await db.moveClock('0')
  assert.ok(now.getTime() - Date.now() > 2.9 * 3_600_000)
  for (const plane of [gov, content, worker]) {
    await assert.rejects(
      inTransaction(plane, mine, tx => sql`update platform.clock_offset set shift = '1 day'`.execute(tx)),
      notAllowed,
    )
  }
})

test('a force is named by a uuid and nothing else reaches the SQL', async () => {
  await assert.rejects(inTransaction(gov, "x', true); drop table forces.force; --", dueRows), /uuid/)
  await assert.rejects(
    inTransaction(gov, '00000000-0000-4000-8000-0000000000ff', tx =>
      setting(tx, 'y', '00000000-0000-4000-8000-0000000000ff'),
    ),
    pointsNowhere,
  )
})

const isKept = (answer: { to?: string; errors?: string }): answer is { to: string } => answer.to !== undefined
const post = (key: string, body = 1, who = person) => ({
  person: who,
  key,
  body: new Uint8Array(32).fill(body),
  may: isKept,
})

test('the same post twice does its work once and gets the first answer', async () => {
  let times = 0
  const work = () => Promise.resolve({ to: `/done/${++times}` })
  const twice = await Promise.all(
    [1, 2].map(() => inTransaction(gov, mine, tx => once(tx, post('key-00001'), work))),
  )
  assert.deepEqual(twice, [{ to: '/done/1' }, { to: '/done/1' }])
  await assert.rejects(
    inTransaction(gov, mine, tx => once(tx, post('key-00001', 2), work)),
    KeyUsedForAnotherPost,
  )
  assert.deepEqual(
    await inTransaction(content, mine, tx => once(tx, post('key-00001'), work)),
    { to: '/done/2' },
    'planes do not see each other’s answers',
  )
  assert.deepEqual(
    await inTransaction(gov, mine, tx => once(tx, post('key-00001', 1, crypto.randomUUID()), work)),
    { to: '/done/3' },
  )
})

test('a page with errors leaves the key free', async () => {
  const errors: { to?: string; errors?: string } = { errors: 'again' }
  await inTransaction(gov, mine, tx => once(tx, post('key-00002'), () => Promise.resolve(errors)))
  const answer = await inTransaction(gov, mine, tx =>
    once(tx, post('key-00002', 3), () => Promise.resolve({ to: '/x' })),
  )
  assert.deepEqual(answer, { to: '/x' })
})

test('what is read at once sees its own force and no other, leaves no force behind, and takes no text', async () => {
  await inTransaction(gov, mine, tx => tx.insertInto('platform.due').values(row(mine)).execute())
  const due = (force: string) =>
    readAtOnce<{ force_id: string; bytes: Buffer }>(gov, force)`
      select force_id, ${Buffer.from("'; drop")} as bytes from platform.due`
  const seen = await due(mine)
  assert.ok(seen.length > 0 && seen.every(found => found.force_id === mine))
  assert.equal(String(seen[0]?.bytes), "'; drop")
  assert.deepEqual(await due(theirs), [])
  const { rows } = await gov.pool.query('select force_id from platform.due')
  assert.deepEqual(rows, [])
  await assert.rejects(due(`${mine}'`))
})

test('a connection lost between two statements fails its own transaction and nothing else', async () => {
  const backend = sql<{ pid: number }>`select pg_backend_pid() as pid`
  const torn = inTransaction(gov, mine, async tx => {
    const { rows } = await backend.execute(tx)
    await db.admin('select pg_terminate_backend($1)', [rows[0]?.pid])
    // Long enough to be told of it while nothing is asked.
    await new Promise(done => setTimeout(done, 50))
    await backend.execute(tx)
  })
  await assert.rejects(torn)
  assert.equal((await inTransaction(gov, mine, tx => backend.execute(tx))).rows.length, 1)
})
