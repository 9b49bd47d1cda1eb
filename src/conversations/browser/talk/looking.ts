/** Looking at one conversation: what the server hands out is read into memory, and nothing of it is believed before it was checked. */
import { fromHex, isRefused, same, type Bytes, type KeyLog } from '../../../ps1/checking.ts'
import { openVault, type Keys } from '../../../ps1/opening.ts'
import { fetchLog } from '../../../asking/browser/key-log.ts'
import { readItems, type ItemList } from '../items.ts'
import { feed, startLoop, withLog, type Loop, type LoopReader } from '../reading-loop.ts'
import type { Opening, View } from './conversation.ts'
import type { Door } from './door.ts'
import type { LedgerLine, ServerState } from './server-state.ts'

/** What changes while a conversation is open. */
export type Held = {
  standing: View['standing']
  state: ServerState | undefined
  ledger: readonly LedgerLine[]
  loop: Loop | undefined
  keys: Keys | undefined
  log: KeyLog | undefined
  logAt: number
  isLineThere: boolean
}

const colleagueReads = (keys: Keys): LoopReader => ({ identity: keys.identity, indexIn: () => 0 })

const minute = 60_000

/** The key log, fetched again when it is older than a minute. */
export const fetchFresh = async (held: Held, force: Bytes): Promise<KeyLog | undefined> => {
  if (held.log && Date.now() - held.logAt < minute) return held.log
  const log = await fetchLog(force)
  // 5.7: a log that lacks the newest entry met before is an older one, shown to have a replaced key used.
  const newest = held.log?.entries.at(-1)
  if (log && newest && !log.entries.some(entry => same(entry.hash, newest.hash))) return held.log
  if (log) Object.assign(held, { log, logAt: Date.now() })
  return held.log
}

/** Looks once: false where the server did not answer. */
export const lookOnce = async (held: Held, door: Door, opening: Opening): Promise<boolean> => {
  const answer = await door.get(`/talk/conversation?after=${held.loop?.cursor ?? '0'}`)
  if (answer === undefined) return false
  if (answer === 'wrong' || answer.status === 404) {
    held.standing = 'gone'
    return true
  }
  if (answer.status === 304) return true
  if (answer.status !== 200) return false
  const items = readItems(await answer.bytes())
  return items !== undefined && take(held, items, opening)
}

const take = async (held: Held, items: ItemList, opening: Opening): Promise<boolean> => {
  const state = items.state as ServerState
  held.keys ??= await vaultKeys(items, opening)
  const conversation = fromHex(state.conversation.replaceAll('-', ''))
  if (held.keys === undefined || conversation?.length !== 16) {
    held.standing = 'damaged'
    return true
  }
  const log = held.log ?? (await fetchFresh(held, opening.force))
  if (log === undefined) return false
  const loop = held.loop ?? startLoop({ conversation, colleague: held.keys, logs: [log] })
  const fed = await feed(loop, colleagueReads(held.keys), items)
  held.loop = fed.brokenBy ? await feedWithNewerLog(held, fed, items, opening) : fed
  Object.assign(held, { state, ledger: items.ledger ?? held.ledger, standing: 'open' })
  return true
}

/** A record may name an entry that was written a moment ago: once more with the newest log (7.9). */
const feedWithNewerLog = async (held: Held, loop: Loop, items: ItemList, opening: Opening): Promise<Loop> => {
  held.logAt = 0
  const log = await fetchFresh(held, opening.force)
  return log && held.keys ? feed(withLog(loop, log), colleagueReads(held.keys), items) : loop
}

const vaultKeys = async (items: ItemList, { kek, knock }: Opening): Promise<Keys | undefined> => {
  if (kek === undefined || items.vault === undefined) return undefined
  const keys = await openVault(kek, knock.locator, items.vault)
  return isRefused(keys) ? undefined : keys
}
