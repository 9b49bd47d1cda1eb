import type { Widen } from '../../platform/text.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** Words for finding and ringing a supporter, on the server's pages and on the device. */
export const en = {
  tab: 'People',
  title: 'Find a peer supporter',
  lead: 'Colleagues from across the force who were trained to listen. Each card is in their own words.',
  phrase: 'The phrase on the poster',
  phraseHint:
    'It is on posters and on the intranet. It shows that you belong to the force, and nothing about who you are. Capitals and spaces do not matter.',
  phraseDemo: (phrase: string) => `This is a demonstration. The phrase on its posters is “${phrase}”.`,
  phraseMissing: 'Type the phrase from the poster',
  phraseWrong: 'That is not the phrase. Look at the poster again. Capitals and spaces do not matter.',
  whyPhrase:
    'Supporters’ names are not on the open internet. The phrase opens the list for people who work here.',
  show: 'Show the supporters',
  noPhrase: 'I do not have the phrase',
  noPhraseWords:
    'Ask any colleague, or look on the intranet under wellbeing. You can also ring one of the numbers on this page now. You do not need a phrase for those.',
  loading: 'Getting the list …',
  offline: 'The list did not arrive. You may be offline. Try again in a moment.',
  tryAgain: 'Try again',

  listTitle: 'Peer supporters by district',
  listLead: 'Everybody who may be asked now. Ring whoever you like. We store nothing about it.',
  noExclusions:
    'This page works without script, so it cannot leave anybody out for you: people from your own station may be here too. Look before you ring.',
  nobodyListed: 'Nobody can be asked at the moment. The numbers on this page answer now.',
  shyStation: 'Station not shown',
  ringOnly: 'Ring only',

  hideNumber: 'Your own number shows when you ring. To hide it, ring 141 first.',
  nothingStored:
    'We do not see the call and store nothing about it. Your phone, and whoever pays for it, may keep a list of calls.',
  ring: (name: string, number: string) => `Ring ${name}: ${number}`,
  ringHidden: 'Ring with my number hidden (141)',
  noNumber: (name: string) => `${name} does not show a number here.`,
  offNow: (name: string) => `${name} is off duty now and may not answer.`,
  knows: 'Knows something about:',
  speaks: (languages: string) => `Speaks ${languages}`,
  and: ' and ',

  away: 'Who should not be asked?',
  awayLead: 'This stays on your device. Nobody ever learns whom you left out.',
  station: 'My station',
  stationHint:
    'People from there are left out, and so are people from your district who do not show their station.',
  stationNone: 'I would rather not say',
  leaveOutStation: 'Leave out people from my station',
  awayMore: 'Leave out more people',
  districts: 'Leave out whole districts',
  band: 'Leave out a rank and everybody above it',
  bandNone: 'No rank',
  bandAbove: (band: string) => `${band}, and above`,
  awayOne: 'Leave out',
  awayOneOf: (name: string) => `Leave out ${name}`,
  leftOut: 'You have left out',
  bringBack: (name: string) => `Bring back ${name}`,

  wishes: 'Who would you like?',
  way: 'How',
  wayAny: 'Any way',
  ways: { message: 'Takes messages', call: 'Takes calls' },
  language: 'Language',
  languageAny: 'Any language',
  workforce: 'Works as',
  workforceAny: 'Anything',
  theme: 'Knows something about',
  themeAny: 'Anything',

  found: (count: number) => `${people(count)}. Those on duty now come first; the rest is in random order.`,
  more: (count: number) => `Show ${count} more`,
  nobody: 'Nobody is left',
  nobodyLead: 'With everything you have chosen, nobody fits. You could try one of these.',
  relax: {
    way: (count: number) => `Any way of talking (${people(count)})`,
    language: (count: number) => `Any language (${people(count)})`,
    workforce: (count: number) => `Any kind of work (${people(count)})`,
    theme: (count: number) => `Without the topic (${people(count)})`,
    station: (count: number) => `With people from my station (${people(count)})`,
    districts: (count: number) => `With all districts (${people(count)})`,
    bandAndAbove: (count: number) => `With every rank (${people(count)})`,
    people: (count: number) => `With the people I left out one by one (${people(count)})`,
  },
  nobodyRing: 'Or ring somebody outside your force. They answer now.',
  numbers: 'Numbers to ring',
  unsigned:
    'Some cards are not shown: we could not make sure that their supporters wrote them, and that they are the newest.',
  instead: 'Write instead',
  insteadWords: 'You can also write a few words, without a name. They are sealed on your device.',
}
export type Text = Widen<typeof en>
