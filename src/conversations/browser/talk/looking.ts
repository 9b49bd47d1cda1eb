/** Looking at one conversation: what the server hands out is read into memory, and nothing of it is believed before it was checked. */
import { fromHex, isRefused, type KeyLog } from '../../../ps1/checking.ts'
import { openVault, type Keys } from '../../../ps1/opening.ts'
import { fetchLog, type FetchedLog } from '../../../asking/browser/key-log.ts'
import type { MetMemory } from '../../../asking/browser/met.ts'
import { readItems, type ItemList } from '../items.ts'
import { feed, startLoop, withLog, type Loop, type LoopReader } from '../reading-loop.ts'
import type { Opening, View } from './conversation.ts'
import type { Door } from './door.ts'
import type { LedgerLine, ServerState } from './server-state.ts'

export type RefusedLog = Exclude<FetchedLog, { readonly kind: 'log' | 'no log' }>

/** What changes while a conversation is open. */
export type Held = {
  standing: View['standing']
  state: ServerState | undefined
  ledger: readonly LedgerLine[]
  loop: Loop | undefined
  keys: Keys | undefined
  log: KeyLog | undefined
  logAt: number
  /** A log that was served and is not used: older, forked, or another. */
  refusedLog: RefusedLog | undefined
  isLineThere: boolean
}

const colleagueReads = (keys: Keys): LoopReader => ({ identity: keys.identity, indexIn: () => 0 })

const minute = 60_000

/**
 * The key log, fetched again when it is older than a minute. One that lacks the newest head met before (5.7), or another (5.5), is not
 * used: what this page holds already stays, and the page says what happened.
 */
export const fetchFresh = async (
  held: Held,
  { force, met }: Pick<Opening, 'force' | 'met'>,
): Promise<KeyLog | undefined> => {
  if (held.log && Date.now() - held.logAt < minute) return held.log
  const fetched = await fetchLog(force, met)
  if (fetched.kind === 'log')
    Object.assign(held, { log: fetched.log, logAt: Date.now(), refusedLog: undefined })
  else if (fetched.kind !== 'no log') held.refusedLog = fetched
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
  const log = held.log ?? (await fetchFresh(held, opening))
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
  const log = await fetchFresh(held, opening)
  return log && held.keys ? feed(withLog(loop, log), colleagueReads(held.keys), items) : loop
}

const vaultKeys = async (items: ItemList, { kek, knock }: Opening): Promise<Keys | undefined> => {
  if (kek === undefined || items.vault === undefined) return undefined
  const keys = await openVault(kek, knock.locator, items.vault)
  return isRefused(keys) ? undefined : keys
}

/** 5.5: only the person takes a new log, after the warning. */
export const acceptLog = async (held: Held, met: MetMemory): Promise<void> => {
  const { refusedLog } = held
  if (refusedLog?.kind !== 'another log') return
  met.acceptLog(refusedLog.log)
  Object.assign(held, { log: refusedLog.log, logAt: Date.now(), refusedLog: undefined })
  held.loop &&= withLog(held.loop, refusedLog.log)
}
