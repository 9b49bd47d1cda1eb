import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { makeTheClaim } from '../../tests/make/claim.ts'
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
} from '../../tests/make/sealed.ts'
import { idBytes } from '../identity/index.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { bundle, encodeRequestCard } from '../ps1/checking.ts'
import { makeCircle, random, sealMessage } from '../ps1/opening.ts'

/** What is left of a conversation, and who could put it together with whom. */
const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {}, ben: {} })

beforeEach(async () => {
  await db.admin(
    'delete from conversations.conversation; delete from platform.due; delete from supporters.notice',
  )
  await db.moveClock('0')
})

const saved = async (): Promise<Colleague> => {
  const colleague = await writeNote(world, [staff.anna, staff.ben])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
  return colleague
}

const claimed = async (colleague: Colleague) => {
  const act = (what: string, body: Uint8Array | string) =>
    send(world, `/desk/requests/${conversationIdOf(colleague)}/${what}`, body, asStaff(staff.anna))
  const { wire, wraps } = await makeTheClaim(
    world.log,
    staff.anna,
    colleague,
    await readItems(await act('open', '')),
  )
  assert.equal((await act('claim', bundle([wire, ...wraps]))).status, 201)
}

const timesThatKnowTheHour = async (): Promise<string[]> => {
  const times = {
    'conversations.conversation': ['saved_at', 'ended_at'],
    'conversations.envelope': ['received_at'],
    'asking.asked': ['asked_at', 'opened_at', 'handed_back_at'],
    'asking.request': ['batch_at', 'others_at', 'close_at'],
  }
  const found: string[] = []
  for (const [table, columns] of Object.entries(times)) {
    for (const column of columns) {
      const rows = await db.admin(
        `select from ${table} where ${column} <> date_trunc('day', ${column}, 'Europe/London')`,
      )
      if (rows.length > 0) found.push(`${table}.${column}`)
    }
  }
  return found
}

test('when a conversation has ended, what is kept of its times are days, and it stays as long as was promised', async () => {
  const colleague = await saved()
  await claimed(colleague)
  assert.notDeepEqual(await timesThatKnowTheHour(), [])
  await send(world, '/talk/end', '', asColleague(colleague))
  assert.deepEqual(await timesThatKnowTheHour(), [])
  const [row] = await db.admin(
    `select c.last_at > now() - interval '1 minute' as kept, d.next_at = c.last_at + interval '90 days' as due,
      to_char(c.last_at at time zone 'Europe/London', 'HH24:MI:SS') as hour
    from conversations.conversation c join platform.due d on d.id = c.id and d.kind = 'conversations.retention'`,
  )
  assert.deepEqual({ ...row }, { kept: true, due: true, hour: '23:59:00' })
})

test('whoever claimed it still reads an ended conversation; whoever was only asked has no wrap left', async () => {
  const colleague = await saved()
  await claimed(colleague)
  await send(world, '/talk/end', '', asColleague(colleague))
  const wraps = await db.admin('select epoch, index from conversations.wrap order by epoch, index')
  assert.deepEqual(
    wraps.map(({ epoch, index }) => [epoch, index]),
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  )
  const other = await saved()
  await send(world, '/talk/end', '', asColleague(other))
  const left = await db.admin('select index from conversations.wrap where conversation = $1::uuid', [
    conversationIdOf(other),
  ])
  assert.deepEqual(
    left.map(({ index }) => index),
    [0],
  )
})

/** A further circle as the colleague's own page, open all the while, would still make it. */
const furtherCircle = async ({ first, keys }: Colleague) => {
  const { chain, head } = first
  const asked = [readerOf(world.log, staff.anna)]
  const circle = good(await makeCircle({ keys, chain, asked, heads: [head] }))
  const message = { type: 'note', text: 'Again.', time: 1_795_514_640 } as const
  const place = { chain: circle.chain, K: circle.K, from: 0, head, ack: undefined, messageId: random(16) }
  const envelope = good(sealMessage({ ...place, message })).bytes
  return { record: circle.wire, wraps: circle.wraps, envelope }
}

