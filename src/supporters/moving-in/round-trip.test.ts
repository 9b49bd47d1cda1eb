import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { untouched } from '../../../tests/make/form-on-page.ts'
import { manyRows } from '../../../tests/make/messy-sheet.ts'
import { signInAs, type SignedIn } from '../../../tests/make/session.ts'
import { makeCoordinator, makeStation, makeSupporter } from '../../../tests/make/supporter.ts'
import { giveRole } from '../../identity/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { largestFile } from './read-sheet.ts'
import { lookIntoZip } from './zip.ts'

const db = await testDatabase()
const app = testApp(db)
const gov = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)
const { robin, kim, anna } = await gov(async tx => {
  const robin = await makeCoordinator(tx)
  const kim = await makeSupporter(tx, { first: 'Kim' })
  await giveRole(tx, 'system', kim, 'supervisor')
  await makeStation(tx, 'Aldermere', 'North Vale')
  const anna = await makeSupporter(tx, {
    first: 'Anna',
    number: '07700 900123',
    calls: true,
    languages: ['en', 'cy'],
  })
  await makeSupporter(tx, { first: '=1+1', state: 'invited' })
  await tx.updateTable('supporters.supporter').set({ supervisor: kim }).where('person', '=', anna).execute()
  return { robin, kim, anna }
})

const session = new Map<string, SignedIn>()
const as = async (person: string) => {
  const known = session.get(person) ?? (await signInAs(db, person))
  session.set(person, known)
  return known
}
const open = async (path: string, person = robin) =>
  app.request(`http://localhost${path}`, (await as(person)).get)
const text = async (path: string) => (await open(path)).text()
const post = async (path: string, fields: Record<string, string>, person = robin) =>
  app.request(`http://localhost${path}`, (await as(person)).post(new URLSearchParams(fields)))
const whereTo = (response: Response) => response.headers.get('location') ?? ''

/** The form of a page as it came, with some answers. */
const answered = async (path: string, answers: Record<string, string> = {}) => {
  const html = await text(path)
  const form = untouched(html)
  for (const [, select, inside] of html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    form.set(select ?? '', /<option value="([^"]*)"[^>]* selected/.exec(inside ?? '')?.[1] ?? '')
  form.delete('again')
  return { ...Object.fromEntries(form), ...answers }
}

/** From cells to the page that says what they become; every column as it was guessed. */
const toPreview = async (cells: string, answers: Record<string, string> = {}) => {
  const draft = whereTo(await post('/desk/people/import', { cells }))
  const words = whereTo(await post(draft, await answered(draft, answers)))
  assert.equal(words, `${draft}/words`)
  return { draft, check: `${draft}/check` }
}
const sumsOn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/show=([a-z-]+)#rows"[^>]*>[^<]*<\/a>\s*<strong>(\d+)/g)].map(([, group, n]) => [
      group,
      Number(n),
    ]),
  )
const rows = async (sql: string) => db.admin(sql)

for (const [lang, prefix] of [
  ['en', '/desk'],
  ['cy', '/desk/cy'],
] as const)
  test(`what is taken out in ${lang} and brought in again changes nothing`, async () => {
    const bytes = new Uint8Array(await (await open(`${prefix}/people/export/people.csv`)).arrayBuffer())
    // The mark by which Excel knows UTF-8.
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    const csv = new TextDecoder().decode(bytes)
    // A first name that a spreadsheet would run is words, and is itself again when it comes back.
    assert.match(csv, /^'=1\+1,Marlow,'=1\+1\.\d+@westvale\.example,/m)
    const { check } = await toPreview(csv)
    const preview = await text(check)
    assert.deepEqual(sumsOn(preview), { same: 4 })
    assert.match(preview, /There is nothing to change/)
  })

test('Anna’s number is in the file because she shows it; a hidden one is not', async () => {
  assert.match(await text('/desk/people/export/people.csv'), /07700 900123/)
  await db.admin(`update supporters.supporter set shows_number = false where person = $1`, [anna])
  assert.doesNotMatch(await text('/desk/people/export/people.csv'), /07700 900123/)
})

test('the .ods is a zip that says first what it is, with everybody in it', async () => {
  const response = await open('/desk/people/export/people.ods')
  const bytes = new Uint8Array(await response.arrayBuffer())
  assert.equal(Buffer.from(bytes.subarray(30, 38)).toString(), 'mimetype')
  assert.equal(
    Buffer.from(bytes.subarray(38, 84)).toString(),
    'application/vnd.oasis.opendocument.spreadsheet',
  )
  const inside = lookIntoZip(bytes, /content\.xml$/, 1_000_000)
  const content = inside.ok ? Buffer.from(inside.files[0]?.bytes ?? []).toString() : ''
  assert.match(content, /<text:p>Anna<\/text:p>.*office:date-value="2025-01-06"/)
  assert.match(content, /<text:p>=1\+1<\/text:p>/)
})

