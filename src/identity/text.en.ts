import type { Widen } from '../platform/text.ts'

export const en = {
  desk: 'Desk',
  sessionsTitle: 'Where you are signed in',
  sessionsIntro:
    'Only you can see this list. If you do not know one of these, end it, then tell your coordinator.',
  thisSession: 'This one',
  sessionOn: (device: string) => `On ${device}`,
  device: 'Browser and device',
  cameInBy: 'Signed in with',
  ways: { passkey: 'a passkey', words: 'ten words', 'try-it': 'Try it (demonstration)' },
  began: 'Signed in',
  lastUsed: 'Last used',
  endThis: (device: string) => `End this one (${device})`,
  signOutEverywhere: 'Sign out everywhere',
  signOutEverywhereHint:
    'This ends all of them, this one too. Your notes and conversations stay as they are.',
}
export type Text = Widen<typeof en>
