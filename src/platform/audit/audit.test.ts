import assert from 'node:assert/strict'
import { test } from 'node:test'

import { testDatabase } from '../../../tests/make/database.ts'
import { inTransaction, notAllowed, sql } from '../db/index.ts'
import { audit, auditEvent, exportAudit, verifyAudit } from './index.ts'

const db = await testDatabase()
const { gov, content, worker } = db.planes
const ann = { person: '00000000-0000-4000-8000-00000000a001' }
const changed = auditEvent('test.setting-changed', { setting: 'code', after: 'number' })
const paused = auditEvent('test.paused', {})

const write = async (force: string, times: number) => {
  for (let after = 1; after <= times; after += 1) {
    await inTransaction(gov, force, tx => audit(tx, ann, changed, { setting: 'offer-hold-minutes', after }))
  }
}
const lines = async (force = db.force.id) => {
  const out: string[] = []
  await exportAudit(gov, force, line => void out.push(line))
  return out
}
const kindsOf = (...exports: (readonly string[])[]) =>
  new Set(verifyAudit(exports.map(lines => lines.join('\n'))).faults.map(found => found.kind))

await write(db.force.id, 8)
await write(db.otherForce.id, 3)
const whole = await lines()
const line = (seq: number) => String(whole[seq - 1])

test('an untouched export verifies, each force by itself', async () => {
  const report = verifyAudit([[...whole, ...(await lines(db.otherForce.id))].join('\n')])
  assert.deepEqual(report, { forces: 2, entries: 11, erased: 0, faults: [] })
})

test('an edited entry is found, also when its own hashes were made to fit', () => {
  const edited = whole.with(
    3,
    line(4).replace('"after\\": 4', '"after\\": 9').replace('\\"after\\": 4', '\\"after\\": 9'),
  )
  assert.notEqual(edited[3], line(4))
  assert.deepEqual(kindsOf(edited), new Set(['edited']))
  const other = { ...JSON.parse(line(4)), hash: 'a'.repeat(64) }
  assert.deepEqual(kindsOf(whole.with(3, JSON.stringify(other))), new Set(['edited', 'forked']))
})

test('an inserted, a deleted and a moved entry are found', () => {
  assert.deepEqual(kindsOf(whole.toSpliced(4, 0, line(4))), new Set(['forked']))
  assert.deepEqual(kindsOf(whole.toSpliced(4, 1)), new Set(['missing']))
  assert.deepEqual(kindsOf(whole.toSpliced(0, 2)), new Set(['missing']))
  assert.ok(kindsOf(whole.with(3, line(5)).with(4, line(4))).has('reordered'))
})

test('a cut tail is found while the head is there, and against an older export when it is not', () => {
  assert.deepEqual(kindsOf(whole.toSpliced(6, 2)), new Set(['cut']))
  assert.deepEqual(kindsOf(whole.slice(0, -1)), new Set(['cut']))
})

test('two histories of one force are found when their exports meet', async () => {
  // A database put back to an older day and then used again: both chains are whole, and not the same.
  await db.admin('create table public.kept as table audit.entry')
  await db.admin('delete from audit.entry where force_id = $1 and seq > 6', [db.force.id])
  await db.admin(
    'update audit.head h set seq = 6, hash = e.hash from audit.entry e where e.force_id = h.force_id and e.seq = 6',
  )
  await write(db.force.id, 2)
  const again = await lines()
  assert.deepEqual(kindsOf(again), new Set())
  assert.deepEqual(kindsOf(whole, again), new Set(['forked']))
  assert.deepEqual(kindsOf(again, again), new Set())
})

test('an old entry is erased and the chain still verifies; a young one is not', async () => {
  await assert.rejects(
    inTransaction(worker, db.force.id, tx => sql`select audit.erase(platform.now())`.execute(tx)),
    /too young/,
  )
  await db.moveClock('3 years')
  await write(db.force.id, 1)
  const erased = await inTransaction(worker, db.force.id, tx =>
    sql<{ n: number }>`select audit.erase(platform.now() - interval '2 years') as n`.execute(tx),
  )
  await db.moveClock('0')
  assert.equal(erased.rows[0]?.n, 8)
  const after = await lines()
  assert.doesNotMatch(String(after[0]), /body|salt|offer-hold/)
  assert.deepEqual(kindsOf(after), new Set())
})

test('an entry and the change it tells of last together, or not at all', async () => {
  const before = (await lines(db.otherForce.id)).length
  await assert.rejects(
    inTransaction(gov, db.otherForce.id, async tx => {
      await audit(tx, 'system', paused, {})
      throw new Error('the change failed')
    }),
  )
  assert.equal((await lines(db.otherForce.id)).length, before)
})

test('many at once make one chain', async () => {
  const force = db.otherForce.id
  await Promise.all(
    [gov, content, worker].flatMap(plane =>
      [1, 2, 3].map(() => inTransaction(plane, force, tx => audit(tx, 'system', paused, {}))),
    ),
  )
  assert.deepEqual(kindsOf(await lines(force)), new Set())
})

test('no sentence gets in, whether through the program or past it', async () => {
  const sentence = 'He told me that he cannot sleep'
  await assert.rejects(
    inTransaction(gov, db.force.id, tx => audit(tx, ann, changed, { setting: sentence, after: 1 })),
  )
  for (const fields of [
    { note: sentence },
    { a: { b: 1 } },
    { a: ['x'] },
    [],
    'x',
    { 'a b': 1 },
    { a: 'x'.repeat(65) },
  ]) {
    await assert.rejects(
      inTransaction(gov, db.force.id, tx =>
        sql`select audit.append(null, 'test.paused', ${JSON.stringify(fields)}::jsonb)`.execute(tx),
      ),
      /not an id, a code or a number/,
      JSON.stringify(fields),
    )
  }
})

test('nobody who runs the site can write, change or delete an entry past the function', async () => {
  for (const plane of [gov, content, worker, db.planes.stats]) {
    for (const attack of [
      'delete from audit.entry',
      "update audit.entry set body = '{}'",
      'update audit.head set seq = 1',
    ]) {
      await assert.rejects(
        inTransaction(plane, db.force.id, tx => sql.raw(attack).execute(tx)),
        notAllowed,
      )
    }
  }
})
