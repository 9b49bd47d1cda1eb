import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { chainOf, makeTheClaim } from '../../tests/make/claim.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { good } from '../../tests/make/ps1-people.ts'
import {
  asColleague,
  asStaff,
  conversationIdOf,
  get,
  makeSealedWorld,
  readItems,
  readerOf,
  send,
  sendFirst,
  signInWithWords,
  writeNote,
  type Colleague,
  type Items,
  type Staff,
} from '../../tests/make/sealed.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { bringOn, stepAll, waitedFor } from './try/waited-for.ts'
import { bundle, parseEnvelope, isRefused, toHex } from '../ps1/checking.ts'
import {
  makeCircle,
  nextAck,
  openWrap,
  random,
  sealMessage,
  startReading,
  type Message,
} from '../ps1/opening.ts'

const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {}, ben: {}, cara: {}, dai: {} })

beforeEach(async () => {
  await db.admin('delete from conversations.conversation')
  await db.admin(
    `update supporters.supporter set state = 'active', paused_at = null, trained_until = '2040-01-01'`,
  )
})

const asked = async (people: readonly Staff[] = [staff.anna, staff.ben]): Promise<Colleague> => {
  const colleague = await writeNote(world, people)
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
  return colleague
}
const act = (who: Staff, colleague: Colleague, what: string, body: Uint8Array | string = '') =>
  send(world, `/desk/requests/${conversationIdOf(colleague)}/${what}`, body, asStaff(who))
const open = async (who: Staff, colleague: Colleague): Promise<Items> => {
  const reply = await act(who, colleague, 'open')
  assert.equal(reply.status, 200)
  return readItems(reply)
}
const waitingOf = async (who: Staff): Promise<number> => {
  const reply = await get(world, '/desk/state', { cookie: who.cookie })
  return ((await reply.json()) as { waiting: unknown[] }).waiting.length
}
const claimed = async (who: Staff, colleague: Colleague) => {
  const epoch = await makeTheClaim(world.log, who, colleague, await open(who, colleague))
  const reply = await act(who, colleague, 'claim', bundle([epoch.wire, ...epoch.wraps]))
  assert.equal(reply.status, 201)
  return epoch
}
const text = (words: string): Message => ({ type: 'text', text: words, time: 1_795_514_700 })

test('whoever opens a note is given the keys to follow its records, and the truth about the night', async () => {
  const colleague = await asked()
  const { state } = await open(staff.anna, colleague)
  const { recipient, ed25519 } = colleague.keys
  assert.deepEqual(state['colleague'], { recipient, ed25519: toHex(ed25519) })
  assert.equal(typeof state['nobodyWasOn'], 'boolean')
  assert.ok(Number(state['goesMinute']) > Number(state['lastMinute']))
})

test('a colleague asks, one of the circle answers, and they talk', async () => {
  const colleague = await asked()
  assert.equal(await waitingOf(staff.anna), 1)
  assert.equal(await waitingOf(staff.cara), 0)
  const epoch = await claimed(staff.anna, colleague)
  assert.equal(await waitingOf(staff.ben), 0)
  const id = conversationIdOf(colleague)
  const items = await readItems(await get(world, `/desk/conversations/${id}`, { cookie: staff.anna.cookie }))
  const [note] = items.envelopes.map(bytes => parseEnvelope(bytes))
  assert.ok(note && !isRefused(note))
  const sealed = good(
    sealMessage({
      chain: epoch.chain,
      K: epoch.K,
      from: 1,
      head: undefined,
      ack: { from: 0, seq: note.seq, hash: note.hash },
      messageId: random(16),
      message: text('I have read it. I am here.'),
    }),
  )
  const posted = await send(world, `/desk/conversations/${id}/messages`, sealed.bytes, asStaff(staff.anna))
  assert.equal(posted.status, 201)
  const seen = await readItems(await get(world, '/talk/conversation', asColleague(colleague)))
  assert.equal(seen.envelopes.length, 2)
  assert.deepEqual(
    seen.ledger.map(({ what }) => what),
    ['opened', 'claimed'],
  )
  assert.equal((seen.state['names'] as Record<string, string>)[staff.anna.person], 'anna')
  const wrap = seen.wraps.at(-1)
  const record = chainOf(world.log, colleague, seen).records.at(-1)
  assert.ok(wrap && record)
  good(await openWrap(colleague.keys.identity, record, 0, wrap.file))
  assert.equal(
    (await get(world, `/talk/conversation?after=${seen.cursor}`, asColleague(colleague))).status,
    304,
  )
})

test('a first note sent twice is one conversation, and with other bytes a conflict', async () => {
  const colleague = await writeNote(world, [staff.anna])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal((await sendFirst(world, colleague)).status, 200)
  const other = { ...(await writeNote(world, [staff.anna])), words: colleague.words }
  assert.equal((await sendFirst(world, other)).status, 201)
  const rows = await db.admin('select count(*)::int as n from conversations.conversation')
  assert.deepEqual({ ...rows[0] }, { n: 2 })
})

