import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { untouched } from '../../../tests/make/form-on-page.ts'
import { messyPeople, messyXlsx } from '../../../tests/make/messy-sheet.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeCoordinator, makeStation, makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { eligible, londonDay, pause } from '../index.ts'

const db = await testDatabase()
const app = testApp(db)
const gov = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)
const { robin, anna, today } = await gov(async (tx, now) => {
  for (const station of ['Aldermere', 'Thornbeck']) await makeStation(tx, station, 'North Vale')
  for (const station of ['Sallport', 'Marram Point', 'Eastquay']) await makeStation(tx, station, 'Coast')
  return {
    robin: await makeCoordinator(tx),
    anna: await makeSupporter(tx, { first: 'Anna' }),
    today: londonDay(now),
  }
})
const at = (path: string) => `http://localhost${path}`
const open = async (path: string, person = robin) => app.request(at(path), (await signInAs(db, person)).get)
const page = async (path: string) => (await open(path)).text()
const post = async (path: string, body?: URLSearchParams | FormData, person = robin) => {
  const { post: form } = await signInAs(db, person)
  const request = form(body instanceof URLSearchParams ? body : undefined)
  return app.request(at(path), body instanceof FormData ? { ...request, body } : request)
}
const whereTo = (response: Response) => response.headers.get('location') ?? ''

const send = async (bytes: Uint8Array<ArrayBuffer>, name = 'Volunteers.xlsx') => {
  const form = new FormData()
  form.append('file', new File([bytes], name))
  return post('/desk/people/import', form)
}

/** The form of a page as it came, with some answers. */
const answered = async (path: string, answers: Record<string, string>): Promise<URLSearchParams> => {
  const html = await page(path)
  const form = untouched(html)
  for (const [, select, inside] of html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    form.set(select ?? '', /<option value="([^"]*)"[^>]* selected/.exec(inside ?? '')?.[1] ?? '')
  for (const [name, value] of Object.entries(answers)) form.set(name, value)
  form.delete('again')
  return form
}

const count = async (table: string) =>
  Number((await db.admin(`select count(*)::int as n from ${table}`))[0]?.['n'])

test('a messy sheet of sixty becomes a working network, and goes again', async () => {
  const draft = whereTo(await send(messyXlsx(today)))
  assert.match(draft, /^\/desk\/people\/import\/[0-9a-f-]{36}$/)
  const columns = await page(draft)
  assert.match(columns, /rows 4 and 5/)
  assert.match(columns, /1 cell holds an error of Excel’s/)
  // What can mean two things is asked, and nothing goes on before the answer.
  assert.equal((await post(draft, await answered(draft, {}))).status, 422)
  const month = /name="(month\d+)"/.exec(columns)?.[1] ?? ''
  const words = whereTo(await post(draft, await answered(draft, { [month]: 'month' })))
  assert.equal(words, `${draft}/words`)
  const unknown = await page(words)
  for (const value of ['Kestrel Row', 'Marram Pt', 'Comms operator'])
    assert.match(unknown, new RegExp(`“${value}”`))
  assert.match(unknown, /A new station in a new district, Ridgeway/)
  assert.equal((await post(words, await answered(words, {}))).status, 422)
  const rank = /name="(rank-\d+)-is" value="Comms operator"/.exec(unknown)?.[1] ?? ''
  const check = whereTo(await post(words, await answered(words, { [rank]: 'staff-entry' })))
  assert.equal(check, `${draft}/check`)
  const preview = await page(check)
  const sum = (group: string) => Number(new RegExp(`${group}</a>\\s*<strong>(\\d+)`).exec(preview)?.[1] ?? 0)
  const sums = [
    'Active at once',
    'Active, but out of date',
    'On the way',
    'Could not be read',
    'In the sheet twice',
    'No person',
  ].map(sum)
  assert.deepEqual(sums, [47, 7, 6, 3, 1, 3])
  assert.match(preview, /Move in 60 people/)
  const report = await (await open(`${draft}/report.csv`)).text()
  assert.match(report, /70,Mystery Person,No,No email address/)
  assert.match(report, /Not an email address: “sam.odd-at-westvale.example”/)
  assert.match(report, /Not a day: “when we met” \(Selection Applied\)/)
  const before = await count('identity.person')
  const digest = untouched(preview)
  const done = whereTo(await post(check, digest))
  assert.match(done, /^\/desk\/people\/imports\//)
  // The same button again, and a reload of it, do nothing more.
  assert.equal(whereTo(await post(check, digest)), done)
  assert.equal(await count('identity.person'), before + 60)
  const result = await page(done)
  assert.match(result, /60 people moved in/)
  const active = await db.admin(
    `select person from supporters.supporter s join identity.person p on p.id = s.person
    where p.mail like '%@westvale.example' and s.state = 'active' and s.activated_by = $1 and s.person <> $2`,
    [robin, anna],
  )
  assert.equal(active.length, 54)
  const shown = await gov(tx =>
    eligible(
      tx,
      active.map(row => String(row['person'])),
    ),
  )
  assert.equal(shown.size, 47)
  const list = await page('/desk/people')
  assert.match(list, /A\/Sgt|Ashdown/)
  assert.match(await page('/desk/people/import'), /1 of 61|0 of 61/)
  // One has been changed since; another is needed by nobody.
  const [callie] = await db.admin(`select id from identity.person where mail = $1`, [messyPeople[2]?.mail])
  await gov((tx, now) => pause(tx, now, String(callie?.['id'])))
  assert.match(await page(`${done}/undo`), /Take this import back\?/)
  assert.equal(whereTo(await post(`${done}/undo`, new URLSearchParams())), done)
  const undone = await page(done)
  assert.match(undone, /Callie [^<]*<\/a><\/th><td[^>]*>Somebody has changed something/)
  // Her supervisor stays with her, and everybody else is gone.
  assert.match(
    undone,
    /Aled Ashdown<\/a><\/th><td[^>]*>They have signed in, were invited or written to, or somebody needs them/,
  )
  assert.equal(await count('identity.person'), before + 2)
  assert.equal(await count(`identity.area where name = 'Ridgeway'`), 0)
})
