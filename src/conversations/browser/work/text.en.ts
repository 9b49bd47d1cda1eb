import type { Widen } from '../../../platform/text.ts'

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`)

/** The supporter's work at the desk. */
export const en = {
  /** For people who gave no name. In both languages the two lists mean the same, word for word; the Welsh nouns are masculine, so that no adjective changes its beginning. */
  handles: {
    adjectives:
      'Blue Red White Green Yellow Silver Quiet Clear Warm Still Long Wide Light New Round Simple Small Big Kind Early Plain Smooth Bright Soft Fresh Gentle Far Open Purple Orange Grey Brown',
    nouns:
      'lake house hill path flower door cloud sun snow beach castle boat book apple nest harbour kite valley field clock mountain light paper village cup stone bread table wool mirror park button',
  },
  back: 'Back to your desk',
  offline: 'No connection just now. We go on trying.',

  waiting: {
    one: 'Someone is waiting',
    many: (count: number) => `${count} people are waiting`,
    /** In the title of the tab. */
    count: (count: number, title: string) => `(${count}) ${title}`,
    nobody: 'Nobody is waiting',
    nobodyBody: 'You will see it here when somebody asks.',
    quiet: 'You are off duty. Nothing here needs you now.',
    quietWaiting: 'You are off duty. This can wait for the others, or until you are on.',
    kind: { message: 'Message', call: 'Asks for a call' },
    language: { en: 'English', cy: 'Welsh' },
    asked: (time: string) => `asked ${time}`,
    open: 'Open the note',
    openAgain: 'Go back to the note',
    openHint: 'While you read, nobody else can open it. You need not answer.',
    sound: 'Play a sound when somebody asks',
    soundHint: 'Only until you close this page.',
  },

  lost: {
    title: 'This one no longer needs you',
    body: 'Another supporter may have opened or answered it, or its writer took it back. You did nothing wrong.',
  },
  cannotRead: {
    title: 'This note cannot be read here',
    body: 'What the server gave us does not fit together, so we did not believe it. Hand it back, so that somebody else is asked. Tell your coordinator that this was shown.',
  },
  noAnswer: 'The server did not answer. Nothing was lost. Try again.',

  note: {
    title: 'A note for you',
    night: (time: string) => `Written at ${time}. You did not miss it; nobody was on.`,
    written: (when: string) => `Written ${when}.`,
    added: (when: string) => `Added ${when}`,
    theme: 'About',
    callMe: 'What to call them',
    noName: (handle: string) => `They gave no name. For you this is “${handle}”. Nobody else sees that.`,
    number: 'Number',
    safe: 'Safe times',
    voicemail: 'Voicemail',
    voicemailYes: 'you may leave one',
    voicemailNo: 'please leave none',
    voicemailIs: (words: string) => `Voicemail: ${words}.`,
    wantsCall: 'They ask you to ring them.',
    way: 'They left a number, so you can ring them.',
    noWay:
      'They left no way to reach them. Nobody can find them and nobody expects you to. If you are worried, ring for advice:',
    noNumber: 'your coordinator, or a number under “This minute”.',
    left: (count: number) => `You have ${minutes(count)} left to read. Then somebody else may be asked.`,
    leftNone: 'Your 20 minutes are over. You can still answer, as long as nobody else has opened it.',
    firstTitle: 'Words you could begin with',
    first: [
      'I have just read what you wrote. Thank you for writing it. I am here now.',
      'That sounds like a lot to carry. Are you safe this minute?',
      'There is no rush, and nothing you have to explain. Where would you like to begin?',
    ],
    take: 'I’ll answer',
    taking: 'One moment. We are making the key for the two of you.',
    handBack: 'I know this person, or I can’t take this',
    handBackHint: 'No reason needed, and nobody counts it. Somebody else is asked at once.',
    moved: 'They have just added something. Read it, then press again.',
    handedBack: 'Handed back. Somebody else is being asked. Thank you for saying so.',
  },

  mine: {
    title: 'My conversations',
    none: 'You have no conversations yet.',
    who: 'Conversation',
    last: 'Last',
    state: 'State',
    yours: 'Yours to answer',
    theirs: 'Waiting for them',
    ended: 'Ended',
    noWayBack: { unknown: 'may not be able to come back', tab: 'can come back only while their tab is open' },
    writing: 'You were writing',
    unsent: 'Not sent yet',
  },

  /** Whether the writer can come back: said only where they have not said that they kept their words. */
  wayBack: {
    unknown:
      'They have not said whether they kept their words, and nobody here can know. If their page closed too soon, they may not be able to come back and read your answer. Say early what they can do without this page.',
    tab: 'They keep this only in the tab they have open. When it closes they cannot come back. Say early what they can do then.',
  },

  load: {
    title: 'Your load',
    near: 'You are near a limit. It is fine to pause.',
    full: 'You are at the limit. Nobody new should be sent to you. Pause, or talk to your coordinator.',
    records: 'My records',
    newRecord: 'Record a contact',
    newRecordHint: 'From the corridor, the car or the phone: under half a minute.',
  },
  you: 'You',
  standing: 'My dates, and who stands behind me',

  talk: {
    with: (name: string) => `You and ${name}`,
    handle: (handle: string) => `In your list: ${handle}.`,
    rang: 'I rang',
    rangHint: 'Each of these is a message to them.',
    rangWords: 'I have just rung you. We talked.',
    noAnswer: 'No answer',
    noAnswerWords:
      'I rang and nobody answered. I will try again in your safe times. You can also write to me here.',
    ring: (number: string) => `Ring ${number}`,
    safe: (times: string) => `Safe times: ${times}`,
    gone: 'This conversation is not here any longer. Its writer may have deleted it; that is their right.',
    broken:
      'What the server gave us does not fit together. Open it again. If it stays so, tell your coordinator.',
    loading: 'Opening the conversation.',
    end: 'End the conversation',
    record: 'Complete a record',
    recordHint: 'It opens here, and your conversation stays open. No names, and nothing that was said.',
  },

  inPlace: {
    opening: 'Opening.',
    backToTalk: 'Back to the conversation',
    news: 'They have written to you meanwhile.',
  },

  end: {
    title: 'End this conversation?',
    body: (name: string) => `${name} can still read it, and so can you. Nobody can write in it any more.`,
    remains: (day: string) => `Everything is deleted on ${day}, or before, if they delete it.`,
    sayFirst: 'Have you said goodbye, and where they can turn next?',
    yes: 'End it',
    no: 'Go back',
    endedByYou: 'You ended this conversation.',
    endedByThem: 'They ended this conversation.',
    endedByProgramme: 'This conversation has ended.',
  },

  minute: {
    title: 'This minute',
    show: 'This minute: who to ring, words to use',
    stayTitle: 'Stay with them',
    stay: [
      'You do not have to solve it. Stay, and keep writing.',
      'Ask directly and calmly: “Are you thinking about ending your life?” Asking does not put it there.',
      'Ask if they are safe this minute, and if somebody can be near them.',
      'If it is more than you can hold, say so, and ring somebody from this list.',
    ],
    wordsTitle: 'Words to use',
    words: [
      'I am glad you told me. I am staying here with you.',
      'Are you safe right now? Is anybody near you?',
      'Would you ring this number now? I will wait here and you can tell me how it went.',
      'I may need to get help for this. I would like to do it together with you.',
    ],
    nowTitle: 'Ring now',
    now: 'If a life is in danger this minute: 999, and say what you know. You need not know who they are.',
    theirs: 'Numbers you can give them',
    forceTitle: 'Your force, for you',
    forceNone: 'Your force has put in no numbers of its own yet. Ring your coordinator.',
    passingTitle: 'What may have to be passed on',
    stays: 'Usually stays between you',
    mayPass: 'May have to be passed on',
    goesTo: (whom: string) => `Goes to: ${whom}.`,
    tell: 'Tell them first, wherever that is safe. Pass on as little as you can.',
    debrief:
      'And afterwards: tell your supervisor or coordinator that it was a heavy one. You need a debrief before the next.',
    away: 'These numbers could not be fetched just now. The ones at the top of the page work.',
  },
}
export type Text = Widen<typeof en>
