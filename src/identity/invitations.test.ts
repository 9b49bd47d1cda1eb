import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysFor, seedKeys, type Keyed } from '../../demo/keys.ts'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeCoordinator, makePerson, makeSupporter } from '../../tests/make/supporter.ts'
import { giveRole, idBytes, installationOf, keyLogOf, recipientsOf } from './index.ts'
import { makeFirstLink } from './first-coordinator.ts'
import { inTransaction, type Tx } from '../platform/db/index.ts'
import { bundle, isRefused, utf8, type Bytes, type LogRole } from '../ps1/checking.ts'
import {
  acceptInvitation,
  approveInvitation,
  makeFirstEntry,
  makeInvitation,
  makeRevocation,
} from '../ps1/opening.ts'

const db = await testDatabase()
const app = testApp(db)
const within = <T>(work: (tx: Tx, now: Date) => Promise<T>) => inTransaction(db.planes.gov, db.force.id, work)
const today = Math.floor(Date.now() / 86_400_000)
const words = 'abacus abdomen abdominal abide abiding ability ablaze able abnormal abrasion'

const { robin, sol, installation } = await within(async (tx, now) => {
  const second = await makePerson(tx, { first: 'Sol' })
  const people = [await makeCoordinator(tx), second] as const
  await giveRole(tx, 'system', second, 'coordinator')
  const keyed = await seedKeys(
    tx,
    now,
    people.map(person => ({ person, role: 2 as const })),
  )
  const [robin, sol] = keyed as [Keyed, Keyed]
  return { robin, sol, installation: await installationOf(tx) }
})

const post = async (by: string, path: string, body: object | Bytes) => {
  const session = await signInAs(db, by)
  return app.request(
    `http://localhost${path}`,
    session.post(body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)),
  )
}
const join = (path: string, body: Bytes) =>
  app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', accept: 'application/json' },
    body: new Uint8Array(body),
  })

/** Robin invites somebody, who makes keys and posts them. */
const invited = async (role: LogRole = 1, other = '') => {
  const person = await within(tx => makePerson(tx, { first: 'Wyn' }))
  const link = makeInvitation(robin.V, {
    force: idBytes(db.force.id),
    person: idBytes(person),
    role,
    fromDay: today,
  })
  const id = Buffer.from(link.id).toString('hex')
  assert.equal(
    (await post(robin.person, '/desk/invitations', { id, person, role, fromDay: today })).status,
    201,
  )
  // Words of their own for each: a locator is one person's.
  const keyed = await keysFor(
    { person, role, words: words.replace('abrasion', other || 'abrasion') },
    installation,
  )
  const accepted = acceptInvitation(link, keyed.keys)
  const answer = bundle([
    link.id,
    utf8(accepted.recipient),
    accepted.ed25519,
    accepted.personSignature,
    accepted.mac,
    keyed.vault,
    keyed.wordKeys.locator,
    keyed.wordKeys.authPublic,
    keyed.wrap,
  ])
  return { person, link, keyed, accepted, answer }
}
type Invited = Awaited<ReturnType<typeof invited>>
const entryBy = async (coordinator: Keyed, { link, accepted }: Invited, V = robin.V): Promise<Bytes> => {
  const log = await within(tx => keyLogOf(tx))
  const made = approveInvitation({ V, invitation: link, accepted, log, coordinator: coordinator.keys, today })
  if (isRefused(made)) throw new Error(made.why)
  return made.wire
}
const logLength = async () =>
  (await (await app.request('http://localhost/log')).arrayBuffer()).byteLength / 303

test('5.6 somebody invited makes keys, is approved in one tap, and is in', async () => {
  const wyn = await invited()
  const open = await join('/join/invitation', wyn.link.id)
  assert.deepEqual(await open.json(), { person: wyn.person, firstName: 'Wyn', state: 'open' })
  assert.equal((await join('/join/answer', wyn.answer)).status, 201)
  assert.equal((await join('/join/answer', wyn.answer)).status, 200, 'the same again')
  const before = await logLength()
  const approval = bundle([wyn.link.id, await entryBy(robin, wyn)])
  assert.equal((await post(robin.person, '/desk/invitations/approve', approval)).status, 201)
  assert.equal(await logLength(), before + 1)
  const [recipient] = await within(tx => recipientsOf(tx, [wyn.person]))
  assert.equal(recipient?.recipient, wyn.keyed.keys.recipient)
  const session = await signInAs(db, wyn.person)
  assert.equal((await app.request('http://localhost/desk/vault', session.get)).status, 200)
  assert.equal((await join('/join/answer', wyn.answer)).status, 409, 'an invitation is used once')
})

test('5.6 the server takes no entry whose keys are not those that were posted', async () => {
  const wyn = await invited(1, 'zoom')
  await join('/join/answer', wyn.answer)
  const stranger = await keysFor({ person: wyn.person, role: 1, words }, installation)
  const swapped = { ...wyn, accepted: acceptInvitation(wyn.link, stranger.keys) }
  const reply = await post(
    robin.person,
    '/desk/invitations/approve',
    bundle([wyn.link.id, await entryBy(robin, swapped)]),
  )
  assert.deepEqual([reply.status, await reply.json()], [422, { trouble: 'refused', rule: 'rule 5.6' }])
})

test('5.6 only the coordinator who made the link approves, and only with their own signature', async () => {
  const wyn = await invited(1, 'zone')
  await join('/join/answer', wyn.answer)
  const byRobin = bundle([wyn.link.id, await entryBy(robin, wyn)])
  const bySol = bundle([wyn.link.id, await entryBy(sol, wyn)])
  assert.equal((await post(sol.person, '/desk/invitations/approve', bySol)).status, 422)
  assert.equal((await post(sol.person, '/desk/invitations/approve', byRobin)).status, 422)
  assert.equal((await post(robin.person, '/desk/invitations/approve', bySol)).status, 422)
  assert.equal((await post(robin.person, '/desk/invitations/approve', byRobin)).status, 201)
})

