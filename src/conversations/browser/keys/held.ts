import type { Bytes, KeyLog, LogRole } from '../../../ps1/checking.ts'
import type { Loop } from '../reading-loop.ts'
import type { Keys, WordKeys, WordList } from '../../../ps1/opening.ts'

/** An unlocked vault. It lives here, in the worker's memory, and nowhere else. */
export type OpenVault = {
  readonly person: Bytes
  readonly role: LogRole
  /** The hash of the person's current entry: what names this key. */
  readonly keyHash: Bytes
  /** The vault key, which also makes the secrets of invitations. */
  readonly V: Bytes
  readonly keys: Keys
}

/** A conversation as far as it was read, with the keys that its server says are the colleague's. */
export type Talk = {
  readonly loop: Loop
  readonly colleague: { readonly ed25519: Bytes; readonly recipient: string }
}

/** Everything the worker holds. `lock` forgets it; closing the page ends the worker. */
type Held = {
  list?: WordList | undefined
  /** From words typed at the door, until the vault is open. */
  words?: WordKeys | undefined
  log?: KeyLog | undefined
  /** The bytes `log` was read from. */
  logBytes?: Bytes | undefined
  vault?: OpenVault | undefined
  /** Opened conversations, by id. */
  readonly talks: Map<string, Talk>
}

export const held: Held = { talks: new Map() }

/** Drops every key. The word list and the log are public and stay. */
export const forgetKeys = (): void => {
  for (const secret of [held.words?.kek, held.words?.authSeed, held.vault?.V, held.vault?.keys.edSeed])
    secret?.fill(0)
  for (const { loop } of held.talks.values())
    for (const key of loop.reading.epochKeys.values()) if (typeof key === 'object') key.K.fill(0)
  held.talks.clear()
  held.words = undefined
  held.vault = undefined
}

/** The open vault, for a work that cannot go on without it. */
export const openVault = (): OpenVault => {
  if (held.vault === undefined) throw new Error('the desk is locked')
  return held.vault
}

/** The checked key log of the force. */
export const openLog = (): KeyLog => {
  if (held.log === undefined) throw new Error('no key log was read')
  return held.log
}
