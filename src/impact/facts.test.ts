import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHmac } from 'node:crypto'
import { testDatabase } from '../../tests/make/database.ts'
import { inTransaction, notAllowed, sql, type Tx } from '../platform/db/index.ts'
import { changeFact, dropFact, writeFact } from './index.ts'

const db = await testDatabase()
const { gov, stats, worker } = db.planes
const force = db.force.id

const fact = {
  day: '2026-05-14',
  completed: '2026-05-14',
  kind: 'one-to-one',
  headcountBand: '1',
  channel: 'phone',
  outcome: 'listened',
  minutesBand: '30-60',
  themes: ['workload', 'sleep-fatigue'],
  helped: { area: null, roleBand: 'front-line' },
}
const clean = () => db.admin('delete from impact.fact; delete from impact.quarter; delete from platform.due')
const rows = () => db.admin('select * from impact.fact order by theme')
const at = (work: (tx: Tx) => Promise<unknown>) => inTransaction(gov, force, work)
const unitOf = (key: unknown, unit: string) =>
  createHmac('sha256', key as Buffer)
    .update(Buffer.from(unit.replaceAll('-', ''), 'hex'))
    .digest('hex')

test('a fact is one row a theme, with quarter and month and no day, under the HMAC of what counts once', async () => {
  const unit = crypto.randomUUID()
  await at(tx => writeFact(tx, { ...fact, unit }))
  const written = await rows()
  assert.deepEqual(
    written.map(({ theme, quarter, month, role_band }) => [theme, quarter, month, role_band]),
    [
      ['sleep-fatigue', '2026-Q2', '2026-05', 'front-line'],
      ['workload', '2026-Q2', '2026-05', 'front-line'],
    ],
  )
  const [quarter] = await db.admin('select key from impact.quarter')
  for (const row of written) {
    assert.equal(Buffer.from(row['unit_key'] as Buffer).toString('hex'), unitOf(quarter?.['key'], unit))
    assert.ok(!JSON.stringify(row).includes(unit))
  }
  await clean()
})

test('two contacts of one conversation in one quarter share a unit, and in the next quarter they do not', async () => {
  const unit = crypto.randomUUID()
  await at(async tx => {
    await writeFact(tx, { ...fact, themes: [], unit })
    await writeFact(tx, { ...fact, themes: [], day: '2026-06-02', completed: '2026-06-02', unit })
    await writeFact(tx, { ...fact, themes: [], day: '2026-07-02', completed: '2026-07-02', unit })
  })
  const keys = (await rows()).map(
    row => `${String(row['quarter'])} ${Buffer.from(row['unit_key'] as Buffer).toString('hex')}`,
  )
  assert.equal(new Set(keys).size, 2)
  await clean()
})

test('mending changes the fact in its place; withdrawing deletes it', async () => {
  await at(async tx => {
    const unit = crypto.randomUUID()
    const name = await writeFact(tx, { ...fact, unit })
    const mended = { ...fact, helped: {}, themes: ['cancer'], unit: crypto.randomUUID() }
    assert.equal(await changeFact(tx, name, mended), name)
  })
  const [row, more] = await rows()
  assert.deepEqual([row?.['theme'], row?.['role_band'], more], ['cancer', 'front-line', undefined])
  await at(tx => dropFact(tx, String(row?.['fact'])))
  assert.deepEqual(await rows(), [])
  await clean()
})

test('at the freeze the key is gone, the facts stay and know no record any more', async () => {
  let name = ''
  await at(async tx => {
    name = await writeFact(tx, { ...fact, unit: crypto.randomUUID() })
  })
  const [due] = await db.admin('select kind, id, next_at from platform.due')
  assert.equal(due?.['kind'], 'impact.freeze')
  assert.deepEqual(due?.['next_at'], new Date('2026-07-28T23:00:00Z'), 'midnight in London, 28 days after')
  await inTransaction(worker, force, tx => sql`select impact.freeze(${due?.['id']}::uuid)`.execute(tx))
  const [quarter] = await db.admin('select key, frozen_at from impact.quarter')
  assert.equal(quarter?.['key'], null)
  assert.deepEqual(
    (await rows()).map(row => row['fact']),
    [null, null],
  )
  await at(async tx => {
    assert.equal(await changeFact(tx, name, { ...fact, unit: crypto.randomUUID() }), null)
    await dropFact(tx, name)
  })
  assert.equal((await rows()).length, 2)
  await at(tx =>
    writeFact(tx, { ...fact, completed: '2026-08-03', unit: crypto.randomUUID(), themes: ['gambling'] }),
  )
  const late = (await rows()).find(row => row['theme'] === 'gambling')
  assert.deepEqual(
    [late?.['quarter'], late?.['month']],
    ['2026-Q3', '2026-08'],
    'late ones count in the next quarter',
  )
  await clean()
})

test('the site writes facts and reads none; the statistics read facts and neither names nor keys', async () => {
  await at(tx => writeFact(tx, { ...fact, unit: crypto.randomUUID() }))
  await assert.rejects(
    at(tx => sql`select from impact.fact`.execute(tx)),
    notAllowed,
  )
  const read = (query: string) => inTransaction(stats, force, tx => sql`${sql.raw(query)}`.execute(tx))
  assert.equal((await read('select theme, unit_key from impact.fact')).rows.length, 2)
  for (const query of [
    'select fact from impact.fact',
    'select key from impact.quarter',
    'select from contacts.record',
    'select from contacts.alongside',
    'select from asking.request',
    'select from conversations.conversation',
    'select from conversations.envelope',
    'select from supporters.supporter',
    'select from identity.person',
  ]) {
    await assert.rejects(read(query), notAllowed, query)
  }
  await clean()
})
