import type { Widen } from '../../platform/text.ts'

/** What a page says when something went wrong: what happened, whether it was saved, what to do. Never whose fault. */
export const en = {
  awake:
    'If you need somebody to talk to, the numbers at the top of this page answer at any hour. You can ring them without this website.',
  home: 'Go to the first page',
  help: 'See everybody who can help now',
  reference: (code: string) =>
    `If it keeps happening, tell whoever runs this website and give this reference: ${code}. It says nothing about you.`,

  'not-found': {
    title: 'We cannot find that page',
    words: [
      'If you typed the address, check it for a slip.',
      'If a link brought you here, the page may have moved, or it may not be open to you.',
    ],
  },
  'unknown-host': {
    title: 'No force uses this address',
    words: ['Check the address against the poster, or use the link on your intranet.'],
  },
  forged: {
    title: 'We stopped that to keep you safe',
    words: [
      'Your browser did not tell us that this came from a page of ours. So we did nothing with it, and nothing was saved.',
      'Go back, load the page again, and try once more.',
    ],
  },
  'signed-out': {
    title: 'You are signed out',
    words: [
      'What you just sent was not saved.',
      'Go back and copy what you wrote. Then sign in and send it again.',
    ],
  },
  'too-large': {
    title: 'That is too long to send',
    words: [
      'It was not saved. Go back: what you wrote may still be there. Make it shorter and send it again.',
    ],
  },
  busy: {
    title: 'We are too busy just now',
    words: [
      'This page is safe, but it could not be opened. If you were sending something, it was not saved.',
      'Wait a minute, then try again.',
    ],
  },
  broken: {
    title: 'Something went wrong here',
    words: [
      'It is our mistake, not yours.',
      'If you were sending something, we cannot say if it was saved. Go back and look before you send it again.',
      'If you only wanted to read, wait a minute and try again.',
    ],
  },
  conflict: {
    title: 'This has changed since you opened it',
    words: [
      'Somebody changed it first, or you did in another window. What you just sent was not saved.',
      'Go back, load the page again, and look at it before you change it.',
    ],
  },
}
export type Text = Widen<typeof en>
