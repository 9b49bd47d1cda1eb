import type { Bytes } from './bytes.ts'
import { VERSION } from './hash.ts'

/** v ‖ nonce 24 ‖ (edSeed 32 ‖ identity 77) ‖ tag 16 (3.1, 3.2). */
export const VAULT_BYTES = 150
/** v ‖ nonce 24 ‖ V 32 ‖ tag 16 (3.3). */
export const STAFF_WRAP_BYTES = 73
/** A wrap of an epoch key is about 1.8 KB; the ceiling keeps a flood out of the database. */
export const MOST_EPOCH_WRAP_BYTES = 4096

/** All the server can see of a vault: its version and its length. A vault is never partly right, so nothing else is taken. */
export const looksLikeVault = (bytes: Bytes): boolean => bytes.length === VAULT_BYTES && bytes[0] === VERSION

export const looksLikeStaffWrap = (bytes: Bytes): boolean =>
  bytes.length === STAFF_WRAP_BYTES && bytes[0] === VERSION

export const looksLikeEpochWrap = (bytes: Bytes): boolean =>
  bytes.length > 0 && bytes.length <= MOST_EPOCH_WRAP_BYTES
