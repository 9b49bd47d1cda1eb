/**
 * The front door for whatever only checks: forms, hashes, signatures, chain rules. Server and browser may import it. It cannot
 * open, seal or sign anything; that is `opening.ts`, which `web` and `worker` may not import (an architecture test).
 */
export * from './refusal.ts'
export {
  bundle,
  fromHex,
  isZero,
  join,
  readBundle,
  reader,
  readUtf8,
  same,
  toHex,
  u16,
  u32,
  u64,
  u8,
  utf8,
  zeros,
  type Bytes,
  type Reader as ByteReader,
} from './bytes.ts'
export { H, commitTo, looksLikeRecipient, memberHash, recipientHash } from './hash.ts'
export { isSigningKey, verifies } from './signing.ts'
export { answersChallenge, loginMessage, type Challenge } from './login.ts'
export { looksLikeEpochWrap, looksLikeStaffWrap, looksLikeVault } from './vault-form.ts'
export { ENTRY_BYTES, parseEntry, type Entry, type EntryBody, type LogRole } from './key-log-entry.ts'
export * from './key-log.ts'
export { cardMessage, checkCard, type MetCard, type SignedCard } from './card.ts'
export { encodeRequestCard, parseRequestCard, type RequestCard } from './request-card.ts'
export {
  MOST_ASKED,
  parseRecord,
  recordWire,
  type EpochRecord,
  type Head,
  type Member,
  type RecordKind,
} from './record.ts'
export * from './record-chain.ts'
export { BUCKETS, NOTE_BUCKET, parseEnvelope, type Envelope } from './envelope.ts'
export { parseFirstPost, type FirstPost, type Place } from './first-post.ts'
export * from './server-checks.ts'
