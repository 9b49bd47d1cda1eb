import type { Widen } from '../../platform/text.ts'

/** Who stands behind a supporter, and how somebody leaves: the words for coordinators, and the letter of thanks. */
export const en = {
  aside: {
    title: 'Who stands behind them',
    supervisor: 'Supervisor',
    champion: 'Champion',
    nobody: 'Nobody named yet',
    change: 'Change who stands behind them, or until when vetting is good',
    application: 'Application',
    applicationLink: 'Look at it',
    left: (day: string) => `They left on ${day}.`,
    thanks: 'A letter of thanks to print',
    retained: (day: string) => `Retired, and stays as a volunteer since ${day}.`,
    retain: 'They retire and would like to stay',
  },
  thanks: {
    title: (name: string) => `A letter of thanks for ${name}`,
    how: 'Print it, sign it, and give it by hand if you can. It names nobody whom they helped.',
    dear: (name: string) => `Dear ${name}`,
    from: (from: string, until: string) =>
      `From ${from} until ${until} you were a peer supporter of our force.`,
    until: (until: string) => `Until ${until} you were a peer supporter of our force.`,
    words: [
      'You made time for colleagues when things were hard. You listened, and you kept to yourself what they told you. Most of it nobody will ever know, and that is how it should be.',
      'It was asked of nobody, and you gave it. Somebody sleeps better because you were there.',
      'Thank you. Look after yourself as you looked after others. Peer support stays open to you, as it is to everybody.',
    ] as readonly string[],
    signed: 'For the peer support network',
  },
  retain: {
    title: (name: string) => `Keep ${name} as a retired supporter?`,
    what: [
      'They go on as a volunteer. Their training, agreements and supervision go on as before.',
      'Their card shows them as a volunteer. Their rank and their work email are replaced.',
      'They are signed out everywhere, and sign in again themselves.',
    ] as readonly string[],
    mail: 'Their own email',
    mailHint: 'Messages go there from now on. The mail says only that there is something to look at.',
    vetted: 'Vetting for volunteers is good until',
    yes: 'Keep them as a retired supporter',
    no: 'Back',
    errors: {
      mailMissing: 'Enter their own email',
      mailWrong: 'Enter an email address like name@example.org',
      mailTaken: 'Somebody else of the programme has this address',
      dayMissing: 'Enter a day, like 27 3 2027',
      dayPast: 'Enter a day that is still to come',
    },
  },
}
export type Text = Widen<typeof en>
