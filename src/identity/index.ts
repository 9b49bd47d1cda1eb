/** People, where they work, what they may do. */
export { isBandOrAbove, rankBands, workforces, type RankBand, type Workforce } from './bands.ts' // also runs in a browser
export { mayAlsoBe, roles, type HeldRole } from './roles.ts'
export { rankOf, ranks, type Rank } from './ranks.ts'
export { areas, holdersOf, personOf, rolesOf, type Area, type Person } from './queries.ts'
export {
  addArea,
  addPerson,
  becomeVolunteer,
  endRole,
  giveRole,
  recordConflict,
  type Doer,
  type NewArea,
  type NewPerson,
} from './actions.ts'
export { addPeople, giveRoles } from './many.ts'
/** Signing in, sessions, whose key is it. */
export { identityDoors } from './routes.ts'
export { beginSession, endAllSessions, sessionCookie, staffViewerOf, wholeHours } from './sessions.ts'
export { staffOf } from './session-routes.tsx'
export { idBytes, installationOf, uuidOf } from './installation.ts'
export { appendEntry, keyLogOf, peopleWithKeys, recipientsOf, type Recipient } from './key-log.ts'
export { placeOf, type Place } from './origin.ts'
export { demonstrationWordsFor, mayTryIt, personasOf, type Persona } from './try-it.ts'
export { makeFirstLink } from './first-coordinator.ts'
