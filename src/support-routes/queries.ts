import type { Tx } from '../platform/db/index.ts'
import { settingOf } from '../forces/index.ts'
import type { ForceCheck, Given } from './shown.ts'

/** What this force decided about its routes. The plane is gov. */
export type ForceDecisions = Required<Pick<Given, 'checks' | 'ages'>>

/** This force's own checks and after how many days they are old: everybody may read them. */
export const decisionsOf = async (tx: Tx): Promise<ForceDecisions> => ({
  checks: await checksOf(tx),
  ages: {
    crisis: await settingOf(tx, 'route-verify-days-crisis'),
    flag: await settingOf(tx, 'route-stale-flag-days'),
    hide: await settingOf(tx, 'route-stale-hide-days'),
  },
})

const checksOf = async (tx: Tx): Promise<ReadonlyMap<string, ForceCheck>> => {
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
