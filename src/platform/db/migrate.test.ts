import assert from 'node:assert/strict'
import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

import { testDatabase } from '../../../tests/make/database.ts'
import { databaseAccess, migrate } from './index.ts'
import { accessWith } from './plane-urls.ts'
import { keptPasswords, testPasswords } from './roles.ts'

const db = await testDatabase()
const access = accessWith(testPasswords(db.adminUrl))
const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'migrations-'))

test('a second start, and two at once, find nothing to do', async () => {
  const both = await Promise.all([migrate(db.adminUrl, { access }), migrate(db.adminUrl, { access })])
  for (const migrated of both) assert.deepEqual(migrated.ok && migrated.applied, [])
})

test('an older program leaves a newer database alone and says so in a sentence', async () => {
  const migrated = await migrate(db.adminUrl, { access, folder: await emptyFolder() })
  assert.ok(!migrated.ok && migrated.kind === 'newer')
  assert.match(migrated.sentence, /newer version of Alongside .*: start that version/)
})

test('a migration that was edited after it ran is refused', async () => {
  await db.admin("update migrations.applied set checksum = 'x' where name = '0002-forces.sql'")
  const migrated = await migrate(db.adminUrl, { access })
  assert.ok(!migrated.ok && migrated.kind === 'changed')
  assert.match(migrated.sentence, /0002-forces\.sql/)
})

test('a migration that fails half-way leaves nothing behind', async () => {
  const folder = await emptyFolder()
  await db.admin('delete from migrations.applied')
  await writeFile(path.join(folder, '0001-half.sql'), 'create schema half; select 1 / 0;')
  const migrated = await migrate(db.adminUrl, { access, folder })
  assert.ok(!migrated.ok && migrated.kind === 'failed')
  assert.match(migrated.sentence, /0001-half\.sql: division by zero/)
  assert.deepEqual(await db.admin("select 1 from pg_namespace where nspname = 'half'"), [])
  assert.deepEqual(await db.admin('select 1 from migrations.applied'), [])
})

test('an unreachable database is one sentence without its address', async () => {
  const migrated = await migrate('postgres://somebody:secret@127.0.0.1:1/x', { access })
  assert.ok(!migrated.ok && migrated.kind === 'unreachable')
  assert.doesNotMatch(migrated.sentence, /secret|somebody/)
})

test('the passwords are made once, and only their owner can read them', async () => {
  const folder = await emptyFolder()
  const first = await keptPasswords(folder)
  assert.deepEqual(await keptPasswords(folder), first)
  assert.equal(new Set(Object.values(first)).size, 5)
  assert.equal((await stat(path.join(folder, 'database-passwords.json'))).mode & 0o777, 0o600)
})

test('the database is never given a password, only its verifier', async () => {
  const [found] = await db.admin("select rolpassword from pg_authid where rolname = 'app_gov'")
  assert.match(String(found?.['rolpassword']), /^SCRAM-SHA-256\$4096:/)
})

test('a production names its own logins for some planes', async () => {
  const own = { gov: 'postgres://app_gov:a-password-of-our-own@db.example/x' }
  const access = await databaseAccess(await emptyFolder(), own)
  const urls = access.urls('postgres://admin:p@db.example/x')
  assert.equal(urls.gov, own.gov)
  assert.match(urls.content, /^postgres:\/\/app_content:[0-9a-f]{48}@db\.example\/x$/)
  assert.deepEqual(access.own, ['app_gov'])
})
