import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { installationOf, keyLogOf } from '../../src/identity/index.ts'
import {
  beforeForce,
  closePlanes,
  databaseAccess,
  inTransaction,
  openPlanes,
  sql,
} from '../../src/platform/db/index.ts'
import { withClient } from '../../src/platform/postgres/durable.ts'
import { readSecrets } from '../../src/platform/postgres/settings.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'
import { toHex } from '../../src/ps1/checking.ts'
import { random, sealMessage } from '../../src/ps1/opening.ts'
import { dataFolder, postgresPid, processPid, startAlongside, statusOf } from '../make/alongside.ts'
import { good } from '../make/ps1-people.ts'
import { asColleague, send, signInWithWords, writeNote, type Outside, type Staff } from '../make/sealed.ts'

/**
 * PostgreSQL and the web process are killed (kill -9) while colleagues write. What a killed process does not show: a disk that
 * lies. That is `fsync` and the machine's business.
 */
const data = dataFolder()
const admin = (): string => {
  const { port, password } = readSecrets(data)
  return `postgres://postgres:${password}@127.0.0.1:${port}/alongside`
}

/** What a colleague's browser would have been told: the log, and three supporters to ask. */
const lookAround = async (origin: string): Promise<{ outside: Outside; asked: readonly Staff[] }> => {
  const planes = openPlanes((await databaseAccess(data, {})).urls(admin()), ['gov'])
  const { rows } = await beforeForce(planes.gov, tx =>
    sql<{ id: string }>`select id from forces.every_id() id`.execute(tx),
  )
  const found = await inTransaction(planes.gov, rows[0]?.id ?? '', async tx => {
    const people = await sql<{ person: string; recipient: string }>`
      select r.person, r.recipient from identity.recipient r
      where r.person in (select supporters.eligible(array(select s.person from supporters.supporter s))) limit 3`.execute(
      tx,
    )
    const phrase = await sql<{ phrase: string }>`select phrase from supporters.poster_phrase`.execute(tx)
    return {
      people: people.rows,
      phrase: phrase.rows[0]?.phrase ?? '',
      log: await keyLogOf(tx),
      installation: await installationOf(tx),
    }
  })
  await closePlanes(planes)
  const { log, installation, phrase } = found
  const wayIn = Buffer.from(phrase).toString('base64url')
  const request = (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('x-way-in', wayIn)
    return fetch(url, { ...init, headers, signal: init.signal ?? AbortSignal.timeout(3000) })
  }
  // Of a supporter a colleague's browser knows person and recipient, and nothing else is asked here.
  const asked = found.people.map(
    ({ person, recipient }) => ({ person, keys: { recipient } }) as unknown as Staff,
  )
  return { outside: { app: { request }, log, installation, origin }, asked }
}

type Told = { sent: number; acknowledged: Map<string, string>; answeredAgain: number; refused: number[] }

