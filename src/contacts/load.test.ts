import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { deskOf, wordsOf as words } from '../../tests/make/pages.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { inTransaction } from '../platform/db/index.ts'
import { loadReferenceData } from '../reference-data.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
const app = testApp(db)
const sam = await inTransaction(db.planes.gov, db.force.id, tx => makeSupporter(tx, { first: 'Sam' }))
const asSam = await signInAs(db, sam)
const { open } = deskOf(app)
const clean = () => db.admin('delete from contacts.record')

test('three heavy contacts in a row nudge; a lighter one in between, or a long rest, does not', async () => {
  const rows = async (days: readonly [day: string, heavy: boolean][]) => {
    const values = days.map(
      ([
        day,
        heavy,
      ]) => `('${db.force.id}', '${sam}', 'minimal', date_trunc('month', ${day}::timestamp), ${day}, 'phone',
        'under-15', ${heavy}, 'one-to-one', '1', 'staff', 'first', 'listened')`,
    )
    await clean()
    await db.admin(`insert into contacts.record (force_id, supporter, mode, month, day, channel, minutes_band, heavy, kind,
      headcount_band, for_whom, contact_number, outcome) values ${values.join(', ')}`)
    return words(await open(asSam, '/desk/records'))
  }
  const ago = (days: number) => `((platform.now() at time zone 'Europe/London')::date - ${days})`
  const inARow = await rows([
    [ago(1), true],
    [ago(3), true],
    [ago(9), true],
    [ago(10), false],
  ])
  assert.match(
    inARow,
    /3 heavy contacts in 28 days, of at most 6\. The last 3 were all heavy\..*Getting full/,
  )
  const between = await rows([
    [ago(1), true],
    [ago(2), true],
    [ago(3), false],
    [ago(4), true],
    [ago(5), true],
  ])
  assert.match(between, /4 heavy contacts in 28 days, of at most 6/)
  assert.doesNotMatch(between, /in a row|all heavy|Getting full/)
  const oneDay = await rows([
    [ago(1), false],
    [ago(1), true],
    [ago(1), true],
    [ago(2), true],
  ])
  assert.doesNotMatch(oneDay, /all heavy/, 'a lighter one of that day breaks the row, wherever it was')
  assert.doesNotMatch(
    await rows([
      [ago(29), true],
      [ago(30), true],
      [ago(31), true],
    ]),
    /all heavy|Getting full/,
  )
  await clean()
})
