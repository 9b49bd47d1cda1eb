import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../tests/make/database.ts'
import { loadReferenceData } from './reference-data.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)

const counts = () =>
  db.admin(`select
    (select count(*)::int from library.theme) as themes,
    (select count(*)::int from library.resource) as resources,
    (select count(*)::int from library.enquiry_topic) as topics,
    (select count(*)::int from assaults.principle) as principles,
    (select count(*)::int from assaults.checklist_step) as steps`)

test('a second start loads the same rows and keeps the day each was first added', async () => {
  const before = await counts()
  assert.deepEqual(before, [{ themes: 72, resources: 167, topics: 9, principles: 7, steps: 74 }])
  await db.admin(
    "update library.resource set added_on = '2026-01-05', title = 'Old' where slug = 'film-purpose'",
  )
  await loadReferenceData(db.adminUrl)
  assert.deepEqual(await counts(), before)
  const [film] = await db.admin(
    "select title, added_on::text from library.resource where slug = 'film-purpose'",
  )
  assert.deepEqual(film, { title: 'Purpose', added_on: '2026-01-05' })
})

test('a resource that left the file leaves the library', async () => {
  await db.admin(`insert into library.resource
    (slug, title, kind, address, doi, publisher, authors, published, published_estimated, language, stage, audience, access,
     description, content_notes, confidence, search_en, search_cy)
    values ('gone', 'Gone', 'blog', '', '', '', '', '', false, 'en', 'any', 'everyone', 'public', 'Gone', '{}', 'recall', '', '')`)
  await loadReferenceData(db.adminUrl)
  assert.deepEqual(await db.admin("select 1 from library.resource where slug = 'gone'"), [])
})

test('two starts at once do not disturb each other', async () => {
  await Promise.all([loadReferenceData(db.adminUrl), loadReferenceData(db.adminUrl)])
  assert.equal((await counts())[0]?.['resources'], 167)
})

test('a web process reads the library and cannot write it', async () => {
  await db.rollback('gov', async tx => {
    const rows = await tx.selectFrom('library.resource').select('slug').execute()
    assert.equal(rows.length, 167)
  })
  await assert.rejects(
    db.rollback('gov', tx => tx.deleteFrom('library.resource').execute()),
    /permission denied/,
  )
  await assert.rejects(
    db.rollback('content', tx => tx.selectFrom('library.resource').selectAll().execute()),
    /permission denied/,
  )
})
