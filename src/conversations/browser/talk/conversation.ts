/**
 * One colleague's conversation in this page: keys, what was read, what is on its way. Everything is in memory; closing the page, or
 * Exit, is the end of it. The page is told of every change and draws what `view` gives.
 */
import type { Bytes, KeyLog, Place } from '../../../ps1/checking.ts'
import { random, type Keys } from '../../../ps1/opening.ts'
import type { MetMemory } from '../../../asking/browser/met.ts'
import { watchForChanges, type Live } from '../live.ts'
import { makeOutbox, type Entry, type Outbox } from '../outbox.ts'
import { goOn, type Loop } from '../reading-loop.ts'
import { seenOf, type Seen } from '../seen.ts'
import { makeDoor, type Door, type Knock } from './door.ts'
import { acceptLog, fetchFresh, lookOnce, type Held, type RefusedLog } from './looking.ts'
import { outboxDoor } from './outbox-door.ts'
import type { LedgerLine, ServerState } from './server-state.ts'

export type View = {
  /** `opening`: not read yet. `gone`: nothing is behind these words. `damaged`: the vault did not come back as it was kept. */
  readonly standing: 'opening' | 'open' | 'gone' | 'damaged'
  readonly state: ServerState | undefined
  readonly ledger: readonly LedgerLine[]
  readonly seen: Seen | undefined
  readonly entries: readonly Entry[]
  readonly isLineThere: boolean
  /** The key log as served is not used: older than one met before, a fork, or another (ps1 5.5, 5.7). */
  readonly refusedLog: RefusedLog['kind'] | undefined
}

export type Opening = {
  readonly place: Place
  readonly force: Bytes
  readonly met: MetMemory
  readonly knock: Knock
  /** Known when this page made them or this phone remembered them; otherwise the vault is opened with `kek`. */
  readonly keys?: Keys | undefined
  readonly kek?: Bytes | undefined
  /** Hashes of envelopes that this page has a receipt for. */
  readonly acknowledged?: readonly Bytes[]
}

export type Conversation = {
  readonly opening: Opening
  readonly door: Door
  readonly outbox: Outbox
  view(): View
  loop(): Loop | undefined
  keys(): Keys | undefined
  /** The key log as known; fetched again when it is older than a minute. */
  freshLog(): Promise<KeyLog | undefined>
  look(): Promise<boolean>
  /** The person has read of an altered message and goes on (8.6). What was stopped waits for them to send it. */
  goOn(): void
  /** The person accepts a new log after the warning (5.5); the old one stays beside it in this page (7.9). */
  acceptLog(): Promise<void>
  onChange(tell: () => void): void
  /** Begins to look and to listen. */
  start(): void
  stop(): void
}

const nothingHeld = (keys: Keys | undefined): Held => ({
  standing: 'opening',
  state: undefined,
  ledger: [],
  loop: undefined,
  keys,
  log: undefined,
  logAt: 0,
  refusedLog: undefined,
  isLineThere: true,
})

const viewOf = (held: Held, outbox: Outbox): View => ({
  standing: held.standing,
  state: held.state,
  ledger: held.ledger,
  seen: held.loop && seenOf(held.loop, 0),
  entries: outbox.entries(),
  isLineThere: held.isLineThere,
  refusedLog: held.refusedLog?.kind,
})

export const openConversation = (opening: Opening): Conversation => {
  const door = makeDoor(opening.place, opening.knock)
  const held = nothingHeld(opening.keys)
  const told: { tell?: () => void } = {}
  const tell = () => told.tell?.()
  let live: Live | undefined
  const freshLog = () => fetchFresh(held, opening)
  const look = async (): Promise<boolean> => (live ? live.now() : lookOnce(held, door, opening))
  const outbox = makeOutbox(
    outboxDoor({ door, held, look, freshLog, acknowledged: opening.acknowledged ?? [] }),
    tools,
    tell,
  )
  return {
    opening,
    door,
    outbox,
    loop: () => held.loop,
    keys: () => held.keys,
    freshLog,
    look,
    acceptLog: () => acceptLog(held, opening.met).then(look).then(tell),
    goOn: () => {
      held.loop &&= goOn(held.loop)
      tell()
    },
    onChange: tell => (told.tell = tell),
    view: () => viewOf(held, outbox),
    start: () => {
      live ??= watch(held, door, opening, tell)
      addEventListener('pagehide', outbox.flush)
    },
    stop: () => {
      live?.stop()
      live = undefined
      removeEventListener('pagehide', outbox.flush)
      Object.assign(held, { ...nothingHeld(undefined), standing: 'gone' })
    },
  }
}

const watch = (held: Held, door: Door, opening: Opening, tell: () => void): Live =>
  watchForChanges({
    whileHidden: 'not',
    stream: door.stream,
    look: async () => {
      const isThere = await lookOnce(held, door, opening)
      tell()
      return isThere
    },
    onLine: isThere => {
      held.isLineThere = isThere
      tell()
    },
  })

const tools = {
  messageId: () => random(16),
  sleep: (milliseconds: number) =>
    new Promise<void>(resolve => {
      setTimeout(resolve, milliseconds)
      addEventListener('online', () => resolve(), { once: true })
    }),
  /** Two tabs of one conversation would seal on the same head: one sends at a time. */
  alone: <T>(work: () => Promise<T>): Promise<T> =>
    'locks' in navigator ? navigator.locks.request('alongside-send', work) : work(),
}
