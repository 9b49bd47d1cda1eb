/** Contact records: what a supporter notes of a contact, for themselves, their limits and the figures. */
export { contactDoors } from './routes.tsx'
export { finishWithdrawal, forgetOldRecords } from './jobs.ts'
export { isCode } from './codes.ts'
export { completeRecord, mendRecord, withdrawRecord } from './actions.ts'
export {
  loadBands,
  limited,
  myLoad,
  myRest,
  roomOf,
  type Limited,
  type Load,
  type LoadBand,
  type Room,
} from './load.ts'
export { holdsBack, shareOf, type OutOfHours, type Reason, type Rest } from './offering.ts'
export { reasonWords } from './pages/MyLoad.tsx'
export { LoadList, loadSentences } from './pages/LoadList.tsx'
export { daysBack, fieldsOf, monthOf, type ContactRecord, type Kept, type Mode } from './record.ts'
