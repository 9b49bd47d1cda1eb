import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { changeSetting } from '../forces/index.ts'
import { audit, auditEvent, exportAudit, verifyAudit } from '../platform/audit/index.ts'
import { inTransaction } from '../platform/db/index.ts'
import { forgetOldAudit } from './index.ts'

const db = await testDatabase()
const force = db.force.id
const ann = { person: '00000000-0000-4000-8000-00000000a001' }
const looked = auditEvent('test.looked', { nth: 'number' })

/** `times` entries, written so many days from now. */
const write = async (days: number, times: number) => {
  await db.moveClock(`${days} days`)
  for (let nth = 1; nth <= times; nth += 1) {
    await inTransaction(db.planes.gov, force, tx => audit(tx, ann, looked, { nth }))
  }
  await db.moveClock('0')
}
/** What the worker does on that day; when it looks again. */
const forget = async (days: number) => {
  await db.moveClock(`${days} days`)
  const next = await inTransaction(db.planes.worker, force, async (tx, now) => {
    const again = await forgetOldAudit.run(tx, now, { force, id: force, at: now }, () => Promise.resolve())
    return again instanceof Date ? again.getTime() - now.getTime() : again
  })
  await db.moveClock('0')
  return next
}
const lines = async () => {
  const out: string[] = []
  await exportAudit(db.planes.gov, force, line => void out.push(line))
  return out
}
const report = (...exports: (readonly string[])[]) => verifyAudit(exports.map(each => each.join('\n')))
const saying = (export_: readonly string[]) => export_.filter(line => line.includes('"body"')).length

const year = 366

test('whoever has a trail has somebody who tidies it: one due row a force, from the first entry on', async () => {
  await write(0, 3)
  const rows = await db.admin(
    `select id, extract(epoch from next_at - now()) / 3600 as hours from platform.due where kind = 'governance.audit-retention'`,
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.['id'], force)
  assert.ok(Math.abs(Number(rows[0]?.['hours']) - 24) < 1)
})

test('entries are kept as long as the force has set, then say nothing any more, and the chain is whole', async () => {
  await write(3 * year, 2)
  const before = await lines()
  assert.equal(await forget(5 * year), 86_400_000, 'the default is six years: nothing goes, tomorrow again')
  assert.deepEqual(await lines(), before)
  await forget(6 * year + 10)
  const after = await lines()
  assert.equal(saying(after), 3, 'two that are younger, and one that says that three were erased')
  assert.match(after[5] ?? '', /governance\.audit-erased.*entries\\": 3/)
  assert.doesNotMatch(
    after.slice(0, 3).join(),
    /looked|salt|a001/,
    'nor the salt, by which it could be guessed',
  )
  assert.deepEqual(report(after), { forces: 1, entries: 6, erased: 3, faults: [] })
  assert.deepEqual(report(before, after).faults, [], 'it is still the same chain as in an older export')
})

test('a force that keeps them for two years has them erased after two', async () => {
  await inTransaction(db.planes.gov, force, tx => changeSetting(tx, ann, 'retain-audit-years', '2'))
  await forget(6 * year + 11)
  // The force changed its setting today: that entry is old by then, and goes too.
  const after = await lines()
  assert.match(after.findLast(line => line.includes('audit-erased')) ?? '', /years\\": 2/)
  assert.deepEqual(report(after).faults, [])
  assert.equal(
    (await inTransaction(db.planes.gov, force, tx => changeSetting(tx, ann, 'retain-audit-years', '1'))).ok,
    false,
    'less than two years is no setting',
  )
})

test('an entry that was erased out of its turn is found: only the oldest are erased by age', async () => {
  const whole = await lines()
  const last = whole.length - 2
  const { salt: _salt, body: _body, ...silent } = JSON.parse(whole[last] ?? '') as Record<string, unknown>
  const { faults } = report(whole.with(last, JSON.stringify(silent)))
  assert.deepEqual(
    faults.map(({ kind, sentence }) => [
      kind,
      /was erased, and what an older one says was not/.test(sentence),
    ]),
    [['edited', true]],
  )
})
