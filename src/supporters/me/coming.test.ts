import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeSupporter } from '../../../tests/make/supporter.ts'
import { changeSetting } from '../../forces/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import { coming } from './coming.ts'

const before = { training: 30, agreement: 30, vetting: 30, supervision: 14 }
const far = '2040-01-01'
const dates = { trainedUntil: far, agreedUntil: far, vettedUntil: far, supervisionDue: far }

const cases = [
  ['nothing comes near', {}, []],
  ['training on its last day', { trainedUntil: '2026-11-25' }, ['training']],
  ['training in thirty days', { trainedUntil: '2026-12-25' }, ['training']],
  ['training in thirty-one', { trainedUntil: '2026-12-26' }, []],
  ['training that has passed is a barrier, and said there', { trainedUntil: '2026-11-24' }, []],
  ['an agreement that was never signed is a barrier too', { agreedUntil: null }, []],
  ['supervision after 75 % of its eight weeks', { supervisionDue: '2026-12-09' }, ['supervision']],
  ['supervision before that', { supervisionDue: '2026-12-10' }, []],
  [
    'the nearest first',
    { vettedUntil: '2026-12-20', supervisionDue: '2026-12-01' },
    ['supervision', 'vetting'],
  ],
] as const
for (const [who, given, said] of cases) {
  test(`what comes near: ${who}`, () => {
    assert.deepEqual(
      coming({ ...dates, ...given }, '2026-11-25', before).map(({ what }) => what),
      said,
    )
  })
}

const db = await testDatabase()
const app = testApp(db)

test('Anna’s desk says what to do and by when, with and without script, in both languages; a far date says nothing', async () => {
  const anna = await inTransaction(db.planes.gov, db.force.id, tx => makeSupporter(tx, { first: 'Anna' }))
  const as = await signInAs(db, anna)
  const at = async (path: string) => (await app.request(`http://localhost${path}`, as.get)).text()
  assert.doesNotMatch(await at('/desk'), /in date until|is due by/)
  await inTransaction(db.planes.gov, db.force.id, (tx, now) => {
    const inDays = (days: number) => londonDay(new Date(now.getTime() + days * 86_400_000))
    return recordDays(tx, 'system', anna, { trainedUntil: inDays(20), supervisionDue: inDays(10) })
  })
  const desk = await at('/desk')
  assert.match(desk, /Your next supervision is due by \d+ \w+ \d{4}\. Ask your supervisor for a time/)
  assert.ok(
    desk.indexOf('supervision is due') < desk.indexOf('training is in date until'),
    'the nearest first',
  )
  assert.match(await at('/desk/cy'), /Mae angen eich goruchwyliaeth nesaf erbyn/)
  const state = JSON.parse(await at('/desk/state')) as {
    availability: { coming: string[]; barriers: string[] }
  }
  assert.equal(state.availability.coming.length, 2)
  assert.deepEqual(state.availability.barriers, [], 'nobody is stopped yet')
  await inTransaction(db.planes.gov, db.force.id, tx =>
    changeSetting(tx, { person: anna }, 'training-warn-days', '14;7'),
  )
  assert.doesNotMatch(await at('/desk'), /training is in date until/, 'a force that warns later is heard')
})