test('without the phrase of the poster nothing is taken and nobody is shown', async () => {
  const colleague = await writeNote(world, [staff.anna])
  assert.equal((await sendFirst(world, colleague, 'Crane under the bridge')).status, 403)
  const directory = await send(world, '/talk/directory', '', { 'x-way-in': '' })
  assert.deepEqual([directory.status, await directory.json()], [403, { trouble: 'phrase' }])
})

test('words that nobody has get the same question and no answer', async () => {
  const colleague = await writeNote(world, [staff.anna])
  assert.equal(await signInWithWords(world, colleague), 403)
  await sendFirst(world, colleague)
  const known = await send(world, '/talk/challenge', colleague.words.locator)
  const unknown = await send(world, '/talk/challenge', random(16))
  assert.equal((await known.arrayBuffer()).byteLength, (await unknown.arrayBuffer()).byteLength)
})

test('two supporters open at once: one holds it, the other is told that somebody was first', async () => {
  const colleague = await asked()
  const replies = await Promise.all([act(staff.anna, colleague, 'open'), act(staff.ben, colleague, 'open')])
  assert.deepEqual(replies.map(reply => reply.status).toSorted(), [200, 409])
})

test('"I know this person" hands back: the wrap is gone, and the next one answers while the colleague is away', async () => {
  const colleague = await asked()
  await open(staff.anna, colleague)
  assert.equal((await act(staff.anna, colleague, 'hand-back')).status, 200)
  assert.equal((await act(staff.anna, colleague, 'open')).status, 409)
  const wraps = await db.admin('select index from conversations.wrap order by index')
  assert.deepEqual(
    wraps.map(row => row['index']),
    [0, 2],
  )
  await claimed(staff.ben, colleague)
})

test('a hold lapses after twenty minutes; its holder may still claim until another takes it', async () => {
  const colleague = await asked()
  const items = await open(staff.anna, colleague)
  await db.moveClock('21 minutes')
  await inTransaction(db.planes.content, db.force.id, tx =>
    sql`select asking.step(${db.force.id}, ${conversationIdOf(colleague)})`.execute(tx),
  )
  const lapsed = await makeTheClaim(world.log, staff.anna, colleague, items)
  const reply = await act(staff.anna, colleague, 'claim', bundle([lapsed.wire, ...lapsed.wraps]))
  assert.equal(reply.status, 201)
  await db.moveClock('0')
})

test('whoever is out of date or paused can neither see, open nor claim, on any path', async () => {
  const colleague = await asked()
  const items = await open(staff.anna, colleague)
  const epoch = await makeTheClaim(world.log, staff.anna, colleague, items)
  await db.admin(`update supporters.supporter set trained_until = '2020-01-01' where person = $1`, [
    staff.anna.person,
  ])
  assert.equal(await waitingOf(staff.anna), 0)
  assert.equal((await act(staff.anna, colleague, 'open')).status, 409)
  assert.equal((await act(staff.anna, colleague, 'claim', bundle([epoch.wire, ...epoch.wraps]))).status, 409)
  const drawn = await writeNote(world, [staff.anna])
  assert.equal((await sendFirst(world, drawn)).status, 422)
})

test('somebody outside the circle, or in it and never asked, opens nothing', async () => {
  const colleague = await asked([staff.anna, staff.ben, staff.cara, staff.dai])
  // The first three are asked; Dai is in the circle and it is not their turn.
  assert.equal((await act(staff.dai, colleague, 'open')).status, 409)
  const other = await asked([staff.anna])
  assert.equal((await act(staff.ben, other, 'open')).status, 409)
  assert.equal((await act(staff.ben, other, 'hand-back')).status, 409)
  const id = conversationIdOf(other)
  assert.equal((await get(world, `/desk/conversations/${id}`, { cookie: staff.anna.cookie })).status, 404)
})

test('a note added while a claim commits: the claim is told, reads it and claims again', async () => {
  const colleague = await asked()
  const stale = await makeTheClaim(world.log, staff.anna, colleague, await open(staff.anna, colleague))
  const { chain, K, head } = colleague.first
  const more = good(
    sealMessage({
      chain,
      K,
      from: 0,
      head,
      ack: undefined,
      messageId: random(16),
      message: text('One more thing.'),
    }),
  )
  assert.equal((await send(world, '/talk/messages', more.bytes, asColleague(colleague))).status, 201)
  assert.equal((await act(staff.anna, colleague, 'claim', bundle([stale.wire, ...stale.wraps]))).status, 409)
  await claimed(staff.anna, colleague)
})

