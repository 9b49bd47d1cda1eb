import { argon2id } from '@noble/hashes/argon2.js'
import { utf8, type Bytes } from '../bytes.ts'
import { H, HK, label } from '../hash.ts'
import { publicOf } from './keys.ts'

/** 19 MiB, two passes, one lane, 32 bytes out (2.2). Version 0x13. */
export const ARGON2 = { m: 19_456, t: 2, p: 1, dkLen: 32, version: 0x13 } as const

/** Argon2id with the numbers of `ARGON2`. Another one may be handed in (node:crypto, for seeding); a test shows they agree. */
export type Argon2id = (password: Bytes, salt: Bytes) => Bytes | Promise<Bytes>

const nobleArgon2id: Argon2id = (password, salt) => argon2id(password, salt, ARGON2)

/** What words open: where the vault lies, the door, the vault (2.3). */
export type WordKeys = {
  readonly locator: Bytes
  /** Ed25519 seed for the door. */
  readonly authSeed: Bytes
  readonly authPublic: Bytes
  readonly kek: Bytes
}

/** The salt is the installation's: one guess at words cannot be tried on two installations at once. */
export const saltOf = (installation: Bytes): Bytes => H(label('salt'), installation).slice(0, 16)

/**
 * The root of normalised, checked words (`checkWords` first). Takes 0.2 to 1.1 s: call it in a worker. Argon2id makes each guess
 * cost memory; with 90 bits of words that is a second wall, not the first.
 */
export const rootOf = async (
  normalised: string,
  installation: Bytes,
  slow: Argon2id = nobleArgon2id,
): Promise<Bytes> => slow(utf8(normalised), saltOf(installation))

function wordKeys(root: Bytes, prefix: '' | 'staff/'): WordKeys {
  const authSeed = HK(root, `${prefix}auth`, 32)
  return {
    locator: HK(root, `${prefix}locator`, 16),
    authSeed,
    authPublic: publicOf(authSeed),
    kek: HK(root, `${prefix}kek`, 32),
  }
}

export const colleagueWordKeys = (root: Bytes): WordKeys => wordKeys(root, '')

/** Other labels: the same words in both places would still open different doors. */
export const staffWordKeys = (root: Bytes): WordKeys => wordKeys(root, 'staff/')
