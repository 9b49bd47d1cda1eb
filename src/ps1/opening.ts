/**
 * The front door for whatever opens, seals or signs. Browser code only, and the seeding command: an architecture test keeps it out
 * of what `web` and `worker` import, so that no server code can come to hold a colleague's key by accident.
 */
export {
  drawWords,
  checkWords,
  isWordsFault,
  normalise,
  readWordList,
  suggestWords,
} from './opening/words.ts'
export { FEWEST_WORDS, MOST_WORDS, type WordList, type WordsFault } from './opening/words.ts'
export {
  ARGON2,
  colleagueWordKeys,
  rootOf,
  saltOf,
  staffWordKeys,
  type Argon2id,
  type WordKeys,
} from './opening/root.ts'
export { random, randomBelow, type Random } from './opening/random.ts'
export { fromBase64url, toBase64url } from './opening/base64url.ts'
export { keysOf, makeKeys, publicOf, sign, type Keys } from './opening/keys.ts'
export { answerChallenge } from './opening/login.ts'
export * from './opening/vault.ts'
export * from './opening/entries.ts'
export * from './opening/invitation.ts'
export { signCard } from './opening/sign-card.ts'
export { openWrap } from './opening/wraps.ts'
export { makeChange, makeCircle, makeClaim, type NewEpoch, type Reader } from './opening/epochs.ts'
export { makeColleague, makeFirstPost, type SealedFirstPost } from './opening/colleague.ts'
export {
  MOST_NOTE_BYTES,
  MOST_TEXT_BYTES,
  encodeMessage,
  wholeMinute,
  type GrantedKeys,
  type Message,
  type Note,
  type Text,
} from './opening/plaintext.ts'
export { mayNotSeal, sealMessage, type Outgoing, type Sealed } from './opening/seal.ts'
export * from './opening/reading.ts'
export { readEnvelope, readRecord } from './opening/read-envelope.ts'
export { withGrantedKeys } from './opening/content-rules.ts'
export { newestNote, warningsOf, type Warnings } from './opening/warnings.ts'
export { afterConflict, type AfterConflict } from './opening/sealing-again.ts'
