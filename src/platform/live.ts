import { createHash } from 'node:crypto'
import { afterCommit, type Tx, type Waker } from './db/index.ts'

/**
 * Who is looking at what right now, in the memory of this process and nowhere else: never stored, logged or counted per person. A
 * wake-up says only "look again"; the rows are the truth, and a lost one costs at most one poll.
 */
export type Live = {
  /** Calls back whenever something about this id (a conversation, a person) changed. @returns how to stop. */
  readonly watch: (about: string, look: () => void) => () => void
  /** Says, after the commit, that something about this id changed: here and in every other process. */
  readonly changed: (tx: Tx, about: string) => void
  /** Another process said so, by its name for the id. */
  readonly heard: (name: string) => void
  /** Wake-ups may have been missed: everybody looks again. */
  readonly lookAgain: () => void
}

/**
 * What an id is called on the way between processes. Threat: PostgreSQL lets every login LISTEN, so that whoever steals one hears all
 * wake-ups. The names do not lead back to a conversation: its id is 128 random bits, and only the sealed plane can read it.
 */
const nameOf = (about: string): string =>
  createHash('sha256').update(`alongside wake-up ${about}`).digest('base64url').slice(0, 22)

export const createLive = (waker?: Waker): Live => {
  const watching = new Map<string, Set<() => void>>()
  const heard = (name: string): void => {
    for (const look of watching.get(name) ?? []) look()
  }
  return {
    heard,
    watch: (about, look) => {
      const name = nameOf(about)
      const here = watching.get(name) ?? new Set()
      watching.set(name, here.add(look))
      return () => {
        here.delete(look)
        if (here.size === 0) watching.delete(name)
      }
    },
    changed: (tx, about) => {
      const name = nameOf(about)
      afterCommit(tx, () => heard(name))
      waker?.wake(tx, 'conversation', name)
    },
    lookAgain: () => {
      for (const name of watching.keys()) heard(name)
    },
  }
}
