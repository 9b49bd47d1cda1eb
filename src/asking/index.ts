/** The way in: the front page, and the way out. */
export { neutralSite } from './leave.ts'
export { askingDoors } from './routes.tsx'
export { wayToSupporter } from './ways.ts'
