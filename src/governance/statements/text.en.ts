import type { Widen } from '../../platform/text.ts'

/** The words of the two statements: privacy and accessibility. */
export const en = {
  privacy: {
    title: 'Privacy',
    lead: 'What is kept, where, for how long, and who answers for it.',
    shortTitle: 'In short',
    short: [
      'You need no account and no name. Nobody can look up who asked for support.',
      'You get no cookie from us. Nothing on our pages comes from anybody else, and nothing counts your visits.',
      'What you write is locked on your device. You and your supporter hold the keys.',
      'A few things may have to be passed on. You can read the whole list before you write a word.',
    ] as readonly string[],
    passingOn: 'What may have to be passed on',
    whoSees: 'Who can see what, one question at a time',
    controllerTitle: 'Who answers for it',
    controller: (force: string) =>
      `${force} decides what is kept here and why. In law it is the controller. Its data protection officer answers your questions: their address is on the website of ${force}, under privacy.`,
    demo: (force: string) =>
      `This is a demonstration. ${force} is made up, so nobody answers for it. Please type nothing real.`,
    basisTitle: 'The law that allows it',
    basisUnset:
      'It is not set here yet. A force has to set it, and have it checked, before its workforce uses this service.',
    keptTitle: 'What is kept, and for how long',
    keptLead: 'The times come from the settings of this installation, read when you open this page.',
    what: 'What',
    howLong: 'How long',
    kept: {
      words: {
        what: 'What you and your supporter write',
        note: 'It is locked. You can delete it at once, whenever you like.',
      },
      unopened: { what: 'A first note that nobody took on', note: 'Your waiting page says the day.' },
      pass: {
        what: 'That the page in front of you may open your conversation',
        note: 'While the page is open it asks for a new pass by itself.',
      },
      keepAway: {
        what: 'Whom you keep away, and what you look for',
        note: 'It stays on your device and is never sent.',
      },
      address: {
        what: 'Your network address',
        note: 'It is used for a moment, as a code that changes every day, so that one place cannot crowd out another. A force network can see that somebody visited this site. It cannot see your words.',
      },
      records: {
        what: 'What a supporter ticks after a contact',
        note: 'No words, no name of yours, and not which conversation. Only that supporter can see it.',
      },
      figures: {
        what: 'Counts for the whole force',
        note: 'Without a day, without a supporter, and without anybody who asked.',
      },
      people: {
        what: 'Who the supporters and coordinators are, with their dates',
        note: 'Counted from the day they leave. The program does not delete this by itself yet: the force has to.',
      },
      applications: {
        what: 'Applications to become a supporter',
        note: 'Counted from the day it is over. What somebody wrote about why, and what their panel noted, goes with the decision.',
      },
      notices: {
        what: 'That a supporter was sent a mail',
        note: 'The mail says “You have a message”, and nothing else.',
      },
      signIns: {
        what: 'That a supporter or coordinator is signed in',
        note: 'It ends sooner when they do nothing. The list of old ones is tidied when they sign in again.',
      },
      audit: {
        what: 'What supporters and coordinators do in the program',
        note: 'Codes, never sentences. What a colleague does is never in it.',
      },
    },
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    months: (n: number) => (n === 1 ? '1 month' : `${n} months`),
    years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
    minutes: (n: number) => (n < 60 ? `${n} minutes` : n === 60 ? '1 hour' : `${Math.round(n / 60)} hours`),
    atMost: (span: string) => `${span} at most`,
    afterLast: (span: string) => `${span} after the last message`,
    afterStep: (span: string) => `${span} after the last step that was promised`,
    notKept: 'It is not kept',
    noEnd: 'Without an end, because nobody is in them',
    whereTitle: 'Where it is kept',
    where: (force: string) =>
      `On computers that ${force} chooses. Our pages use nobody else’s services: no maps, no fonts, no counters.`,
    backups:
      'Copies in backups last until the backups are overwritten. What you write is locked in them too. Ask the data protection officer how long that is.',
    cookiesTitle: 'Cookies, and what is on your device',
    cookies: [
      'If you write to a supporter, or only read: no cookie.',
      'If you choose “Remember on this phone”, your way back is kept, locked, on that phone alone, until you tell it to forget.',
      'Supporters and coordinators get one cookie when they sign in. It says that they are signed in, works for the desk alone, and goes when they close the browser.',
    ] as readonly string[],
    rightsTitle: 'What you can ask for',
    rights: [
      'With your seven words you can read your conversation, and delete it, at any time.',
      'Without the words we cannot find it for you. We do not know which conversation is yours.',
      'Supporters and coordinators can ask the data protection officer to see, mend or delete what is kept about them.',
      'If the answer does not help, you can complain to the Information Commissioner: ring 0303 123 1113, or go to ico.org.uk.',
    ] as readonly string[],
    cannotTitle: 'What no program can promise',
  },

  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this, also on a bad day. Here is how we check that, and what we do not know yet.',
    aimTitle: 'What we aim for',
    aim: (standard: string) => `We make these pages to meet ${standard}.`,
    standards: { 'WCAG-2.2-AA': 'the Web Content Accessibility Guidelines 2.2, level AA' } as Readonly<
      Record<string, string>
    >,
    aims: [
      'You can use them with a keyboard alone, with a screen reader, by voice, or with one thumb.',
      'You can make the words four times as big, or use dark colours, or colours of your own.',
      'You can read them in English and in Welsh.',
      'You can read them without script. Writing to a supporter needs script, because your words are locked in your browser. You can always ring instead.',
    ] as readonly string[],
    testedTitle: 'What is tested, and how',
    tested: (widths: readonly number[]) =>
      [
        `Each time the program is changed, a real browser opens every page that everybody can read, in English and in Welsh, in windows ${widths.join(' and ')} dots wide. A program called axe looks for mistakes. It has to find none.`,
        'The same is done along whole stories: asking, answering, coming back, making a record.',
        'What is only there to be read is also opened without script.',
        'The contrast of our colours is worked out from the finished pages, light and dark.',
      ].join('\n'),
    notTitle: 'What is not tested yet',
    not: [
      'A program finds some mistakes, and people find the rest. Nobody who uses a screen reader, a keyboard alone, voice or large print every day has tested these pages yet. Until they have, we say that the pages meet the guidelines in part.',
      'The Welsh still waits for a Welsh speaker to check it.',
      'Films, podcasts and papers in the library belong to others. We cannot say how easy they are to use.',
    ] as readonly string[],
    problemTitle: 'Tell us about a problem',
    problem: (force: string) =>
      `Tell the peer support coordinator of ${force}, or use the contact on its website. Say which page it was, what you tried to do, and what you use to read it. Please write nothing about your conversation.`,
    problemDemo: 'This is a demonstration, so nobody real will answer. In a real force its coordinator does.',
    nowTitle: 'If a page is in your way now',
    now: 'You can ring somebody instead, from any phone.',
    helpNow: 'Who answers now',
    ring: 'Ring a peer supporter',
    lawTitle: 'If the answer does not help',
    law: 'The Equality Advisory and Support Service tells you what you can do next: ring 0808 800 0082, or go to equalityadvisoryservice.com.',
    lawNorthernIreland:
      'The Equality Commission for Northern Ireland tells you what you can do next: ring 028 9050 0600, or go to equalityni.org.',
    written: (day: string) => `Written on ${day}.`,
  },
}
export type Text = Widen<typeof en>
