import type { Widen } from '../../platform/text.ts'

/** Words of the colleague's one document. "You", short, calm; never a promise that the machine does not keep. */
export const en = {
  /** The title of the tab says nothing. */
  tab: 'Welcome',
  ready: 'This page is being made ready …',
  readyHelp:
    'If it stays like this, script does not run here. You can still see who the supporters are and ring one, and every number on this page works.',
  needsScript:
    'Writing here needs script: your words are sealed on your device before they leave, and that cannot be done without it. We never send them unsealed instead.',
  needsScriptRing: 'See the peer supporters and ring one',
  needsScriptHelp: 'Who can help now',
  continue: 'Continue',
  back: 'Back',
  tryAgain: 'Try again',
  partFailed:
    'The next part of this page did not arrive. Nothing you typed is lost. Check your connection and try again.',
  savedTitle: 'Saved. Nobody has read it yet.',
  savedWords: 'Keep these words so that you can read the answer',

  safe: {
    title: 'Are you safe right now?',
    hint: 'We ask everyone. Your answer stays on this device.',
    danger: 'I am thinking about ending my life, or I might hurt myself or someone',
    struggling: 'I am struggling, but I am safe for now',
    talk: 'None of these, I’d just like to talk',
    unsaid: 'I would rather not say',
    been: 'I have written before: read my answer',
    device: 'A force computer’s security software may be able to see this screen. Your own phone is better.',
    real: 'Is this real, and mine?',
  },
  panel: {
    title: 'Please talk to someone who is awake now',
    lead: 'You do not have to get through this alone. These people answer now. They are outside your force, unless we say so.',
    near: 'Can you be near another person while you ring?',
    unseen: 'We cannot see this page or find you from it.',
    stay: 'If you come back from a call, everything you typed is still here while this page is open. A phone may close it.',
    write: 'I still want to write to a peer supporter',
    read: 'I still want to read my answer',
    sendFirst: 'Send what I have first',
  },
  passing: { read: 'I have read this. Continue' },
  deadline: {
    title: (name: string) => `If ${name} has not answered, shall we ask others?`,
    hint: 'Only people you have not left out.',
    after2: 'Yes, after 2 hours',
    after8: 'Yes, after 8 hours',
    after24: 'Yes, after a day',
    never: (name: string) => `No, only ${name}`,
    neverHint: 'If they are ill or away, nobody reads it. You can change this while you wait.',
  },
  worry: {
    title: 'Before you send it',
    lead: 'Some words in your note made this page show you who is awake now. Nobody has been told. It may have misread you.',
    change: 'Change the note',
    send: 'Send my note',
    goOn: 'Go on with my note',
  },
  sending: {
    title: 'Not sent yet. Keep this page open.',
    trying: 'We are sending your note.',
    again: 'There is no connection. We go on trying by ourselves; nothing is lost while this page is open.',
    changed: 'The list of supporters has just changed. Please press Send again.',
    phraseChanged: 'The phrase has just changed. Please type the new one and send again.',
    broken: 'Your note could not be sent. Nothing was saved. Please try again, or ring one of these people.',
    noKeys:
      'We could not make sure whose keys these are, so we sealed nothing. Please try later, or ring one of these people.',
    nobody: 'Nobody can be asked with these choices now. You can change them, or ring.',
  },
  keyLog: {
    olderTitle: 'This is not the newest list of keys',
    older:
      'The list of supporters’ keys that the server gave is older than one this device has met, or another version of it. An older list can bring back a key that was taken out of use. We did not use it, and nothing was sealed with it.',
    olderWays:
      'Try again in a while. If it stays like this, do not write here: ring a supporter, or one of the numbers on this page, and say what you saw.',
    anotherTitle: 'There is a new list of keys',
    another:
      'The list of supporters’ keys that this device knows is no longer given, and a new one is there instead. That can be right: a programme begins a new list when all of its coordinators have lost their keys. It can also be somebody who wants to read what you write. We did not use it.',
    anotherWays:
      'Ask before you go on: ring the programme or a supporter on a number that you did not get from this page. A conversation from before may not open with the new list.',
    accept: 'I have asked. Use the new list',
  },
  leave: {
    title: 'You have not sent this',
    lead: 'What you typed is only on this page. If you leave, it is gone.',
    go: 'Leave now',
    stay: 'Stay here',
  },
  covered: {
    title: 'Covered',
    lead: 'Nobody has touched this page for a while. Everything is still here.',
    show: 'Show it again',
  },
  cannot:
    'Someone who controls this website while you use it could change the page and read what you write. We make that harder to hide; we cannot make it impossible.',
}
export type Text = Widen<typeof en>
