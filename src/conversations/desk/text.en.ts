import type { Widen } from '../../platform/text.ts'

export const en = {
  desk: 'Desk',
  yourDesk: (name: string) => `Desk of ${name}`,
  network: {
    title: 'The network',
    hint: 'Who is here, who needs you first, and what waits too long. No words of anybody, and no names of those who ask.',
    now: 'What needs somebody now',
    people: 'People',
  },
  back: 'Back',

  hidden: { title: 'Page', back: 'Go back' },

  signIn: {
    title: 'Sign in to the desk',
    intro: 'For peer supporters and coordinators. A colleague who wants to talk needs no account.',
    passkey: 'Use a passkey',
    passkeyHint: 'Your finger, face or PIN on this device.',
    words: 'Use your ten words',
    wordsHint: 'The ten words you wrote down. Put a space between them. They stay on this device.',
    go: 'Sign in',
    opening: 'Opening your desk. This can take a few seconds.',
    noScript:
      'Signing in needs JavaScript, because your messages are locked and unlocked on your own device. Turn it on, or use another browser.',
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
      'Your keys were replaced, and this device was given old ones. We did not use them. Tell your coordinator.',
    wrongWay: 'That did not unlock your messages. Check the words, or use another way.',
    oldLog:
      'The list of keys we were given is older than the one this device has seen. We stopped, to be safe. Tell your coordinator, and do not go on.',
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
      vetting: 'Your vetting is out of date. You are not shown to colleagues until it is renewed.',
      agreement: 'Your agreement is out of date. You are not shown to colleagues until it is renewed.',
      training: 'Your training is out of date. You are not shown to colleagues until it is renewed.',
      supervision: 'Your supervision is overdue. You are not shown to colleagues until you have had it.',
      paused: 'You are paused.',
    },
    noScript:
      'To read or write messages this page needs JavaScript, because they are locked and unlocked on your own device. Everything else here works without it.',
    forceDevice:
      'A force computer’s security software may be able to see this screen. Your own phone is better for messages.',
  },

  card: {
    title: 'Your card',
    body: 'This is what colleagues will see of you. Sign it, so that they know nobody changed it.',
    sign: 'Sign my card',
    signed: 'Your card is signed.',
    failed: 'Your card could not be signed. Try again.',
    calls: 'Takes calls',
    messages: 'Takes messages',
    number: 'Number shown',
    name: 'Name shown',
    words: 'In your own words',
  },

  ways: {
    title: 'How you sign in',
    words: 'Your ten words',
    passkey: 'A passkey',
    passkeyDoorOnly: 'A passkey (signs in, cannot unlock messages)',
    since: (day: string) => `since ${day}`,
    add: 'Add a passkey on this device',
    added: 'The passkey was added.',
    addedDoorOnly: 'The passkey was added. It signs you in, but on this device your words unlock messages.',
    addFailed: 'No passkey was added. You can try again.',
    remove: 'Remove this passkey',
  },

  people: {
    title: 'Invite and approve',
    intro:
      'You make the link here and give it with your own hand, for example on paper or in your own message. It is not sent by this service.',
    person: 'Who',
    role: 'As',
    roles: { 1: 'Peer supporter', 2: 'Coordinator', 3: 'Peer supporter and coordinator' },
    make: 'Make the link',
    link: (name: string) => `Link for ${name}`,
    linkHint: 'Good for 14 days, for one person. Copy it now: it is not kept anywhere.',
    copy: 'Copy the link',
    copied: 'Copied.',
    open: (name: string) => `${name}: the link is made. They have not used it yet.`,
    answered: (name: string, role: string) => `${name} made their keys, as: ${role}.`,
    notMine: 'Another coordinator made this link. Only they can approve it.',
    approve: (name: string) => `Approve ${name}`,
    approved: (name: string) => `${name} is in. Their key is in the public log.`,
    swapped: (name: string) =>
      `Stop. The keys we were given for ${name} are not those of whoever held your link. We signed nothing. Withdraw the link and tell the people who run this site.`,
    failed: 'That did not work. Somebody may have changed the log just now. Try again.',
    old: 'This link is older than 14 days. Withdraw it and make a new one.',
    withdraw: 'Withdraw the link',
    withdrawn: (name: string) => `The link for ${name} can no longer be used.`,
    revoke: 'Take keys out of use',
    revokeHint:
      'After a lost device, or when somebody leaves. They are signed out at once and need a new link.',
    revoked: (name: string) => `The keys of ${name} are out of use.`,
    newPerson: 'Somebody new',
    firstName: 'First name',
    surname: 'Surname',
    mail: 'Work mail',
    mailHint: 'Only for “You have a message”. Colleagues never see it.',
    rank: 'Rank or grade',
    station: 'Station',
    add: 'Add this person',
    added: (name: string) => `${name} was added. You can make their link now.`,
    checkField: 'Check this.',
    hasKey: 'has keys',
  },

  join: {
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
  },
}
export type Text = Widen<typeof en>
