import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../tests/make/database.ts'
import {
  farDay,
  makeCoordinator,
  makePerson,
  makeStation,
  makeSupporter,
  standBehind,
} from '../../../tests/make/supporter.ts'
import { giveRole } from '../../identity/index.ts'
import { forceOf, inTransaction, type Tx } from '../../platform/db/index.ts'
import { deactivate, activate } from '../listing.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import { lockApplication, type Application } from './application.ts'
import { nameBehind, recordFirstMeeting } from './behind.ts'
import { makeActive, stop } from './finish.ts'
import { accept, answerAsManager, nameManager, turnDown, withdraw } from './own.ts'
import { convene, declare, say } from './panel.ts'

/** Rule 3 against the real database: whatever is tried, in whatever order, nobody is active without every step. */
const db = await testDatabase()

/** A dice that falls the same every time. */
const dice = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

type Cast = { readonly robin: string; readonly luke: string; readonly cleo: string; readonly vera: string }

const castOf = async (tx: Tx): Promise<Cast> => {
  const holder = async (first: string, role: 'coordinator' | 'champion' | 'supervisor') => {
    const person = await makePerson(tx, { first })
    await giveRole(tx, 'system', person, role)
    return person
  }
  return {
    robin: await makeCoordinator(tx),
    luke: await holder('Luke', 'coordinator'),
    cleo: await holder('Cleo', 'champion'),
    vera: await holder('Vera', 'supervisor'),
  }
}

