/** Supporters: who they are in their own words, when they are on, who may be shown and asked. */
export { cardOf, cardText, readCard, type Card, type Shown } from './card.ts' // also runs in a browser
export { readDirectory, type Directory, type Listed, type Place } from './directory.ts' // also runs in a browser
export {
  coverOf,
  nextDuty,
  onDutyAt,
  packSpans,
  unpackSpans,
  type Cover,
  type OnOff,
  type PackedSpan,
  type Span,
} from './duty.ts' // also runs in a browser
export { firstMoment, lastMoment, londonDay, midnightOf, wallAt, weekdayOf } from './london.ts' // also runs in a browser
export { weekly, type Away, type Duty, type Hours, type Pattern, type Shift } from './shifts.ts'
export { coverLine, dutyLine } from './cover-words.ts' // also runs in a browser
export { text as supporterText } from './text.ts'
export { barriers, isEligible, type Barrier, type Standing, type SupporterState } from './standing.ts'
export {
  behind,
  coverSpans,
  coverNow,
  hoursAhead,
  eligible,
  listedSupporters,
  places,
  shownOf,
  standingOf,
  supporterCard,
} from './queries.ts'
export { belongs, changePosterPhrase, openDirectory, posterPhrase, type OpenedDirectory } from './way-in.ts'
export { issueCard, pause, resume, type Moved } from './actions.ts'
export { activate, deactivate, leavingReasons, mustStop, type LeavingReason } from './listing.ts'
export {
  addAway,
  addShift,
  changeCalendar,
  changePattern,
  removeAway,
  removeShift,
} from './availability/actions.ts'
export { programmePeople, type ProgrammePerson } from './people.ts'
export { ownCard, signOwnCard, type OwnCard } from './own-card.ts'
export { caughtMail, failedNotices, retryNotice, type CaughtMail, type FailedNotice } from './notice-list.ts'
export { noticeJob, noticeKind, type NoticeIds } from './notice-job.ts'
export { recordDays, type DaysOf } from './dates.ts'
export { comingWords } from './me/coming.ts'
export { meDoors } from './me/routes.tsx'
export { availabilityDoors } from './availability/routes.tsx'
export { outOfHoursOf } from './availability/out-of-hours.ts'
export { remind } from './reminders/remind.ts'
export { reminderJob, reminderKind, type ReminderIds } from './reminders/job.ts'
export { warningsKind } from './reminders/warnings.ts'
export { agreementDoors } from './agreements/routes.tsx'
export { draftDoors } from './agreements/draft-routes.tsx'
export { signerDoors } from './agreements/people-routes.tsx'
export { adoptAgreements } from './agreements/publishing.ts'
export { documents as agreements } from './agreements/documents.ts'
export { settleAgreed } from './agreements/actions.ts'
export { nationalAgreements } from './agreements/national.ts'
export { signersOf, signingRules, standingsOf, type Signer } from './agreements/queries.ts'
export { agreedUntil, waits, type DocumentStanding, type Signed, type Version } from './agreements/signing.ts'
export { learningDoors } from './learning/routes.tsx'
export { overduePieces } from './learning/review.ts'
/** From interest to active. */
export { applicationOfPerson } from './joining/application.ts'
export { nameBehind, recordFirstMeeting, type Behind } from './joining/behind.ts'
export { behindDoors } from './joining/behind-routes.tsx'
export { joiningDeskDoors } from './joining/desk-routes.tsx'
export { joiningLinkDoors } from './joining/link-routes.tsx'
export { joiningMailJob, joiningMailKind, type JoiningMailIds } from './joining/mail-job.ts'
export { panelDoors } from './joining/panel-routes.tsx'
export { becomeDoors } from './joining/public-routes.tsx'
export { tendJoining } from './joining/tend.ts'
/** Leaving with thanks, and staying on after retirement. */
export { asideOf, type Aside } from './leaving/queries.ts'
export { PersonAside } from './leaving/pages/PersonAside.tsx'
export { leavingDoors } from './leaving/routes.tsx'
/** Moving in from a spreadsheet, and out again. */
export { movingInDoors } from './moving-in/routes.tsx'
export { forgetDraft } from './moving-in/draft.ts'
export { contactsOfBefore } from './moving-in/done.ts'
export { setUpCount, type SetUpCount } from './moving-in/set-up.ts'
export { SetUpLine } from './moving-in/pages/SetUpLine.tsx'
