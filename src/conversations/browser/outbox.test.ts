import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answerKnown,
  bundle,
  isConflict,
  isRefused,
  join,
  parseEnvelope,
  readBundle,
  same,
  takeEnvelope,
  toHex,
  u16,
  u32,
  u8,
  utf8,
  type Bytes,
  type Envelope,
  type Head,
} from '../../ps1/checking.ts'
import { random } from '../../ps1/opening.ts'
import { flip, good, logAfter, present } from '../../../tests/make/ps1-people.ts'
import { askedAs, tellStory } from '../../../tests/make/ps1-story.ts'
import { readItems } from './items.ts'
import { makeOutbox, type OutboxDoor, type OutboxTools, type Posted } from './outbox.ts'
import {
  feed,
  goOn,
  holds,
  isHalted,
  judgeConflict,
  sealNext,
  startLoop,
  type LoopReader,
} from './reading-loop.ts'
import { seenOf } from './seen.ts'

const story = await tellStory()
const { force } = story
const keyHash = askedAs(force, 3, force.anna).keyHash
const anna: LoopReader = {
  identity: force.anna.keys.identity,
  indexIn: record => record.members.find(member => same(member.keyHash, keyHash))?.index,
}

/** The server of this conversation after Anna's claim: PS1's own checks, and rows in memory. */
const makeServer = () => {
  const { chain, wraps } = present(story.epochs[1])
  const rows: Envelope[] = story.envelopes.slice(0, 2).map(({ bytes }) => good(parseEnvelope(bytes)))
  const heads = (): Head[] =>
    [0, 1].flatMap(from => {
      const last = rows.findLast(row => row.from === from)
      return last ? [{ from, seq: last.seq, hash: last.hash }] : []
    })
  const mine = () => heads().find(head => head.from === 1)
  const conflict = (): Posted => ({
    kind: 'conflict',
    head: { seq: mine()?.seq ?? 0, hash: toHex(mine()?.hash ?? new Uint8Array()) },
  })
  const saved = (hash: Bytes): Posted => ({ kind: 'saved', hash: toHex(hash), minute: 5 })
  return {
    rows,
    post: (bytes: Bytes): Posted => {
      const envelope = good(parseEnvelope(bytes))
      const known = rows.find(row => same(row.messageId, envelope.messageId))
      if (known) return answerKnown(known, 1, bytes) === 'receipt' ? saved(known.hash) : conflict()
      const at = { chain: { ...chain, records: chain.records.slice(0, 2) }, heads: heads() }
      const taken = takeEnvelope(at, { bytes, caller: 1, messageId: envelope.messageId })
      if (isConflict(taken)) return conflict()
      if (isRefused(taken)) return { kind: 'stop', why: 'refused' }
      rows.push(taken)
      return saved(taken.hash)
    },
    list: (): Bytes =>
      bundle([
        ...story.epochs.slice(0, 2).map(({ wire }) => join(u8(2), wire)),
        join(u8(3), u16(0), u8(1), present(present(story.epochs[0]).wraps[1])),
        join(u8(3), u16(1), u8(1), present(wraps[1])),
        ...rows.map(({ bytes }) => join(u8(4), u32(5), bytes)),
        join(u8(7), utf8('1')),
      ]),
  }
}
type Server = ReturnType<typeof makeServer>

/** A page of Anna's: her reading, and a network that `cut` may break before or after the server has heard. */
const makePage = (
  server: Pick<Server, 'post' | 'list'>,
  cut: () => 'before' | 'after' | undefined = () => undefined,
) => {
  const { conversation } = story.first
  let loop = startLoop({ conversation, colleague: story.colleague, logs: [logAfter(force, 7)] })
  const sent: string[] = []
  const door: OutboxDoor = {
    isHalted: () => isHalted(loop),
    seal: async ({ messageId, text }) => {
      const sealed = sealNext(loop, 1, { messageId, message: { type: 'text', text, time: 60 } })
      return isRefused(sealed) ? sealed : { bytes: sealed.bytes, hash: sealed.head.hash }
    },
    post: async bytes => {
      sent.push(toHex(bytes.slice(-32)))
      const where = cut()
      if (where === 'before') throw new Error('cut')
      const posted = server.post(bytes)
      if (where === 'after') throw new Error('cut')
      return posted
    },
    refresh: async () => {
      if (cut() !== undefined) return false
      loop = await feed(loop, anna, present(readItems(server.list())))
      return true
    },
    holds: async hash => holds(loop, hash),
    judge: async ({ messageId, named, acknowledged }) => {
      const head = named && { from: 1, ...named }
      const judged = judgeConflict(loop, 1, { named: head, acknowledged, messageId })
      return isRefused(judged) ? judged : judged.do
    },
  }
  return {
    door,
    sent,
    seen: () => seenOf(loop, 1),
    refresh: () => door.refresh(),
    goOn: () => (loop = goOn(loop)),
  }
}

