import { sql, type Tx } from '../../platform/db/index.ts'

/**
 * Forgets the plans that this connection keeps. A connection remembers how it checked a foreign key when the tables were nearly empty;
 * for thousands of rows each check would read everything of the force (measured: 33 seconds instead of 2 to take 2,800 people back).
 */
export const freshPlans = async (tx: Tx): Promise<void> => {
  await sql`discard plans`.execute(tx)
}