const begin = async (tx: Tx, today: string): Promise<string> => {
  const { id } = await tx
    .insertInto('supporters.application')
    .values({
      force_id: forceOf(tx),
      first_name: 'Sam',
      surname: 'Pell',
      mail: 'sam@westvale.example',
      rank: 'constable',
      station: await makeStation(tx),
      languages: ['en'],
      applied_on: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Try = (tx: Tx, now: Date, one: Application, cast: Cast) => Promise<unknown>
const person = (one: Application) => one.person ?? crypto.randomUUID()

/** Everything that anybody can do, the wrong people and the wrong moments included. */
const tries: Readonly<Record<string, Try>> = {
  nameManager: (tx, now, one) => nameManager(tx, now, one, 'ali@westvale.example'),
  yes: (tx, now, one) => answerAsManager(tx, now, one, 'yes'),
  notTheirs: (tx, now, one) => answerAsManager(tx, now, one, 'not-theirs'),
  convene: (tx, now, one, { robin, luke, cleo }) =>
    convene(tx, now, robin, one, { members: [luke, cleo], meetsOn: '2040-01-01' }),
  panelOfOne: (tx, now, one, { robin, luke }) =>
    convene(tx, now, robin, one, { members: [luke, luke], meetsOn: '2040-01-01' }),
  lukeIsFree: (tx, _now, one, { luke }) => declare(tx, luke, one, false),
  cleoIsFree: (tx, _now, one, { cleo }) => declare(tx, cleo, one, false),
  cleoIsNot: (tx, _now, one, { cleo }) => declare(tx, cleo, one, true),
  lukeChooses: (tx, now, one, { luke }) => say(tx, now, luke, one, { outcome: 'choose' }),
  cleoChooses: (tx, now, one, { cleo }) => say(tx, now, cleo, one, { outcome: 'choose' }),
  strangerChooses: (tx, now, one, { vera }) => say(tx, now, vera, one, { outcome: 'choose' }),
  accept: (tx, now, one) => accept(tx, now, one),
  trained: (tx, _now, one) => recordDays(tx, 'system', person(one), { trainedUntil: farDay }),
  lapsed: (tx, _now, one) => recordDays(tx, 'system', person(one), { trainedUntil: '2020-01-01' }),
  signed: (tx, _now, one) => recordDays(tx, 'system', person(one), { agreedUntil: farDay }),
  vetted: (tx, _now, one) => recordDays(tx, 'system', person(one), { vettedUntil: farDay }),
  met: (tx, now, one, { robin }) => recordFirstMeeting(tx, robin, person(one), londonDay(now)),
  behind: (tx, _now, one, { robin, vera, cleo }) =>
    nameBehind(tx, robin, person(one), { supervisor: vera, champion: cleo }),
  wrongBehind: (tx, _now, one, { robin, luke }) =>
    nameBehind(tx, robin, person(one), { supervisor: luke, champion: luke }),
  activateByPage: (tx, now, one, { robin }) => makeActive(tx, now, robin, one),
  activateByTheOtherDoor: (tx, now, one, { robin }) => activate(tx, londonDay(now), robin, person(one)),
  activateBySomebodyElse: (tx, now, one, { vera }) => activate(tx, londonDay(now), vera, person(one)),
}
const ends: Readonly<Record<string, Try>> = {
  turnDown: (tx, now, one) => turnDown(tx, now, one),
  withdraw: (tx, now, one) => withdraw(tx, now, one),
  stop: (tx, now, one, { robin }) => stop(tx, now, robin, one, 'stopped'),
  deactivate: (tx, _now, one, { robin }) => deactivate(tx, { person: robin }, person(one), 'own-wish'),
}

const stateOf = async (tx: Tx, one: Application) =>
  tx.selectFrom('supporters.supporter').selectAll().where('person', '=', person(one)).executeTakeFirst()

const inOrder = [
  'nameManager',
  'yes',
  'convene',
  'lukeIsFree',
  'cleoIsFree',
  'lukeChooses',
  'cleoChooses',
  'accept',
  'trained',
  'signed',
  'vetted',
  'met',
  'behind',
] as const

/** One walk of so many tries; the application at its end, if Sam is active then. Every step must be behind them. */
const walk = (seed: number, all: Readonly<Record<string, Try>>, length: number) =>
  db.rollback('gov', async (tx, now) => {
    const roll = dice(seed)
    const cast = await castOf(tx)
    const id = await begin(tx, londonDay(now))
    const names = Object.keys(all)
    const done: string[] = []
    for (let n = 0; n < length; n++) {
      const one = await lockApplication(tx, id)
      // Every other try is the next right step, so that walks get far; the rest is anything by anybody.
      const right = inOrder.find(step => !done.includes(step)) ?? 'activateByPage'
      const name = roll() < 0.5 ? right : (names[Math.floor(roll() * names.length)] ?? '')
      if (!one) throw new Error('the application is gone')
      await all[name]?.(tx, now, one, cast)
      done.push(name)
      const after = await lockApplication(tx, id)
      const supporter = after && (await stateOf(tx, after))
      if (after?.stage !== 'active' && supporter?.state !== 'active') continue
      const said = `seed ${seed}: ${done.join(' ')}`
      assert.equal(after?.stage, 'active', said)
      assert.ok(after.backedOn && after.panelOn && after.acceptedOn, said)
      assert.ok(
        supporter?.applied_on && supporter.backed_on && supporter.panel_on && supporter.activated_by,
        said,
      )
      assert.ok(supporter.supervisor && supporter.champion && supporter.supervised_on, said)
      for (const step of inOrder) assert.ok(done.includes(step), `${step} was left out, ${said}`)
      return true
    }
    return false
  })

test('in 12 random walks of 60 tries each nobody becomes active without every step (rule 3)', async () => {
  let arrived = 0
  for (let seed = 1; seed <= 12; seed++) if (await walk(seed, tries, 60)) arrived += 1
  assert.ok(arrived > 2, `${arrived} arrived: the walk gets somewhere`)
})

test('nor when anybody ends it on the way: whoever turned back begins again', async () => {
  for (let seed = 100; seed <= 105; seed++) await walk(seed, { ...tries, ...ends }, 40)
})

test('the database refuses each short cut by itself, whoever writes', async () => {
  const station = await inTransaction(db.planes.gov, db.force.id, tx => makeStation(tx))
  const put = (stage: string, more: string, values: string) =>
    db.admin(
      `insert into supporters.application (force_id, stage, first_name, surname, mail, rank, station, languages, applied_on${more})
       values ('${db.force.id}', '${stage}', 'Sam', 'Pell', 'sam@westvale.example', 'constable', '${station}', '{en}', current_date${values})`,
    )
  const cases = [
    ['backing', '', '', /manager_was_asked/],
    ['panel', ', manager_mail', `, 'ali@westvale.example'`, /manager_backed/],
    ['offer', ', backed_on', ', current_date', /panel_chose/],
    ['training', ', backed_on, panel_on', ', current_date, current_date', /applicant_accepted/],
    ['ready', ', backed_on, panel_on', ', current_date, current_date', /applicant_accepted/],
    ['active', ', backed_on, panel_on', ', current_date, current_date', /applicant_accepted|ended/],
    ['rejected', ', ended_at', ', now()', /reason_of_a_no/],
    ['offer', ', backed_on, panel_on, why', `, current_date, current_date, 'words'`, /words_until_decided/],
  ] as const
  for (const [stage, more, values, wall] of cases) await assert.rejects(put(stage, more, values), wall, stage)
  await put('interest', '', '')
  await assert.rejects(put('interest', '', ''), /application_open/, 'one at a time')
})

test('the database makes nobody active alone, nor past an open step', async () => {
  const sam = await inTransaction(db.planes.gov, db.force.id, tx => makeSupporter(tx, { state: 'invited' }))
  const activateIt = () =>
    db.admin(`update supporters.supporter set state = 'active' where person = $1`, [sam])
  await assert.rejects(activateIt(), /a supervisor and a champion/)
  await inTransaction(db.planes.gov, db.force.id, tx => standBehind(tx, sam))
  await db.admin(`update supporters.application set person = $1`, [sam])
  await assert.rejects(activateIt(), /a step on the way in is missing/)
  await db.admin('delete from supporters.application')
  await activateIt()
})
