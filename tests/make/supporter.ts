import { addArea, addPerson, giveRole } from '../../src/identity/index.ts'
import { forceOf, type Tx } from '../../src/platform/db/index.ts'
import {
  changePattern,
  issueCard,
  weekly,
  type Duty,
  type SupporterState,
} from '../../src/supporters/index.ts'

/** Far enough away that a test which moves the clock by months still finds everybody in date. */
export const farDay = '2040-01-01'

/** Always on: for tests that are not about hours. */
export const always: readonly Duty[] = [1, 2, 3, 4, 5, 6, 7].map(day => ({
  day,
  start: 0,
  minutes: 1440,
}))

const headcount = { officer: 100, staff: 50, special: 5, volunteer: 5 }

/** A station, and its district, by name; made when first asked for. The station's id. */
export const makeStation = async (tx: Tx, name = 'Millrace', district = 'South Vale'): Promise<string> => {
  const find = (wanted: string) =>
    tx.selectFrom('identity.area').select('id').where('name', '=', wanted).executeTakeFirst()
  const found = await find(name)
  if (found) return found.id
  const area = { nameCy: '', headcount }
  const parent =
    (await find(district))?.id ??
    (await addArea(tx, 'system', { ...area, kind: 'district', parent: null, name: district }))
  return addArea(tx, 'system', { ...area, kind: 'station', parent, name })
}

export type PersonWish = {
  first?: string
  rank?: string
  station?: string
  languages?: readonly ('en' | 'cy')[]
}

let made = 0

/** Somebody of the programme; their id. */
export const makePerson = async (tx: Tx, wish: PersonWish = {}): Promise<string> => {
  const firstName = wish.first ?? 'Sam'
  return addPerson(tx, 'system', {
    firstName,
    surname: 'Marlow',
    rank: wish.rank ?? 'constable',
    station: await makeStation(tx, wish.station),
    languages: wish.languages ?? ['en'],
    mail: `${firstName.toLowerCase()}.${++made}@westvale.example`,
  })
}

/** A coordinator of this force; the same one every time. Their id. */
export const makeCoordinator = async (tx: Tx): Promise<string> => {
  const found = await tx
    .selectFrom('identity.role')
    .select('person')
    .where('role', '=', 'coordinator')
    .executeTakeFirst()
  if (found) return found.person
  const person = await makePerson(tx, { first: 'Robin', rank: 'staff-manager' })
  await giveRole(tx, 'system', person, 'coordinator')
  return person
}

export type SupporterWish = PersonWish & {
  state?: SupporterState
  duty?: readonly Duty[]
  words?: string
  calls?: boolean
  /** Shown on the card when given. */
  number?: string
  showsStation?: boolean
  trainedUntil?: string
  agreedUntil?: string
  vettedUntil?: string
  supervisionDue?: string
}

/** An active supporter in date, always on, with a card; whatever the wish says instead. The person's id. */
export const makeSupporter = async (tx: Tx, wish: SupporterWish = {}): Promise<string> => {
  const coordinator = await makeCoordinator(tx)
  const person = await makePerson(tx, wish)
  const state = wish.state ?? 'active'
  await tx
    .insertInto('supporters.supporter')
    .values({
      force_id: forceOf(tx),
      person,
      state,
      paused_at: state === 'paused' ? new Date() : null,
      words_en: wish.words ?? 'I listen, and I have time for you.',
      takes_calls: wish.calls ?? false,
      number: wish.number ?? null,
      shows_number: wish.number !== undefined,
      shows_station: wish.showsStation ?? false,
      applied_on: '2025-01-06',
      backed_on: '2025-01-13',
      panel_on: '2025-02-03',
      activated_on: '2025-03-03',
      activated_by: coordinator,
      trained_until: wish.trainedUntil ?? farDay,
      agreed_until: wish.agreedUntil ?? farDay,
      vetted_until: wish.vettedUntil ?? farDay,
      supervised_on: '2025-03-03',
      supervision_due: wish.supervisionDue ?? farDay,
    })
    .execute()
  await giveRole(tx, 'system', person, 'supporter')
  await changePattern(tx, person, weekly(wish.duty ?? always))
  await issueCard(tx, person)
  return person
}

/** Gives a supporter a supervisor and a champion, who hold those roles. */
export const standBehind = async (tx: Tx, person: string): Promise<void> => {
  const holder = async (first: string, role: 'supervisor' | 'champion') => {
    const held = await makePerson(tx, { first })
    await giveRole(tx, 'system', held, role)
    return held
  }
  const [supervisor, champion] = [await holder('Vera', 'supervisor'), await holder('Cleo', 'champion')]
  await tx
    .updateTable('supporters.supporter')
    .set({ supervisor, champion })
    .where('person', '=', person)
    .execute()
}
