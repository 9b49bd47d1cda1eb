import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { good } from '../../tests/make/ps1-people.ts'
import {
  asColleague,
  asStaff,
  conversationIdOf,
  get,
  makeSealedWorld,
  readItems,
  send,
  sendFirst,
  signInWithWords,
  writeNote,
  type Colleague,
  type Outside,
} from '../../tests/make/sealed.ts'
import { BusyError } from '../platform/http/busy.ts'
import { queueByAddress } from '../platform/http/limits.ts'
import { random, sealMessage } from '../ps1/opening.ts'

const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {}, ben: {} })

test('a whole station asks from one address: sixty first notes, sixty taken, none twice', async () => {
  const notes: Colleague[] = []
  for (let at = 0; at < 60; at += 1) notes.push(await writeNote(world, [at % 2 ? staff.anna : staff.ben]))
  const replies = await Promise.all(
    [...notes, ...notes.slice(0, 5)].map(async note => sendFirst(world, note)),
  )
  const statuses = replies.map(reply => reply.status).toSorted()
  assert.deepEqual(statuses, [
    ...Array.from({ length: 5 }, () => 200),
    ...Array.from({ length: 60 }, () => 201),
  ])
  const [row] = await db.admin('select count(*)::int as n from conversations.conversation')
  assert.equal(row?.['n'], 60)
})

test('eight at once for an address, the rest wait their turn; another address does not wait for them', async () => {
  const inTurn = queueByAddress(8, 10_000)
  let running = 0
  let most = 0
  const release = Promise.withResolvers<void>()
  const flood = Array.from({ length: 40 }, () =>
    inTurn('station', async () => {
      most = Math.max(most, (running += 1))
      await release.promise
      running -= 1
      return 'done'
    }),
  )
  assert.equal(await inTurn('elsewhere', () => Promise.resolve('at once')), 'at once')
  release.resolve()
  assert.deepEqual(new Set(await Promise.all(flood)), new Set(['done']))
  assert.equal(most, 8)
})

test('a flood cannot fill the memory: beyond two hundred who wait, others are told at once to try again', async () => {
  const inTurn = queueByAddress(1, 10_000, 2)
  const release = Promise.withResolvers<void>()
  const taken = [1, 2, 3].map(() => inTurn('station', () => release.promise))
  await assert.rejects(
    inTurn('station', () => Promise.resolve()),
    BusyError,
  )
  assert.equal(await inTurn('elsewhere', () => Promise.resolve('at once')), 'at once')
  release.resolve()
  await Promise.all(taken)
  assert.equal(await inTurn('station', () => Promise.resolve('again')), 'again')
})

test('while one address floods, a first note from another is saved in under a second, and one from the same is not refused', async () => {
  const from = (remoteAddress: string): Outside => ({
    ...world,
    app: {
      request: (url, init) => world.app.request(url, init, { incoming: { socket: { remoteAddress } } }),
    },
  })
  const flooder = from('10.0.0.66')
  const flood = Array.from({ length: 150 }, async () => send(flooder, '/talk/first', random(4000)))
  const [elsewhere, same] = [await writeNote(world, [staff.anna]), await writeNote(world, [staff.ben])]
  const sameStation = sendFirst(flooder, same)
  const began = performance.now()
  assert.equal((await sendFirst(from('10.0.0.7'), elsewhere)).status, 201)
  assert.ok(performance.now() - began < 1000)
  assert.equal((await sameStation).status, 201)
  assert.ok((await Promise.all(flood)).every(({ status }) => status < 500))
})

test('what else a page changes is counted by conversation; ending and deleting are never made to wait', async () => {
  const colleague = await asked()
  const statuses: number[] = []
  for (let at = 0; at < 31; at += 1)
    statuses.push((await json(colleague, '/talk/kept', { how: 'kept' })).status)
  assert.deepEqual(statuses, [...Array.from({ length: 30 }, () => 200), 503])
  for (let at = 0; at < 31; at += 1) await json(colleague, '/talk/deadline', { minutes: 5 })
  const busy = await json(colleague, '/talk/deadline', { minutes: 5 })
  assert.deepEqual([busy.status, busy.headers.get('retry-after')], [503, '5'])
  const other = await asked()
  assert.equal(
    (await json(other, '/talk/kept', { how: 'tab' })).status,
    200,
    'another conversation is not held up',
  )
  assert.equal((await json(colleague, '/talk/end', {})).status, 200)
  assert.equal((await json(colleague, '/talk/delete', {})).status, 200)
})

test('who has waited too long is told to send the same again, and leaves the queue whole', async () => {
  const inTurn = queueByAddress(1, 5)
  const release = Promise.withResolvers<void>()
  const first = inTurn('station', () => release.promise)
  await assert.rejects(
    inTurn('station', () => Promise.resolve()),
    BusyError,
  )
  release.resolve()
  await first
  assert.equal(await inTurn('station', () => Promise.resolve('next')), 'next')
})

