import type { Widen } from '../../../platform/text.ts'

/** Words of the desk that only the server's own pages say: what is read without script. */
export const en = {
  hidden: { title: 'Page', back: 'Go back' },
  signIn:
    'Signing in needs JavaScript, because your messages are locked and unlocked on your own device. Turn it on, or use another browser.',
  desk: 'To read or write messages this page needs JavaScript, because they are locked and unlocked on your own device. Everything else here works without it.',
}
export type Text = Widen<typeof en>