const tools = (): OutboxTools => ({
  messageId: () => random(16),
  sleep: () => Promise.resolve(),
  alone: work => work(),
})

/** Until nothing in the outbox moves by itself any more. */
const settled = async (entries: () => readonly { state: string }[]): Promise<void> => {
  for (let at = 0; at < 2000; at += 1) {
    if (entries().every(({ state }) => state === 'stopped')) return
    await new Promise(resolve => setImmediate(resolve))
  }
  throw new Error('the outbox never came to rest')
}

const textsOf = async (server: Server): Promise<string[]> => {
  const reader = makePage(server)
  await reader.refresh()
  return reader
    .seen()
    .lines.filter(({ isMine }) => isMine)
    .map(({ text }) => text)
}

test('what Anna sends arrives in order and leaves the outbox', async () => {
  const server = makeServer()
  const page = makePage(server)
  await page.refresh()
  const outbox = makeOutbox(page.door, tools(), () => {})
  for (const text of ['one', 'two', 'three']) outbox.add(text)
  assert.equal(outbox.entries().length, 3)
  await settled(outbox.entries)
  assert.deepEqual(outbox.entries(), [])
  assert.deepEqual(await textsOf(server), ['one', 'two', 'three'])
})

test('a receipt that is lost on the way is answered again, and the message is there once', async () => {
  const server = makeServer()
  const cuts = [undefined, 'after', 'before', 'after'] as const
  let at = 0
  const page = makePage(server, () => cuts[at++])
  await page.refresh()
  const outbox = makeOutbox(page.door, tools(), () => {})
  outbox.add('only once')
  await settled(outbox.entries)
  assert.deepEqual(await textsOf(server), ['only once'])
  assert.equal(page.sent.length, 4)
  assert.equal(new Set(page.sent).size, 1, 'every try was the same sealed bytes')
})

test('with a network that is cut at any moment nothing is lost, doubled or out of order', async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    let state = seed
    const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const server = makeServer()
    const page = makePage(server, () => (chance() < 0.4 ? (chance() < 0.5 ? 'before' : 'after') : undefined))
    while (!(await page.refresh()));
    const outbox = makeOutbox(page.door, tools(), () => {})
    const texts = Array.from({ length: 6 }, (_, one) => `message ${one}`)
    for (const text of texts) outbox.add(text)
    await settled(outbox.entries)
    assert.deepEqual(outbox.entries(), [])
    assert.deepEqual(await textsOf(server), texts)
  }
})

test('two tabs that cannot wait for each other still lose and double nothing', async () => {
  const server = makeServer()
  const pages = [makePage(server), makePage(server)]
  const outboxes = await Promise.all(
    pages.map(async page => {
      await page.refresh()
      return makeOutbox(page.door, tools(), () => {})
    }),
  )
  for (let at = 0; at < 4; at += 1)
    for (const [which, outbox] of outboxes.entries()) outbox.add(`tab ${which}, ${at}`)
  for (const outbox of outboxes) await settled(outbox.entries)
  assert.deepEqual(
    outboxes.flatMap(outbox => outbox.entries()),
    [],
  )
  const texts = await textsOf(server)
  assert.equal(texts.length, 8)
  for (const which of [0, 1])
    assert.deepEqual(
      texts.filter(text => text.startsWith(`tab ${which}`)),
      [0, 1, 2, 3].map(at => `tab ${which}, ${at}`),
    )
})

test('a server that lets an acknowledged message vanish is stopped at, and the words are kept', async () => {
  const server = makeServer()
  const page = makePage(server)
  await page.refresh()
  const outbox = makeOutbox(page.door, tools(), () => {})
  outbox.add('first')
  await settled(outbox.entries)
  server.rows.pop()
  const second = makePage(server)
  await second.refresh()
  // The server says: nothing of yours is here, seal it for the first place again.
  const door = {
    ...page.door,
    refresh: second.door.refresh,
    holds: second.door.holds,
    judge: page.door.judge,
  }
  const later = makeOutbox(door, tools(), () => {})
  later.add('second')
  await settled(later.entries)
  assert.deepEqual(
    later.entries().map(({ text, state, why }) => [text, state, why]),
    [['second', 'stopped', 'chain']],
  )
})

