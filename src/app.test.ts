import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../tests/make/app.ts'
import { testDatabase } from '../tests/make/database.ts'
import { due, lateBySeconds } from './platform/due.ts'
import { inTransaction } from './platform/db/index.ts'
import { lateness } from './platform/health.ts'

const db = await testDatabase()
const app = testApp(db, { late: () => lateness(() => lateBySeconds(db.planes.gov)) })

test('a page nobody has keeps its frame: language, crisis routes, the way to more help', async () => {
  const reply = await app.request('http://localhost/cy/nowhere')
  const html = await reply.text()
  assert.equal(reply.status, 404)
  assert.match(html, /<html lang="cy"/)
  assert.match(html, /href="tel:999"/)
  assert.match(html, /href="\/cy\/help-now"/)
  assert.match(html, /href="\/nowhere"[^>]*>English</)
})

test('the process says that it lives without asking anything', async () => {
  assert.equal((await app.request('http://localhost/health/live')).status, 200)
})

test('while the worker is dead, what is due grows late at any force, and the address that a monitor asks says so', async () => {
  const asked = async () => {
    const reply = await app.request('http://localhost/health/late')
    const text = await reply.text()
    const { lateBySeconds: seconds } = JSON.parse(text) as { lateBySeconds: number }
    return { status: reply.status, seconds, text }
  }
  await db.admin('delete from platform.due')
  assert.deepEqual(await asked(), { status: 200, seconds: 0, text: '{"lateBySeconds":0,"mostSeconds":60}' })
  const id = crypto.randomUUID()
  const promised = (secondsAgo: number) =>
    inTransaction(db.planes.gov, db.otherForce.id, (tx, now) =>
      due(tx, { kind: 'supporters.notice', id, at: new Date(now.getTime() - secondsAgo * 1000) }),
    )
  await promised(-3600)
  assert.equal((await asked()).seconds, 0, 'what is due in an hour is not late')
  await promised(30)
  assert.equal((await asked()).status, 200, 'the next second, or the next try, may still take it')
  await promised(95)
  const late = await asked()
  assert.equal(late.status, 503)
  assert.ok(late.seconds >= 95 && late.seconds < 120)
  assert.ok(!late.text.includes(id) && !late.text.includes('notice'), 'a number alone')
})
