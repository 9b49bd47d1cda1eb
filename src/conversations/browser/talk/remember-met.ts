/**
 * What a phone that remembers has met (ps1 5.7, 6.1), kept beside the way back, sealed with the same key, and gone with it. Nobody else's
 * browser keeps anything: a page that was not asked to remember leaves no trace, and a device with only the words begins anew (7.9).
 */
import {
  reader,
  readBundle,
  toHex,
  fromHex,
  utf8,
  join,
  u32,
  type Bytes,
  type MetCard,
} from '../../../ps1/checking.ts'
import { bundle } from '../../../ps1/bytes.ts'
import { makeMet, type Met, type MetMemory } from '../../../asking/browser/met.ts'
import { keptOnPhone, metBeside, wayBack, withStore, type Kept } from './way-back-store.ts'

type KeptMet = Omit<Kept, 'key'>

/** Another purpose than the way back itself: what was sealed as one opens as the other never. */
const bound = (force: Bytes): Uint8Array<ArrayBuffer> => new Uint8Array(join(force, utf8('met')))

const encode = ({ log, cards }: Met): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    bundle([
      log ? join(log.first, log.head) : new Uint8Array(),
      ...[...cards].map(([person, { issue, cardHash }]) =>
        join(fromHex(person) ?? new Uint8Array(), u32(issue), cardHash),
      ),
    ]),
  )

const decode = (plain: Bytes): Met | undefined => {
  const [log, ...cards] = readBundle(plain, 10_000) ?? []
  if (log === undefined) return undefined
  return {
    log: log.length === 64 ? { first: log.slice(0, 32), head: log.slice(32) } : undefined,
    cards: new Map(
      cards.map((bytes): [string, MetCard] => {
        const read = reader(bytes)
        return [toHex(read.take(16)), { issue: read.u32(), cardHash: read.take(32) }]
      }),
    ),
  }
}

/** Keeps it where the phone remembers; anywhere else it does nothing. */
export const keepMet = async (force: Bytes, met: Met): Promise<void> => {
  try {
    const kept = await keptOnPhone()
    if (!kept) return
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const how = { name: 'AES-GCM', iv, additionalData: bound(force) }
    const sealed = await crypto.subtle.encrypt(how, kept.key, encode(met))
    // In one step: whoever has pressed Forget in between finds nothing put back.
    await withStore('readwrite', all => {
      const there = all.get(wayBack)
      there.addEventListener('success', () => {
        if (there.result) all.put({ iv, sealed } satisfies KeptMet, metBeside)
      })
      return there
    })
  } catch {
    // A browser that keeps nothing has nothing to compare; it begins anew.
  }
}

const recallMet = async (force: Bytes): Promise<Met | undefined> => {
  try {
    const kept = await keptOnPhone()
    const met = kept && (await withStore<KeptMet | undefined>('readonly', all => all.get(metBeside)))
    if (!met) return undefined
    const how = { name: 'AES-GCM', iv: met.iv, additionalData: bound(force) }
    return decode(new Uint8Array(await crypto.subtle.decrypt(how, kept.key, met.sealed)))
  } catch {
    return undefined
  }
}

/** What this device has met: from an earlier visit where the phone remembers, and from now on. */
export const metOn = (force: Bytes): MetMemory => makeMet(recallMet(force), met => void keepMet(force, met))
