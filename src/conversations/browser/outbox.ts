import { toHex, type Bytes, type Refused } from '../../ps1/checking.ts'
import { deliver, interrupted, keepItems, type Work } from './outbox-delivery.ts'

/** Why a message cannot go on by itself. Its words are kept; the page says what can be done. */
export type Stop =
  /** The server's and our own view of the chain do not fit (8.8), or this may not be sealed now. */
  | 'chain'
  /** A message was altered (8.6): nothing goes, not even what is sealed, until the person goes on. */
  | 'altered'
  /** A key of the conversation was replaced (5.4): nothing more is sealed into it. */
  | 'replaced'
  /** The server will not take it, whatever we do. */
  | 'refused'
  /** The conversation has ended, was deleted, or is not ours any longer. */
  | 'gone'
  /** The session is over: after signing in it goes on. */
  | 'signed out'
  /** The keys are not here just now: after unlocking it goes on. */
  | 'locked'

/** A message that somebody pressed Send on. */
export type Entry = {
  /** Message id, hex: the same for as long as the message lives (8.7). */
  readonly id: string
  readonly text: string
  /** `unsent`: keep this page open. `saved`: the server has said so, at this minute since 1970. */
  readonly state: 'unsent' | 'saved' | 'stopped'
  readonly minute: number | undefined
  /** How often it was tried without an answer. */
  readonly tries: number
  readonly why: Stop | undefined
}

/** What the server answered to one posted envelope. */
export type Posted =
  | { readonly kind: 'saved'; readonly hash: string; readonly minute: number }
  /** The own head that the server names; seq 0: nothing of ours is stored. */
  | { readonly kind: 'conflict'; readonly head: { readonly seq: number; readonly hash: string } }
  /** No answer, or "not now": the same bytes again. */
  | { readonly kind: 'later'; readonly seconds?: number | undefined }
  | { readonly kind: 'stop'; readonly why: Stop }

/** How an outbox reaches keys and server. */
export type OutboxDoor = {
  /** Whether a message was altered and the person has not gone on yet (8.6), as far as this page has read. */
  isHalted(): boolean
  seal(message: { messageId: Bytes; text: string }): Promise<{ bytes: Bytes; hash: Bytes } | Refused>
  post(bytes: Bytes, isLast: boolean): Promise<Posted>
  /** Fetches and reads what is new; false where the server did not answer. */
  refresh(): Promise<boolean>
  /** Whether the conversation as read holds this envelope. */
  holds(hash: Bytes): Promise<boolean>
  judge(conflict: {
    messageId: Bytes
    named: { seq: number; hash: Bytes } | undefined
    acknowledged: readonly Bytes[]
  }): Promise<'counts as sent' | 'seal again' | Refused>
}

/** What the browser lends; handed in by tests. */
export type OutboxTools = {
  messageId(): Bytes
  /** Waits, or less: `wake` ends it early. */
  sleep(milliseconds: number): Promise<void>
  /** One sending tab at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

export type Outbox = {
  entries(): readonly Entry[]
  add(text: string): void
  /** Tries everything that stopped once more. */
  again(): void
  /** Takes a stopped message out, for example to change its words. */
  remove(id: string): void
  /** For `pagehide`: what is sealed and not answered is sent once more, to outlive the page. */
  flush(): void
}

/**
 * Messages on their way, in memory alone. One after the other, because each names the one before; the same sealed bytes until the
 * server has answered, so that a lost receipt never doubles a message; and sealed anew only after a conflict that was looked into.
 */
export const makeOutbox = (door: OutboxDoor, tools: OutboxTools, onChange: () => void): Outbox => {
  const items = keepItems(onChange)
  const work: Work = { door, tools, items, acknowledged: [] }
  const pump = makePump(work)
  return {
    entries: items.all,
    add: text => {
      const id = toHex(tools.messageId())
      items.put({ id, text, state: 'unsent', minute: undefined, tries: 0, why: undefined })
      if (door.isHalted()) items.set(id, { state: 'stopped', why: 'altered' })
      pump()
    },
    again: () => {
      for (const { id, state } of items.all())
        if (state === 'stopped') items.set(id, { state: 'unsent', why: undefined, tries: 0 })
      pump()
    },
    remove: id => {
      items.drop(id)
      pump()
    },
    flush: () => {
      if (door.isHalted()) return
      for (const { sealed, state } of items.all())
        if (sealed && state === 'unsent') void door.post(sealed.bytes, true).catch(() => undefined)
    },
  }
}

/** Delivers one after the other, for as long as something can go. Asked again while it runs, it does nothing. */
const makePump = (work: Work): (() => void) => {
  const { items, tools } = work
  let isPumping = false
  // What stopped holds back what was written after it: nothing overtakes.
  const next = () => (items.all().some(({ state }) => state === 'stopped') ? undefined : items.all()[0]?.id)
  const pump = async () => {
    isPumping = true
    try {
      for (let id = next(); id !== undefined; id = next()) {
        const its = id
        const isWhole = await tools
          .alone(() => deliver(work, its))
          .then(
            () => true,
            () => false,
          )
        if (!isWhole) return interrupted(work, its)
      }
    } finally {
      isPumping = false
    }
  }
  return () => {
    if (!isPumping) void pump()
  }
}
