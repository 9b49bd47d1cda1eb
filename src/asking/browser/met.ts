/**
 * What a device has met: which key log, its newest head (ps1 5.7), and the issue of every card (6.1). In the memory of the page; a phone that
 * remembers, and no other, keeps it between visits. All of it is public, but that it is there shows that somebody was here.
 */
import { logHead, metLogOf, same, type KeyLog, type MetCard, type MetLog } from '../../ps1/checking.ts'

export type Met = {
  readonly log: MetLog | undefined
  /** By person, 32 hex digits. */
  readonly cards: ReadonlyMap<string, MetCard>
}

export const nothingMet: Met = { log: undefined, cards: new Map() }

export type MetMemory = {
  /** What is remembered, once what the phone kept has been read. */
  readonly now: () => Promise<Met>
  /** Remembers a log that was taken. */
  readonly meetLog: (log: KeyLog) => void
  /** Remembers cards that were taken, each under its person. */
  readonly meetCards: (cards: ReadonlyMap<string, MetCard>) => void
  /** The person accepts a new log after the warning (5.5): what was met of the old one counts no more, its cards included. */
  readonly acceptLog: (log: KeyLog) => void
}

/**
 * @param kept what the phone kept from an earlier visit
 * @param keep is told of everything newly met
 */
export const makeMet = (
  kept: Promise<Met | undefined> = Promise.resolve(undefined),
  keep: (met: Met) => void = () => {},
): MetMemory => {
  let met = nothingMet
  const ready = kept.then(found => (met = found ?? met))
  const set = (next: Met) => {
    met = next
    keep(met)
  }
  const isNew = (person: string, { issue }: MetCard) => met.cards.get(person)?.issue !== issue
  return {
    now: async () => {
      await ready
      return met
    },
    // Only what is new is kept: a tab that has been open for days must not put back what another has met since.
    meetLog: log => {
      if (!met.log || !same(met.log.head, logHead(log))) set({ ...met, log: metLogOf(log) })
    },
    meetCards: cards => {
      if ([...cards].some(card => isNew(...card))) set({ ...met, cards: new Map([...met.cards, ...cards]) })
    },
    acceptLog: log => set({ log: metLogOf(log), cards: new Map() }),
  }
}
