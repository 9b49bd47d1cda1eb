import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

import { testDatabase } from '../../../tests/make/database.ts'
import { generateTables, tablesFile } from '../../../tests/make/tables.ts'

const db = await testDatabase()

test('the table types are those of the migrated database', async () => {
  const fresh = await generateTables(db.adminUrl)
  const kept = await readFile(tablesFile, 'utf8')
  assert.equal(kept, fresh, 'stale: run `node start.mjs tables`')
})
