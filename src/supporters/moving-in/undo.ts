/** The way back of a whole import: everybody it brought, unless somebody has done something with them since. */
import { audit } from '../../platform/audit/index.ts'
import { breaksRule, forceOf, inTransaction, sql, type Tx } from '../../platform/db/index.ts'
import { movedOut } from '../audit.ts'
import { freshPlans } from './plans.ts'
import { dayKeys } from './world.ts'

export type Undone = 'done' | 'absent' | 'already'

/**
 * Takes an import back. Whoever was changed, signed in, was invited or is needed by somebody else stays as they are, and the result page
 * says so; of people who were here before, what is still as the import filled it in is emptied again.
 */
export const undoImport = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
  id: string,
): Promise<Undone> => {
  const found = await tx
    .selectFrom('supporters.import')
    .select('undone_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return 'absent'
  if (found.undone_at !== null) return 'already'
  // Thousands of people, each looked for in every table that might need them.
  await freshPlans(tx)
  await sql`set local statement_timeout = '2min'`.execute(tx)
  await emptyAgain(tx, id)
  await sql`select supporters.take_back(${id}::uuid)`.execute(tx)
  await sql`select supporters.take_back_areas(${id}::uuid)`.execute(tx)
  await sql`delete from platform.due where kind = 'supporters.warnings' and id = any (array(
    select person from supporters.import_person where import = ${id}::uuid and outcome = 'gone'))`.execute(tx)
  const { rows } = await sql<{ gone: number; stayed: number }>`
    select (count(*) filter (where outcome = 'gone'))::int as gone, (count(*) filter (where outcome <> 'gone'))::int as stayed
    from supporters.import_person where import = ${id}::uuid and did <> 'filled'`.execute(tx)
  await tx
    .updateTable('supporters.import')
    .set({ undone_by: by.person, undone_at: now })
    .where('id', '=', id)
    .execute()
  await audit(tx, by, movedOut, { import: id, gone: rows[0]?.gone ?? 0, stayed: rows[0]?.stayed ?? 0 })
  return 'done'
}

const columns = [...dayKeys, 'number', 'supervisor', 'champion'] as const

/** Each value that still is what the import put there is taken out; one that somebody made active rests on it stays. */
const emptyAgain = async (tx: Tx, id: string): Promise<void> => {
  const any = await tx
    .selectFrom('supporters.import_person')
    .select('person')
    .where('import', '=', id)
    .where('did', '=', 'filled')
    .limit(1)
    .executeTakeFirst()
  if (!any) return
  const { rows } = await sql<{ person: string; filled: Readonly<Record<string, unknown>>; same: boolean }>`
    select c.person, c.filled, m.mark = c.mark as same from supporters.import_person c
    join supporters.person_marks(array(select i.person from supporters.import_person i where i.import = ${id}::uuid)) m
      on m.person = c.person
    where c.import = ${id}::uuid and c.did = 'filled'`.execute(tx)
  for (const { person, filled, same } of rows) {
    const outcome = await emptyOne(tx, person, filled, same)
    await tx
      .updateTable('supporters.import_person')
      .set({ outcome })
      .where('import', '=', id)
      .where('person', '=', person)
      .execute()
  }
}

const emptyOne = async (
  tx: Tx,
  person: string,
  put: Readonly<Record<string, unknown>>,
  isSame: boolean,
): Promise<'gone' | 'in use'> => {
  const sets = columns
    .filter(column => typeof put[column] === 'string')
    .map(column => {
      const name = sql.ref(column)
      return sql`${name} = case when ${name}::text = ${String(put[column])} then null else ${name} end`
    })
  try {
    await inTransaction(tx, forceOf(tx), async inner => {
      if (sets.length > 0)
        await sql`update supporters.supporter set ${sql.join(sets)} where person = ${person}::uuid`.execute(
          inner,
        )
      if (put['duty'] === true && isSame)
        await inner.deleteFrom('supporters.duty').where('person', '=', person).execute()
    })
    return 'gone'
  } catch (error) {
    // Somebody was made active on this evidence.
    if (breaksRule(error)) return 'in use'
    throw error
  }
}