test('a note nobody took on is deleted when the page said so, and its writer is told what became of it', async () => {
  const colleague = await saved()
  const step = () =>
    inTransaction(db.planes.worker, db.force.id, tx =>
      sql`select asking.step(${db.force.id}, ${conversationIdOf(colleague)})`.execute(tx),
    )
  const sealedRows = async () =>
    Promise.all(
      ['envelope', 'wrap', 'record', 'member', 'head'].map(
        async table => (await db.admin(`select from conversations.${table}`)).length,
      ),
    )
  await db.moveClock('13 days')
  await step()
  assert.ok(
    (await sealedRows()).every(count => count > 0),
    'control: not a day before',
  )
  await db.moveClock('14 days')
  await step()
  assert.deepEqual(await sealedRows(), [0, 0, 0, 0, 0])
  const [row] = await db.admin('select state, outcome from asking.request')
  assert.deepEqual({ ...row }, { state: 'ended', outcome: 'never opened' })
  assert.deepEqual(await timesThatKnowTheHour(), [])
  assert.equal(await signInWithWords(world, colleague), 200)
  const seen = await readItems(await get(world, '/talk/conversation', asColleague(colleague)))
  assert.equal((seen.state['request'] as { outcome: string }).outcome, 'never opened')
  assert.deepEqual([seen.records, seen.wraps, seen.envelopes], [[], [], []])
  assert.ok(seen.vault, 'the door still opens')
  const { record, wraps, envelope } = await furtherCircle(colleague)
  const card = encodeRequestCard({ kind: 'message', language: 'en', person: undefined, deadlineMinutes: 0 })
  const again = bundle([record, ...wraps, envelope, card])
  assert.equal((await send(world, '/talk/circle', again, asColleague(colleague))).status, 409)
})

test('a question at the door goes with the conversation: a deleted locator stands nowhere', async () => {
  const colleague = await saved()
  await send(world, '/talk/challenge', colleague.words.locator)
  assert.equal((await db.admin('select from conversations.challenge')).length, 1)
  assert.equal((await send(world, '/talk/delete', '', asColleague(colleague))).status, 200)
  assert.equal((await db.admin('select from conversations.challenge')).length, 0)
})

test('governance cannot tell by ids or times which conversation a notice was about', async () => {
  const colleague = await saved()
  const due = await db.admin('select kind, id from platform.due')
  assert.ok(due.some(({ kind }) => kind === 'conversations.retention'))
  const seen = await inTransaction(db.planes.gov, db.force.id, tx =>
    tx.selectFrom('platform.due').select(['kind', 'id']).execute(),
  )
  assert.deepEqual([...new Set(seen.map(({ kind }) => kind))], ['supporters.notice'])
  assert.ok(seen.every(({ id }) => id.replaceAll('-', '') !== conversationIdOf(colleague)))
})

test("a note under a supporter's own id is refused: its stream would tell whenever their desk has news", async t => {
  // A hostile browser draws no conversation id: it takes the one of a supporter it found in the directory.
  const real = crypto.getRandomValues.bind(crypto)
  const drawn = t.mock.method(crypto, 'getRandomValues', (bytes: Uint8Array<ArrayBuffer>) => {
    if (bytes.length !== 16) return real(bytes)
    bytes.set(idBytes(staff.anna.person))
    return bytes
  })
  const colleague = await writeNote(world, [staff.ben])
  drawn.mock.restore()
  assert.equal(conversationIdOf(colleague), staff.anna.person.replaceAll('-', ''))
  const reply = await sendFirst(world, colleague)
  assert.deepEqual([reply.status, await reply.json()], [422, { trouble: 'refused' }])
})

test('a refused note is told no rule: who of a circle is out of date is nobody’s to ask', async () => {
  await db.admin(`update supporters.supporter set trained_until = '2020-01-01' where person = $1`, [
    staff.ben.person,
  ])
  const reply = await sendFirst(world, await writeNote(world, [staff.ben]))
  await db.admin(`update supporters.supporter set trained_until = '2040-01-01'`)
  const other = await writeNote(world, [staff.ben], { person: idBytes(staff.anna.person) })
  const named = await sendFirst(world, other)
  for (const each of [reply, named])
    assert.deepEqual([each.status, await each.json()], [422, { trouble: 'refused' }])
})

test('in a real force a notice is made when it may go, not at the instant of the note', async () => {
  await db.admin(`update forces.force set stage = 'live' where id = $1`, [db.force.id])
  try {
    await saved()
    const rows = await db.admin(
      `select n.made_at <> c.saved_at as apart, n.made_at = d.next_at as same from supporters.notice n
        join platform.due d on d.id = n.id cross join conversations.conversation c`,
    )
    assert.ok(rows.length > 0)
    assert.ok(rows.every(({ apart, same }) => apart === true && same === true))
  } finally {
    await db.admin(`update forces.force set stage = 'demonstration' where id = $1`, [db.force.id])
  }
})