test('a second newcomer with the same link does not overwrite the first', async () => {
  const wyn = await invited(1, 'zit')
  assert.equal((await join('/join/answer', wyn.answer)).status, 201)
  const thief = await keysFor({ person: wyn.person, role: 1, words }, installation)
  const theirs = acceptInvitation(wyn.link, thief.keys)
  const other = bundle([
    wyn.link.id,
    utf8(theirs.recipient),
    theirs.ed25519,
    theirs.personSignature,
    theirs.mac,
    thief.vault,
    thief.wordKeys.locator,
    thief.wordKeys.authPublic,
    thief.wrap,
  ])
  assert.equal((await join('/join/answer', other)).status, 409)
})

test('a withdrawn link opens nothing, and what was posted is gone', async () => {
  const wyn = await invited(1, 'zipping')
  await join('/join/answer', wyn.answer)
  await post(robin.person, '/desk/invitations/withdraw', { person: wyn.person })
  assert.equal((await join('/join/answer', wyn.answer)).status, 409)
  const [row] = await db.admin('select vault, recipient, mac from identity.invitation where person = $1', [
    wyn.person,
  ])
  assert.deepEqual(row, { vault: null, recipient: null, mac: null })
})

test('5.3 a coordinator takes keys out of use: ways in, vault and sessions end with them', async () => {
  const wyn = await invited(1, 'zipper')
  await join('/join/answer', wyn.answer)
  await post(robin.person, '/desk/invitations/approve', bundle([wyn.link.id, await entryBy(robin, wyn)]))
  const session = await signInAs(db, wyn.person)
  const log = await within(tx => keyLogOf(tx))
  const revoked = makeRevocation(log, robin.keys, { person: idBytes(wyn.person), today })
  assert.ok(!isRefused(revoked))
  assert.equal((await post(sol.person, '/desk/keys/revoke', revoked.wire)).status, 422, 'signed by another')
  assert.equal((await post(robin.person, '/desk/keys/revoke', revoked.wire)).status, 201)
  assert.equal((await app.request('http://localhost/desk/vault', session.get)).status, 303)
  const left = await db.admin(
    'select 1 from identity.way_in where person = $1 union all select 1 from identity.vault where person = $1',
    [wyn.person],
  )
  assert.equal(left.length, 0)
  assert.deepEqual(await within(tx => recipientsOf(tx, [wyn.person])), [])
})

test('5.5 the last coordinator’s keys cannot be taken out of use', async () => {
  const log = await within(tx => keyLogOf(tx))
  const solGone = makeRevocation(log, robin.keys, { person: idBytes(sol.person), today })
  assert.ok(!isRefused(solGone))
  assert.equal((await post(robin.person, '/desk/keys/revoke', solGone.wire)).status, 201)
  const last = makeRevocation(solGone.log, robin.keys, { person: idBytes(robin.person), today })
  assert.ok(isRefused(last) && last.refused === 'rule 5.5')
})

test('a supporter can neither invite, approve, revoke nor see who is invited', async () => {
  const anna = await within(tx => makeSupporter(tx, { first: 'Anna' }))
  for (const path of [
    '/desk/invitations',
    '/desk/invitations/approve',
    '/desk/invitations/withdraw',
    '/desk/keys/revoke',
    '/desk/people',
  ])
    assert.equal((await post(anna, path, {})).status, 404, path)
  assert.equal(
    (await app.request('http://localhost/desk/invitations', (await signInAs(db, anna)).get)).status,
    404,
  )
})

test('5.3 the first coordinator makes their own entry with a link used once, while nobody has begun', async () => {
  assert.equal(await within(tx => makeFirstLink(tx)), undefined, 'westvale has begun')
  const other = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(db.planes.gov, db.otherForce.id, work)
  const secret = await other(tx => makeFirstLink(tx))
  assert.ok(secret)
  const person = crypto.randomUUID()
  const first = await keysFor({ person, role: 3, words }, installation)
  const entry = makeFirstEntry(
    { force: idBytes(db.otherForce.id), person: idBytes(person), role: 3, fromDay: today },
    first.keys,
  )
  assert.ok(!isRefused(entry))
  const about = {
    firstName: 'Ffion',
    surname: 'Rees',
    rank: 'staff-manager',
    district: 'Dyffryn',
    station: 'Pencadlys',
    languages: ['cy'],
    mail: 'f@e.example',
  }
  const body = (key: Bytes) =>
    bundle([
      key,
      utf8(JSON.stringify(about)),
      entry.wire,
      utf8(first.keys.recipient),
      first.vault,
      first.wordKeys.locator,
      first.wordKeys.authPublic,
      first.wrap,
    ])
  const send = (key: Bytes) =>
    app.request('http://eastmoor.test/join/first', {
      method: 'POST',
      headers: { host: 'eastmoor.test', 'sec-fetch-site': 'same-origin', accept: 'application/json' },
      body: new Uint8Array(body(key)),
    })
  assert.equal((await send(new Uint8Array(32))).status, 422, 'another link')
  const right = new Uint8Array(Buffer.from(secret, 'base64url'))
  assert.equal((await send(right)).status, 201)
  assert.equal((await send(right)).status, 422, 'used')
  const roles = await db.admin('select role from identity.role where person = $1 order by role', [person])
  assert.deepEqual(
    roles.map(row => row['role']),
    ['coordinator', 'supporter'],
  )
})
