/** Words about supporters that several pages use. */
export const en = {
  coverHereUntil: (time: string) => `Peer supporters are here until ${time}.`,
  coverHere: 'Peer supporters are here now.',
  coverNobodyUntil: (time: string) => `Nobody here is awake until ${time}.`,
  coverNobody: 'Nobody here can say when a peer supporter will be awake.',
  theseAre: 'These people are:',
  onUntil: (time: string) => `On now, until ${time}`,
  onNext: (time: string) => `Next on duty ${time}`,
  onUnknown: 'Hours not given',
  today: (time: string) => `today at ${time}`,
  tomorrow: (time: string) => `tomorrow at ${time}`,
  bands: {
    'front-line': 'Front line',
    'first-line-leader': 'First-line leader, such as a sergeant',
    'middle-leader': 'Middle leader, such as an inspector',
    'senior-leader': 'Senior leader, such as a superintendent',
    'chief-officer': 'Chief officer',
  },
  workforces: {
    officer: 'Police officer',
    staff: 'Police staff',
    special: 'Special constable',
    volunteer: 'Police volunteer',
  },
  languages: { en: 'English', cy: 'Welsh' },
  roles: { supporter: 'Peer supporter', champion: 'Peer support champion' },
  takes: { message: 'Takes messages', call: 'Takes calls' },
  // A mail that somebody else may see on a screen: no name of the service, nothing of why.
  notice: {
    subject: 'You have a message',
    body: (address: string) =>
      `You have a message.\n\nTo read it, open this address and sign in:\n${address}\n\nNothing of the message is in this email. Please do not reply to this email.\n`,
  },
  // A mail about one's own dates; as careful as the other.
  reminder: {
    subject: 'There is something to look at',
    body: (address: string) =>
      `There is something for you to look at. It is not urgent.\n\nTo see it, open this address and sign in:\n${address}\n\nPlease do not reply to this email.\n`,
  },
}
export type Text = typeof en
