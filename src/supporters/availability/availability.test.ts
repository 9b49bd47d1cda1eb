import { dayPlus } from '../../platform/day.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction, type Tx } from '../../platform/db/index.ts'
import { formOf } from '../../platform/http/form.ts'
import { londonDay } from '../london.ts'
import { aMonday, weekly, type Hours } from '../shifts.ts'
import { preview, tooLong } from './breaks.ts'
import { minutesOf, readAway, readExtra, readPattern } from './forms.ts'
import { hoursOf } from './queries.ts'
import { patternOfShape, shapes } from './shapes.ts'

const db = await testDatabase()
const app = testApp(db)
const gov = <T>(work: (tx: Tx, now: Date) => Promise<T>) => inTransaction(db.planes.gov, db.force.id, work)
const { anna, ben } = await gov(async tx => ({
  anna: await makeSupporter(tx, { first: 'Anna' }),
  ben: await makeSupporter(tx, { first: 'Ben' }),
}))
const today = await gov(async (_, now) => londonDay(now))
const address = (path = '') => `http://localhost/desk/me/availability${path}`
const opened = async (person: string, path?: string) =>
  (await app.request(address(path), (await signInAs(db, person)).get)).text()
const posted = async (person: string, path: string, fields: Record<string, string>) =>
  app.request(address(path), (await signInAs(db, person)).post(new URLSearchParams(fields)))
const hours = (person: string) => gov(tx => hoursOf(tx, person, today))

test('Anna works 2-2-2-4, fills it in and sees the next four weeks as colleagues will', async () => {
  const form = await opened(anna, '/pattern?shape=2-2-2-4')
  const fields = Object.fromEntries(
    [...form.matchAll(/<input[^>]*name="((?:begin|end)-\d+-\d+|days|from)"[^>]*?value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
  assert.equal(fields['days'], '10')
  assert.equal(fields['begin-5-0'], '22:00')
  const answer = await posted(anna, '/pattern', { ...fields, from: today })
  assert.equal(answer.status, 303)
  const { pattern } = await hours(anna)
  assert.deepEqual([pattern.days, pattern.from, pattern.duties.length], [10, today, 6])
  const page = await opened(anna)
  assert.match(page, /Repeats every 10 days/)
  assert.match(page, /22:00 to 07:00 the next day/)
})

test('nobody is on call round the clock: a pattern without a break is refused, and nothing typed is lost', async () => {
  const days = Object.fromEntries(
    [1, 2, 3].flatMap(day => [
      [`begin-${day}-0`, '09:00'],
      [`end-${day}-0`, '09:00'],
    ]),
  )
  const answer = await posted(ben, '/pattern', { days: '7', from: aMonday, ...days })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /72 hours without a break, from Monday 09:00/)
  assert.equal(page.match(/value="09:00"/g)?.length, 6)
  assert.equal((await hours(ben)).pattern.duties.length, 7, 'what was kept before stays')
})

test('Ben is away for a week, comes back sooner, and adds an evening', async () => {
  await posted(ben, '/away', { 'away-from': today, 'away-until': dayPlus(today, 6) })
  assert.match(await opened(ben), /Away/)
  const [away] = (await hours(ben)).away
  await posted(anna, '/back', { id: away?.id ?? '' })
  assert.equal((await hours(ben)).away.length, 1, 'nobody takes another’s leave back')
  await posted(ben, '/back', { id: away?.id ?? '' })
  assert.deepEqual((await hours(ben)).away, [])
  await gov(tx => tx.deleteFrom('supporters.duty').where('person', '=', ben).execute())
  const evening = { 'extra-day': dayPlus(today, 2), 'extra-begin': '18:00', 'extra-end': '20:30' }
  assert.equal((await posted(ben, '/extra', evening)).status, 303)
  assert.match(await opened(ben), /18:00 to 20:30/)
  const wrong = await posted(ben, '/extra', { ...evening, 'extra-end': '18.05' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /whole quarters of an hour/)
})

test('times are taken as people write them, and only whole quarters', () => {
  const cases: [string, number | undefined][] = [
    ['06:15', 375],
    ['6.15', 375],
    ['0615', 375],
    [' 23:45 ', 1425],
    ['24:00', undefined],
    ['06:10', undefined],
    ['six', undefined],
  ]
  for (const [typed, minutes] of cases) assert.equal(minutesOf(typed), minutes, typed)
})

const read = (fields: Record<string, string>) => formOf(new URLSearchParams(fields))

test('each mistake names its field', () => {
  const whys = (
    answer: ReturnType<typeof readAway> | ReturnType<typeof readExtra> | ReturnType<typeof readPattern>,
  ) => (answer.ok ? 'ok' : answer.mistakes.map(({ field, why }) => `${field} ${why}`).join(', '))
  const cases: [string, string][] = [
    [whys(readPattern(read({ days: '2', from: aMonday }))), 'days length'],
    [whys(readPattern(read({ days: '7', from: 'Monday' }))), 'from day'],
    [whys(readPattern(read({ days: '7', from: aMonday, 'begin-2-0': '09:00' }))), 'end-2-0 bothTimes'],
    [
      whys(
        readPattern(
          read({
            days: '7',
            from: aMonday,
            'begin-1-0': '09:00',
            'end-1-0': '10:00',
            'begin-1-1': '09:00',
            'end-1-1': '11:00',
          }),
        ),
      ),
      'begin-1-1 twice',
    ],
    [
      whys(readAway(read({ 'away-from': '2026-12-02', 'away-until': '2026-12-01' }), '2026-11-25')),
      'away-until order',
    ],
    [
      whys(readAway(read({ 'away-from': '2026-11-20', 'away-until': '2026-11-24' }), '2026-11-25')),
      'away-until past',
    ],
    [whys(readAway(read({ 'away-from': '2026-11-20', 'away-until': '2026-11-25' }), '2026-11-25')), 'ok'],
    [whys(readExtra(read({ 'extra-day': '2026-11-26' }), '2026-11-25')), 'extra-begin bothTimes'],
  ]
  for (const [found, expected] of cases) assert.equal(found, expected)
})

test('every shape to begin with is short enough at a time, and leaves days off', () => {
  const none = weekly([])
  for (const shape of shapes) {
    const pattern = patternOfShape(shape, 9, none, '2026-11-25')
    const kept: Hours = { pattern, away: [], extra: [] }
    assert.equal(tooLong(kept, '2026-11-25', 12), undefined, shape)
    const off = preview(kept, '2026-11-25', pattern.days).filter(day => day.shifts.length === 0)
    assert.ok(off.length >= 2, shape)
  }
})
