import type { Tx } from '../platform/db/index.ts'
import type { Force } from '../platform/http/door.ts'
import type { Lang } from '../platform/text.ts'
import { nationalRoutes } from './national.ts'
import { decisionsOf } from './queries.ts'
import { crisisPanelOf, shownRoutes } from './shown.ts'
import { routeView, type RouteView } from './view.ts'

/** *Please talk to someone who is awake now*: one number first, then the others, 999 last with its note. */
export type PanelView = {
  readonly first: RouteView | undefined
  readonly others: readonly RouteView[]
  readonly emergency: RouteView | undefined
}

/**
 * The crisis panel of a force's nation, with the lines that answer now. A text line has `text` and no `phone`. Everything in
 * it may stand on a page that is already in the browser: nothing is sent when somebody opens it.
 *
 * @param tx a transaction of the plane gov
 */
export const crisisPanel = async (
  tx: Tx,
  now: Date,
  force: Pick<Force, 'nation' | 'stage'>,
  lang: Lang,
): Promise<PanelView> => {
  const given = { nation: force.nation, stage: force.stage, now, ...(await decisionsOf(tx)) }
  const panel = crisisPanelOf(shownRoutes(nationalRoutes, given))
  return {
    first: panel.first && routeView(panel.first, lang),
    others: panel.others.map(one => routeView(one, lang)),
    emergency: panel.emergency && routeView(panel.emergency, lang),
  }
}
