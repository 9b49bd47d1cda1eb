import { H, join, logHead, memberHash, parseRecord, zeros, type Bytes, type Member } from '../../src/ps1/checking.ts'
import { makeKeys, random, sign } from '../../src/ps1/opening.ts'
import { encodeRecord, type RecordFields } from '../../src/ps1/record.ts'
import { flip, good, logAfter, present } from '../make/ps1-people.ts'
import { askedAs, type Story } from '../make/ps1-story.ts'
import { linesOf, type Refusal } from './refusal.ts'

const line = linesOf('record')
const member = (index: number, keyHash: Bytes): Member => ({ index, keyHash, wrapHash: H(keyHash) })

/** The record of epoch `e` with changes, signed by the colleague unless said otherwise. */
const forger =
  (story: Story) =>
  (rule: string, e: number, name: string, changes: Partial<RecordFields>, seed: Bytes = story.colleague.edSeed): Refusal => {
    const bytes = encodeRecord({ ...good(parseRecord(present(story.epochs[e]).wire)), ...changes })
    return line(rule, e, name, join(bytes, sign(seed, bytes)))
  }

/** 7.1 to 7.4 and 7.9. */
export async function refuseRecords(story: Story): Promise<readonly Refusal[]> {
  const wire = (e: number): Bytes => present(story.epochs[e]).wire
  return [
    line('7.9', 0, "the second record in the first's place", wire(1)),
    line('7.9', 2, 'a record again', wire(1)),
    line('7.9', 2, 'a record left out', wire(3)),
    line('7.2', 1, 'a byte more', join(wire(1), zeros(1))),
    line('7.2', 1, 'a byte less', wire(1).slice(0, -1)),
    ...[10, 11, 28, 30, 31, 63, 95, 129, 300, 340].map(at =>
      line('7.2', 1, `a bit of byte ${at} changed`, flip(wire(1), at * 8)),
    ),
    line('7.2', 3, 'the true record', wire(3), 'taken'),
    ...(await refuseCircles(story)),
    ...refuseClaims(story),
    ...refuseChanges(story),
    ...refuseFurther(story),
  ]
}

async function refuseCircles(story: Story): Promise<readonly Refusal[]> {
  const forged = forger(story)
  const { members } = present(present(story.epochs[0]).chain.records[0])
  const own = present(members[0])
  const asked = members.slice(1)
  const server = await makeKeys()
  const swapped = member(0, memberHash(server.ed25519, server.recipientHash))
  const many = Array.from({ length: 25 }, (_, at) => member(at + 1, random(32)))
  return [
    forged('7.2', 0, 'a first record with a prev', { prev: random(32) }),
    forged('7.4', 0, 'a first record that is a change', { kind: 'change' }),
    forged('7.4', 0, 'a circle signed by one it asks', { signer: 1 }, story.force.anna.keys.edSeed),
    forged('7.4', 0, 'a circle that asks nobody', { members: [own] }),
    forged('7.4', 0, 'a circle that asks 25', { members: [own, ...many] }),
    forged('7.3', 0, 'a record without the colleague', { members: asked }),
    forged('7.3', 0, "the colleague's keys swapped", { members: [swapped, ...asked] }),
    forged('7.3', 0, 'members that do not ascend', { members: [own, ...asked.toReversed()] }),
    forged('7.9', 0, 'a logHead that the log lacks', { logHead: random(32) }),
    forged('7.2', 0, 'a head of nobody who has written', { heads: [{ from: 0, seq: 0, hash: random(32) }] }),
    forged('7.2', 0, 'a circle signed by the server', {}, server.edSeed),
    forged('7.2', 0, 'a member that the server made', { members: [own, member(1, random(32))] }),
  ]
}

