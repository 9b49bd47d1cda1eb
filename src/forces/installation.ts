import { beforeForce } from '../platform/db/index.ts'
import type { Plane } from '../platform/db/index.ts'

/**
 * The 16 bytes that salt what is derived from words on this installation (`ps1.md`). Written once by the first migration, public,
 * and part of every backup: with other bytes nobody's words would open anything.
 */
export const installationId = (gov: Plane): Promise<Uint8Array> =>
  beforeForce(gov, async tx => {
    const row = await tx.selectFrom('forces.installation').select('id').executeTakeFirstOrThrow()
    return row.id
  })
