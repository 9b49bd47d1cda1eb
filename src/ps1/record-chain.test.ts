import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgeRecord } from '../../tests/make/ps1-forge.ts'
import { flip, logAfter, present, good } from '../../tests/make/ps1-people.ts'
import { askedAs, tellStory } from '../../tests/make/ps1-story.ts'
import { u8 } from './bytes.ts'
import {
  H,
  followRecord,
  followRecords,
  isRefused,
  join,
  logHead,
  memberHash,
  parseRecord,
  replacedMembers,
  signerKey,
  zeros,
  type Bytes,
  type Member,
  type RecordChain,
} from './checking.ts'
import { encodeRecord, type RecordFields } from './record.ts'
import { makeKeys, random, sign } from './opening.ts'

const story = await tellStory()
const { force, colleague } = story
const wires = story.epochs.map(epoch => epoch.wire)
const all = present(story.epochs[4]).chain
const seed = colleague.edSeed
const [circle, claim, change, further] = all.records

/** The chain before epoch `e`, with the whole log. */
const before = (e: number): RecordChain => ({
  ...all,
  logs: [logAfter(force, 7)],
  records: all.records.slice(0, e),
})

const rule = (e: number, wire: Bytes): string => {
  const next = followRecord(before(e), wire)
  return isRefused(next) ? next.refused : 'taken'
}

/** The true record of epoch `e` with changes, signed by `by` (the colleague, if left out). */
const forged = (e: number, changes: Partial<RecordFields>, by: Bytes = seed): string =>
  rule(e, forgeRecord(present(wires[e]), changes, by))

const member = (index: number, keyHash: Bytes): Member => ({ index, keyHash, wrapHash: random(32) })
const own = present(circle).members[0] ?? member(0, zeros(32))

test('7.2 the whole story is followed, and with any bit of a record changed it is not', () => {
  const empty = { ...before(0), records: [] }
  assert.equal(good(followRecords(empty, wires)).records.length, 5)
  for (let e = 0; e < 5; e += 1) {
    const wire = present(wires[e])
    for (let bit = e; bit < wire.length * 8; bit += 97) {
      assert.notEqual(rule(e, flip(wire, bit)), 'taken', `epoch ${e} bit ${bit}`)
    }
  }
})

test('7.2 a byte more or less, another conversation or another prev is refused', () => {
  assert.equal(rule(1, join(present(wires[1]), u8(0))), 'rule 7.2')
  assert.equal(rule(1, present(wires[1]).slice(0, -1)), 'rule 7.2')
  assert.equal(forged(2, { conversation: random(16) }), 'rule 7.2')
  assert.equal(forged(2, { prev: random(32) }), 'rule 7.2')
  assert.equal(forged(0, { prev: random(32) }), 'rule 7.2')
  assert.equal(forged(2, {}), 'taken', 'control')
})

test('7.9 records out of order, repeated or left out are refused', () => {
  assert.equal(rule(0, present(wires[1])), 'rule 7.9')
  assert.equal(rule(2, present(wires[1])), 'rule 7.9')
  assert.equal(rule(2, present(wires[3])), 'rule 7.9')
})

test('7.9 a logHead that the log lacks is refused', () => {
  assert.equal(forged(2, { logHead: random(32) }), 'rule 7.9')
  const behind = { ...before(3), logs: [logAfter(force, 5)] }
  const next = followRecord(behind, present(wires[3]))
  assert.equal(isRefused(next) && next.refused, 'rule 7.9')
})

test('7.1 a commit seen before is refused: somebody who left would hold the key', () => {
  assert.equal(forged(2, { commit: present(circle).commit }), 'rule 7.1')
})

test('7.2 heads that shrink, disappear, repeat or do not ascend are refused; a newer one is taken', () => {
  const { heads } = present(further)
  const [first, second, third] = heads
  const [a, b, c] = [present(first), present(second), present(third)]
  assert.equal(forged(3, { heads: [{ ...a, seq: 2 }, b, c] }), 'rule 7.2')
  assert.equal(forged(3, { heads: [b, c] }), 'rule 7.2')
  assert.equal(forged(3, { heads: [b, a, c] }), 'rule 7.2')
  assert.equal(forged(3, { heads: [a, a, b, c] }), 'rule 7.2')
  assert.equal(forged(3, { heads: [a, b, { ...c, seq: 0 }] }), 'rule 7.2')
  assert.equal(forged(3, { heads: [{ ...a, seq: 9 }, b, c] }), 'taken', 'control')
})

