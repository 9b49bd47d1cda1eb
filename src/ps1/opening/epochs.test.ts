import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flip, good, logAfter, present } from '../../../tests/make/ps1-people.ts'
import { askedAs, beginStory, tellStory, withLog } from '../../../tests/make/ps1-story.ts'
import { isRefused, type Refused } from '../checking.ts'
import {
  lastHead,
  makeChange,
  makeCircle,
  makeClaim,
  makeKeys,
  openWrap,
  publicOf,
  random,
} from '../opening.ts'
import { wrapEpochKey } from './wraps.ts'

const story = await tellStory()
const { force, colleague } = story
const circle = present(present(story.epochs[0]).chain.records[0])
const [own, annas] = present(story.epochs[0]).wraps
const rule = (value: object | Refused): string => (isRefused(value) ? value.refused : 'opened')

test('7.8 everybody in a record opens their own wrap, and nobody another', async () => {
  const { identity } = force.anna.keys
  assert.deepEqual(good(await openWrap(identity, circle, 1, present(annas))).K, present(story.epochs[0]).K)
  assert.deepEqual(
    good(await openWrap(colleague.identity, circle, 0, present(own))).K,
    present(story.epochs[0]).K,
  )
  assert.equal(rule(await openWrap(force.ben.keys.identity, circle, 1, present(annas))), 'rule 7.8')
  assert.equal(rule(await openWrap(identity, circle, 0, present(annas))), 'rule 7.8')
  assert.equal(rule(await openWrap(identity, circle, 9, present(annas))), 'rule 7.8')
  assert.equal(rule(await openWrap(identity, circle, 1, flip(present(annas), 9000))), 'rule 7.8')
})

test('7.8 a wrap of another conversation, of another epoch, or of another key is refused', async () => {
  const { H } = await import('../checking.ts')
  const { keys } = force.anna
  const K = present(story.epochs[0]).K
  const tryWrap = async (conversation: Uint8Array, e: number, key: Uint8Array) => {
    const wrap = good(await wrapEpochKey(keys.recipient, conversation, e, key))
    const members = circle.members.map(member => ({ ...member, wrapHash: H(wrap) }))
    return rule(await openWrap(keys.identity, { ...circle, members }, 1, wrap))
  }
  assert.equal(await tryWrap(circle.conversation, 0, K), 'opened', 'control')
  assert.equal(await tryWrap(random(16), 0, K), 'rule 7.8')
  assert.equal(await tryWrap(circle.conversation, 1, K), 'rule 7.8')
  assert.equal(await tryWrap(circle.conversation, 0, random(32)), 'rule 7.8')
  assert.equal(await tryWrap(circle.conversation, 0, random(31)), 'rule 7.8')
})

test('7.1 every record has a fresh key', () => {
  assert.equal(new Set(story.epochs.map(({ K }) => K.toString())).size, 5)
})

test('7.6 a claimer refuses colleague keys that are not those of the circle', async () => {
  const begun = await beginStory(force)
  const head = present(lastHead(begun.reading, 0))
  const claim = { keys: force.anna.keys, chain: withLog(begun, 3), index: 1, head }
  const { recipient, ed25519 } = begun.colleague
  const server = await makeKeys()
  for (const swapped of [
    { recipient: server.recipient, ed25519 },
    { recipient, ed25519: server.ed25519 },
  ]) {
    assert.equal(rule(await makeClaim({ ...claim, colleague: swapped })), 'rule 7.6')
  }
  assert.equal(rule(await makeClaim({ ...claim, colleague: { recipient, ed25519 } })), 'opened')
})

test("5.4 nothing is sealed to a recipient that is not its person's current key", async () => {
  const server = await makeKeys()
  const chain = withLog(story, 7)
  const asked = { ...askedAs(force, 3, force.ben), recipient: server.recipient }
  const heads = present(chain.records.at(-1)).heads
  assert.equal(rule(await makeCircle({ keys: colleague, chain, asked: [asked], heads })), 'rule 5.4')
  const gone = askedAs(force, 5, force.dan)
  assert.equal(rule(await makeCircle({ keys: colleague, chain, asked: [gone], heads })), 'rule 5.4')
})

test('7.2 a claimer or a thief cannot make a change: their own record is refused before it is posted', async () => {
  const chain = withLog(story, 7)
  const heads = present(chain.records.at(-1)).heads
  const members = [askedAs(force, 3, force.ben)]
  const thief = { ...colleague, edSeed: random(32) }
  assert.equal(rule(await makeChange({ keys: thief, chain, members, heads })), 'rule 7.2')
  const impostor = { ...force.ben.keys, ed25519: publicOf(force.ben.keys.edSeed) }
  assert.equal(rule(await makeChange({ keys: impostor, chain, members, heads })), 'rule 7.3')
})

test('7.3 who stays keeps the index in a change; who returns gets a fresh one', async () => {
  const chain = withLog(story, 7)
  const heads = present(chain.records.at(-1)).heads
  const members = [force.caraAgain, force.ben].map(staff => askedAs(force, 6, staff))
  const change = good(await makeChange({ keys: colleague, chain, members, heads }))
  // Ben is 4 in the claim before; Cara's second key was 5 in the circle and is not in the claim.
  assert.deepEqual(
    change.record.members.map(member => member.index),
    [0, 4, 7],
  )
})

test('8.8 an index beyond 254 is refused', async () => {
  const base = withLog(story, 7)
  const last = present(base.records.at(-1))
  const full = {
    ...last,
    members: [...last.members, { index: 254, keyHash: random(32), wrapHash: random(32) }],
  }
  const chain = { ...base, records: [...base.records.slice(0, -1), full] }
  const asked = [askedAs(force, 3, force.ben)]
  assert.equal(rule(await makeCircle({ keys: colleague, chain, asked, heads: last.heads })), 'rule 8.8')
  assert.equal(logAfter(force, 7).entries.length, 7)
})
