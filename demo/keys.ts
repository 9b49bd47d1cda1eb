import { argon2, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { promisify } from 'node:util'
import { forceOf, type Tx } from '../src/platform/db/index.ts'
import { root } from '../src/platform/root.ts'
import {
  emptyLog,
  isRefused,
  join,
  u32,
  utf8,
  type Bytes,
  type KeyLog,
  type LogRole,
  type Refused,
} from '../src/ps1/checking.ts'
import {
  ARGON2,
  bodyOf,
  drawWords,
  makeEntry,
  makeFirstEntry,
  makeKeys,
  makeVaultKey,
  readWordList,
  rootOf,
  sealStaffVault,
  sign,
  staffWordKeys,
  wrapVaultKey,
  type Argon2id,
  type Keys,
  type WordKeys,
  type WordList,
} from '../src/ps1/opening.ts'
import { idBytes, installationOf } from '../src/identity/index.ts'
import { keepKeys, signCards } from './keep-keys.ts'

/** node:crypto's own Argon2id: 30 times as fast as the browser's, bit for bit the same (a test of ps1 shows it). */
const fastArgon2: Argon2id = async (message, nonce) =>
  promisify(argon2)('argon2id', {
    message,
    nonce,
    parallelism: ARGON2.p,
    tagLength: ARGON2.dkLen,
    memory: ARGON2.m,
    passes: ARGON2.t,
  })

const wordList = (): WordList => {
  const list = readWordList(readFileSync(joinPath(root, 'reference/eff-long-words.txt'), 'utf8'))
  if (isRefused(list)) throw new Error(list.why)
  return list
}

/** Ten words that are the same for a person at every seeding. For the demonstration alone: anybody can work them out. */
export const demonstrationWords = (list: WordList, person: string): string => {
  let block = 0
  return drawWords(list, 10, length =>
    createHash('sha256')
      .update(join(utf8(`demonstration words ${person}`), u32(block++)))
      .digest()
      .subarray(0, length),
  )
}

/** Somebody's open keys with everything the server keeps of them, as their own browser would have made it. */
export type Keyed = {
  readonly person: string
  readonly role: LogRole
  readonly words: string
  readonly keys: Keys
  readonly V: Bytes
  readonly vault: Bytes
  readonly wordKeys: WordKeys
  readonly wrap: Bytes
}

export const keysFor = async (
  who: { readonly person: string; readonly role: LogRole; readonly words: string },
  installation: Bytes,
): Promise<Keyed> => {
  const id = idBytes(who.person)
  const [keys, rootKey] = await Promise.all([makeKeys(), rootOf(who.words, installation, fastArgon2)])
  const [V, wordKeys] = [makeVaultKey(), staffWordKeys(rootKey)]
  const way = { way: 'words', locator: wordKeys.locator, kek: wordKeys.kek } as const
  return { ...who, keys, V, wordKeys, vault: sealStaffVault(V, id, keys), wrap: wrapVaultKey(V, id, way) }
}

const sure = <T>(value: T | Refused): T => {
  if (isRefused(value)) throw new Error(`${value.refused}: ${value.why}`)
  return value
}

/** Days since 1970 of the database's clock. */
const dayOf = (now: Date): number => Math.floor(now.getTime() / 86_400_000)

/** Whose keys are made, the first coordinator first: they sign all the others. Supporters get role 1, coordinators 2. */
export type Someone = { readonly person: string; readonly role: LogRole }

/**
 * Gives the demonstration's people keys, vaults, ten words, a key log and signed cards. Run once, on a force without a key log;
 * on one that has begun it does nothing. Some three seconds for 62 people, nearly all of it making keys.
 */
export const seedKeys = async (tx: Tx, now: Date, people: readonly Someone[]): Promise<readonly Keyed[]> => {
  const begun = await tx.selectFrom('identity.key_log').select('place').limit(1).executeTakeFirst()
  if (begun) return []
  const [list, installation] = [wordList(), await installationOf(tx)]
  const keyed = await Promise.all(
    people.map(each => keysFor({ ...each, words: demonstrationWords(list, each.person) }, installation)),
  )
  const log = writeLog(idBytes(forceOf(tx)), dayOf(now), keyed)
  await keepKeys(tx, log, keyed)
  await signCards(tx, log, keyed)
  return keyed
}

/** A log with its entries as they stand on the wire. */
export type Written = { readonly log: KeyLog; readonly wires: readonly Bytes[] }

const writeLog = (force: Bytes, fromDay: number, [first, ...others]: readonly Keyed[]): Written => {
  if (first === undefined) return { log: emptyLog(force), wires: [] }
  const named = ({ person, role }: Keyed) => ({ force, person: idBytes(person), role, fromDay })
  let { wire, log } = sure(makeFirstEntry(named(first), first.keys))
  const wires = [wire]
  for (const each of others) {
    const body = bodyOf(named(each), each.keys)
    ;({ wire, log } = sure(
      makeEntry(log, first.keys, { body, personSignature: sign(each.keys.edSeed, body) }),
    ))
    wires.push(wire)
  }
  return { log, wires }
}
