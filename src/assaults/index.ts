/** The front door: what other slices may use of Operation Hampshire. */
export { loadAssaults } from './reference.ts'
export { assaultRoutes } from './routes.tsx'
