import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundle, isRefused, join, same, u16, u32, u8, utf8, type Bytes } from '../../ps1/checking.ts'
import { random, type Keys } from '../../ps1/opening.ts'
import { DAY, flip, good, logAfter, present } from '../../../tests/make/ps1-people.ts'
import { askedAs, tellStory } from '../../../tests/make/ps1-story.ts'
import { readItems, type ItemList } from './items.ts'
import { feed, judgeConflict, sealNext, startLoop, type Loop, type LoopReader } from './reading-loop.ts'
import { seenOf } from './seen.ts'

const story = await tellStory()
const { force, colleague } = story

/** What the server would hand out up to an epoch and a number of envelopes, wraps of this index only. */
const served = (epochs: number, envelopes: number, wraps: readonly (readonly [number, number])[]): Bytes =>
  bundle([
    join(u8(1), utf8('{"version":7}')),
    ...story.epochs.slice(0, epochs).map(({ wire }) => join(u8(2), wire)),
    ...wraps.map(([e, index]) => {
      const { chain, wraps: files } = present(story.epochs[e])
      const at = present(chain.records[e]).members.findIndex(member => member.index === index)
      return join(u8(3), u16(e), u8(index), present(files[at]))
    }),
    ...story.envelopes.slice(0, envelopes).map(({ bytes }, at) => join(u8(4), u32(100 + at), bytes)),
    join(u8(7), utf8('7')),
  ])

const items = (body: Bytes): ItemList => present(readItems(body))

const readerOf = (keys: Keys, keyHash: Bytes): LoopReader => ({
  identity: keys.identity,
  indexIn: record => record.members.find(member => same(member.keyHash, keyHash))?.index,
})

const annaReads = readerOf(force.anna.keys, askedAs(force, 3, force.anna).keyHash)
const colleagueReads: LoopReader = { identity: colleague.identity, indexIn: () => 0 }

const start = (given?: readonly number[]): Loop =>
  startLoop({
    conversation: story.first.conversation,
    colleague,
    logs: [logAfter(force, 7)],
    ...(given ? { given } : {}),
  })

const opened = async (): Promise<Loop> => feed(start([0]), annaReads, items(served(1, 2, [[0, 1]])))
const claimed = async (): Promise<Loop> =>
  feed(
    start(),
    annaReads,
    items(
      served(2, 5, [
        [0, 1],
        [1, 1],
      ]),
    ),
  )

test('somebody who opens a request sees the note with its details, and what was added', async () => {
  const seen = seenOf(await opened(), undefined)
  assert.equal(seen.note?.text, 'I keep seeing the road from Tuesday. I would like to talk.')
  assert.deepEqual(seen.note?.note, { theme: 'a scene', callMe: 'Sam' })
  assert.deepEqual(
    seen.lines.map(({ text, minute }) => [text.slice(0, 14), minute]),
    [
      ['I keep seeing ', 100],
      ['One more thing', 101],
    ],
  )
  assert.equal(seen.closed, 'nobody has claimed')
})

test('the claimer reads both sides in order and may write', async () => {
  const loop = await claimed()
  const seen = seenOf(loop, 1)
  assert.deepEqual(
    seen.lines.map(({ isMine }) => isMine),
    [false, false, true, false, true],
  )
  assert.equal(seen.closed, undefined)
  assert.equal(loop.cursor, '7')
  const messageId = random(16)
  const sealed = good(sealNext(loop, 1, { messageId, message: { type: 'text', text: 'Hello.', time: 60 } }))
  assert.equal(sealed.head.seq, 3)
})

test('the same list twice shows everything once', async () => {
  const once = await claimed()
  const body = served(2, 5, [
    [0, 1],
    [1, 1],
  ])
  const twice = await feed(once, annaReads, items(body))
  assert.deepEqual(seenOf(twice, 1), seenOf(once, 1))
})

test('the colleague reads the whole story, and of the notes only the newest', async () => {
  const wraps = [0, 1, 2, 3, 4].map(e => [e, 0] as const)
  const loop = await feed(start(), colleagueReads, items(served(5, 9, wraps)))
  const { lines, closed } = seenOf(loop, 0)
  assert.equal(closed, undefined)
  assert.deepEqual(
    lines.filter(({ note }) => note).map(({ text }) => text),
    ['I would like to begin again.'],
  )
  assert.equal(lines.at(-1)?.text, 'Ben here. I can answer.')
})

