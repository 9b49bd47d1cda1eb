import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { tick, untouched } from '../../tests/make/form-on-page.ts'
import { deskOf, wordsOf as words } from '../../tests/make/pages.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { inTransaction } from '../platform/db/index.ts'
import { loadReferenceData } from '../reference-data.ts'
import { finishWithdrawal } from './index.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
const app = testApp(db)
const [sam, kim] = await inTransaction(db.planes.gov, db.force.id, async tx => [
  await makeSupporter(tx, { first: 'Sam' }),
  await makeSupporter(tx, { first: 'Kim' }),
])
const asSam = await signInAs(db, sam)
const asKim = await signInAs(db, kim)
const { open, send, saved } = deskOf(app)
const records = () => db.admin('select * from contacts.record')
const facts = () => db.admin('select * from impact.fact')
const clean = () => db.admin('delete from contacts.record; delete from impact.fact')

const common = {
  whom: 'officer',
  channel: 'in-person',
  minutes: '15-30',
  themes: 'workload',
  outcome: 'listened',
}

const oneRecord = async () => {
  const at = await saved(asSam, '/desk/records', tick(await open(asSam, '/desk/records/new'), common).form)
  return at.split('?')[0] ?? ''
}
/** What the worker does when the minutes to take it back are over. */
const finish = async (path: string) => {
  const id = path.slice(-36)
  const [row] = await db.admin(
    `select next_at from platform.due where kind = 'contacts.withdrawn' and id = $1`,
    [id],
  )
  const at = new Date(row?.['next_at'] as Date)
  await inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    finishWithdrawal.run(tx, now, { force: db.force.id, id, at }, () => Promise.resolve()),
  )
  return at
}

test('withdrawing asks first; ten minutes later record and fact are gone', async () => {
  const path = await oneRecord()
  const asked = await open(asSam, `${path}/withdraw`)
  assert.match(words(asked), /Withdraw this record\?.*In person · 15 to 30/)
  assert.equal((await records()).length, 1, 'looking withdraws nothing')
  assert.match(
    words(await open(asSam, await saved(asSam, `${path}/withdraw`, untouched(asked)))),
    /is withdrawn/,
  )
  await open(asSam, path, 404)
  assert.match(words(await open(asSam, '/desk/records')), /No records yet/)
  const at = await finish(path)
  assert.ok(Math.abs(at.getTime() - Date.now() - 600_000) < 60_000, 'ten minutes after it was withdrawn')
  assert.deepEqual([await records(), await facts()], [[], []])
  const late = await saved(asSam, `${path}/take-back`, untouched(asked))
  assert.match(words(await open(asSam, late)), /That record is deleted\..*You can record the contact again/)
  await db.admin('delete from platform.due')
})

test('a slip of the thumb is taken back: the record counts again, and the worker leaves it', async () => {
  const path = await oneRecord()
  await saved(asSam, `${path}/withdraw`, untouched(await open(asSam, `${path}/withdraw`)))
  const listed = await open(asSam, '/desk/records')
  assert.match(words(listed), /is withdrawn\. Was that a slip\? You can take it back for 10 more minutes/)
  assert.match(words(listed), /No time yet this month/, 'it counts for nothing')
  assert.equal(
    (await send(asKim, `${path}/take-back`, untouched(listed))).headers.get('location'),
    '/desk/records?withdrawn=late',
  )
  assert.equal((await send(asSam, `${path}/mend`, untouched(listed))).status, 404)
  const back = await saved(asSam, `${path}/take-back`, untouched(listed))
  assert.match(
    words(await open(asSam, back)),
    /Your record is back as it was\..*Less than an hour this month/,
  )
  assert.deepEqual(await db.admin(`select from platform.due where kind = 'contacts.withdrawn'`), [])
  await finish(path)
  assert.deepEqual([(await records()).length, (await facts()).length], [1, 1])
  await clean()
})