test('a message sent twice is one message; another with its id, or from the past, is a conflict', async () => {
  const colleague = await asked()
  const { chain, K, head } = colleague.first
  const seal = (words: string, messageId: Uint8Array) =>
    good(sealMessage({ chain, K, from: 0, head, ack: undefined, messageId, message: text(words) })).bytes
  const id = random(16)
  const once = seal('Evenings are better.', id)
  const reply = await send(world, '/talk/messages', once, asColleague(colleague))
  const again = await send(world, '/talk/messages', once, asColleague(colleague))
  assert.deepEqual([reply.status, again.status], [201, 200])
  assert.deepEqual(await again.json(), await reply.json())
  assert.equal(
    (await send(world, '/talk/messages', seal('Other words.', id), asColleague(colleague))).status,
    409,
  )
  const late = await send(
    world,
    '/talk/messages',
    seal('From my other tab.', random(16)),
    asColleague(colleague),
  )
  assert.equal(late.status, 409)
  assert.equal(((await late.json()) as { head: { seq: number } }).head.seq, 2)
})

test('the circle used up: the page says so, and one tap draws a new one with a fresh key', async () => {
  const colleague = await asked([staff.anna])
  await act(staff.anna, colleague, 'hand-back')
  const items = await readItems(await get(world, '/talk/conversation', asColleague(colleague)))
  assert.equal((items.state['request'] as { state: string }).state, 'run out')
  const chain = chainOf(world.log, colleague, items)
  const [note] = items.envelopes
  const parsed = parseEnvelope(note ?? new Uint8Array())
  assert.ok(!isRefused(parsed))
  const heads = [{ from: 0, seq: parsed.seq, hash: parsed.hash }]
  const circle = good(
    await makeCircle({ keys: colleague.keys, chain, asked: [readerOf(world.log, staff.ben)], heads }),
  )
  const again = good(
    sealMessage({
      chain: circle.chain,
      K: circle.K,
      from: 0,
      head: heads[0],
      ack: nextAck(startReading(chain, new Map()), 0),
      messageId: random(16),
      message: { type: 'note', text: 'I cannot sleep since Tuesday.', time: 1_795_514_700 },
    }),
  )
  const card = new Uint8Array([1, 1, ...new Uint8Array(20)])
  const reply = await send(
    world,
    '/talk/circle',
    bundle([circle.wire, ...circle.wraps, again.bytes, card]),
    asColleague(colleague),
  )
  assert.equal(reply.status, 201)
  await claimed(staff.ben, colleague)
})

test('either side ends it, nothing more is taken, and the colleague deletes it at once', async () => {
  const colleague = await asked()
  await claimed(staff.anna, colleague)
  const id = conversationIdOf(colleague)
  assert.equal((await send(world, `/desk/conversations/${id}/end`, '', asStaff(staff.ben))).status, 404)
  assert.equal((await send(world, `/desk/conversations/${id}/end`, '', asStaff(staff.anna))).status, 200)
  const seen = await readItems(await get(world, '/talk/conversation', asColleague(colleague)))
  assert.deepEqual([seen.state['state'], seen.state['endedBy']], ['ended', 'supporter'])
  assert.equal((await send(world, '/talk/delete', '', asColleague(colleague))).status, 200)
  assert.equal((await get(world, '/talk/conversation', asColleague(colleague))).status, 404)
  for (const table of ['record', 'member', 'wrap', 'envelope', 'head', 'ledger', 'colleague', 'token']) {
    const [row] = await db.admin(`select count(*)::int as n from conversations.${table}`)
    assert.equal(row?.['n'], 0, table)
  }
})

test('a token opens its own conversation and no other; a cookie opens none of them', async () => {
  const colleague = await asked()
  assert.equal((await get(world, '/talk/conversation', { cookie: staff.anna.cookie })).status, 404)
  assert.equal(
    (await get(world, '/talk/conversation', { authorization: `Bearer ${'A'.repeat(43)}` })).status,
    404,
  )
  assert.equal((await get(world, '/desk/state', asColleague(colleague))).status, 303)
})

test('in a demonstration the night nobody covers can be cut short, and the note is asked of somebody', async () => {
  await db.admin('create table if not exists kept_duty as select * from supporters.duty')
  await db.admin('delete from supporters.duty')
  const colleague = await asked([staff.anna])
  assert.equal(await waitingOf(staff.anna), 0)
  const waiting = await inTransaction(db.planes.content, db.force.id, waitedFor)
  assert.deepEqual(waiting, [
    { conversation: waiting[0]?.conversation, person: staff.anna.person, asked: false },
  ])
  await inTransaction(db.planes.gov, db.force.id, (tx, now) => bringOn(tx, now, [staff.anna.person]))
  await inTransaction(db.planes.content, db.force.id, tx => stepAll(tx, [conversationIdOf(colleague)]))
  assert.equal(await waitingOf(staff.anna), 1)
  await db.admin('delete from supporters.duty')
  await db.admin('insert into supporters.duty select * from kept_duty')
})
