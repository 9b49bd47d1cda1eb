import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../tests/make/app.ts'
import { testDatabase } from '../tests/make/database.ts'

const db = await testDatabase()
const app = testApp(db)

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
