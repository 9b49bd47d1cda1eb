import { adoptNationalTable } from '../src/escalation/index.ts'
import { forceOf, type Tx } from '../src/platform/db/index.ts'
import { dayFrom } from './westvale.ts'

// Each number is one that Ofcom keeps for drama.
const ownRoutes = [
  ['occupational-health', '01632 960501', 'Mon-Fri 08:00-17:00', 'Occupational health manager', 12],
  ['eap', '01632 960502', '24/7', 'Wellbeing lead', 30],
  ['trim', '01632 960503', 'Mon-Fri 08:00-18:00', 'TRiM coordinator', 21],
  ['peer-debrief', '01632 960504', 'Mon-Sun 08:00-20:00', 'Peer support coordinator', 9],
  ['chaplaincy', '07700 900950', 'Mon-Sun 08:00-22:00', 'Lead chaplain', 40],
  ['staff-association-local', '01632 960505', 'Mon-Fri 09:00-17:00', 'Federation secretary', 17],
] as const

/** What Westvale completed of the national routes, checked some days ago, and its own passing-on table, nobody's check on it yet. */
export const seedRoutes = async (tx: Tx, now: Date): Promise<void> => {
  const force_id = forceOf(tx)
  await adoptNationalTable(tx)
  await tx
    .insertInto('support_routes.force_check')
    .values(
      ownRoutes.map(([route_code, phone, hours, owner, daysAgo]) => ({
        force_id,
        route_code,
        phone,
        hours,
        owner,
        verified_on: dayFrom(now, -daysAgo),
      })),
    )
    .execute()
}
