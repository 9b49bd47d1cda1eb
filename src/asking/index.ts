/** The way in: the front page, and the way out. */
export { neutralSite } from './leave.ts'
export { askingDoors } from './routes.tsx'
export { talkDoors } from './talk-routes.ts'
export { askingDeskDoors } from './desk-routes.ts'
export { stepKind } from './step-kind.ts'
export { wayToSupporter } from './ways.ts'