test('a conversation takes thirty messages a minute; nobody outside can use them up, and a repeated one is always answered', async () => {
  const colleague = await asked()
  const { chain, K } = colleague.first
  let head = colleague.first.head
  const outside = await send(
    world,
    `/desk/conversations/${conversationIdOf(colleague)}/messages`,
    random(438),
    asStaff(staff.ben),
  )
  assert.ok(outside.status === 404 || outside.status === 422)
  const sent: Uint8Array[] = []
  const statuses: number[] = []
  for (let at = 0; at < 31; at += 1) {
    const message = { type: 'text', text: `line ${at}`, time: 1_795_514_700 } as const
    const sealed = good(
      sealMessage({ chain, K, from: 0, head, ack: undefined, messageId: random(16), message }),
    )
    const reply = await send(world, '/talk/messages', sealed.bytes, asColleague(colleague))
    statuses.push(reply.status)
    sent.push(sealed.bytes)
    if (reply.status === 201) head = sealed.head
    else assert.deepEqual([reply.headers.get('retry-after'), await reply.json()], ['5', { trouble: 'busy' }])
  }
  assert.deepEqual(statuses, [...Array.from({ length: 30 }, () => 201), 503])
  const again = await send(world, '/talk/messages', sent[3] ?? new Uint8Array(), asColleague(colleague))
  assert.equal(again.status, 200)
})

const asked = async (
  ...card: Parameters<typeof writeNote> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => {
  const colleague = await writeNote(world, [staff.anna, staff.ben], ...card)
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
  return colleague
}
const json = (colleague: Colleague, path: string, body: unknown) =>
  send(world, path, JSON.stringify(body), { ...asColleague(colleague), 'content-type': 'application/json' })
const stateOf = async (colleague: Colleague) =>
  (await readItems(await get(world, '/talk/conversation', asColleague(colleague)))).state as {
    kept: string | null
    nowMinute: number
    request: { othersMinute: number | null; nextStep: string; nextMinute: number; state: string }
  }

test('a colleague changes when others are asked: never, at once, in some hours; where nobody was named there is nothing to change', async () => {
  const anna = Buffer.from(staff.anna.person.replaceAll('-', ''), 'hex')
  const colleague = await asked({ person: new Uint8Array(anna), deadlineMinutes: 60 })
  const asks = async (minutes: number) => {
    assert.equal((await json(colleague, '/talk/deadline', { minutes })).status, 200)
    const { request, nowMinute } = await stateOf(colleague)
    return { ...request, inMinutes: request.othersMinute === null ? null : request.othersMinute - nowMinute }
  }
  assert.equal((await stateOf(colleague)).request.nextStep, 'ask others')
  assert.equal((await asks(0)).inMinutes, null)
  assert.ok(Math.abs(((await asks(240)).inMinutes ?? 0) - 240) <= 1)
  assert.ok(Math.abs(((await asks(20_160)).inMinutes ?? 0) - 20_160) <= 1)
  const soon = await asks(1)
  assert.equal(soon.nextStep, 'ask others')
  await db.moveClock('2 minutes')
  const { askedOthers } = await takeDue(colleague)
  await db.moveClock('0')
  assert.equal(askedOthers, true)
  const open = await asked()
  assert.equal((await json(open, '/talk/deadline', { minutes: 5 })).status, 409)
})

/** What the worker does when the step falls due; whether Ben, who was not named, is asked now. */
const takeDue = async (colleague: Colleague) => {
  const id = conversationIdOf(colleague)
  await db.admin(`select set_config('app.force', $1, false)`, [db.force.id])
  await db.admin('select asking.step($1, $2::uuid)', [db.force.id, id])
  const rows = await db.admin(
    'select person from asking.asked where conversation = $1::uuid and asked_at is not null',
    [id],
  )
  return { askedOthers: rows.some(row => row['person'] === staff.ben.person) }
}

test('the page says whether the words were kept, may correct it, and says nothing else', async () => {
  const colleague = await asked()
  assert.equal((await stateOf(colleague)).kept, null)
  for (const how of ['tab', 'kept', 'kept']) {
    assert.equal((await json(colleague, '/talk/kept', { how })).status, 200)
    assert.equal((await stateOf(colleague)).kept, how)
  }
  for (const how of ['yes', '', null, 1, ['kept']])
    assert.equal((await json(colleague, '/talk/kept', { how })).status, 422)
  await json(colleague, '/talk/end', {})
  assert.equal((await json(colleague, '/talk/deadline', { minutes: 5 })).status, 409)
  assert.equal((await stateOf(colleague)).request.state, 'ended')
})
