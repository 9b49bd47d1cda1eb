import { addPerson, giveRole } from '../src/identity/index.ts'
import { forceOf, sql, type Tx } from '../src/platform/db/index.ts'
import { due } from '../src/platform/due.ts'
import { joiners, supervisors, type Joiner } from './joiners.ts'
import { keepers, mailOf, readSupporters } from './read.ts'
import { signNewest } from './seed-agreements.ts'
import { personId } from './seed-people.ts'
import { dayFrom, dice, idOf } from './westvale.ts'

const dayMs = 24 * 60 * 60 * 1000
const accepted = ['training', 'agreements', 'assigning', 'ready']
const over = ['rejected', 'withdrawn']

/** Who stands behind everybody, and people on every stage of the way in. */
export const seedJoining = async (tx: Tx, now: Date): Promise<void> => {
  for (const one of supervisors) await giveRole(tx, 'system', personId(one), 'supervisor')
  await nameEverybody(tx)
  for (const one of joiners) await seedJoiner(tx, now, one)
  await callPanel(tx)
}

const champions = () => readSupporters().filter(one => one.standing === 'champion')

const nameEverybody = async (tx: Tx): Promise<void> => {
  for (const one of readSupporters().filter(each => each.standing !== 'invited'))
    await tx
      .updateTable('supporters.supporter')
      .set(behindOf(one))
      .where('person', '=', personId(one))
      .execute()
}

/** The same people behind somebody on every machine, never themselves. */
const behindOf = (one: { first: string; surname: string }) => {
  const pick = (from: readonly { first: string; surname: string }[], what: string) => {
    const others = from.filter(each => each.surname !== one.surname)
    return personId(others[dice(`${one.surname} ${what}`, 0, others.length - 1)] ?? keepers[0])
  }
  return { supervisor: pick(supervisors, 'supervisor'), champion: pick(champions(), 'champion') }
}

const isKnown = (one: Joiner) => readSupporters().some(each => each.surname === one.surname)

const seedJoiner = async (tx: Tx, now: Date, one: Joiner): Promise<void> => {
  const hasPerson = isKnown(one) || accepted.includes(one.stage)
  if (hasPerson && !isKnown(one)) await seedAccepted(tx, now, one)
  const id = idOf(`application ${one.surname}`)
  const since = new Date(now.getTime() - one.waited * dayMs)
  const reminded = one.waited > 7 ? new Date(now.getTime() - 2 * dayMs) : null
  const steps = stepsOf(now, one)
  await tx
    .insertInto('supporters.application')
    .values({
      force_id: forceOf(tx),
      id,
      stage: one.stage,
      stage_since: since,
      first_name: one.first,
      surname: one.surname,
      mail: mailOf(one),
      rank: one.rank,
      station: idOf(one.station),
      languages: [...one.languages],
      why: one.why ?? null,
      manager_mail:
        one.stage === 'interest' ? null : `manager.of.${one.surname.toLowerCase()}@westvale.example`,
      ...steps,
      reason: one.reason ?? null,
      ended_at: over.includes(one.stage) ? since : null,
      reminded_at: over.includes(one.stage) ? null : reminded,
      person: hasPerson ? personId(one) : null,
    })
    .execute()
  const last = reminded ?? since
  await due(tx, { kind: 'supporters.joining', id, at: new Date(last.getTime() + 7 * dayMs) })
}

/** The days behind somebody at their stage, counted back from when they came to it. */
const stepsOf = (now: Date, { stage, waited }: Joiner) => {
  const order = ['interest', 'backing', 'panel', 'offer', ...accepted]
  const at = stage === 'rejected' ? order.indexOf('panel') : order.indexOf(stage)
  const day = (step: number) => dayFrom(now, -waited - Math.max(0, at - step) * 9)
  return {
    applied_on: dayFrom(now, -waited - Math.max(0, at) * 9),
    backed_on: at >= 2 ? day(2) : null,
    panel_on: at >= 3 || stage === 'rejected' ? day(3) : null,
    accepted_on: at >= 4 ? day(4) : null,
  }
}

const seedAccepted = async (tx: Tx, now: Date, one: Joiner): Promise<void> => {
  const person = personId(one)
  const { applied_on, backed_on, panel_on } = stepsOf(now, one)
  await addPerson(tx, 'system', {
    id: person,
    firstName: one.first,
    surname: one.surname,
    rank: one.rank,
    station: idOf(one.station),
    languages: one.languages,
    mail: mailOf(one),
  })
  const has = (what: NonNullable<Joiner['has']>[number]) => one.has?.includes(what)
  await tx
    .insertInto('supporters.supporter')
    .values({
      force_id: forceOf(tx),
      person,
      state: 'invited',
      applied_on,
      backed_on,
      panel_on,
      trained_until: has('training') ? dayFrom(now, 700) : null,
      vetted_until: has('vetting') ? dayFrom(now, 900) : null,
      supervised_on: has('behind') ? dayFrom(now, -3) : null,
      supervision_due: has('behind') ? dayFrom(now, 53) : null,
      ...(has('behind') && behindOf(one)),
    })
    .execute()
  if (has('agreement')) await signNewest(tx, one, dayFrom(now, -one.waited))
}

/** Lorna's panel is called: Wendy has no conflict of interest, Sinead has not said yet. */
const callPanel = async (tx: Tx): Promise<void> => {
  const application = idOf('application Pettifer')
  const [wendy] = keepers
  const members = [
    { person: personId(wendy), conflict: false },
    { person: personId({ first: 'Sinead', surname: 'Farrelly' }), conflict: null },
  ]
  await tx
    .insertInto('supporters.panel_member')
    .values(members.map(each => ({ force_id: forceOf(tx), application, ...each })))
    .execute()
  await sql`update supporters.application
    set meets_on = (platform.now() at time zone 'Europe/London')::date + 4 where id = ${application}`.execute(
    tx,
  )
}

/** The way in of a demonstration that was left alone: nobody has waited longer than they had. */
export const renewJoining = async (tx: Tx, now: Date, behind: number): Promise<void> => {
  await sql`update supporters.application set stage_since = stage_since + make_interval(days => ${behind}::int),
    reminded_at = reminded_at + make_interval(days => ${behind}::int),
    ended_at = ended_at + make_interval(days => ${behind}::int),
    applied_on = applied_on + ${behind}::int, backed_on = backed_on + ${behind}::int,
    panel_on = panel_on + ${behind}::int, accepted_on = accepted_on + ${behind}::int,
    meets_on = meets_on + ${behind}::int`.execute(tx)
  for (const one of joiners.filter(each => each.has?.includes('agreement')))
    await signNewest(tx, one, dayFrom(now, -one.waited))
}
