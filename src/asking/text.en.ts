import type { Widen } from '../platform/text.ts'

export const en = {
  home: {
    tab: 'Home',
    /** Where somebody can talk or ring. */
    titleTalk: 'Talk to a colleague who gets it',
    leadTalk:
      'Trained people from across the force, who listen. You do not need an account or a name. Your force cannot look up who asked.',
    /** Until then. */
    title: 'You do not have to carry it alone',
    lead: 'For everyone in policing: officers, staff, specials and volunteers. You do not need an account or a name.',

    helpTitle: 'I need help now',
    help: 'Who is awake, how to reach them, and how to do it without speaking.',
    helpAction: 'Get help now',
    talkTitle: 'Talk to a peer supporter',
    talk: 'Write a few words to a trained colleague, or ask them to ring you. You choose who.',
    talkAction: 'Get in touch',
    ringTitle: 'Ring a peer supporter',
    ring: 'See who they are and ring the one you choose. Nothing about it is stored.',
    ringInstead: 'Or ring one yourself',
    ringAction: 'Find a supporter to ring',
    resourcesTitle: 'Find resources',
    resources: 'Guidance, films, podcasts and reading. Look as long as you like; nobody is told.',
    guidance: 'What peer support is',
    films: 'Films',
    library: 'The library',
    hampshire: 'After an assault: Operation Hampshire',

    stepsTitle: 'What happens when I get in touch',
    stepsTalk: [
      'You say if you are safe to wait. That stays on your device.',
      'You choose who, and who not. Nobody else learns it.',
      'You write a few words. They are sealed, then saved.',
      'A supporter opens them and writes back.',
    ],
    stepsRing: [
      'You type the phrase from the poster. It opens the list.',
      'You say whom to leave out. That stays on your device.',
      'You ring the person you choose. We store nothing about it.',
      'They listen. If you both want, they help you find more help.',
    ],
    stepsHelp: [
      'You pick a number. They are all people outside your force, unless we say so.',
      'You ring or send a text. We do not see it.',
      'Somebody listens. You say as much as you want to.',
      'They help you think about what to do next.',
    ],

    readTitle: 'Who can read it',
    read: 'You and your supporter. It is sealed on your device before it leaves.',
    readLink: 'Who can see what, one by one',
    answersTitle: 'When somebody answers',
    answersHelp: 'The crisis lines on this page answer day and night, every day.',
    passingTitle: 'What must be passed on',
    passing:
      'Very little, and you can read it first: danger to life, a child at risk, serious crime or misconduct.',
    passingLink: 'The full list',
    lookTitle: 'Who sees that I was here',
    look: 'We do not record who reads these pages. A force computer or network may show that you visited. Your own phone is better.',
    lookLink: 'What “Leave this page” can hide',
  },

  leaving: {
    title: 'Leaving quickly',
    lead: 'On some pages there is a button, “Leave this page”. It takes you to a weather page at once.',
    canTitle: 'What it does',
    can: [
      'It shows a weather page in place of ours.',
      'It asks your browser to forget the pages of ours that it kept.',
    ],
    canScript: 'Pressing Shift three times does the same, where your browser lets us.',
    cannotTitle: 'What it cannot do',
    cannot: [
      'Your browser’s history may still say that you were here. You can delete it there.',
      'On a force computer, security software may see the screen and keep a note of the address.',
      'A force network can see that somebody visited this website.',
      'Somebody who stood behind you has seen what they have seen.',
    ],
    safer:
      'Your own phone, off the force network, is the safer way. A private window keeps no history once you close it.',
    button: 'Leave now',
    back: 'Go back to the first page',
  },
  real: {
    title: 'Is this real, and mine?',
    lead: 'It is right to ask before you type anything.',
    whoTitle: 'Who runs it',
    who: (force: string) =>
      `${force} runs this for everybody who works there. Peer supporters are its own trained colleagues. A coordinator looks after them and cannot read what you write.`,
    demo: 'This is a demonstration. The force is made up, and nobody real will answer. The crisis numbers are real.',
    addressTitle: 'Compare the address',
    address:
      'Look at the address on top of your browser, and at the poster. They must be the same, letter by letter.',
    here: 'You are at:',
    addressElse:
      'If they differ, close the page. Ask a colleague you trust, or ring one of the numbers above.',
    sampleTitle: 'What it looks like',
    sampleLead: 'A made-up conversation. Yours is seen by you and your supporter alone.',
    you: 'You',
    supporter: 'Sam, peer supporter',
    sample: [
      'I keep going over the job on Tuesday. I can’t sleep and I’m snapping at the kids.',
      'I’ve just read this. I’m here now. That sounds like a heavy week. Are you safe this minute?',
      'Yes. Just tired of pretending.',
      'You don’t have to pretend here. Where would you like to start?',
    ],
    cannotTitle: 'What we cannot promise',
    cannot:
      'What you write is sealed on your device before it leaves. But someone who controls this website while you use it could change the page and read what you write. We make that harder to hide; we cannot make it impossible.',
    deviceTitle: 'Which device',
    device: 'A force computer’s security software may be able to see this screen. Your own phone is better.',
  },
  left: 'Weather',
  /** All that a calendar entry says. */
  appointment: 'Appointment',
}
export type Text = Widen<typeof en>
