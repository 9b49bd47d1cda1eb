import { doors } from '../platform/http/door.ts'
import { invitationDoors } from './invitation-routes.ts'
import { joinDoors } from './join-routes.ts'
import { keyDoors } from './key-routes.ts'
import { sessionDoors } from './session-routes.tsx'
import { signInDoors } from './sign-in-routes.ts'

/** Signing in, sessions, keys, invitations. The documents themselves (`/desk`, `/join`) are of `conversations`. */
export const identityDoors = doors({
  ...signInDoors,
  ...sessionDoors,
  ...keyDoors,
  ...invitationDoors,
  ...joinDoors,
})
