import { join } from 'node:path'
import { readReference } from '../platform/reference.ts'
import { root } from '../platform/root.ts'
import { routeOf, routeRow, type Route } from './route.ts'

/**
 * Every national route, in memory from the moment the program runs: the crisis band must be on a page that says that the
 * database does not answer. A row that cannot be read stops the program at its start, never a page later.
 */
export const nationalRoutes: readonly Route[] = (
  await readReference('support_routes.csv', routeRow, join(root, 'reference'))
).map(routeOf)
