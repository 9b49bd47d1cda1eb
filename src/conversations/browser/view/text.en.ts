import type { Widen } from '../../../platform/text.ts'

/** The words around messages, for both sides. */
export const en = {
  you: 'You',
  /** The name of the list of messages. */
  messages: 'Messages',
  elsewhere: 'from your other tab or phone',

  saved: (when: string) => `Saved ${when}`,
  unsent: 'Not sent yet. Keep this page open.',
  stillUnsent: 'Not sent yet. Keep this page open. We go on trying.',
  stopped: {
    chain:
      'Not sent. What the server shows does not fit what this page knows. Copy your words, then open this page again.',
    altered:
      'Not sent. A message here was changed on its way, so nothing is sent now. Your words are kept. Read the warning below. When you have said that you go on, you can try again.',
    replaced:
      'Not sent. A key of this conversation was taken out of use. Your words are still here, so you can copy them.',
    refused: 'Not sent. The server does not take this message. Copy your words, then open this page again.',
    gone: 'Not sent. This conversation has ended or was deleted. Your words are still here, so you can copy them.',
    'signed out': 'Not sent. You were signed out. Sign in again and it goes on.',
    locked: 'Not sent yet. Your messages are locked. Unlock them and it goes on.',
  },
  tryAgain: 'Try again',
  changeWords: 'Take it back and change it',

  notOpened: 'One message could not be opened.',
  cannotBeShown: 'There is a message here that cannot be shown.',
  wasChanged: 'This message was changed on its way. Do not trust it.',

  alteredTitle: 'A message was changed on its way',
  altered:
    'The server gave this page something other than what was written. Nothing is sent from here until you say so.',
  alteredWays:
    'What you have typed is kept on this page, so you can copy it. You can go on and write here, and not trust that message. Or you can ring instead, or go to somebody you trust.',
  goOn: 'I understand. Let me write',
  keptWords: 'You were writing this. It has not been sent.',
  heldBack: (count: number) =>
    count === 1
      ? 'One message is being held back. It was written, but the server has not given it to this page.'
      : `${count} messages are being held back. They were written, but the server has not given them to this page.`,
  strays: 'The server gave this page something that does not belong here. It is not shown.',
  cut: 'A message does not fit what came after it. It is not shown any longer.',
  broken:
    'What the server gave this page does not fit together, so it is not believed and nothing can be sent. Open this page again. If it stays like this, ring the other person or a number from the top of the page.',
  replaced: {
    colleague: (day: string) =>
      `A coordinator took your supporter’s key out of use (${day}). So that nobody reads with the old key, nothing more can be sent here. What was said stays here to read. You can write a new note, and ask for the same person if they are in the list, or ring.`,
    supporter: (day: string) =>
      `A key of this conversation was taken out of use (${day}). Nothing more can be sent in it, and it cannot be moved to a new key yet. What was said stays here to read. They see on their page that they can write a new note. If they left a number, you can ring.`,
  },
  noKey: {
    colleague:
      'Your key does not open the newest part of this conversation. You can write a new note, or ring.',
    supporter:
      'Your key does not open the newest part of this conversation. If you were given new keys, it was sealed for the old ones, and it cannot be moved to new ones yet. They see on their page that they can write a new note. If you know their number, you can ring.',
  },
  tellCoordinator: 'Tell your coordinator that this was shown. You need not say whose conversation it was.',

  offline: 'No connection just now. We go on trying.',
  newMessages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
  writeTo: (name: string) => `Write to ${name}`,
  send: 'Send',
  empty: 'Write something first.',
  tooLong: 'This is too long for one message. Send it in two parts.',
}
export type Text = Widen<typeof en>
