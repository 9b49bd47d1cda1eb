/**
 * *Remember on this phone*: offered, never preselected. What opens the conversation is sealed with a key of this browser that no
 * script can read out; both lie in IndexedDB. Forget, delete and the end of retention take it away, and only they.
 */
import { isRefused, readBundle, readUtf8, utf8, type Bytes } from '../../../ps1/checking.ts'
import { bundle } from '../../../ps1/bytes.ts'
import { keysOf, type Keys } from '../../../ps1/opening.ts'
import type { MetMemory } from '../../../asking/browser/met.ts'
import type { Knock } from './door.ts'
import { keepMet } from './remember-met.ts'
import { keptOnPhone, wayBack, withStore, type Kept } from './way-back-store.ts'

/** The force is bound in, so that what one installation kept opens nothing at another. */
const bound = (force: Bytes): Uint8Array<ArrayBuffer> => new Uint8Array(force)

/** With it what was met (ps1 5.7, 6.1), for the next visit. False where this browser does not let us (private windows, old browsers). */
export const remember = async (
  force: Bytes,
  { locator, authSeed }: Knock,
  keys: Keys,
  met: MetMemory,
): Promise<boolean> => {
  try {
    const sealing = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new Uint8Array(bundle([locator, authSeed, keys.edSeed, utf8(keys.identity)]))
    const how = { name: 'AES-GCM', iv, additionalData: bound(force) }
    const sealed = await crypto.subtle.encrypt(how, sealing, plain)
    await withStore('readwrite', all => all.put({ key: sealing, iv, sealed } satisfies Kept, wayBack))
    await keepMet(force, await met.now())
    return true
  } catch {
    return false
  }
}

/** What this phone remembers, opened; undefined: nothing, or not readable here. */
export const recall = async (force: Bytes): Promise<{ knock: Knock; keys: Keys } | undefined> => {
  try {
    const kept = await keptOnPhone()
    if (!kept) return undefined
    const how = { name: 'AES-GCM', iv: kept.iv, additionalData: bound(force) }
    const plain = new Uint8Array(await crypto.subtle.decrypt(how, kept.key, kept.sealed))
    const [locator, authSeed, edSeed, identity] = readBundle(plain, 4) ?? []
    if (!locator || !authSeed || !edSeed || !identity) return undefined
    const keys = await keysOf(readUtf8(identity) ?? '', edSeed)
    return isRefused(keys) ? undefined : { knock: { locator, authSeed }, keys }
  } catch {
    return undefined
  }
}

export const forget = async (): Promise<void> => {
  try {
    await withStore('readwrite', all => all.clear())
  } catch {
    // Nothing was kept.
  }
}
