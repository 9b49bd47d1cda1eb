import { fromHex, isRefused, type Bytes, type Refused } from '../../ps1/checking.ts'
import type { Entry, OutboxDoor, OutboxTools, Posted, Stop } from './outbox.ts'

/** Seconds between tries: soon at first, then patient. */
const patience = [1, 2, 4, 8, 15, 30]

export type Item = Entry & { readonly sealed?: { bytes: Bytes; hash: Bytes } | undefined }

/** The rows of the outbox, in memory. Whoever changes one tells the page. */
export const keepItems = (onChange: () => void) => {
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

export type Items = ReturnType<typeof keepItems>

export type Work = {
  readonly door: OutboxDoor
  readonly tools: OutboxTools
  readonly items: Items
  /** Hashes with a receipt: a server that forgets one of them is found out. */
  readonly acknowledged: Bytes[]
}

/** One message, from sealing to the conversation that shows it. Returns when it is there, or when it must stop. */
export const deliver = async (work: Work, id: string): Promise<void> => {
  const { door, items } = work
  const stop = (why: Stop) => items.set(id, { state: 'stopped', why })
  for (let item = items.get(id); item && item.state !== 'stopped'; item = items.get(id)) {
    if (item.state === 'unsent' && door.isHalted()) return halt(items)
    const messageId = fromHex(id) ?? new Uint8Array(16)
    const sealed = item.sealed ?? (await door.seal({ messageId, text: item.text }))
    if (isRefused(sealed)) return sealed.refused === 'rule 8.6' ? halt(items) : stop(stopFor(sealed))
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

const stopFor = ({ refused }: Refused): Stop => (refused === 'rule 5.4' ? 'replaced' : 'chain')

/** Everything that waits stops, with its words, and each says why; what the server has saved is only read back. */
const halt = (items: Items): void => {
  for (const { id, state } of items.all())
    if (state === 'unsent') items.set(id, { state: 'stopped', why: 'altered' })
}

/** The keys went away in the middle. What is saved stays saved and is read back later; what is not waits to be told to go on. */
export const interrupted = ({ items }: Work, id: string): void => {
  if (items.get(id)?.state === 'unsent') items.set(id, { state: 'stopped', why: 'locked' })
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
