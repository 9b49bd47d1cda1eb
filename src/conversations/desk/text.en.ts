import type { Widen } from '../../platform/text.ts'

export const en = {
  desk: 'Desk',
  yourDesk: (name: string) => `Desk of ${name}`,
  back: 'Back',

  part: {
    coming: 'Getting this part of the desk …',
    failed: 'This part of the desk did not arrive. Nothing is lost. Check your connection and try again.',
    again: 'Try again',
  },

  signIn: {
    title: 'Sign in to the desk',
    intro: 'For peer supporters and coordinators. A colleague who wants to talk needs no account.',
    passkey: 'Use a passkey',
    passkeyHint: 'Your finger, face or PIN on this device.',
    words: 'Use your ten words',
    wordsHint: 'The ten words you wrote down. Put a space between them. They stay on this device.',
    go: 'Sign in',
    opening: 'Opening your desk. This can take a few seconds.',
    suggestions: 'Words that begin like this',
    wrongCount: (count: number) => `You typed ${count} words. There are ten.`,
    unknownWord: (words: string) => `Check these words. They are not on the list: ${words}`,
    notKnown:
      'We could not sign you in. Check each word and their order. If you have lost them, ask your coordinator for a new link.',
    noRole: 'These words are right, but you have no role here now. Ask your coordinator.',
    passkeyFailed: 'That passkey did not work here. You can try again, or use your ten words.',
    network: 'We could not reach the desk. Check your connection and try again. Nothing was lost.',
    signedOut: 'You were signed out because nothing was done for a while. Sign in again to go on.',
  },

  unlock: {
    title: 'Your messages are locked',
    intro: 'You are signed in. Only your passkey or your ten words can unlock messages. We do not have them.',
    lockedAgain: 'Your messages were locked because the desk was not used for 30 minutes.',
    passkeyOnlyDoor: 'This passkey can sign you in, but it cannot unlock messages. Use your ten words.',
    go: 'Unlock',
    demonstration: 'Unlock with the demonstration’s words',
    noVault:
      'You have no keys yet. Ask your coordinator to invite you. Until then you can use the rest of the desk.',
    oldVault:
      'Your keys were replaced, and this device was given old ones. We did not use them. If you were invited again, use your new ten words. If you were not, ring your coordinator: they can take keys out of use and invite you again.',
    wrongWay: 'That did not unlock your messages. Check the words, or use another way.',
    oldLog:
      'The list of keys we were given is older than the one this device has seen, or another version of it. It can bring back a key that was taken out of use. We stopped, to be safe. Try again later. If it stays like this, ring your coordinator, and do not go on.',
    anotherLog:
      'The list of keys that this device knows is no longer given, and a new one is there instead. That can be right: a new list begins when all coordinators have lost their keys, and then everybody is invited again. It can also be somebody who wants to read messages. We stopped.',
    anotherLogWays:
      'Ask your coordinator before you go on, face to face or on a number that you did not get from this page. Conversations from before may not open with the new list.',
    acceptLog: 'I have asked. Use the new list',
    acceptedLog: 'The new list is used from now on. Unlock again.',
    badLog: 'The list of keys does not check out. We stopped, to be safe. Tell your coordinator.',
  },

  covered: {
    title: 'The desk is covered',
    body: 'You were away for a moment. Everything is as you left it.',
    show: 'Show the desk',
  },

  session: {
    soon: (minutes: number) =>
      minutes <= 1 ? 'You will be signed out in a minute.' : `You will be signed out in ${minutes} minutes.`,
    stay: 'Stay signed in',
    whole: 'After 8 hours everybody signs in again. Finish what you are writing first.',
    signOut: 'Sign out',
    sessions: 'Where you are signed in',
    ways: 'How you sign in',
    lock: 'Lock messages now',
  },

  today: {
    title: 'Today',
    availability: 'You',
    paused: 'You are paused. Nobody is shown your card and nobody is sent to you. Open conversations go on.',
    pause: 'Pause',
    pauseHint: 'No new requests from this moment. No reason needed.',
    resume: 'Resume',
    quiet: 'You are off duty. Nothing here needs you now.',
    nothing: 'Nobody is waiting for you.',
    waiting: (count: number) => (count === 1 ? '1 person is waiting.' : `${count} people are waiting.`),
    barriers: {
      invited: 'You are not active yet. Your coordinator does that.',
      inactive: 'You are not an active supporter now.',
      vetting:
        'Your vetting is out of date, so colleagues do not see you. Your coordinator renews it. There is nothing you need to do.',
      agreement: 'Your agreement is out of date, so colleagues do not see you. Read it and sign it again.',
      training:
        'Your training is out of date, so colleagues do not see you. Ask your coordinator for a place on the next course.',
      supervision:
        'Your supervision is overdue, so colleagues do not see you. Ask your supervisor for a time.',
      paused: 'You are paused.',
    },
    forceDevice:
      'A force computer’s security software may be able to see this screen. Your own phone is better for messages.',
  },

  card: {
    title: 'Your card',
    body: 'This is what colleagues will see of you. Sign it, so that they know nobody changed it.',
    sign: 'Sign my card',
    signed: 'Your card is signed.',
    failed: 'Your card could not be signed. Try again.',
    number: 'Number shown',
    name: 'Name shown',
    words: 'In your own words',
  },
}
export type Text = Widen<typeof en>
