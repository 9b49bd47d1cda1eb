/** The way in: the front page, and the way out. */
export { neutralSite } from './leave.ts'
export { askingDoors } from './routes.tsx'
export { talkDoors } from './talk-routes.ts'
export { askingDeskDoors } from './desk-routes.ts'
export { stepKind } from './step-kind.ts'
export { wayToSupporter } from './ways.ts'
export { wayInDoors } from './way-in-routes.tsx'
export { nameOf, SupporterCard, type CardFrame } from './pages/SupporterCard.tsx' // also runs in a browser
export { circleSize, drawCircle, fitsCard, shuffled, type Circle } from './draw-circle.ts' // also runs in a browser
export { isKeptAway, isShown, relaxations } from './wishes.ts' // also runs in a browser
export { nobodyKeptAway, noWishes } from './no-wishes.ts' // also runs in a browser
export type { PageData } from './page-data.ts' // also runs in a browser
export { tryDoors } from './try/routes.tsx'
export { mayBeInDanger } from './phrase-check.ts' // also runs in a browser
export { saysWho } from './says-who.ts' // also runs in a browser
