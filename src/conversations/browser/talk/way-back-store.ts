/** Where a phone that remembers keeps the way back: a key that no script can read out, and what is sealed with it. */

const database = 'alongside'
const store = 'way-back'

/** The key of the way back itself; what was met stands beside it and never without it. */
export const wayBack = 'colleague'
export const metBeside = 'met'

export type Kept = {
  readonly key: CryptoKey
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })

/** Rejects where this browser does not let us: private windows, old browsers. */
export const withStore = async <T>(
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

export const keptOnPhone = (): Promise<Kept | undefined> => withStore('readonly', all => all.get(wayBack))
