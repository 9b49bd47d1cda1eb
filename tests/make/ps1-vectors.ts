import { readFileSync } from 'node:fs'
import { fromHex, type Bytes } from '../../src/ps1/checking.ts'
import { present } from './ps1-people.ts'

type Hex = string
type Named<T extends string> = Readonly<Record<T, Hex>>

/** The shape of `ps1.json` (docs/ps1.md 11). */
export type Vectors = Named<'installation' | 'force' | 'conversation' | 'originText' | 'memberHash'> & {
  readonly words: Named<
    | 'listText'
    | 'typedText'
    | 'normalisedText'
    | 'salt'
    | 'root'
    | 'locator'
    | 'authSeed'
    | 'authPublic'
    | 'kek'
  >
  readonly staffWords: Named<'wordsText' | 'locator' | 'authSeed' | 'kek'>
  readonly people: Readonly<
    Record<string, Named<'identityText' | 'recipientText' | 'recipientHash' | 'seed' | 'ed25519' | 'person'>>
  >
  readonly login: Named<'challenge' | 'message' | 'signature'> & { readonly expiry: number }
  readonly vaults: Named<
    | 'colleague'
    | 'vaultKey'
    | 'staffVaultKey'
    | 'staff'
    | 'prfInput'
    | 'prf'
    | 'prfWrapKey'
    | 'credentialId'
    | 'passkeyWrap'
    | 'wordsWrap'
  >
  readonly log: { readonly entries: readonly Hex[]; readonly hashes: readonly Hex[] }
  readonly invite: Named<'id' | 'secret' | 'mac'>
  readonly card: Named<'card' | 'keyHash' | 'message' | 'signature'> & { readonly issue: number }
  readonly epochs: readonly (Named<'K' | 'record' | 'hash' | 'commit'> & {
    readonly wraps: Readonly<Record<string, Hex>>
  })[]
  readonly directionKeys: readonly { readonly e: number; readonly from: number; readonly key: Hex }[]
  readonly envelopes: readonly Named<'bytes' | 'hash' | 'plaintext'>[]
  readonly first: Named<'card' | 'bundle' | 'hash' | 'posted'>
  readonly refuse: readonly (Named<'rule' | 'of' | 'name' | 'expect' | 'bytes'> & {
    readonly index: number
  })[]
}

export const readVectors = (): Vectors => {
  const json: Vectors = JSON.parse(readFileSync(new URL('../vectors/ps1.json', import.meta.url), 'utf8'))
  return json
}

export const bytesOf = (hex: Hex): Bytes => present(fromHex(hex))
