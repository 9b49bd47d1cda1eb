/**
 * *Remember on this phone*: offered, never preselected. What opens the conversation is sealed with a key of this browser that no
 * script can read out; both lie in IndexedDB. Forget, delete and the end of retention take it away, and only they.
 */
import { isRefused, readBundle, readUtf8, utf8, type Bytes } from '../../../ps1/checking.ts'
import { bundle } from '../../../ps1/bytes.ts'
import { keysOf, type Keys } from '../../../ps1/opening.ts'
import type { Knock } from './door.ts'

const database = 'alongside'
const store = 'way-back'
const key = 'colleague'

type Kept = { readonly key: CryptoKey; readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })

const withStore = async <T>(
  mode: IDBTransactionMode,
  work: (all: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const opening = indexedDB.open(database, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store))
  const open = await asked(opening)
  try {
    return await asked(work(open.transaction(store, mode).objectStore(store)))
  } finally {
    open.close()
  }
}

/** The force is bound in, so that what one installation kept opens nothing at another. */
const bound = (force: Bytes): Uint8Array<ArrayBuffer> => new Uint8Array(force)

/** False where this browser does not let us (private windows, old browsers). */
export const remember = async (force: Bytes, { locator, authSeed }: Knock, keys: Keys): Promise<boolean> => {
  try {
    const sealing = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new Uint8Array(bundle([locator, authSeed, keys.edSeed, utf8(keys.identity)]))
    const how = { name: 'AES-GCM', iv, additionalData: bound(force) }
    const sealed = await crypto.subtle.encrypt(how, sealing, plain)
    await withStore('readwrite', all => all.put({ key: sealing, iv, sealed } satisfies Kept, key))
    return true
  } catch {
    return false
  }
}

/** What this phone remembers, opened; undefined: nothing, or not readable here. */
export const recall = async (force: Bytes): Promise<{ knock: Knock; keys: Keys } | undefined> => {
  try {
    const kept = await withStore<Kept | undefined>('readonly', all => all.get(key))
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
    await withStore('readwrite', all => all.delete(key))
  } catch {
    // Nothing was kept.
  }
}
