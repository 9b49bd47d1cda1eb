import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  contentMayTouch,
  forceTables,
  nationalTables,
  otherPolicies,
  statsMayRead,
} from './catalogue/exceptions.ts'
import { isConcurrent } from '../src/platform/db/roles.ts'
import { rules } from './catalogue/rules.ts'
import type { Rule } from './catalogue/rule.ts'
import { testDatabase } from './make/database.ts'

const db = await testDatabase()

const breachesOf = async (rule: Rule) => (await db.admin(rule.breaches)).map(found => String(found['breach']))

// Roles belong to the whole cluster, which other tests use: nothing of a mutant is ever kept.
const asMutant = async (mutant: string, work: () => Promise<void>, tries = 5): Promise<void> => {
  await db.admin('begin')
  try {
    await db.admin(mutant)
    await work()
  } catch (error) {
    // Another test file migrates in this very moment and gives a role its password.
    if (tries === 0 || !isConcurrent(error)) throw error
    await db.admin('rollback')
    await asMutant(mutant, work, tries - 1)
  } finally {
    await db.admin('rollback')
  }
}

for (const rule of rules) {
  test(rule.name, async () => {
    assert.deepEqual(await breachesOf(rule), [])
  })

  for (const mutant of rule.mutants) {
    test(`a breach is noticed (${rule.name}): ${mutant}`, async () => {
      await asMutant(mutant, async () => assert.notDeepEqual(await breachesOf(rule), []))
    })
  }
}

test('every exception is still there to be excepted', async () => {
  const found =
    await db.admin(`select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    union all select format('%s.%s %s', n.nspname, c.relname, l.polname) from pg_policy l join pg_class c on c.oid = l.polrelid join pg_namespace n on n.oid = c.relnamespace`)
  const there = new Set(found.map(row => String(row['name'])))
  const excepted = [nationalTables, forceTables, otherPolicies, contentMayTouch, statsMayRead].flatMap(
    Object.keys,
  )
  assert.deepEqual(
    excepted.filter(name => !there.has(name)),
    [],
  )
})
