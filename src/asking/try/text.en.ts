import type { Widen } from '../../platform/text.ts'

/** The words of *Try it*: every side of the demonstration, one click each. */
export const en = {
  title: 'Try it',
  intro:
    'This is the demonstration, on this computer only. Nobody real will answer. One click opens each side of it. You can have the colleague in one tab and the supporter in another.',
  colleague: 'Be a colleague',
  colleagueHint: 'An officer or member of staff who wants to talk. No account, no name.',
  colleagueGo: 'Open the way in',
  supporter: 'Be a peer supporter',
  coordinator: 'Be a coordinator',
  as: (name: string) => `Open the desk as ${name}`,
  another: 'Be another supporter',
  anotherOne: 'Who?',
  open: 'Open their desk',
  words: 'Their ten words',
  wordsHint:
    'In real life these words are known to nobody else, and no server has them. They are shown here because this person is made up. The desk unlocks with them by itself.',
  mail: 'Mail that was caught',
  mailHint: 'The demonstration sends no mail. What it would have sent is shown here.',
  mailAt: 'When',
  mailTo: 'To',
  mailSubject: 'Subject',
  mailText: 'Text',
  noMail: 'No mail yet.',
  nobody: 'The demonstration has no people yet. Start the program again: it makes them.',
  asked: 'Somebody has written. These supporters were asked:',
  asleep:
    'Somebody has written, and nobody who could be asked is on duty now. In real life their page says so, and when the first duty begins. In a demonstration you need not wait.',
  wake: 'Put them on duty for two hours',
}
export type Text = Widen<typeof en>
