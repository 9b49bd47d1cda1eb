/** What coordinators may know of the network, and who can see what. */
export { networkDoors } from './routes.tsx'
export { forgetOldAudit } from './jobs.ts'
export { statementDoors } from './statements/routes.tsx'
export { governanceDoors } from './who-routes.tsx'
