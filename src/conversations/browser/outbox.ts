import { fromHex, isRefused, toHex, type Bytes, type Refused } from '../../ps1/checking.ts'

/** Why a message cannot go on by itself. Its words are kept; the page says what can be done. */
export type Stop =
  /** The server's and our own view of the chain do not fit (8.8), or this may not be sealed now. */
  | 'chain'
  /** The server will not take it, whatever we do. */
  | 'refused'
  /** The conversation has ended, was deleted, or is not ours any longer. */
  | 'gone'
  /** The session is over: after signing in it goes on. */
  | 'signed out'

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

/** Seconds between tries: soon at first, then patient. */
const patience = [1, 2, 4, 8, 15, 30]

type Item = Entry & { readonly sealed?: { bytes: Bytes; hash: Bytes } | undefined }

/** The rows of the outbox, in memory. Whoever changes one tells the page. */
const keepItems = (onChange: () => void) => {
  let items: readonly Item[] = []
  const change = (next: readonly Item[]) => {
    items = next
    onChange()
  }
  return {
    all: () => items,
    get: (id: string) => items.find(item => item.id === id),
    put: (item: Item) => change([...items, item]),
    set: (id: string, with_: Partial<Item>) =>
      change(items.map(item => (item.id === id ? { ...item, ...with_ } : item))),
    drop: (id: string) => change(items.filter(item => item.id !== id)),
  }
}

type Work = {
  readonly door: OutboxDoor
  readonly tools: OutboxTools
  readonly items: ReturnType<typeof keepItems>
  /** Hashes with a receipt: a server that forgets one of them is found out. */
  readonly acknowledged: Bytes[]
}

/**
 * Messages on their way, in memory alone. One after the other, because each names the one before; the same sealed bytes until the
 * server has answered, so that a lost receipt never doubles a message; and sealed anew only after a conflict that was looked into.
 */
export const makeOutbox = (door: OutboxDoor, tools: OutboxTools, onChange: () => void): Outbox => {
  const items = keepItems(onChange)
  const work: Work = { door, tools, items, acknowledged: [] }
  let isPumping = false
  // What stopped holds back what was written after it: nothing overtakes.
  const next = () => (items.all().some(({ state }) => state === 'stopped') ? undefined : items.all()[0]?.id)
  const pump = async () => {
    if (isPumping) return
    isPumping = true
    try {
      for (let id = next(); id !== undefined; id = next()) {
        const its = id
        await tools.alone(() => deliver(work, its))
      }
    } finally {
      isPumping = false
    }
  }
  return {
    entries: items.all,
    add: text => {
      const id = toHex(tools.messageId())
      items.put({ id, text, state: 'unsent', minute: undefined, tries: 0, why: undefined })
      void pump()
    },
    again: () => {
      for (const { id, state } of items.all())
        if (state === 'stopped') items.set(id, { state: 'unsent', why: undefined, tries: 0 })
      void pump()
    },
    remove: id => {
      items.drop(id)
      void pump()
    },
    flush: () => {
      for (const { sealed, state } of items.all())
        if (sealed && state === 'unsent') void door.post(sealed.bytes, true).catch(() => undefined)
    },
  }
}

/** One message, from sealing to the conversation that shows it. Returns when it is there, or when it must stop. */
const deliver = async (work: Work, id: string): Promise<void> => {
  const { door, items } = work
  const stop = (why: Stop) => items.set(id, { state: 'stopped', why })
  for (let item = items.get(id); item && item.state !== 'stopped'; item = items.get(id)) {
    const messageId = fromHex(id) ?? new Uint8Array(16)
    const sealed = item.sealed ?? (await door.seal({ messageId, text: item.text }))
    if (isRefused(sealed)) return stop('chain')
    if (item.state === 'unsent') {
      items.set(id, { sealed })
      const posted = await door.post(sealed.bytes, false).catch((): Posted => ({ kind: 'later' }))
      if (posted.kind === 'stop') return stop(posted.why)
      if (posted.kind === 'later') await wait(work, id, posted.seconds)
      if (posted.kind === 'conflict') await settle(work, id, posted.head)
      if (posted.kind === 'saved') {
        work.acknowledged.push(sealed.hash)
        items.set(id, { state: 'saved', minute: posted.minute, tries: 0 })
      }
      continue
    }
    // Saved. The next one names this one, so it is read back before anything else is sealed.
    if (!(await door.refresh())) await wait(work, id)
    else if (await door.holds(sealed.hash)) return items.drop(id)
    else return stop('chain')
  }
}

const wait = async ({ items, tools }: Work, id: string, seconds?: number): Promise<void> => {
  const tries = items.get(id)?.tries ?? 0
  items.set(id, { tries: tries + 1 })
  await tools.sleep(1000 * (seconds ?? patience[Math.min(tries, patience.length - 1)] ?? 30))
}

/** After a 409: fetch, look, and only then go on (8.8). */
const settle = async (work: Work, id: string, head: { seq: number; hash: string }): Promise<void> => {
  const { door, items, acknowledged } = work
  while (!(await door.refresh())) await wait(work, id)
  const hash = fromHex(head.hash)
  const named = head.seq === 0 || hash === undefined ? undefined : { seq: head.seq, hash }
  const messageId = fromHex(id) ?? new Uint8Array(16)
  const judged = await door.judge({ messageId, named, acknowledged })
  if (judged === 'counts as sent') items.drop(id)
  else if (judged === 'seal again') items.set(id, { sealed: undefined })
  else items.set(id, { state: 'stopped', why: 'chain' })
}
