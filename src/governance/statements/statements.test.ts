import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { wordsOf } from '../../../tests/make/pages.ts'
import { changeSetting } from '../../forces/index.ts'
import { workOf } from '../../jobs.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { WorkerWorld } from '../../platform/jobs/index.ts'
import { retention } from './retention.ts'
import { en } from './text.en.ts'

const db = await testDatabase()
// Pages that are the same for everybody are kept for some seconds: here every look is later than that.
let now = 0
const app = testApp(db, { clock: () => (now += 60_000) })
const open = async (path: string) => {
  const reply = await app.request(`http://localhost${path}`)
  assert.equal(reply.status, 200, path)
  return reply.text()
}

test('both pages stand in the footer of every page, in both languages, and need no script', async () => {
  for (const [home, paths] of [
    ['/guidance', ['/privacy', '/accessibility']],
    ['/cy/guidance', ['/cy/privacy', '/cy/accessibility']],
  ] as const) {
    const html = await open(home)
    const footer = html.slice(html.indexOf('<footer'))
    for (const path of paths) {
      assert.match(footer, new RegExp(`href="${path}"`))
      const page = await open(path)
      assert.doesNotMatch(page, /<script/)
      assert.match(page, /href="tel:999"/)
    }
  }
})

test('the times on the page are the settings of now: a force that changes one changes the page', async () => {
  const before = wordsOf(await open('/privacy'))
  for (const said of [
    /90 days after the last message/,
    /14 days after the last step that was promised/,
    /12 months No words, no name of yours/,
    /6 years Codes, never sentences/,
    /15 minutes at most/,
    /8 hours at most/,
  ])
    assert.match(before, said)
  await inTransaction(db.planes.gov, db.force.id, async tx => {
    const by = { person: '00000000-0000-4000-8000-00000000a001' }
    for (const [code, value] of [
      ['retain-conversation-days', '30'],
      ['retain-audit-years', '2'],
    ] as const)
      assert.equal((await changeSetting(tx, by, code, value)).ok, true)
  })
  const after = wordsOf(await open('/privacy'))
  assert.match(after, /30 days after the last message/)
  assert.match(after, /2 years Codes/)
  assert.match(wordsOf(await open('/cy/privacy')), /30 diwrnod ar ôl y neges olaf.*2 flynedd Codau/)
})

test('it says who answers, promises no absolute confidentiality, and leads to what may have to be passed on', async () => {
  const demo = await open('/privacy')
  assert.match(wordsOf(demo), /This is a demonstration\..* is made up/)
  assert.match(demo, /href="\/passing-on"/)
  assert.match(wordsOf(demo), /You get no cookie from us/)
  assert.match(wordsOf(demo), /could change the page and read what you write/)
  assert.match(wordsOf(demo), /It is not set here yet/, 'no law is made up')
  await db.admin("update forces.force set stage = 'live' where id = $1", [db.force.id])
  const live = testApp(db, { clock: () => (now += 60_000) })
  const page = await (await live.request('http://localhost/privacy')).text()
  assert.match(wordsOf(page), /decides what is kept here and why\. In law it is the controller/)
  await db.admin("update forces.force set stage = 'demonstration' where id = $1", [db.force.id])
})

test('a colleague and a reader really get no cookie', async () => {
  for (const path of ['/', '/talk', '/supporters', '/privacy', '/help-now'])
    assert.equal((await app.request(`http://localhost${path}`)).headers.get('set-cookie'), null, path)
})

test('what can say who asked, what was said or what was done stands in the table, all of it', async () => {
  const named = new Set(retention.flatMap(row => row.in))
  const rows = await db.admin(
    `select schemaname as schema, schemaname || '.' || tablename as name from pg_tables
     where schemaname in ('asking', 'conversations', 'contacts', 'impact', 'audit')`,
  )
  assert.ok(rows.length > 15)
  const missing = rows.filter(row => !named.has(String(row['schema'])) && !named.has(String(row['name'])))
  assert.deepEqual(missing, [])
  const known = new Set(
    (
      await db.admin(`select schemaname as schema, schemaname || '.' || tablename as name from pg_tables`)
    ).flatMap(row => [String(row['schema']), String(row['name'])]),
  )
  for (const name of named) assert.ok(known.has(name), `${name} is no table any more`)
})

test('what the page says is deleted by itself has somebody who deletes it', () => {
  const world = { worker: db.planes.worker, stats: db.planes.stats } as unknown as WorkerWorld
  const kinds = new Set(workOf(world).kinds.map(({ kind }) => kind))
  for (const { what, endedBy } of retention) {
    if (endedBy !== undefined) assert.ok(kinds.has(endedBy), endedBy)
    // Said on the page: what nobody deletes by itself yet.
    if (what === 'people') assert.match(en.privacy.kept.people.note, /does not delete this by itself yet/)
  }
})

test('accessibility says what was tested and what was not, whom to tell, and where to go when that does not help', async () => {
  const page = wordsOf(await open('/accessibility'))
  assert.match(page, /Web Content Accessibility Guidelines 2\.2, level AA/)
  assert.match(page, /windows 390 and 1200 dots wide\..*axe/)
  assert.match(page, /Nobody who uses a screen reader.*has tested these pages yet/)
  assert.match(page, /coordinator of /)
  assert.match(page, /0808 800 0082/)
  assert.match(wordsOf(await open('/cy/accessibility')), /390 a 1200 dot o led/)
})
