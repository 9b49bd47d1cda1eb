import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { makeTheClaim } from '../../tests/make/claim.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { good } from '../../tests/make/ps1-people.ts'
import {
  asColleague,
  asStaff,
  conversationIdOf,
  makeSealedWorld,
  readItems,
  send,
  sendFirst,
  signInWithWords,
  writeNote,
  type Colleague,
  type Staff,
} from '../../tests/make/sealed.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { bundle } from '../ps1/checking.ts'
import { random, sealMessage } from '../ps1/opening.ts'

/**
 * What arrives at the same instant. Every post is held at the same locked row and then let go together, so that each has begun before
 * any other commits: that is when a check against rows read too early lets both through.
 */
const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {}, ben: {} })

beforeEach(() => db.admin('delete from conversations.conversation'))

const saved = async (): Promise<Colleague> => {
  const colleague = await writeNote(world, [staff.anna, staff.ben])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
  return colleague
}

const nextMessage = ({ first: { chain, K, head } }: Colleague, words: string) =>
  good(
    sealMessage({
      chain,
      K,
      from: 0,
      head,
      ack: undefined,
      messageId: random(16),
      message: { type: 'text', text: words, time: 1_795_514_700 },
    }),
  ).bytes

/** Lets several posts run into one lock, in the order given, and then opens it. @returns their answers' statuses, in that order. */
const together = async (lock: string, values: unknown[], posts: (() => Response | Promise<Response>)[]) => {
  const holder = new Client({ connectionString: db.adminUrl })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query(lock, values)
    const running: Promise<Response>[] = []
    for (const post of posts) {
      running.push(Promise.resolve(post()))
      await blocked(running.length)
    }
    await holder.query('commit')
    return (await Promise.all(running)).map(reply => reply.status)
  } finally {
    await holder.end()
  }
}

const blocked = async (count: number): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const [row] = await db.admin(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (Number(row?.['n']) >= count) return
    await wait(10)
  }
  throw new Error('the posts never met')
}

const lockConversation = 'select from conversations.conversation where id = $1::uuid for update'
const talk = (colleague: Colleague, bytes: Uint8Array) => () =>
  send(world, '/talk/messages', bytes, asColleague(colleague))

const claimOf = async (who: Staff, colleague: Colleague) => {
  const id = conversationIdOf(colleague)
  const items = await readItems(await send(world, `/desk/requests/${id}/open`, '', asStaff(who)))
  const { wire, wraps } = await makeTheClaim(world.log, who, colleague, items)
  return () => send(world, `/desk/requests/${id}/claim`, bundle([wire, ...wraps]), asStaff(who))
}

test('10.1 a claim that waited while the colleague wrote is told to read first: no saved message is cut off', async () => {
  const colleague = await saved()
  const claim = await claimOf(staff.anna, colleague)
  const message = talk(colleague, nextMessage(colleague, 'One more thing.'))
  assert.deepEqual(
    await together(lockConversation, [conversationIdOf(colleague)], [message, claim]),
    [201, 409],
  )
})

test('10.2 a message that waited while somebody claimed is told of the new epoch, and is not taken for the old', async () => {
  const colleague = await saved()
  const claim = await claimOf(staff.anna, colleague)
  const message = talk(colleague, nextMessage(colleague, 'One more thing.'))
  assert.deepEqual(
    await together(lockConversation, [conversationIdOf(colleague)], [claim, message]),
    [201, 409],
  )
})

test('10.3 the same message sent twice at one instant is saved once, and both are told so', async () => {
  const colleague = await saved()
  const message = talk(colleague, nextMessage(colleague, 'Evenings are better.'))
  assert.deepEqual(
    await together(lockConversation, [conversationIdOf(colleague)], [message, message]),
    [201, 200],
  )
})

test('8.8 two tabs that write at one instant: one is saved, the other gets the head', async () => {
  const colleague = await saved()
  const posts = ['From this tab.', 'From my phone.'].map(words =>
    talk(colleague, nextMessage(colleague, words)),
  )
  assert.deepEqual(await together(lockConversation, [conversationIdOf(colleague)], posts), [201, 409])
})

test('9.3 the same first note sent twice at one instant is one conversation, and both are told that it is saved', async () => {
  const colleague = await writeNote(world, [staff.anna])
  const post = () => sendFirst(world, colleague)
  const statuses = await together('lock table conversations.conversation in exclusive mode', [], [post, post])
  assert.deepEqual(statuses.toSorted(), [200, 201])
})

test('9.3 two first notes with the same words at one instant: one is saved, and nothing of the other is left', async () => {
  const one = await writeNote(world, [staff.anna])
  const other = await writeNote(world, [staff.ben], {}, undefined, one.words)
  const posts = [one, other].map(colleague => () => sendFirst(world, colleague))
  const statuses = await together('lock table conversations.conversation in exclusive mode', [], posts)
  assert.deepEqual(statuses.toSorted(), [201, 409])
  assert.equal((await db.admin('select from conversations.conversation')).length, 1)
})

test('a lapsed hold: its holder claims while another opens, and neither waits for the other for ever', async () => {
  const colleague = await saved()
  const claim = await claimOf(staff.anna, colleague)
  await db.moveClock('21 minutes')
  const open = () => send(world, `/desk/requests/${conversationIdOf(colleague)}/open`, '', asStaff(staff.ben))
  const statuses = await together(lockConversation, [conversationIdOf(colleague)], [claim, open])
  await db.moveClock('0')
  assert.deepEqual(statuses, [201, 409])
})

test("a claim while the worker takes the request's next step: both are done", async () => {
  const colleague = await saved()
  const claim = await claimOf(staff.anna, colleague)
  const step = async () => {
    await inTransaction(db.planes.worker, db.force.id, tx =>
      sql`select asking.step(${db.force.id}, ${conversationIdOf(colleague)})`.execute(tx),
    )
    return new Response()
  }
  assert.deepEqual(await together(lockConversation, [conversationIdOf(colleague)], [claim, step]), [201, 200])
})

test('opening again what one holds does not make the hold longer: nobody keeps a colleague waiting by looking twice', async () => {
  const colleague = await saved()
  const open = () =>
    send(world, `/desk/requests/${conversationIdOf(colleague)}/open`, '', asStaff(staff.anna))
  const until = async () => (await db.admin('select hold_until, next_at from asking.request'))[0]
  await open()
  const before = await until()
  await db.moveClock('10 minutes')
  assert.equal((await open()).status, 200)
  assert.deepEqual(await until(), before)
  await db.moveClock('0')
})