function refuseClaims(story: Story): readonly Refusal[] {
  const forged = forger(story)
  const { force } = story
  const [anna, ben, cara] = [force.anna, force.ben, force.cara].map(staff => staff.keys.edSeed)
  const claim = present(present(story.epochs[1]).chain.records[1])
  const [own, annas] = [present(claim.members[0]), present(claim.members[1])]
  const bens = member(2, askedAs(force, 3, force.ben).keyHash)
  const caras = member(3, askedAs(force, 4, force.cara).keyHash)
  const late = { logHead: logHead(logAfter(force, 4)) }
  const { commit } = present(present(story.epochs[0]).chain.records[0])
  return [
    forged('7.4', 1, 'a claim with another member', { members: [own, annas, bens] }, anna),
    forged('7.4', 1, 'a claim of the colleague alone', { members: [own] }, anna),
    forged('7.4', 1, 'a claim for somebody else', { members: [own, bens] }, anna),
    forged('7.4', 1, "a claim under another's index", { members: [own, { ...bens, index: 1 }] }, ben),
    forged('7.4', 1, 'a claim by somebody not asked', { ...late, signer: 3, members: [own, caras] }, cara),
    forged('7.2', 1, 'a claim signed by another', {}, ben),
    forged('7.2', 1, 'a claim signed by the colleague', {}),
    forged('7.2', 1, 'a head that the circle does not have', { heads: [...claim.heads, { from: 2, seq: 1, hash: random(32) }] }, anna),
    forged('7.1', 1, 'a commit seen before', { commit }, anna),
    forged('7.2', 1, 'another prev', { prev: random(32) }, anna),
    forged('7.2', 1, 'another conversation', { conversation: random(16) }, anna),
  ]
}

function refuseChanges(story: Story): readonly Refusal[] {
  const forged = forger(story)
  const { force } = story
  const change = present(present(story.epochs[2]).chain.records[2])
  const [own, annas, caras] = change.members.map(present)
  const [zero, a, c] = [present(own), present(annas), present(caras)]
  const ben = askedAs(force, 3, force.ben).keyHash
  const anna = force.anna.keys.edSeed
  return [
    forged('7.4', 2, 'a change signed by a supporter', { signer: 1 }, anna),
    forged('7.4', 2, 'a claim not directly after a circle', { kind: 'claim', signer: 1, members: [zero, a] }, anna),
    forged('7.3', 2, 'a return under the old index', { members: [zero, member(2, ben)] }),
    forged('7.3', 2, 'one who stays under another index', { members: [zero, { ...c, index: 4 }, { ...a, index: 5 }] }),
    forged('7.3', 2, 'somebody twice', { members: [zero, a, { ...a, index: 4 }] }),
    forged('7.3', 2, 'the index 255', { members: [zero, a, { ...c, index: 255 }] }),
    forged('7.3', 2, 'nobody at all', { members: [] }),
    forged('7.2', 2, 'heads that do not ascend', { heads: change.heads.toReversed() }),
    forged('7.2', 2, 'a head less than before', { heads: change.heads.map(head => ({ ...head, seq: 1 })) }),
    forged('7.2', 2, 'a change signed by the supporter who has the key', {}, anna),
  ]
}

function refuseFurther(story: Story): readonly Refusal[] {
  const forged = forger(story)
  const { force } = story
  const circle = present(present(story.epochs[3]).chain.records[3])
  const own = present(circle.members[0])
  const { heads } = circle
  const cara = member(4, askedAs(force, 4, force.cara).keyHash)
  const dan = member(4, askedAs(force, 5, force.dan).keyHash)
  const anna = askedAs(force, 3, force.anna).keyHash
  const whole = { logHead: logHead(logAfter(force, 7)) }
  const ben = force.ben.keys.edSeed
  const last = present(present(story.epochs[4]).chain.records[4]).heads
  return [
    forged('7.2', 3, 'a head missing', { heads: heads.slice(1) }),
    forged('7.2', 3, 'a logHead older than before', { logHead: logHead(logAfter(force, 3)) }),
    forged('7.2', 3, 'a replaced key', { members: [own, cara] }),
    forged('7.2', 3, 'a revoked key', { ...whole, members: [own, dan] }),
    forged('7.2', 3, 'an unknown key', { members: [own, member(4, random(32))] }),
    forged('7.3', 3, 'an index given before, in a further circle', { members: [own, member(1, anna)] }),
    forged('7.2', 4, "a claim without another sender's head", { heads: last.filter(head => head.from !== 1) }, ben),
    forged('7.2', 4, "a claim with another sender's head changed", { heads: last.map(head => (head.from === 3 ? { ...head, hash: random(32) } : head)) }, ben),
    forged('7.2', 4, "a claim with another sender's head moved", { heads: last.map(head => (head.from === 1 ? { ...head, seq: 9 } : head)) }, ben),
  ]
}