test('a session that ended stops the outbox; after signing in it goes on with the same bytes', async () => {
  const server = makeServer()
  const page = makePage(server)
  await page.refresh()
  let signedIn = false
  const post: OutboxDoor['post'] = async (bytes, isLast) =>
    signedIn ? page.door.post(bytes, isLast) : { kind: 'stop', why: 'signed out' }
  const outbox = makeOutbox({ ...page.door, post }, tools(), () => {})
  outbox.add('kept')
  outbox.add('kept too')
  await settled(() => outbox.entries().slice(0, 1))
  assert.equal(outbox.entries()[0]?.why, 'signed out')
  assert.equal(outbox.entries()[1]?.state, 'unsent')
  signedIn = true
  outbox.again()
  await settled(outbox.entries)
  assert.deepEqual(await textsOf(server), ['kept', 'kept too'])
})

test('a desk that locks itself in the middle keeps the message, and sends it once after unlocking', async () => {
  const server = makeServer()
  const page = makePage(server)
  await page.refresh()
  let locked = true
  const seal: OutboxDoor['seal'] = async message => {
    if (locked) throw new Error('the desk is locked')
    return page.door.seal(message)
  }
  const holdsIt: OutboxDoor['holds'] = async hash => {
    if (locked) throw new Error('the desk is locked')
    return page.door.holds(hash)
  }
  const outbox = makeOutbox({ ...page.door, seal, holds: holdsIt }, tools(), () => {})
  outbox.add('through the lock')
  await settled(outbox.entries)
  assert.equal(outbox.entries()[0]?.why, 'locked')
  locked = false
  outbox.again()
  await settled(outbox.entries)
  assert.deepEqual(await textsOf(server), ['through the lock'])
})

/** A server that has changed the colleague's second message, which the claim's record names by its hash. */
const altering = (server: Server, isShown: () => 'without it' | 'changed') => ({
  post: server.post,
  list: (): Bytes => {
    const second = present(server.rows[1])
    const rows = server.rows.flatMap(row => {
      if (row !== second) return [row.bytes]
      return isShown() === 'changed' ? [flip(row.bytes, 200 * 8)] : []
    })
    return bundle([
      ...present(readBundle(server.list(), 1000)).filter(item => item[0] !== 4),
      ...rows.map(bytes => join(u8(4), u32(5), bytes)),
    ])
  },
})

test('8.6 after a message was altered nothing leaves the outbox until the person goes on, and the words are kept', async () => {
  const server = makeServer()
  const page = makePage(altering(server, () => 'changed'))
  await page.refresh()
  assert.equal(page.seen().isHalted, true)
  const outbox = makeOutbox(page.door, tools(), () => {})
  outbox.add('before I knew')
  outbox.add('and this')
  await settled(outbox.entries)
  outbox.again()
  await settled(outbox.entries)
  outbox.flush()
  assert.deepEqual(
    outbox.entries().map(({ text, why }) => [text, why]),
    [
      ['before I knew', 'altered'],
      ['and this', 'altered'],
    ],
  )
  assert.deepEqual(page.sent, [])
  assert.equal(isRefused(await page.door.seal({ messageId: random(16), text: 'past it' })), true)
  page.goOn()
  assert.equal(page.seen().isHalted, false)
  outbox.again()
  await settled(outbox.entries)
  assert.deepEqual(outbox.entries(), [])
  assert.equal(server.rows.length, 4)
})

test('8.6 what was sealed already and waits for the network is not sent either once a message was altered', async () => {
  const server = makeServer()
  let shown: 'without it' | 'changed' = 'without it'
  let isCut = false
  const page = makePage(
    altering(server, () => shown),
    () => (isCut ? 'before' : undefined),
  )
  await page.refresh()
  isCut = true
  const sleep = async () => {
    isCut = false
    shown = 'changed'
    await page.refresh()
  }
  const outbox = makeOutbox(page.door, { ...tools(), sleep }, () => {})
  outbox.add('sealed before')
  await settled(outbox.entries)
  outbox.flush()
  assert.equal(outbox.entries()[0]?.why, 'altered')
  assert.equal(page.sent.length, 1, 'tried once, before the warning')
  assert.equal(server.rows.length, 2)
  page.goOn()
  outbox.again()
  await settled(outbox.entries)
  assert.equal(new Set(page.sent).size, 1, 'the same sealed bytes')
  assert.equal(server.rows.length, 3)
})