test('7.2 a head of somebody who could not have written is refused: only asked, unknown, or before anybody', () => {
  const { heads } = present(further)
  const head = (from: number) => ({ from, seq: 1, hash: random(32) })
  const after = (from: number) => [...heads, head(from)].toSorted((x, y) => x.from - y.from)
  assert.equal(forged(0, { heads: [head(0)] }), 'rule 7.2')
  assert.equal(forged(3, { heads: after(2) }), 'rule 7.2')
  assert.equal(forged(3, { heads: after(200) }), 'rule 7.2')
})

test('7.9 a head that names another hash than the record before is no refused record: that envelope was altered', () => {
  const [first, ...others] = present(further).heads
  assert.equal(
    forged(3, { heads: [present(first), { ...present(others[0]), hash: random(32) }, ...others.slice(1)] }),
    'taken',
  )
})

test("7.2 a logHead older than the last record's is refused", () => {
  const older = logHead(logAfter(force, 3))
  assert.equal(forged(3, { logHead: older }), 'rule 7.2')
})

test('7.2 a key that is replaced, revoked or unknown at logHead is refused', () => {
  const cara = askedAs(force, 4, force.cara).keyHash
  const dan = askedAs(force, 5, force.dan).keyHash
  for (const keyHash of [cara, dan, random(32)]) {
    const members = [own, member(4, keyHash)]
    assert.equal(forged(3, { members, logHead: logHead(logAfter(force, 7)) }), 'rule 7.2')
  }
  const ben = [own, member(4, askedAs(force, 3, force.ben).keyHash)]
  assert.equal(forged(3, { members: ben }), 'taken', 'control')
})

test('7.3 a coordinator who is no supporter is in no circle and no change; who is both may be', () => {
  const coordinator = member(4, askedAs(force, 1, force.coordinator).keyHash)
  for (const e of [2, 3]) {
    assert.equal(forged(e, { members: [own, coordinator] }), 'rule 7.3', `epoch ${e}`)
  }
  const ben = member(4, askedAs(force, 3, force.ben).keyHash)
  assert.equal(forged(3, { members: [own, ben] }), 'taken', 'control')
})

test('7.2 a record signed by anybody but its signer is refused', () => {
  assert.equal(forged(2, {}, force.anna.keys.edSeed), 'rule 7.2')
  assert.equal(forged(1, {}, seed), 'rule 7.2')
  assert.equal(forged(1, {}, force.ben.keys.edSeed), 'rule 7.2')
  assert.equal(forged(1, {}, force.anna.keys.edSeed), 'taken', 'control')
})

test('7.3 index 0 is the colleague, with the same keys, in every record', async () => {
  const server = await makeKeys()
  const swapped = { ...own, keyHash: memberHash(server.ed25519, server.recipientHash) }
  const [, others] = [own, present(change).members.slice(1)]
  assert.equal(forged(2, { members: [swapped, ...others] }), 'rule 7.3')
  assert.equal(forged(2, { members: others }), 'rule 7.3')
  assert.equal(forged(2, { members: [] }), 'rule 7.3')
})

test('7.3 somebody twice, out of order, or beyond index 254 is refused', () => {
  const [anna, cara] = present(change).members.slice(1)
  const [a, c] = [present(anna), present(cara)]
  assert.equal(forged(2, { members: [own, c, a] }), 'rule 7.3')
  assert.equal(forged(2, { members: [own, a, { ...a, index: 9 }] }), 'rule 7.3')
  assert.equal(forged(2, { members: [own, a, { ...c, index: 255 }] }), 'rule 7.3')
  assert.equal(forged(2, { members: [own, a, { ...c, index: 254 }] }), 'taken', 'control')
})

test('7.3 an index given before is never given again, by a circle or a change', () => {
  const ben = askedAs(force, 3, force.ben).keyHash
  const anna = askedAs(force, 3, force.anna).keyHash
  assert.equal(forged(2, { members: [own, member(2, ben)] }), 'rule 7.3', 'a return under the old index')
  assert.equal(forged(2, { members: [own, member(3, ben)] }), 'taken', 'a return under a fresh one')
  assert.equal(forged(2, { members: [own, member(5, anna)] }), 'rule 7.3', 'one who stays keeps it')
  assert.equal(forged(3, { members: [own, member(1, anna)] }), 'rule 7.3', 'a circle is fresh for all')
})

