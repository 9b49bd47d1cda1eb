/** What coordinators may know of the network, and who can see what. */
export { networkDoors } from './routes.tsx'
export { governanceDoors } from './who-routes.tsx'
