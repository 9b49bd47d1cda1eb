import { followRecord, type KeyLog, type RecordChain } from '../../src/ps1/checking.ts'
import { lastHead, makeClaim, openWrap, readEnvelope, startReading } from '../../src/ps1/opening.ts'
import { good } from './ps1-people.ts'
import type { Colleague, Items, Staff } from './sealed.ts'

/** The records of a conversation, followed from the colleague's keys as a browser does. */
export const chainOf = (log: KeyLog, colleague: Colleague, items: Items): RecordChain =>
  items.records.reduce<RecordChain>((chain, wire) => good(followRecord(chain, wire)), {
    conversation: colleague.first.conversation,
    colleague: colleague.keys,
    logs: [log],
    records: [],
  })

/** What a supporter's browser does between opening and claiming: the next epoch, with its key. */
export const makeTheClaim = async (log: KeyLog, who: Staff, colleague: Colleague, items: Items) => {
  const chain = chainOf(log, colleague, items)
  const [wrap, record] = [items.wraps.at(-1), chain.records.at(-1)]
  if (!wrap || !record) throw new Error('nothing to open')
  const key = good(await openWrap(who.keys.identity, record, wrap.index, wrap.file))
  const reading = items.envelopes.reduce(
    (so, bytes) => good(readEnvelope(so, bytes)).reading,
    startReading(chain, new Map([[record.e, key]])),
  )
  const { recipient, ed25519 } = colleague.keys
  const head = lastHead(reading, 0)
  if (!head) throw new Error('the colleague wrote nothing')
  return good(
    await makeClaim({ keys: who.keys, index: wrap.index, chain, colleague: { recipient, ed25519 }, head }),
  )
}
