import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { makeTheClaim } from '../../tests/make/claim.ts'
import {
  asStaff as asStaffPosting,
  conversationIdOf,
  makeSealedPeople,
  makeSealedWorld,
  readItems,
  send,
  sendFirst,
  signInWithWords,
  writeNote,
  type Colleague,
  type Staff,
  type World,
} from '../../tests/make/sealed.ts'
import { makeCoordinator } from '../../tests/make/supporter.ts'
import { signInAs } from '../../tests/make/session.ts'
import { askingDeskDoors, talkDoors } from '../asking/index.ts'
import { inTransaction } from '../platform/db/index.ts'
import { bundle, readBundle, type Bytes, type KeyLog } from '../ps1/checking.ts'
import { conversationDoors } from './index.ts'

/**
 * Every sealed door, by every kind of person, before and after the claim. A note lies: Anna, Ben and Cara were asked, Dai is in the
 * circle and it is not his turn, Eve is not in it; Ben holds it, and later claims it. Frida supports another force.
 */
const db = await testDatabase()
const names = ['anna', 'ben', 'cara', 'dai', 'eve'] as const
let world: World
let staff: Record<(typeof names)[number] | 'frida', Staff>
let robin: string
let target: Colleague
let other: Colleague
let claim: Uint8Array
let foreignLog: KeyLog

before(async () => {
  const ours = await makeSealedWorld(db, { anna: {}, ben: {}, cara: {}, dai: {}, eve: {} })
  const foreign = await makeSealedPeople({ ...db, force: db.otherForce }, { frida: {} })
  staff = { ...ours.staff, ...foreign.staff }
  world = ours.world
  const coordinator = await inTransaction(db.planes.gov, db.force.id, makeCoordinator)
  robin = new Headers((await signInAs(db, coordinator)).get.headers).get('cookie') ?? ''
  foreignLog = foreign.log
  const asked = [staff.anna, staff.ben, staff.cara, staff.dai]
  target = await writeNote(world, asked)
  other = await writeNote(world, [staff.eve])
  for (const colleague of [target, other]) {
    assert.equal((await sendFirst(world, colleague)).status, 201)
    assert.equal(await signInWithWords(world, colleague), 200)
  }
})

type Who = { readonly host?: string; readonly headers: Record<string, string> }
const asStaff = ({ cookie, formToken }: { cookie: string; formToken: string }): Who => ({
  headers: { cookie, 'x-form-token': formToken },
})
const asColleague = ({ token }: Colleague): Who => ({ headers: { authorization: `Bearer ${token}` } })

/** Everybody who might knock, by name. Those who hold or have claimed it come in their own test. */
const strangers = async (): Promise<Record<string, Who>> => ({
  'a visitor': { headers: {} },
  'a colleague of another conversation': asColleague(other),
  'a supporter outside the circle': asStaff(staff.eve),
  'a supporter in the circle whose turn it is not': asStaff(staff.dai),
  'a coordinator': { headers: { cookie: robin } },
  'a supporter of another force, at their own host': { ...asStaff(staff.frida), host: db.otherForce.host },
  'a supporter of another force, at this host': asStaff(staff.frida),
  'the holder, at another force’s host': { ...asStaff(staff.ben), host: db.otherForce.host },
  'the colleague, at another force’s host': { ...asColleague(target), host: db.otherForce.host },
  'somebody with a made-up token': { headers: { authorization: `Bearer ${'A'.repeat(43)}` } },
})

/** Doors that name a conversation, and what is posted there: the most convincing thing there is. */
const named: Readonly<Record<string, () => Bytes>> = {
  'POST /desk/requests/:conversation/open': () => new Uint8Array(),
  'POST /desk/requests/:conversation/claim': () => claim,
  'POST /desk/requests/:conversation/hand-back': () => new Uint8Array(),
  'GET /desk/conversations/:conversation': () => new Uint8Array(),
  'POST /desk/conversations/:conversation/messages': () => noteBytes(target),
  'POST /desk/conversations/:conversation/end': () => new Uint8Array(),
}
/** Doors that speak of the caller's own conversation, or of nobody's. */
const unnamed = [
  'POST /talk/directory',
  'POST /talk/recipients',
  'POST /talk/first',
  'GET /talk/conversation',
  'POST /talk/circle',
  'POST /talk/deadline',
  'POST /talk/end',
  'POST /talk/delete',
  'GET /talk/appointment.ics',
  'POST /talk/challenge',
  'POST /talk/login',
  'POST /talk/messages',
  'POST /talk/kept',
  'GET /talk/stream',
  'GET /desk/stream',
]

