import type { Tx } from '../platform/db/index.ts'
import type { ForceCheck } from './shown.ts'

/** This force's own checks, by route code: everybody may read them. The plane is gov. */
export const checksOf = async (tx: Tx): Promise<ReadonlyMap<string, ForceCheck>> => {
  const rows = await tx
    .selectFrom('support_routes.force_check')
    .select(['route_code', 'verified_on', 'owner', 'phone', 'text_code', 'url', 'hours'])
    .execute()
  return new Map(
    rows.map(row => [
      row.route_code,
      {
        verifiedOn: row.verified_on,
        owner: row.owner,
        phone: row.phone,
        textCode: row.text_code,
        url: row.url,
        hours: row.hours,
      },
    ]),
  )
}
