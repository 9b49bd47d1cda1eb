import type { Ask, Role } from '../platform/http/door.ts'
import type { Tx } from '../platform/db/index.ts'

/**
 * Whether `Try it` exists for this request: a demonstration force, and somebody at this very machine by its own name. Anywhere
 * else its addresses are as absent as any other.
 */
export const mayTryIt = (ask: Pick<Ask, 'force' | 'fromLoopback'>): boolean =>
  ask.force.stage === 'demonstration' && ask.fromLoopback

/** The ten words of the person who is signed in, for their own desk to unlock itself with; undefined outside `Try it`. */
export const demonstrationWordsFor = async (tx: Tx, ask: Ask): Promise<string | undefined> =>
  mayTryIt(ask) && ask.viewer.kind === 'staff' ? wordsOf(tx, ask.viewer.person) : undefined

const wordsOf = async (tx: Tx, person: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('identity.demonstration_words')
      .select('words')
      .where('person', '=', person)
      .executeTakeFirst()
  )?.words

export type Persona = { readonly person: string; readonly name: string; readonly words: string }

/** Everybody of the demonstration who holds a role and has words, always in the same order. */
export const personasOf = async (tx: Tx, role: Role): Promise<Persona[]> => {
  const rows = await tx
    .selectFrom('identity.demonstration_words as words')
    .innerJoin('identity.role as role', 'role.person', 'words.person')
    .innerJoin('identity.person as person', 'person.id', 'words.person')
    .select(['words.person', 'words.words', 'first_name', 'surname'])
    .where('role.role', '=', role)
    .where('role.until', 'is', null)
    .orderBy('words.person')
    .execute()
  return rows.map(({ person, first_name, surname, words }) => ({
    person,
    name: `${first_name} ${surname}`,
    words,
  }))
}
