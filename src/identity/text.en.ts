import type { Widen } from '../platform/text.ts'

export const en = {
  sessionsTitle: 'Where you are signed in',
  sessionsIntro:
    'Only you can see this list. If you do not know one of these, end it, then tell your coordinator.',
  thisSession: 'This one',
  sessionOn: (device: string) => `On ${device}`,
  device: 'Browser and device',
  cameInBy: 'Signed in with',
  ways: { passkey: 'a passkey', words: 'ten words', 'try-it': 'Try it (demonstration)' },
  began: 'Signed in',
  lastUsed: 'Last used',
  endThis: (device: string) => `End this one (${device})`,
  signOutEverywhere: 'Sign out everywhere',
  signOutEverywhereHint:
    'This ends all of them, this one too. Your notes and conversations stay as they are.',

  tryTitle: 'Try it',
  tryIntro:
    'This is the demonstration, on this computer only. Nobody real will answer. One click opens each side of it. You can have the colleague in one tab and the supporter in another.',
  tryColleague: 'Be a colleague',
  tryColleagueHint: 'An officer or member of staff who wants to talk. No account, no name.',
  tryColleagueGo: 'Open the way in',
  trySupporter: 'Be a peer supporter',
  tryCoordinator: 'Be a coordinator',
  tryAs: (name: string) => `Open the desk as ${name}`,
  tryWords: 'Their ten words',
  tryWordsHint:
    'In real life these words are known to nobody else, and no server has them. They are shown here because this person is made up. The desk unlocks with them by itself.',
  tryMail: 'Mail that was caught',
  tryMailHint: 'The demonstration sends no mail. What it would have sent is shown here.',
  tryNoMail: 'No mail yet.',
  tryNobody: 'The demonstration has no people yet. Start the program again: it makes them.',
}
export type Text = Widen<typeof en>
