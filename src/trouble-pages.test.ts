import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../tests/make/app.ts'
import { testDatabase } from '../tests/make/database.ts'

const db = await testDatabase()
const app = testApp(db)
const seen: unknown[] = []
/** The real app whose database does not answer. */
const dark = testApp(db, {
  planes: { ...db.planes, gov: { ...db.planes.gov, pool: unreachable() } },
  logTrouble: (_reference, error) => seen.push(error),
})
function unreachable(): typeof db.planes.gov.pool {
  return Object.assign(Object.create(db.planes.gov.pool) as typeof db.planes.gov.pool, {
    connect: () => Promise.reject(new Error('connection refused at 10.0.0.1')),
  })
}

const large = 'x'.repeat(200 * 1024)
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const stories = [
  ['nowhere', () => app.request('http://localhost/nowhere'), 404],
  [
    'an address of no force',
    () => app.request('http://elsewhere.test/', { headers: { host: 'elsewhere.test' } }),
    404,
  ],
  ['a post from another site', () => app.request('http://localhost/leave', { method: 'POST' }), 403],
  [
    'too long a post',
    () => app.request('http://localhost/leave', { method: 'POST', body: large, headers: form }),
    413,
  ],
  ['a database that does not answer', () => dark.request('http://localhost/help-now'), 500],
] as const

for (const [what, knock, status] of stories) {
  test(`somebody who meets ${what} still sees 999, the police crisis line and Samaritans`, async () => {
    const reply = await knock()
    const html = await reply.text()
    equal(reply.status, status)
    for (const number of ['tel:999', 'tel:03001312789', 'tel:116123'])
      ok(html.includes(`href="${number}"`), number)
    match(html, /answer at any hour/)
  })
}

test('when the database does not answer nothing of the inside is shown, and the reference finds the log line', async () => {
  const html = await (await dark.request('http://localhost/passing-on')).text()
  ok(!/connection|10\.0\.0\.1|Error/.test(html))
  match(html, /give this reference: [0-9a-f]{8}\./)
  ok(seen.length > 0)
})

test('in Welsh too', async () => {
  const html = await (await dark.request('http://localhost/cy/passing-on')).text()
  match(html, /<html lang="cy"/)
  match(html.replaceAll(/<\/?span[^>]*>/g, ''), /Llinell argyfwng yr heddlu 0300 131 2789/)
  match(html, /yn ateb ar unrhyw awr/)
})

test('a database that stops answering leaves the crisis page open, and each nation its own lines', async () => {
  let answers = true
  let milliseconds = 0
  const connect = db.planes.gov.pool.connect.bind(db.planes.gov.pool)
  const pool = Object.assign(unreachable(), {
    connect: () => (answers ? connect() : Promise.reject(new Error('gone'))),
  })
  const app = testApp(db, {
    planes: { ...db.planes, gov: { ...db.planes.gov, pool } },
    clock: () => milliseconds,
    logTrouble: () => {},
  })
  await db.admin("update forces.force set nation = 'scotland' where slug = 'westvale'")
  ok((await (await app.request('http://localhost/help-now')).text()).includes('NHS 24'))
  answers = false
  milliseconds = 60 * 60 * 1000
  const help = await app.request('http://localhost/help-now')
  const html = await help.text()
  equal(help.status, 200)
  for (const number of ['tel:999', 'tel:116123', 'sms:85258?body=BLUELIGHT'])
    ok(html.includes(number), number)
  match(html, /We cannot reach our own records just now/)
  const broken = await app.request('http://localhost/passing-on')
  equal(broken.status, 500)
  ok(
    !(await broken.text()).includes('tel:03001312789'),
    'the police line of England and Wales is not Scotland’s',
  )
  await db.admin("update forces.force set nation = 'england' where slug = 'westvale'")
})
