/** What may have to be passed on, to whom, with which consent. The one table (rule 5); nowhere else is there a second list. */
export { adoptNationalTable } from './actions.ts'
export { passingOnCard, type CardMatter, type PassingOnCard } from './card.ts'
export { PassingOnPanel } from './pages/PassingOnPanel.tsx'
export { escalationDoors } from './routes.tsx'
export type { Reading, Urgency } from './passing-on.ts'
