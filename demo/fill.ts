import { beforeForce, inTransaction, sql, type Plane, type Tx } from '../src/platform/db/index.ts'
import { seedWestvaleKeys } from './seed-keys.ts'
import { seedAgreements } from './seed-agreements.ts'
import { seedJoining } from './seed-joining.ts'
import { seedAreas, seedPeople } from './seed-people.ts'
import { seedRecords } from './seed-records.ts'
import { seedRoutes } from './seed-routes.ts'
import { seedSupporters } from './seed-supporters.ts'
import { idOf, westvale } from './westvale.ts'

/** The parts of the demonstration, in order; each step of the project adds its own. */
const parts: readonly ((tx: Tx, now: Date) => Promise<void>)[] = [
  seedAreas,
  seedPeople,
  seedSupporters,
  seedAgreements,
  seedJoining,
  seedRoutes,
  seedRecords,
  seedWestvaleKeys,
]

/** Fills a force that has nobody in it with Westvale's areas, people and supporters, in the transaction given. */
export const fillWestvale = async (tx: Tx, now: Date): Promise<void> => {
  for (const part of parts) await part(tx, now)
}

/**
 * Westvale whole, or nothing of it, in one transaction. Does nothing when any force exists: a demonstration never mixes with
 * a force that is somebody's. Whether it was made.
 */
export const seedWestvale = async (gov: Plane): Promise<boolean> => {
  const { rows } = await beforeForce(gov, tx => sql`select from forces.every_id()`.execute(tx))
  if (rows.length > 0) return false
  const id = idOf('force')
  await inTransaction(gov, id, async (tx, now) => {
    const { slug, name, nameCy, host, nation } = westvale
    const force = { id, slug, name, name_cy: nameCy, host, nation, stage: 'demonstration' }
    await tx.insertInto('forces.force').values(force).execute()
    await fillWestvale(tx, now)
  })
  return true
}
