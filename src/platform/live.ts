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
  /** Another process said so. */
  readonly heard: (about: string) => void
  /** Wake-ups may have been missed: everybody looks again. */
  readonly lookAgain: () => void
}

export const createLive = (waker?: Waker): Live => {
  const watching = new Map<string, Set<() => void>>()
  const heard = (about: string): void => {
    for (const look of watching.get(about) ?? []) look()
  }
  return {
    heard,
    watch: (about, look) => {
      const here = watching.get(about) ?? new Set()
      watching.set(about, here.add(look))
      return () => {
        here.delete(look)
        if (here.size === 0) watching.delete(about)
      }
    },
    changed: (tx, about) => {
      afterCommit(tx, () => heard(about))
      waker?.wake(tx, 'conversation', about)
    },
    lookAgain: () => {
      for (const about of watching.keys()) heard(about)
    },
  }
}
