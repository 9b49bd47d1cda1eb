import type { Widen } from '../../../platform/text.ts'

/** Words of the part in which somebody adds and removes passkeys. */
export const en = {
  words: 'Your ten words',
  passkey: 'A passkey',
  passkeyDoorOnly: 'A passkey (signs in, cannot unlock messages)',
  since: (day: string) => `since ${day}`,
  add: 'Add a passkey on this device',
  added: 'The passkey was added.',
  addedDoorOnly: 'The passkey was added. It signs you in, but on this device your words unlock messages.',
  addFailed: 'No passkey was added. You can try again.',
  remove: 'Remove this passkey',
}
export type Text = Widen<typeof en>
