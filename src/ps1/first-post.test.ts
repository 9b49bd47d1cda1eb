import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flip, good, logAfter, present } from '../../tests/make/ps1-people.ts'
import { beginStory } from '../../tests/make/ps1-story.ts'
import {
  followRecord,
  isRefused,
  join,
  parseFirstPost,
  parseRequestCard,
  recipientHash,
  zeros,
  type Bytes,
  type FirstPost,
} from './checking.ts'
import { encodeFirstBundle, firstMessage, type Place } from './first-post.ts'
import { H } from './hash.ts'
import { makeKeys, openVault, random, sign } from './opening.ts'
import { encodeRequestCard } from './request-card.ts'

const story = await beginStory()
const { place, wordKeys, first } = story
const post = good(parseFirstPost(place, first.posted))

const rule = (posted: Bytes, at: Place = place): string => {
  const parsed = parseFirstPost(at, posted)
  return isRefused(parsed) ? parsed.refused : 'taken'
}

/** The first post with something changed, signed again with the words (or `seed`). */
function again(changes: Partial<Parameters<typeof encodeFirstBundle>[0]>, seed = wordKeys.authSeed): string {
  const { envelope, ...rest } = post
  const bundle = encodeFirstBundle({
    ...rest,
    envelope: envelope.bytes,
    card: encodeRequestCard(post.card),
    ...changes,
  })
  return rule(join(bundle, sign(seed, firstMessage(place, H(bundle)))))
}

test('9.1 the first post is taken whole, and its words open its vault', async () => {
  assert.equal(again({}), 'taken')
  assert.deepEqual(post.hash, first.hash)
  assert.equal(post.wraps.length, 3)
  assert.deepEqual(good(await openVault(wordKeys.kek, post.locator, post.vault)), story.colleague)
})

test('9.1 with any bit changed it is refused', () => {
  for (let bit = 0; bit < first.posted.length * 8; bit += 431) {
    assert.notEqual(rule(flip(first.posted, bit)), 'taken', `bit ${bit}`)
  }
})

test('9.1 at another origin or installation, or signed by another, it is refused', () => {
  assert.equal(rule(first.posted, { ...place, origin: 'https://other.example' }), 'rule 9.1')
  assert.equal(rule(first.posted, { ...place, installation: random(16) }), 'rule 9.1')
  assert.equal(again({}, random(32)), 'rule 9.1')
})

test('9.1 swapped wraps, a missing one, or one too many are refused', () => {
  const [a, b, c] = post.wraps
  const [first_, second, third] = [present(a), present(b), present(c)]
  assert.equal(again({ wraps: [first_, third, second] }), 'rule 7.2')
  assert.equal(again({ wraps: [first_, second] }), 'rule 9.1')
  assert.equal(again({ wraps: [first_, second, third, third] }), 'rule 9.1')
})

test('9.1 weak keys, a plain recipient, another vault form are refused', () => {
  const neutral = Uint8Array.from([1, ...zeros(31)])
  assert.equal(again({ authPublic: neutral }), 'rule 1.3')
  assert.equal(again({ ed25519: zeros(32) }), 'rule 1.3')
  assert.equal(again({ recipient: `age1${post.recipient.slice(7)}` }), 'rule 1.4')
  assert.equal(again({ vault: post.vault.slice(1) }), 'rule 3.1')
})

test('8.1 the envelope of another conversation, or none at all, is refused', async () => {
  const other = await beginStory(story.force)
  const theirs = good(parseFirstPost(other.place, other.first.posted))
  assert.equal(again({ envelope: theirs.envelope.bytes }), 'rule 8.1')
  assert.equal(again({ envelope: zeros(0) }), 'rule 8.1')
})

test('9.1 whoever takes it follows the record with the colleague it brings: other keys are refused', async () => {
  const server = await makeKeys()
  const start = (from: Pick<FirstPost, 'ed25519' | 'recipient'>) => ({
    conversation: post.record.conversation,
    colleague: { ed25519: from.ed25519, recipientHash: recipientHash(from.recipient) },
    logs: [logAfter(story.force, 3)],
    records: [],
  })
  assert.ok(!isRefused(followRecord(start(post), post.recordWire)))
  const swapped = followRecord(start(server), post.recordWire)
  assert.equal(isRefused(swapped) && swapped.refused, 'rule 7.3')
})

test("9.2 the request's card holds kind, language, person and deadline, and nothing else", () => {
  const card = { kind: 'call', language: 'cy', person: undefined, deadlineMinutes: 0 } as const
  const bytes = encodeRequestCard(card)
  assert.equal(bytes.length, 22)
  assert.deepEqual(parseRequestCard(bytes), card)
  assert.deepEqual(parseRequestCard(encodeRequestCard(post.card)), post.card)
  for (const [at, value] of [
    [0, 3],
    [0, 0],
    [1, 3],
  ] as const) {
    const changed = bytes.slice()
    changed[at] = value
    assert.ok(isRefused(parseRequestCard(changed)))
  }
  assert.ok(isRefused(parseRequestCard(join(bytes, zeros(1)))))
})