const noteBytes = (colleague: Colleague): Bytes =>
  readBundle(colleague.first.posted.slice(0, -64), 40)?.at(-2) ?? new Uint8Array()

let posts = 0
const knock = async (who: Who, address: string, id: string, body: Bytes): Promise<[number, Buffer]> => {
  const [method = '', path = ''] = address.split(' ')
  const reply = await world.app.request(
    `http://${who.host ?? 'localhost'}${path.replace(':conversation', id)}`,
    {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        'idempotency-key': `knock-${++posts}`,
        ...who.headers,
      },
      ...(method === 'POST' ? { body: new Uint8Array(body) } : {}),
    },
  )
  return [reply.status, Buffer.from(await reply.arrayBuffer())]
}

/** Everything of the conversation that is sealed or signed, as it lies in the database: a piece from the middle of each. */
const sealedBytes = async (): Promise<Buffer[]> => {
  const its = `where conversation = '${uuid(conversationIdOf(target))}'`
  const rows = await db.admin(`select bytes as b from conversations.envelope ${its}
    union all select file from conversations.wrap ${its} union all select vault from conversations.colleague ${its}
    union all select wire from conversations.record ${its}`)
  return rows.flatMap(({ b }) => (Buffer.isBuffer(b) ? [b.subarray(64, 128)] : []))
}

