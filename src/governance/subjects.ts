/** What somebody may fear is seen, and where it is: in which tables, and behind which doors. Pure. */

export const subjects = ['words', 'asked', 'supporter', 'records', 'figures'] as const
export type Subject = (typeof subjects)[number]

/** The table that holds it; words are sealed in theirs, so whoever holds the rows holds no words. */
export const tableOf: Readonly<Record<Subject, string>> = {
  words: 'conversations.envelope',
  asked: 'asking.request',
  supporter: 'conversations.member',
  records: 'contacts.record',
  figures: 'impact.fact',
}

/**
 * What a door shows of it to those it lets in. `mine`: what they are part of, never another's (checked by the door itself, or by
 * row security). `turn`: the note, to whoever's turn it is. `band`: counts of the whole force.
 */
export type Shows = 'mine' | 'turn' | 'band'

/**
 * Every name that a door gives to what it reads. A door with a name that is not here fails a test: the page would be silent about
 * it. (`request-cards` says "somebody is waiting for you" to those
 * in the circle: no words, and nobody who asked.)
 */
export const readings = {
  conversations: { subjects: ['words', 'asked', 'supporter'], shows: 'mine' },
  notes: { subjects: ['words', 'asked'], shows: 'turn' },
  'request-cards': { subjects: [], shows: 'turn' },
  'request-states': { subjects: ['asked'], shows: 'band' },
  'own-records': { subjects: ['records'], shows: 'mine' },
  people: { subjects: [], shows: 'band' },
  applications: { subjects: [], shows: 'band' },
  'mail-failures': { subjects: [], shows: 'band' },
} as const satisfies Readonly<Record<string, { subjects: readonly Subject[]; shows: Shows }>>
export type Reading = keyof typeof readings

export const isReading = (name: string): name is Reading => name in readings
