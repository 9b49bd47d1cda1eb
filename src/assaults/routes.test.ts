import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { loadReferenceData } from '../reference-data.ts'
import { roles } from './checklist.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
const app = testApp(db)

const open = async (path: string): Promise<string> => {
  const reply = await app.request(`http://localhost${path}`)
  assert.equal(reply.status, 200, path)
  return reply.text()
}
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

test('the page shows the seven principles and leads to every checklist, in both languages', async () => {
  for (const [at, seventh] of [
    ['', 'Best evidence'],
    ['/cy', 'Y dystiolaeth orau'],
  ]) {
    const html = await open(`${at}/operation-hampshire`)
    assert.equal(html.match(/id="principle-\d"/g)?.length, 7)
    assert.ok(html.includes(`<h3>${seventh}</h3>`))
    for (const role of roles) assert.ok(html.includes(`href="${at}/operation-hampshire/checklists/${role}"`))
  }
})

test('a person who was assaulted meets who is there for them before the strategy', async () => {
  const html = main(await open('/operation-hampshire'))
  assert.ok(html.indexOf('href="/help-now"') < html.indexOf('The strategy in plain words'))
})

test('somebody who wants the training learns that College Learn needs an account of their own', async () => {
  assert.match(await open('/operation-hampshire'), /You need an account of your own on College Learn/)
})

test('each checklist has a box to tick for each of its steps', async () => {
  for (const role of roles) {
    const [row] = await db.admin('select count(*)::int as n from assaults.checklist_step where role = $1', [
      role,
    ])
    for (const at of ['', '/cy']) {
      const html = main(await open(`${at}/operation-hampshire/checklists/${role}`))
      assert.equal(html.match(/class="al-checklist__box"/g)?.length, row?.['n'], role)
    }
  }
})

test('a supervisor is told that the times are suggestions for their force and no rule', async () => {
  const html = await open('/operation-hampshire/checklists/initial-supervisor')
  assert.match(
    html,
    /The times are our suggestion, for your force to change\. They are not a national rule\./,
  )
  assert.match(html, /within 2 hours/)
})

test('the list for the assaulted person has a title that says nothing, and a way to leave at once', async () => {
  const html = await open('/operation-hampshire/checklists/assaulted-person')
  assert.match(html, /<title>Checklist<\/title>/)
  assert.match(html, /action="\/leave"/)
})

test('a role nobody has has no checklist', async () => {
  const reply = await app.request('http://localhost/operation-hampshire/checklists/constable')
  assert.equal(reply.status, 404)
})