test('somebody who is here already is filled in where nothing stands, and emptied again', async () => {
  const [before] = await rows(`select mail from identity.person where id = '${anna}'`)
  const mail = String(before?.['mail'])
  await db.admin(
    `update supporters.supporter set champion = null, state = 'invited', panel_on = null where person = $1`,
    [anna],
  )
  await gov(tx => giveRole(tx, 'system', kim, 'champion'))
  const { check } = await toPreview(
    `Name;Email;Rank;Station;Panel;Champion;Trained on\nAnna Marlow;${mail};PC;Millrace;13/02/2025;Kim Marlow;13/02/2024`,
  )
  const preview = await text(check)
  assert.deepEqual(sumsOn(preview), { fills: 1 })
  // Her training stays what it is: only gaps are filled.
  assert.match(preview, /Filled in: panel, champion</)
  const done = whereTo(await post(check, Object.fromEntries(untouched(preview))))
  const standing = () =>
    rows(
      `select panel_on::text, champion, trained_until::text from supporters.supporter where person = '${anna}'`,
    )
  assert.deepEqual(await standing(), [{ panel_on: '2025-02-13', champion: kim, trained_until: '2040-01-01' }])
  await post(`${done}/undo`, {})
  assert.deepEqual(await standing(), [{ panel_on: null, champion: null, trained_until: '2040-01-01' }])
})

test('what changed since it was shown is shown again, and nothing is done', async () => {
  const cells = 'Name,Email,Rank,Station\nNew Person,new@westvale.example,PC,Aldermere'
  const [first, second] = [await toPreview(cells), await toPreview(cells)]
  const form = Object.fromEntries(untouched(await text(first.check)))
  const other = Object.fromEntries(untouched(await text(second.check)))
  assert.match(whereTo(await post(first.check, form)), /imports/)
  const refused = await post(second.check, other)
  assert.equal(refused.status, 409)
  assert.match(await refused.text(), /Nothing was done/)
})

test('a sheet is seen by whoever sent it alone, can be thrown away, and is gone after a day', async () => {
  const kept = async () =>
    Number((await rows('select count(*)::int as n from supporters.import_draft'))[0]?.['n'])
  const draft = whereTo(await post('/desk/people/import', { cells: 'Name,Email\nA B,a@b.example' }))
  await gov(tx => giveRole(tx, 'system', kim, 'coordinator'))
  assert.equal((await open(draft)).status, 200)
  assert.equal((await open(draft, kim)).status, 404)
  assert.equal((await open(draft, anna)).status, 404)
  const before = await kept()
  await post(`${draft}/away`, {}, kim)
  assert.equal(await kept(), before)
  await post(`${draft}/away`, {})
  assert.equal(await kept(), before - 1)
  const due = await rows(
    `select next_at - platform.now() > interval '23 hours' as later from platform.due where kind = 'supporters.import-draft'`,
  )
  assert.equal(due.length, before - 1)
  assert.ok(due.every(row => row['later'] === true))
})

test('only a coordinator moves anybody in or takes anybody out', async () => {
  for (const path of ['import', 'export', 'export/people.csv', 'export/people.ods', 'set-up'])
    assert.equal((await open(`/desk/people/${path}`, anna)).status, 404, path)
})

test('a file may be large at this one door, and no larger than it says', async () => {
  const big = 'x'.repeat(200 * 1024)
  assert.equal((await post('/desk/people/import', { cells: big })).status, 303)
  assert.equal((await post('/desk/people/set-up', { cells: big })).status, 413)
  assert.equal((await post('/desk/people/import', { cells: 'x'.repeat(largestFile + 100_000) })).status, 413)
})

test('whoever is not set up is reminded once in the force’s own number of days', async () => {
  const page = await text('/desk/people/set-up')
  assert.match(page, /0 of 4 are set up/)
  assert.match(page, /There is something to look at/)
  assert.match(whereTo(await post('/desk/people/set-up', {})), /sent=4/)
  assert.equal((await rows('select from supporters.reminder')).length, 4)
  assert.equal(whereTo(await post('/desk/people/set-up', {})), '/desk/people/set-up')
  assert.match(await text('/desk/people/set-up'), /The next may go on/)
  await db.moveClock('8 days')
  session.clear()
  assert.match(await text('/desk/people/set-up'), /Send it to 4 people/)
  await db.moveClock('0')
  session.clear()
})

test('whoever comes on the way has an application where their evidence puts it, and it goes with them', async () => {
  const { check } = await toPreview(
    [
      'Name,Email,Rank,Station,Applied,Line manager,Panel,Trained on',
      'Ann Early,ann@westvale.example,PC,Millrace,13/01/2025,,,',
      'Bob Panel,bob@westvale.example,PC,Millrace,13/01/2025,14/01/2025,,',
      'Cat Course,cat@westvale.example,PC,Millrace,13/01/2025,14/01/2025,15/02/2025,',
    ].join('\n'),
  )
  const done = whereTo(await post(check, Object.fromEntries(untouched(await text(check)))))
  const stages = () =>
    rows('select first_name, stage from supporters.application where person is not null order by 1')
  assert.deepEqual(await stages(), [
    { first_name: 'Bob', stage: 'panel' },
    { first_name: 'Cat', stage: 'training' },
  ])
  await post(`${done}/undo`, {})
  assert.match(await text(done), /Everybody it brought is gone again/)
  assert.deepEqual(await stages(), [])
})

test('300 rows with 20 bad ones are in at once, and out again', async () => {
  const { check } = await toPreview(manyRows(300, 'Millrace', 'Kim Marlow'))
  const preview = await text(check)
  assert.deepEqual(sumsOn(preview), { active: 280, unread: 20 })
  const done = whereTo(await post(check, Object.fromEntries(untouched(preview))))
  assert.match(await text(done), /280 people moved in/)
  await post(`${done}/undo`, {})
  assert.match(await text(done), /Everybody it brought is gone again/)
})