test('5.4 once a key was replaced nothing is sealed, and the page knows since when', async () => {
  const wraps = [0, 1, 2].map(e => [e, 0] as const)
  const list = items(served(3, 5, wraps))
  const loop = await feed(start(), colleagueReads, list)
  const seen = seenOf(loop, 0)
  assert.equal(seen.closed, 'a key was replaced')
  // Cara lost her phone on the fortieth day.
  assert.equal(seen.replacedDay, DAY + 40)
  const sealed = sealNext(loop, 0, { messageId: random(16), message: { type: 'text', text: 'x', time: 60 } })
  assert.equal(isRefused(sealed) && sealed.refused, 'rule 5.4')
  const then = startLoop({
    conversation: story.first.conversation,
    colleague,
    logs: [logAfter(force, 5)],
  })
  const before = seenOf(await feed(then, colleagueReads, list), 0)
  assert.deepEqual([before.closed, before.replacedDay], [undefined, undefined])
})

test('a message that the server changed on its way is shown as one that could not be opened, and warned of', async () => {
  const list = items(
    served(2, 5, [
      [0, 1],
      [1, 1],
    ]),
  )
  const envelopes = list.envelopes.map((one, at) =>
    at === 1 ? { ...one, bytes: flip(one.bytes, one.bytes.length * 8 - 3) } : one,
  )
  const seen = seenOf(await feed(start(), annaReads, { ...list, envelopes }), 1)
  assert.equal(seen.lines[1]?.standing, 'not opened')
  assert.equal(seen.lines[1]?.text, '')
  assert.ok(seen.altered > 0)
})

test('a message that is held back is noticed by the answer to it', async () => {
  const list = items(
    served(2, 5, [
      [0, 1],
      [1, 1],
    ]),
  )
  const envelopes = list.envelopes.filter((_, at) => at !== 3)
  const loop = await feed(start(), annaReads, { ...list, envelopes })
  assert.equal(seenOf(loop, 1).heldBack, 1)
})

test('a record that was made up stops everything, and nothing can be sealed', async () => {
  const list = items(served(2, 2, [[0, 1]]))
  const records = list.records.map((wire, e) => (e === 1 ? flip(wire, 400) : wire))
  const loop = await feed(start(), annaReads, { ...list, records })
  assert.equal(seenOf(loop, 1).closed, 'broken')
  const sealed = sealNext(loop, 1, {
    messageId: random(16),
    message: { type: 'text', text: 'x', time: 0 },
  })
  assert.ok(isRefused(sealed))
})

test('an envelope of another conversation takes no place and is counted', async () => {
  const list = items(served(1, 2, [[0, 1]]))
  const [one] = list.envelopes
  const stray = { minute: 1, bytes: flip(present(one).bytes, 20) }
  const loop = await feed(start([0]), annaReads, { ...list, envelopes: [...list.envelopes, stray, stray] })
  const seen = seenOf(loop, undefined)
  assert.deepEqual([seen.lines.length, seen.strays], [2, 1])
})

test('a wrap that does not open leaves the conversation closed, and says so', async () => {
  const list = items(served(1, 2, [[0, 1]]))
  const wraps = list.wraps.map(wrap => ({ ...wrap, file: flip(wrap.file, 9000) }))
  const seen = seenOf(await feed(start([0]), annaReads, { ...list, wraps }), undefined)
  assert.equal(seen.closed, 'no key')
  assert.equal(seen.note?.standing, 'not opened')
})

test('after a conflict a message that got through counts as sent, one that did not is sealed again', async () => {
  const loop = await claimed()
  const last = present(loop.reading.items.at(-1)).envelope
  const named = { from: 1, seq: last.seq, hash: last.hash }
  const acknowledged = loop.reading.items
    .filter(item => item.envelope.from === 1)
    .map(item => item.envelope.hash)
  const judged = (messageId: Bytes) => good(judgeConflict(loop, 1, { named, acknowledged, messageId })).do
  assert.equal(judged(last.messageId), 'counts as sent')
  assert.equal(judged(random(16)), 'seal again')
  const missing = judgeConflict(loop, 1, {
    named,
    acknowledged: [...acknowledged, random(32)],
    messageId: random(16),
  })
  assert.ok(isRefused(missing))
})

test('a body that was cut short is not a list', () => {
  const body = served(1, 2, [[0, 1]])
  assert.equal(readItems(body.slice(0, -3)), undefined)
  assert.equal(readItems(utf8('<!doctype html>')), undefined)
  assert.notEqual(readItems(join(body, bundle([utf8('\u{63}later')]))), undefined)
})
