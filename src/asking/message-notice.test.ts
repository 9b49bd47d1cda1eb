import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
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
} from '../../tests/make/sealed.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { bundle, type Head } from '../ps1/checking.ts'
import { random, sealMessage } from '../ps1/opening.ts'

/** "You have a message" to the supporter whose conversation it is, by the rules of every notice. */
const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {} })
const { anna } = staff
const duty = await db.admin('select day, start_minute, minutes from supporters.duty where person = $1', [
  anna.person,
])

const setDuty = async (rows: readonly Record<string, unknown>[]) => {
  await db.admin('delete from supporters.duty where person = $1', [anna.person])
  for (const { day, start_minute, minutes } of rows)
    await db.admin(
      'insert into supporters.duty (force_id, person, day, start_minute, minutes) values ($1, $2, $3, $4, $5)',
      [db.force.id, anna.person, day, start_minute, minutes],
    )
}

beforeEach(async () => {
  await db.admin('delete from conversations.conversation; delete from platform.due')
  await db.admin('delete from supporters.notice; delete from supporters.caught_mail')
  await db.admin(
    `update supporters.supporter set state = 'active', paused_at = null, trained_until = '2040-01-01'`,
  )
  await db.admin(`update forces.force set stage = 'live' where id = '${db.force.id}'`)
  await setDuty(duty)
})

/** A conversation that Anna has claimed, with nothing said of it yet by mail; and how each of the two writes in it. */
const claimed = async () => {
  const colleague = await writeNote(world, [anna])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
  const act = (what: string, body: Uint8Array | string) =>
    send(world, `/desk/requests/${conversationIdOf(colleague)}/${what}`, body, asStaff(anna))
  const epoch = await makeTheClaim(world.log, anna, colleague, await readItems(await act('open', '')))
  assert.equal((await act('claim', bundle([epoch.wire, ...epoch.wraps]))).status, 201)
  await db.admin('delete from supporters.notice')
  const heads: (Head | undefined)[] = [colleague.first.head, undefined]
  const write = (from: 0 | 1) => {
    const { bytes, head } = good(
      sealMessage({
        chain: epoch.chain,
        K: epoch.K,
        from,
        head: heads[from],
        ack: heads[1 - from],
        messageId: random(16),
        message: { type: 'text', text: 'Are you there?', time: 1_795_514_700 },
      }),
    )
    heads[from] = head
    return from === 0
      ? send(world, '/talk/messages', bytes, asColleague(colleague))
      : send(world, `/desk/conversations/${conversationIdOf(colleague)}/messages`, bytes, asStaff(anna))
  }
  return { colleague, write }
}

const notices = () =>
  db.admin(`select n.state, n.made_at, d.next_at, extract(epoch from n.made_at - platform.now()) / 60 as minutes
    from supporters.notice n left join platform.due d on d.id = n.id order by n.made_at`)
const states = async () => (await notices()).map(({ state }) => state)
const atTheDesk = () => db.admin('update identity.session set seen_at = platform.now()')
const wants = () =>
  inTransaction(db.planes.worker, db.force.id, async tx => {
    const { rows } = await sql<{
      wants: string
    }>`select asking.wants_notice(${anna.person}) as wants`.execute(tx)
    return rows[0]?.wants
  })

test('a message in an open conversation tells its supporter, once until they have been at the desk again', async () => {
  const { write } = await claimed()
  assert.deepEqual(await states(), [], 'the claim itself tells nobody')
  for (let time = 0; time < 3; time += 1) assert.equal((await write(0)).status, 201)
  const [only, ...more] = await notices()
  assert.deepEqual([only?.['state'], more], ['due', []])
  assert.ok(Number(only?.['minutes']) > -0.2 && Number(only?.['minutes']) < 10)
  assert.equal(await wants(), 'yes')
  await db.admin(`update supporters.notice set state = 'sent', sent_at = platform.now()`)
  await write(0)
  assert.deepEqual(await states(), ['sent'])
  await atTheDesk()
  await write(0)
  assert.deepEqual((await states()).toSorted(), ['due', 'sent'])
})

test('a supporter who has looked at the desk or answered meanwhile is left alone', async () => {
  const { write } = await claimed()
  await write(0)
  await write(1)
  assert.equal(await wants(), 'nothing waits', 'answered')
  await write(0)
  assert.equal(await wants(), 'yes')
  await atTheDesk()
  assert.equal(await wants(), 'nothing waits', 'looked')
})

test('off duty means quiet: the mail waits for the next duty', async () => {
  const { write } = await claimed()
  const [next] = await db.admin(
    `select extract(isodow from day) as day, day + interval '9 hours' as begins
     from (select date_trunc('day', platform.now() at time zone 'Europe/London') + interval '2 days' as day) d`,
  )
  await setDuty([{ day: next?.['day'], start_minute: 540, minutes: 240 }])
  await write(0)
  const [notice] = await db.admin(
    `select extract(epoch from made_at at time zone 'Europe/London' - $1::timestamp) / 60 as late from supporters.notice`,
    [next?.['begins']],
  )
  assert.ok(Number(notice?.['late']) >= 0 && Number(notice?.['late']) < 10, String(notice?.['late']))
  assert.equal(await wants(), 'off duty')
  const later = () =>
    inTransaction(db.planes.worker, db.force.id, tx =>
      sql`select asking.notify_later(${db.force.id}, ${anna.person})`.execute(tx),
    )
  await later()
  assert.deepEqual(await states(), ['due'], 'one is on its way')
  await db.admin(`update supporters.notice set state = 'called off'`)
  await later()
  assert.deepEqual((await states()).toSorted(), ['called off', 'due'])
})

test('whoever has paused hears nothing; whose training has lapsed goes on with what is open', async () => {
  const { write } = await claimed()
  await db.admin(`update supporters.supporter set state = 'paused', paused_at = platform.now()`)
  await write(0)
  assert.deepEqual(await states(), [])
  await db.admin(
    `update supporters.supporter set state = 'active', paused_at = null, trained_until = '2020-01-01'`,
  )
  await write(0)
  assert.deepEqual(await states(), ['due'])
  assert.equal(await wants(), 'yes')
})

test('what is added to a note that nobody has claimed tells nobody once more', async () => {
  const colleague = await writeNote(world, [anna])
  await sendFirst(world, colleague)
  await signInWithWords(world, colleague)
  assert.deepEqual(await states(), ['due'], 'the request itself')
  const { chain, K, head } = colleague.first
  const message = { type: 'text', text: 'One more thing.', time: 1_795_514_700 } as const
  const place = { chain, K, from: 0, head, ack: undefined, messageId: random(16) }
  const { bytes } = good(sealMessage({ ...place, message }))
  assert.equal((await send(world, '/talk/messages', bytes, asColleague(colleague))).status, 201)
  assert.deepEqual(await states(), ['due'])
})
