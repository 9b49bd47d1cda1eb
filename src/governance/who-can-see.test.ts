import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Pool } from 'pg'
import { slices } from '../app.ts'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { wordsOf } from '../../tests/make/pages.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makePerson, makeSupporter } from '../../tests/make/supporter.ts'
import { Language } from '../design/index.ts'
import { giveRole } from '../identity/index.ts'
import { inTransaction, notAllowed, sql, type Plane } from '../platform/db/index.ts'
import type { Doors, May } from '../platform/http/door.ts'
import { databaseRoles, grantsOf, type Grants } from './grants.ts'
import { WhoCanSee } from './pages/WhoCanSee.tsx'
import { subjects, tableOf, type Subject } from './subjects.ts'
import {
  answerFor,
  letsIn,
  onlookers,
  people,
  reachOf,
  unexplained,
  type Answer,
  type Onlooker,
  type Who,
} from './who-can-see.ts'

const db = await testDatabase()
let clock = 0
// A kept page would hide what a test has changed.
const app = testApp(db, { clock: () => (clock += 60_000) })
const grants = () => inTransaction(db.planes.gov, db.force.id, grantsOf)
const page = async (path = '/who-can-see-what') => (await app.request(`http://localhost${path}`)).text()
const sectionOf = (html: string, subject: Subject) =>
  wordsOf(`<main>${new RegExp(`<section id="${subject}">(.*?)</section>`, 's').exec(html)?.[1] ?? ''}</main>`)

const expected: Record<Subject, Record<Who, Answer>> = {
  words: {
    you: 'mine',
    yourSupporter: 'mine',
    otherSupporters: 'turn',
    coordinators: 'no',
    otherRoles: 'no',
    everybodyElse: 'no',
    machines: 'locked',
    backup: 'locked',
  },
  asked: {
    you: 'mine',
    yourSupporter: 'mine',
    otherSupporters: 'turn',
    coordinators: 'band',
    otherRoles: 'no',
    everybodyElse: 'no',
    machines: 'held',
    backup: 'held',
  },
  supporter: {
    you: 'mine',
    yourSupporter: 'mine',
    otherSupporters: 'no',
    coordinators: 'no',
    otherRoles: 'no',
    everybodyElse: 'no',
    machines: 'held',
    backup: 'held',
  },
  records: {
    you: 'no',
    yourSupporter: 'mine',
    otherSupporters: 'no',
    coordinators: 'no',
    otherRoles: 'no',
    everybodyElse: 'no',
    machines: 'held',
    backup: 'held',
  },
  figures: {
    you: 'no',
    yourSupporter: 'no',
    otherSupporters: 'no',
    coordinators: 'no',
    otherRoles: 'no',
    everybodyElse: 'no',
    machines: 'held',
    backup: 'held',
  },
}

test('who can see what is this table, worked out of the live doors and the database’s grants', async () => {
  const known = { reach: reachOf(slices), grants: await grants() }
  for (const subject of subjects)
    for (const who of people)
      assert.equal(answerFor(who, subject, known), expected[subject][who], `${who}: ${subject}`)
})

test('every door that reads something says so in words that the page explains', () => {
  assert.deepEqual(unexplained(slices), [])
})

test('the page says it in both languages, without script', async () => {
  const english = await page()
  assert.match(
    sectionOf(english, 'words'),
    / Yes You The supporter who answers you .* Locked The people who run the machines/,
  )
  assert.match(sectionOf(english, 'words'), / No Coordinators, who run the network Everybody else/)
  assert.match(
    sectionOf(english, 'asked'),
    /Only a count Coordinators, who run the network That nobody waits/,
  )
  assert.match(wordsOf(await page('/cy/who-can-see-what')), /Pwy sy’n gweld beth.*Dan glo Y bobl sy’n rhedeg/)
  assert.doesNotMatch(english.slice(english.indexOf('<main')), /<script/)
})

const render = (doors: readonly Doors[], given: Grants): string =>
  renderToString(
    h(Language.Provider, { value: 'en' }, h(WhoCanSee, { known: { reach: reachOf(doors), grants: given } })),
  )

