import { join } from 'node:path'
import { closePlanes, databaseAccess, inTransaction, openPlanes } from '../../src/platform/db/index.ts'
import { root } from '../../src/platform/root.ts'
import { recordDays, type DaysOf } from '../../src/supporters/dates.ts'
import { owner } from './on-duty.ts'
import { withClient } from '../../src/platform/postgres/durable.ts'

/** Records what other parts of the program record: a certificate, signatures. By the program's own way, in its own role. */
export const hasEvidence = async (mail: string, days: DaysOf): Promise<string> => {
  const { person, force } = await withClient(owner(), async client => {
    const { rows } = await client.query<{ person: string; force: string }>(
      'select id as person, force_id as force from identity.person where mail = $1',
      [mail],
    )
    return rows[0] ?? { person: '', force: '' }
  })
  const access = await databaseAccess(process.env['ALONGSIDE_JOURNEY_DATA'] ?? join(root, 'build/journeys'))
  const planes = openPlanes({ gov: access.urls(owner()).gov }, ['gov'], { size: 1 })
  try {
    await inTransaction(planes.gov, force, tx => recordDays(tx, 'system', person, days))
  } finally {
    await closePlanes(planes)
  }
  return person
}
