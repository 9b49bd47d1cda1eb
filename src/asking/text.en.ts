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
  left: 'Weather',
  /** All that a calendar entry says. */
  appointment: 'Appointment',
}
export type Text = Widen<typeof en>
