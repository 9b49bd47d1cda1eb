import type { Tx } from '../platform/db/index.ts'
import type { Force } from '../platform/http/door.ts'
import type { Lang } from '../platform/text.ts'
import { nationalRoutes } from './national.ts'
import { decisionsOf } from './queries.ts'
import { shownRoutes } from './shown.ts'
import { routeView, type RouteView } from './view.ts'

/**
 * The force's own numbers, open ones first: for a supporter who has to ring somebody now. Only rows the force has completed.
 *
 * @param tx a transaction of the plane gov
 */
export const forceNumbers = async (
  tx: Tx,
  now: Date,
  force: Pick<Force, 'nation' | 'stage'>,
  lang: Lang,
): Promise<RouteView[]> => {
  const given = { nation: force.nation, stage: force.stage, now, ...(await decisionsOf(tx)) }
  return shownRoutes(nationalRoutes, given)
    .filter(({ route }) => route.scope === 'force' && route.phone !== '')
    .map(shown => routeView(shown, lang))
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen))
}
