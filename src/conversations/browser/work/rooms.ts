import { isRefused } from '../../../ps1/checking.ts'
import { random } from '../../../ps1/opening.ts'
import { makeOutbox, type Outbox, type OutboxDoor, type OutboxTools } from '../outbox.ts'
import { fetchTalk, plainId, postMessage, type Reach, type Taken } from './server.ts'

/** One conversation of this supporter in this page: what was read, what is being written, what is on its way. Memory alone. */
export type Room = {
  readonly conversation: string
  readonly outbox: Outbox
  /** Absent until it was read, and again after the desk was locked. */
  taken(): Taken | undefined
  /** Sets what an opening or a claim has read. */
  take(taken: Taken): void
  draft(): string
  write(words: string): void
  /** Fetches and reads what is new; false where the server did not answer. */
  refresh(): Promise<boolean>
  /** Why it cannot be read: gone for us, or a list that does not fit. */
  trouble(): 'gone' | 'broken' | undefined
  /** Forgets what was read: the keys are gone. Drafts and messages on their way stay. */
  forget(): void
  /** Tells of every change, until the returned function is called. */
  watch(tell: () => void): () => void
}

/** Ends a wait early: the network is back, or somebody looks at the page again. */
const wake = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    const stop = new AbortController()
    const done = () => {
      clearTimeout(timer)
      stop.abort()
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done, { signal: stop.signal })
    document.addEventListener('visibilitychange', () => document.hidden || done(), { signal: stop.signal })
  })

const toolsFor = (conversation: string): OutboxTools => ({
  messageId: () => random(16),
  sleep: wake,
  // Where a browser has no locks, a conflict is found by the server and looked into.
  alone: async work => {
    const { locks } = navigator as { locks?: LockManager }
    if (!locks) return work()
    return locks.request(`alongside-send-${plainId(conversation)}`, work) as ReturnType<typeof work>
  },
})

const doorOf = (
  reach: Reach,
  conversation: string,
  held: { readonly isHalted: boolean },
  refresh: OutboxDoor['refresh'],
): OutboxDoor => ({
  isHalted: () => held.isHalted,
  seal: message => reach.keys('seal', { conversation, ...message }),
  post: (bytes, isLast) => postMessage(reach, conversation, bytes, isLast),
  refresh,
  holds: hash => reach.keys('holdsEnvelope', { conversation, hash }),
  judge: conflict => reach.keys('judge', { conversation, ...conflict }),
})

export const makeRoom = (reach: Reach, conversation: string): Room => {
  const told = new Set<() => void>()
  const held = {
    taken: undefined as Taken | undefined,
    draft: '',
    trouble: undefined as 'gone' | 'broken' | undefined,
    // As last read: a lock forgets the conversation, and must not forget that nothing may go.
    isHalted: false,
  }
  const tell = () => told.forEach(each => each())
  const set = (change: Partial<typeof held>) => {
    Object.assign(held, change)
    tell()
  }
  const take = (taken: Taken) => set({ taken, trouble: undefined, isHalted: taken.seen.isHalted })
  const refresh = async (): Promise<boolean> => {
    const got = await fetchTalk(reach, conversation, held.taken?.cursor)
    if (got === 'away') return false
    if (got === 'gone') set({ trouble: 'gone' })
    else if (isRefused(got)) set({ trouble: 'broken' })
    else if (got !== 'same') take(got)
    return true
  }
  const outbox = makeOutbox(doorOf(reach, conversation, held, refresh), toolsFor(conversation), tell)
  return {
    conversation,
    outbox,
    refresh,
    taken: () => held.taken,
    take,
    draft: () => held.draft,
    write: draft => set({ draft }),
    trouble: () => held.trouble,
    forget: () => set({ taken: undefined, trouble: undefined }),
    watch: each => {
      told.add(each)
      return () => told.delete(each)
    },
  }
}

/** The person has read of an altered message and goes on (8.6). What was stopped waits for them to send it. */
export const goOnIn = async (reach: Reach, room: Room): Promise<void> => {
  const seen = await reach.keys('goOn', { conversation: room.conversation })
  const taken = room.taken()
  if (taken) room.take({ ...taken, seen })
}

/** All rooms of one person in this page. They outlive a lock and a new sign-in, so that nothing written is lost. */
export type Rooms = {
  of(conversation: string): Room
  all(): readonly Room[]
  drop(conversation: string): void
}

const byPerson = new Map<string, Map<string, Room>>()

export const roomsOf = (reach: Reach, person: string): Rooms => {
  const mine = byPerson.get(person) ?? new Map<string, Room>()
  byPerson.set(person, mine)
  return {
    of: conversation => {
      const id = plainId(conversation)
      const room = mine.get(id) ?? makeRoom(reach, conversation)
      mine.set(id, room)
      return room
    },
    all: () => [...mine.values()],
    drop: conversation => mine.delete(plainId(conversation)),
  }
}

/** After signing out on purpose: another person at this screen finds nothing of the one before. */
export const forgetRooms = (): void => byPerson.clear()

const hasUnsent = (): boolean =>
  [...byPerson.values()]
    .flatMap(rooms => [...rooms.values()])
    .some(room => room.draft() !== '' || room.outbox.entries().some(entry => entry.state !== 'saved'))

// Leaving drops the keys and what was not sent: the browser asks first, in its own words.
addEventListener('beforeunload', event => {
  if (hasUnsent()) event.preventDefault()
})

addEventListener('pagehide', () => {
  for (const rooms of byPerson.values()) for (const room of rooms.values()) room.outbox.flush()
})