test('changing who may open one door changes the page', async () => {
  const given = await grants()
  const before = render(slices, given)
  const opened: [string, May, Subject, Who][] = [
    ['GET /desk/conversations/:conversation', ['coordinator'], 'words', 'coordinators'],
    ['GET /desk/records', 'staff', 'records', 'coordinators'],
    ['GET /desk/network', 'anyone', 'asked', 'everybodyElse'],
    ['POST /desk/requests/:conversation/open', ['lead'], 'words', 'otherRoles'],
  ]
  for (const [address, may, subject, who] of opened) {
    const changed = slices.map(slice =>
      Object.fromEntries(
        Object.entries(slice).map(([each, door]) => [each, each === address ? { ...door, may } : door]),
      ),
    ) as Doors[]
    const after = render(changed, given)
    assert.notEqual(sectionOf(after, subject), sectionOf(before, subject), address)
    assert.notEqual(
      answerFor(who, subject, { reach: reachOf(changed), grants: given }),
      expected[subject][who],
    )
  }
})

test('a GRANT changes the page, and taking it back changes it back', async () => {
  const before = await page()
  const changes: [string, string, Subject][] = [
    [
      'grant usage on schema conversations to app_gov; grant select on conversations.envelope to app_gov',
      'revoke all on conversations.envelope from app_gov; revoke usage on schema conversations from app_gov',
      'words',
    ],
    ['grant select on impact.fact to app_gov', 'revoke select on impact.fact from app_gov', 'figures'],
    [
      'alter policy own_records on contacts.record to app_worker',
      'alter policy own_records on contacts.record to app_gov',
      'records',
    ],
  ]
  for (const [grant, revoke, subject] of changes) {
    await db.admin(grant)
    const after = await page()
    await db.admin(revoke)
    assert.match(sectionOf(after, subject), /No page shows it .*Coordinators, who run the network/, grant)
  }
  await db.admin('revoke select on contacts.record from backup')
  assert.match(sectionOf(await page(), 'records'), / No .*Somebody who steals a backup/)
  await db.admin('grant select on contacts.record to backup')
  assert.equal(wordsOf(await page()), wordsOf(before))
})

const planeOf: Partial<Record<string, Plane>> = {
  app_content: db.planes.content,
  app_gov: db.planes.gov,
  app_worker: db.planes.worker,
  app_stats: db.planes.stats,
}

test('each "no" of a part of the site is tried as that database role, and each "yes" too', async () => {
  const given = await grants()
  for (const role of databaseRoles) {
    const plane = planeOf[role]
    if (!plane) continue
    for (const subject of subjects) {
      const [schema = '', name = ''] = tableOf[subject].split('.')
      const looking = inTransaction(plane, db.force.id, tx =>
        sql`select count(force_id) from ${sql.id(schema, name)}`.execute(tx),
      )
      if (given[role][subject] === 'none') await assert.rejects(looking, notAllowed, `${role}: ${subject}`)
      else await looking
    }
  }
})

test('a backup holds words only as they left the device', async () => {
  const pool = new Pool({ connectionString: db.adminUrl })
  const client = await pool.connect()
  await client.query('set role backup')
  await client.query('select count(*) from conversations.envelope')
  const { rows } = await client.query<{ name: string }>(`
    select attname as name from pg_attribute where attrelid = 'conversations.envelope'::regclass and attnum > 0 and atttypid = 'text'::regtype`)
  assert.deepEqual(rows, [], 'an envelope is bytes alone')
  client.release()
  await pool.end()
})

test('each "no" of a person is tried at the door, signed in as that person', async () => {
  const signedIn = await inTransaction(db.planes.gov, db.force.id, async tx => {
    const made: Partial<Record<Onlooker, string>> = { supporter: await makeSupporter(tx) }
    for (const role of ['coordinator', 'champion', 'supervisor', 'lead', 'auditor', 'editor'] as const) {
      made[role] = await makePerson(tx, { first: role })
      await giveRole(tx, 'system', made[role] ?? '', role)
    }
    return made
  })
  for (const onlooker of onlookers) {
    const person = signedIn[onlooker]
    const as = person ? await signInAs(db, person) : undefined
    for (const [address, door] of slices.flatMap(slice => Object.entries(slice))) {
      if (door.reads === undefined || letsIn(door.may, onlooker)) continue
      const [method = '', path = ''] = address.split(' ')
      const at = `http://localhost${path.replaceAll(/:\w+/g, crypto.randomUUID())}`
      const init = as ? (method === 'GET' ? as.get : as.post(new URLSearchParams())) : { method }
      const reply = await app.request(at, init)
      const refused = as ? [404] : [303, 401, 403, 404]
      assert.ok(refused.includes(reply.status), `${onlooker} at ${address}: ${reply.status}`)
      assert.ok(!(reply.headers.get('content-type') ?? '').includes('octet-stream'))
    }
  }
})
