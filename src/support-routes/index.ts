/** Where to signpost to: the crisis band of every page, the crisis panel, and every route of a nation. */
export { crisisBand } from './crisis-band.ts'
export { crisisPanel, type PanelView } from './crisis-panel.ts'
export { forceNumbers } from './force-numbers.ts'
export { CrisisNumbers, ShortNumbers } from './pages/CrisisNumbers.tsx'
export { supportRouteDoors } from './routes.tsx'
export { routeNames } from './route-names.ts'
export type { NumberView, RouteView } from './view.ts'
