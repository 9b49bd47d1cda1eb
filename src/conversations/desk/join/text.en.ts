import type { Widen } from '../../../platform/text.ts'

/** Words of the newcomer’s page. */
export const en = {
  title: 'Join the peer support desk',
  hello: (first: string) => `Hello ${first}.`,
  intro:
    'Your coordinator gave you this link. On this device you will now make your own keys. Nobody else gets them, not even us.',
  as: (role: string) => `You are invited as: ${role}.`,
  make: 'Make my keys',
  making: 'Making your keys. This can take a few seconds.',
  wordsTitle: 'Write down your ten words',
  wordsIntro:
    'These ten words open your desk and your messages. Write them on paper now, by hand. An office printer keeps copies.',
  wordsLost:
    'If you lose them and have no passkey, nobody can open your messages again. We cannot send them to you.',
  wordsWritten: 'I have written them down',
  checkTitle: 'Check two of them',
  wordNumber: (place: number) => `Word ${place}`,
  checkWrong: 'That is not the word. Look at your paper, or go back to see the words again.',
  showAgain: 'Show the words again',
  done: 'Send my keys to my coordinator',
  sentTitle: 'Done. Now your coordinator approves you.',
  sent: 'Tell them that you have made your keys. After their tap you can sign in with your ten words, and add a passkey in your desk.',
  toSignIn: 'Go to sign in',
  badLink: 'This link is not whole. Ask your coordinator for it again.',
  usedLink: 'This link cannot be used now: it was used or withdrawn. Ask your coordinator for a new one.',
  failed: 'Your keys were not saved. Check your connection and try again: your words stay the same.',
  noScript: 'Making keys needs JavaScript, because they are made on your own device.',
  firstTitle: 'You are the first coordinator',
  firstIntro: 'Your keys begin the public log of this force. They are made here, on your own device.',
  firstSent: 'Your keys are in the log. You can sign in now.',
  district: 'District or department',
  stationName: 'Station or office',
  alsoSupporter: 'I am a peer supporter too',
}
export type Text = Widen<typeof en>
