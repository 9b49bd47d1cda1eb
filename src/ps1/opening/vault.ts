import { join, readUtf8, same, u8, utf8, type Bytes } from '../bytes.ts'
import { H, HK, VERSION, label } from '../hash.ts'
import type { Entry } from '../key-log-entry.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { looksLikeStaffWrap, looksLikeVault } from '../vault-form.ts'
import { seal, unseal } from './aead.ts'
import { keysOf, type Keys } from './keys.ts'
import { random } from './random.ts'

const version = u8(VERSION)

/** The locator is in the AAD: a vault put under another locator does not open. */
const colleagueAad = (locator: Bytes): Bytes => join(label('vault'), version, locator)
const staffAad = (person: Bytes): Bytes => join(label('staff-vault'), version, person)

const inside = (keys: Keys): Bytes => join(keys.edSeed, utf8(keys.identity))

async function readInside(plain: Bytes | undefined): Promise<Keys | Refused> {
  const identity = plain === undefined ? undefined : readUtf8(plain.slice(32))
  if (plain === undefined || identity === undefined) return refuse('3.1', 'the vault does not open')
  return keysOf(identity, plain.slice(0, 32))
}

/** 3.1 */
export const sealVault = (kek: Bytes, locator: Bytes, keys: Keys): Bytes =>
  join(version, seal(kek, inside(keys), colleagueAad(locator)))

export async function openVault(kek: Bytes, locator: Bytes, vault: Bytes): Promise<Keys | Refused> {
  if (!looksLikeVault(vault)) return refuse('3.1', 'the vault has another form')
  return readInside(unseal(kek, vault.slice(1), colleagueAad(locator)))
}

/** A fresh vault key V for a member of staff (3.2). It also makes the secrets of their invitations (5.6). */
export const makeVaultKey = (): Bytes => random(32)

export const staffVaultKey = (V: Bytes): Bytes => HK(V, 'vault', 32)

export const sealStaffVault = (V: Bytes, person: Bytes, keys: Keys): Bytes =>
  join(version, seal(staffVaultKey(V), inside(keys), staffAad(person)))

export async function openStaffVault(V: Bytes, person: Bytes, vault: Bytes): Promise<Keys | Refused> {
  if (!looksLikeVault(vault)) return refuse('3.2', 'the vault has another form')
  return readInside(unseal(staffVaultKey(V), vault.slice(1), staffAad(person)))
}

/** One way into a staff vault (3.3): a passkey by its credential id, or words by their staff locator. */
export type Way =
  | { readonly way: 'passkey'; readonly credentialId: Bytes; readonly prf: Bytes }
  | { readonly way: 'words'; readonly locator: Bytes; readonly kek: Bytes }

/** What a passkey's PRF is asked (3.3). The installation is inside: two installations on one host get different keys. */
export const prfInput = (installation: Bytes): Bytes => H(label('prf'), installation)

export const prfWrapKey = (prf: Bytes): Bytes => HK(prf, 'prf', 32)

const wrapKey = (way: Way): Bytes => (way.way === 'passkey' ? prfWrapKey(way.prf) : way.kek)

const wrapAad = (person: Bytes, way: Way): Bytes =>
  join(
    label('staff-wrap'),
    version,
    person,
    u8(way.way === 'passkey' ? 1 : 2),
    H(way.way === 'passkey' ? way.credentialId : way.locator),
  )

export const wrapVaultKey = (V: Bytes, person: Bytes, way: Way): Bytes =>
  join(version, seal(wrapKey(way), V, wrapAad(person, way)))

export function unwrapVaultKey(wrap: Bytes, person: Bytes, way: Way): { readonly V: Bytes } | Refused {
  const V = looksLikeStaffWrap(wrap) ? unseal(wrapKey(way), wrap.slice(1), wrapAad(person, way)) : undefined
  return V === undefined ? refuse('3.3', 'this way in does not open the vault') : { V }
}

/** 3.4: refused unless these are the keys that count for the person now. Threat: an old vault, whose keys were replaced, comes back. */
export function areCurrentKeys(keys: Keys | Refused, entry: Entry | undefined): Keys | Refused {
  if (isRefused(keys)) return keys
  const current =
    entry !== undefined &&
    !entry.revokes &&
    same(keys.ed25519, entry.ed25519) &&
    same(keys.recipientHash, entry.recipientHash)
  return current ? keys : refuse('3.4', "the vault does not hold the person's current keys")
}