test('7.4 the first record is a circle, signed by the colleague, of 1 to 24 others', () => {
  assert.equal(forged(0, { kind: 'change' }), 'rule 7.4')
  assert.equal(forged(0, { signer: 1 }, force.anna.keys.edSeed), 'rule 7.4')
  assert.equal(forged(0, { members: [own] }), 'rule 7.4')
  const many = Array.from({ length: 25 }, (_, at) => member(at + 1, random(32)))
  assert.equal(forged(0, { members: [own, ...many] }), 'rule 7.4')
  assert.equal(
    forged(0, { members: [own, ...many.slice(1)] }),
    'rule 7.2',
    'control: 24 fail only as unknown',
  )
})

test('7.4 a claim with another member is refused', () => {
  const by = force.anna.keys.edSeed
  const [c0, c1] = present(claim).members
  const [zero, anna] = [present(c0), present(c1)]
  const ben = member(2, askedAs(force, 3, force.ben).keyHash)
  assert.equal(forged(1, { members: [zero, anna, ben] }, by), 'rule 7.4')
  assert.equal(forged(1, { members: [zero] }, by), 'rule 7.4')
  assert.equal(forged(1, { members: [zero, ben] }, by), 'rule 7.4')
  assert.equal(forged(1, { members: [zero, { ...ben, index: 1 }] }, force.ben.keys.edSeed), 'rule 7.4')
})

test('7.4 a claim by somebody the circle did not ask, or not directly after a circle, is refused', () => {
  const cara = member(3, askedAs(force, 4, force.cara).keyHash)
  const at4 = { logHead: logHead(logAfter(force, 4)) }
  const made = { ...at4, signer: 3, members: [own, cara] }
  assert.equal(forged(1, made, force.cara.keys.edSeed), 'rule 7.4')
  const anna = present(present(claim).members[1])
  const late = { kind: 'claim', signer: 1, members: [own, anna] } as const
  assert.equal(forged(2, late, force.anna.keys.edSeed), 'rule 7.4')
})

test('7.4 a change signed by a supporter is refused: only the colleague says who reads', () => {
  assert.equal(forged(2, { signer: 1 }, force.anna.keys.edSeed), 'rule 7.4')
  assert.equal(forged(3, { signer: 3 }, force.cara.keys.edSeed), 'rule 7.4')
})

test("7.2 a claim copies its circle's heads of senders other than the colleague", () => {
  const by = force.ben.keys.edSeed
  const heads = present(all.records[4]).heads
  assert.equal(forged(4, {}, by), 'taken', 'control')
  for (const changed of [
    heads.filter(head => head.from !== 1),
    heads.map(head => (head.from === 1 ? { ...head, seq: 7 } : head)),
    heads.map(head => (head.from === 3 ? { ...head, hash: random(32) } : head)),
    [...heads, { from: 4, seq: 1, hash: random(32) }],
  ]) {
    assert.equal(forged(4, { heads: changed }, by), 'rule 7.2')
  }
})

test('7.9 records before an accepted new log are measured in the old one, and none goes back to it', async () => {
  const { makeForce } = await import('../../tests/make/ps1-people.ts')
  const again = await makeForce()
  const logs = [logAfter(force, 7), logAfter(again, 3)]
  const chain = { ...before(2), logs }
  const ben = member(3, askedAs(again, 3, again.ben).keyHash)
  const fields = { ...present(change), members: [own, ben], logHead: logHead(logAfter(again, 3)) }
  const bytes = encodeRecord(fields)
  const next = good(followRecord(chain, join(bytes, sign(seed, bytes))))
  const back = { ...present(further), prev: H(bytes), members: [own], kind: 'change' } as const
  const old = encodeRecord(back)
  const refused = followRecord(next, join(old, sign(seed, old)))
  assert.equal(isRefused(refused) && refused.refused, 'rule 7.2')
  const onward = encodeRecord({ ...back, logHead: fields.logHead })
  assert.ok(!isRefused(followRecord(next, join(onward, sign(seed, onward)))), 'control')
})

test('5.4 an epoch that holds a replaced key is seen, though its record stays', () => {
  assert.deepEqual(replacedMembers(present(change), logAfter(force, 5)), [])
  assert.deepEqual(replacedMembers(present(change), logAfter(force, 6)), [3])
  assert.deepEqual(signerKey(all, present(claim)), force.anna.keys.ed25519)
})

test('7.4 an unknown kind or version is refused', () => {
  const wire = present(wires[2])
  const kindAt = 29
  const changed = wire.slice()
  changed[kindAt] = 4
  assert.equal(isRefused(parseRecord(changed)) && 'refused', 'refused')
})
