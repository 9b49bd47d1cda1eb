/** The import itself: everything of a plan, in one transaction, or nothing of it. */
import { randomUUID } from 'node:crypto'
import { addPeople, giveRoles } from '../../identity/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { movedIn } from '../audit.ts'
import { lookForWarningsFrom } from '../reminders/warnings.ts'
import { beginSupporters, makePlaces, type Arriving } from './begin.ts'
import { draftOf, lookAt, type Draft } from './draft.ts'
import { fill } from './fill.ts'
import { beginApplications } from './joins.ts'
import { freshPlans } from './plans.ts'
import { planOf, type Plan } from './plan.ts'
import { worldOf, type World } from './world.ts'

/** The plan of a draft as things stand at this moment. */
export const planNow = async (
  tx: Tx,
  now: Date,
  person: string,
  draft: Draft,
): Promise<{ readonly plan: Plan; readonly world: World }> => {
  const world = await worldOf(tx, now, person)
  const { sheet, headings, targets } = lookAt(draft, world)
  return { world, plan: planOf(sheet, headings, targets, draft.choices, world) }
}

/**
 * `done`: this is the import, now or from an earlier press. `changed`: something comes out otherwise than it was shown, so nothing was
 * done. `absent`: no such draft.
 */
export type Imported =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'absent' }

/** Does what the preview showed. `digest` is the preview's: what nobody has seen is not done. */
export const importDraft = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
  asked: { readonly draft: string; readonly digest: string },
): Promise<Imported> => {
  const draft = await draftOf(tx, by.person, asked.draft, 'locked')
  if (!draft) return { kind: 'absent' }
  if (draft.became !== null) return { kind: 'done', id: draft.became }
  const { plan, world } = await planNow(tx, now, by.person, draft)
  if (plan.isOpen || plan.digest !== asked.digest) return { kind: 'changed' }
  await freshPlans(tx)
  const id = await doPlan(tx, now, by, plan, world)
  await tx.updateTable('supporters.import_draft').set({ became: id }).where('id', '=', draft.id).execute()
  return { kind: 'done', id }
}

const dayMs = 24 * 60 * 60 * 1000

const doPlan = async (
  tx: Tx,
  now: Date,
  by: { person: string },
  plan: Plan,
  world: World,
): Promise<string> => {
  const unread = plan.lines.filter(line => line.group === 'unread').length
  const { id } = await tx
    .insertInto('supporters.import')
    .values({ force_id: forceOf(tx), done_by: by.person, unread, past_contacts: plan.pastContacts })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { places, arriving, idOf } = await arrive(tx, by, plan, world)
  await beginSupporters(
    tx,
    by.person,
    world,
    arriving.filter(({ group }) => group !== 'supervisor'),
  )
  await beginApplications(tx, now, world.today, arriving)
  const filled = await fill(tx, by, plan.fillings, idOf)
  // A day's grace: an import that is undone at once has bothered nobody.
  await lookForWarningsFrom(
    tx,
    arriving.map(each => each.id),
    new Date(now.getTime() + dayMs),
  )
  const isHere = new Set(world.people.map(person => person.id))
  const came = arriving.map(each => ({
    person: each.id,
    did: isHere.has(each.id) ? 'supporter' : 'person',
    filled: null,
  }))
  await keepWhat(tx, id, [...came, ...filled], places)
  await audit(tx, by, movedIn, { import: id, people: arriving.length, filled: filled.length, unread })
  return id
}

/** People and their roles, and the places they need. */
const arrive = async (tx: Tx, by: { person: string }, plan: Plan, world: World) => {
  const { made: places, placeOf } = await makePlaces(tx, by, plan.arrivals, world)
  const ids = new Map(plan.arrivals.map(({ entry, id }) => [`mail:${entry.mail}`, id ?? randomUUID()]))
  const idOf = (key: string | undefined): string | null =>
    key === undefined ? null : key.startsWith('id:') ? key.slice(3) : (ids.get(key) ?? null)
  const arriving = plan.arrivals.map((arrival): Arriving => {
    const place = placeOf(arrival)
    return {
      ...arrival,
      id: idOf(`mail:${arrival.entry.mail}`) ?? '',
      station: place.id,
      district: place.district,
      supervisor: idOf(arrival.supervisor),
      champion: idOf(arrival.champion),
    }
  })
  const isHere = new Set(world.people.map(({ id }) => id))
  await addPeople(
    tx,
    by,
    arriving
      .filter(({ id }) => !isHere.has(id))
      .map(({ id, entry, rank, station }) => {
        const { first: firstName, surname, languages, mail } = entry
        return { id, firstName, surname, rank, station, languages, mail }
      }),
  )
  const given = arriving.flatMap(({ id, entry }) => entry.roles.map(role => ({ person: id, role })))
  await giveRoles(tx, by, given)
  return { places, arriving, idOf }
}

/** What the import did, for its page and for the way back. */
const keepWhat = async (
  tx: Tx,
  id: string,
  rows: readonly { person: string; did: string; filled: unknown }[],
  places: readonly string[],
): Promise<void> => {
  await sql`
    insert into supporters.import_person (force_id, import, person, did, filled, mark)
    select ${forceOf(tx)}::uuid, ${id}::uuid, n.person, n.did, n.filled, m.mark
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(person uuid, did text, filled jsonb)
    join supporters.person_marks(${rows.map(row => row.person)}::uuid[]) m on m.person = n.person`.execute(tx)
  await sql`
    insert into supporters.import_area (force_id, import, area)
    select ${forceOf(tx)}::uuid, ${id}::uuid, area from unnest(${[...places]}::uuid[]) area`.execute(tx)
}