/** Sends the same bytes until they are acknowledged, as the outbox does; one post in three is cut off before its answer. */
const untilTaken = async (
  told: Told,
  post: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> => {
  for (let tries = 0; ; tries += 1) {
    const patience = tries === 0 && Math.random() < 0.33 ? 1 + Math.random() * 8 : 3000
    const reply = await post(AbortSignal.timeout(Math.ceil(patience))).catch(() => undefined)
    told.sent += 1
    if (reply?.status === 200) told.answeredAgain += 1
    if (reply && reply.status < 300) return reply
    if (reply && reply.status < 500) told.refused.push(reply.status)
    assert.ok(tries < 400, `never taken: ${reply?.status}`)
    await pause(reply || patience === 3000 ? 50 : 0)
  }
}

/** One colleague: a first note, and messages one after the other until `over`, at most 28 in their minute. */
const write = async (
  outside: Outside,
  asked: readonly Staff[],
  told: Told,
  over: () => boolean,
): Promise<void> => {
  const colleague = await writeNote(outside, asked)
  const cut = (signal: AbortSignal): Outside => ({
    ...outside,
    app: { request: (url, init) => outside.app.request(url, { ...init, signal }) },
  })
  await untilTaken(told, async signal => send(cut(signal), '/talk/first', colleague.first.posted))
  const isIn = () =>
    signInWithWords(outside, colleague).then(
      status => status === 200,
      () => false,
    )
  assert.ok(await waitUntil(isIn, { forMs: 30_000, everyMs: 100 }))
  let { head } = colleague.first
  for (let at = 0; at < 28 && !over(); at += 1) {
    const messageId = random(16)
    const message = { type: 'text', text: `line ${at}`, time: 1_795_514_700 } as const
    const { chain, K } = colleague.first
    const sealed = good(sealMessage({ chain, K, from: 0, head, ack: undefined, messageId, message }))
    const reply = await untilTaken(told, async signal =>
      send(cut(signal), '/talk/messages', sealed.bytes, asColleague(colleague)),
    )
    const { hash } = (await reply.json()) as { hash: string }
    assert.equal(hash, toHex(sealed.head.hash))
    told.acknowledged.set(toHex(messageId), hash)
    head = sealed.head
    await pause(150)
  }
}

test('through three kills nothing acknowledged is lost, and nothing is there twice', async () => {
  const run = await startAlongside(data)
  await run.says(/Alongside is ready/)
  const { outside, asked } = await lookAround(run.url)
  const told: Told = { sent: 0, acknowledged: new Map(), answeredAgain: 0, refused: [] }
  let over = false
  const writers = Promise.all(Array.from({ length: 6 }, () => write(outside, asked, told, () => over)))
  const isWell = async () => (await statusOf(`${run.url}/health/ready`)) === 200
  for (const victim of ['postgres', 'web', 'postgres'] as const) {
    await pause(900)
    process.kill(victim === 'web' ? processPid(data, 'web') : (postgresPid(data) ?? 0), 'SIGKILL')
    await pause(300)
    assert.ok(await waitUntil(isWell, { forMs: 40_000, everyMs: 100 }))
  }
  await pause(900)
  over = true
  await writers
  const { rows } = await withClient(admin(), client =>
    client.query(`select replace(message_id::text, '-', '') as id, encode(hash, 'hex') as hash, conversation, seq::int
      from conversations.envelope order by conversation, seq`),
  )
  const kept = new Map(rows.map(row => [row.id, row.hash]))
  const lost = [...told.acknowledged].filter(([id, hash]) => kept.get(id) !== hash)
  assert.deepEqual(lost, [], 'acknowledged and lost')
  assert.equal(kept.size, rows.length, 'the same id twice')
  assert.equal(rows.length, told.acknowledged.size + 6, 'every message once, and six first notes')
  for (const id of new Set(rows.map(row => row.conversation))) {
    const its = rows.filter(row => row.conversation === id).map(row => row.seq)
    assert.deepEqual(
      its,
      its.map((_, at) => at + 1),
      'in order, without a gap',
    )
  }
  assert.deepEqual(told.refused, [], 'nobody was told no')
  assert.ok(told.acknowledged.size > 30, String(told.acknowledged.size))
  // The control: so many were saved and their receipt lost; without the message id each of them would be there twice.
  assert.ok(told.answeredAgain > 0, 'no receipt was lost: the test proves nothing')
  run.signal('SIGTERM')
  assert.equal(await run.ends(), 0)
})

test('the control: with synchronous_commit off, the same kill loses what was acknowledged', async () => {
  const run = await startAlongside(data)
  await run.says(/Alongside is ready/)
  const client = new Client({ connectionString: admin() })
  client.on('error', () => {})
  await client.connect()
  await client.query(`alter system set wal_writer_delay = '10s'`)
  await client.query('select pg_reload_conf()')
  await client.query('create table control (n integer)')
  await client.query('set synchronous_commit = off')
  const postmaster = postgresPid(data) ?? 0
  await pause(200)
  let acknowledged = 0
  for (; acknowledged < 300; acknowledged += 1)
    await client.query('insert into control values ($1)', [acknowledged])
  process.kill(postmaster, 'SIGKILL')
  await run.says(/PostgreSQL ended without being asked to/)
  const isWell = async () => (await statusOf(`${run.url}/health/ready`)) === 200
  assert.ok(await waitUntil(isWell, { forMs: 40_000, everyMs: 100 }))
  const { rows } = await withClient(admin(), again => again.query('select count(*)::int as n from control'))
  assert.ok(
    rows[0].n < acknowledged,
    `${rows[0].n} of ${acknowledged} are there: nothing was lost, so the test above proves nothing`,
  )
  run.signal('SIGTERM')
  assert.equal(await run.ends(), 0)
})