/** The whole of both sealed schemas, to see that nothing of it changed. */
const everything = async (): Promise<string> => {
  const tables = await db.admin(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('asking', 'conversations')`,
  )
  const all: unknown[] = []
  for (const { name } of tables)
    all.push(await db.admin(`select to_jsonb(t) as row from ${String(name)} t order by 1::text`))
  return JSON.stringify(all)
}

type Limits = {
  /** Doors that are theirs: not knocked at here. */
  readonly except?: readonly string[]
  /** They know that it is there, because they were asked: an answer may differ from that for one that is absent. */
  readonly know?: boolean
}

/** Nobody of these gets a sealed byte, learns whether it exists, or changes anything. */
const knockEverywhere = async (people: Record<string, Who>, { except = [], know = false }: Limits = {}) => {
  const [sealed, earlier, id] = [await sealedBytes(), await everything(), conversationIdOf(target)]
  assert.ok(sealed.length > 5)
  for (const [name, who] of Object.entries(people)) {
    for (const [address, body] of Object.entries(named).filter(([each]) => !except.includes(each))) {
      const what = `${name}: ${address}`
      const [status, reply] = await knock(who, address, id, body())
      assert.ok(status >= 300 && status < 500, `${what} was answered ${status}`)
      assert.ok(!sealed.some(bytes => reply.includes(bytes)), `${what} got sealed bytes`)
      if (know) continue
      const absent = id.replace(/^.{8}/, 'ffffffff')
      const [otherStatus, otherReply] = await knock(who, address, absent, body())
      const [here, there] = [String(reply).replaceAll(id, ''), String(otherReply).replaceAll(absent, '')]
      assert.deepEqual([status, here], [otherStatus, there], `${what} tells it from one that is absent`)
    }
    for (const address of ['GET /talk/conversation', 'GET /desk/state']) {
      const [, reply] = await knock(who, address, id, new Uint8Array())
      assert.ok(know || !String(reply).includes(uuid(id)), `${name}: ${address} names the conversation`)
      assert.ok(!sealed.some(bytes => reply.includes(bytes)), `${name}: ${address} got sealed bytes`)
    }
  }
  assert.equal(await everything(), earlier, 'nothing changed')
}

const uuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

test('every door of the sealed slices is in this table', () => {
  const all = [askingDeskDoors, talkDoors, conversationDoors].flatMap(doors => Object.keys(doors))
  assert.deepEqual(all.toSorted(), [...Object.keys(named), ...unnamed].toSorted())
})

test('while a note is held nobody else gets a byte of it, or can tell that it is there', async () => {
  const held = await send(
    world,
    `/desk/requests/${conversationIdOf(target)}/open`,
    '',
    asStaffPosting(staff.ben),
  )
  assert.equal(held.status, 200)
  const items = await readItems(held)
  assert.deepEqual(
    items.wraps.map(({ epoch, index }) => [epoch, index]),
    [[0, 2]],
    'the holder gets their own wrap alone',
  )
  assert.deepEqual([items.vault, items.ledger], [undefined, []], 'neither vault nor ledger')
  const epoch = await makeTheClaim(world.log, staff.ben, target, items)
  claim = bundle([epoch.wire, ...epoch.wraps])
  await knockEverywhere(await strangers())
  const handBack = 'POST /desk/requests/:conversation/hand-back'
  await knockEverywhere(
    { 'a supporter who was asked': asStaff(staff.anna) },
    { except: [handBack], know: true },
  )
  const its = Object.keys(named).filter(each => each.includes('/requests/'))
  await knockEverywhere({ 'the holder': asStaff(staff.ben) }, { except: its, know: true })
})

test('when it is claimed nobody but the two of them gets a byte of it', async () => {
  const claimed = await send(
    world,
    `/desk/requests/${conversationIdOf(target)}/claim`,
    claim,
    asStaffPosting(staff.ben),
  )
  assert.equal(claimed.status, 201)
  await knockEverywhere(await strangers())
  await knockEverywhere({ 'who was asked and did not answer': asStaff(staff.anna) }, { know: true })
  const sealed = await sealedBytes()
  const [, reply] = await knock(
    asStaff(staff.ben),
    'GET /desk/conversations/:conversation',
    conversationIdOf(target),
    new Uint8Array(),
  )
  assert.ok(
    sealed.some(bytes => reply.includes(bytes)),
    'the control: the one who claimed it does',
  )
})

test('a supporter outside hears nothing when a conversation changes, and the one who claimed it does', async () => {
  const hears = async (who: Staff): Promise<string> => {
    const id = conversationIdOf(target)
    const { body } = await world.app.request(`http://localhost/desk/stream?conversation=${id}`, {
      headers: { cookie: who.cookie },
    })
    const reader = body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    const first = await read()
    const kept = await send(world, '/talk/kept', JSON.stringify({ how: 'kept' }), asColleague(target).headers)
    assert.equal(kept.status, 200)
    const next = await Promise.race([read(), new Promise<string>(done => setTimeout(done, 60, 'nothing'))])
    await reader?.cancel()
    return first + next
  }
  assert.match(await hears(staff.ben), /data: changed/)
  for (const who of [staff.anna, staff.dai, staff.eve, staff.frida])
    assert.doesNotMatch(await hears(who), /changed/)
})

test('ids of another force are of no use: not in a request, a circle, a card or a list of recipients', async () => {
  const ids = Buffer.concat(
    [staff.frida, staff.anna].map(({ person }) => Buffer.from(person.replaceAll('-', ''), 'hex')),
  )
  const phrase = { 'x-way-in': Buffer.from('Heron over the weir').toString('base64url') }
  const recipients = await send(world, '/talk/recipients', new Uint8Array(ids), phrase)
  const parts = readBundle(new Uint8Array(await recipients.arrayBuffer()), 2) ?? []
  assert.deepEqual(
    parts.map(part => part.length > 0),
    [false, true],
  )
  const earlier = await everything()
  const foreign = await writeNote({ ...world, log: foreignLog }, [staff.frida])
  assert.equal((await sendFirst(world, foreign)).status, 422)
  const named = await writeNote(world, [staff.anna], { person: new Uint8Array(ids.subarray(0, 16)) })
  assert.ok((await sendFirst(world, named)).status >= 400)
  assert.equal(await everything(), earlier)
})
