import { sql, type Tx } from '../src/platform/db/index.ts'
import { seedKeys, type Someone } from './keys.ts'

/** Keys, vaults and signed cards for the two coordinators and every supporter. */
export const seedWestvaleKeys = async (tx: Tx, now: Date): Promise<void> => {
  const { rows } = await sql<{ person: string; coordinates: boolean; supports: boolean }>`
    select person, bool_or(role = 'coordinator') as coordinates, bool_or(role = 'supporter') as supports
    from identity.role where until is null and role in ('coordinator', 'supporter')
    group by person order by bool_or(role = 'coordinator') desc, person`.execute(tx)
  await seedKeys(
    tx,
    now,
    rows.map(({ person, coordinates, supports }): Someone => ({
      person,
      role: coordinates ? (supports ? 3 : 2) : 1,
    })),
  )
}
