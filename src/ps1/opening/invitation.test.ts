import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, flip, good, logAfter, makeForce, present } from '../../../tests/make/ps1-people.ts'
import { checkCard, isRefused, logHead, type Refused } from '../checking.ts'
import {
  acceptInvitation,
  approveInvitation,
  encodeInvitation,
  makeInvitation,
  makeKeys,
  parseInvitation,
  random,
  signCard,
} from '../opening.ts'

const force = await makeForce()
const log = logAfter(force, 2)
const { V, coordinator, anna } = force
const newcomer = await makeKeys()
const intruder = await makeKeys()
const invitation = makeInvitation(V, { force: force.force, person: random(16), role: 1, fromDay: DAY + 2 })
const accepted = acceptInvitation(invitation, newcomer)
const approval = { V, invitation, accepted, log, coordinator: coordinator.keys, today: DAY + 5 }

const rule = (value: object | Refused): string => (isRefused(value) ? value.refused : 'taken')

test('5.6 the link carries the invitation whole, and a cut one is refused', () => {
  const link = good(parseInvitation(encodeInvitation(invitation)))
  assert.deepEqual(link, invitation)
  assert.ok(isRefused(parseInvitation(encodeInvitation(invitation).slice(0, -1))))
  assert.ok(isRefused(parseInvitation('no link')))
})

test('5.6 a coordinator signs in with one tap whom they invited', () => {
  const appended = good(approveInvitation(approval))
  assert.equal(appended.wire.length, 303)
  assert.equal(appended.log.entries.length, 3)
})

test('5.6 keys swapped by the server are refused', () => {
  const swapped = { ...accepted, recipient: intruder.recipient }
  assert.equal(rule(approveInvitation({ ...approval, accepted: swapped })), 'rule 5.6')
  const forged = acceptInvitation({ ...invitation, secret: random(32) }, intruder)
  assert.equal(rule(approveInvitation({ ...approval, accepted: forged })), 'rule 5.6')
  const mac = { ...accepted, mac: flip(accepted.mac, 3) }
  assert.equal(rule(approveInvitation({ ...approval, accepted: mac })), 'rule 5.6')
})

test('5.6 a server that changes person, role or day of an invitation gets no signature', () => {
  for (const changed of [
    { person: random(16) },
    { role: 3 as const },
    { fromDay: DAY + 3 },
    { id: random(16) },
  ]) {
    const invited = { ...invitation, ...changed }
    assert.equal(rule(approveInvitation({ ...approval, invitation: invited })), 'rule 5.6')
  }
})

test("5.6 another coordinator's invitation, one too old, one from tomorrow and one used before are refused", () => {
  assert.equal(rule(approveInvitation({ ...approval, V: random(32) })), 'rule 5.6')
  assert.equal(rule(approveInvitation({ ...approval, today: DAY + 17 })), 'rule 5.6')
  assert.equal(rule(approveInvitation({ ...approval, today: DAY + 16 })), 'taken')
  assert.equal(rule(approveInvitation({ ...approval, today: DAY + 1 })), 'rule 5.6')
  const used = good(approveInvitation(approval)).log
  assert.equal(rule(approveInvitation({ ...approval, log: used })), 'rule 5.6')
})

test('5.6 keys the newcomer did not sign for this person and role are refused', () => {
  const other = acceptInvitation({ ...invitation, role: 3 }, newcomer)
  assert.equal(rule(approveInvitation({ ...approval, accepted: other })), 'rule 5.6')
})

const keyHash = logHead(log)
const card = { person: anna.person, keyHash, issue: 4, card: new TextEncoder().encode('Anna, Westvale') }
const signed = signCard(force.force, anna.keys, card)

test('6.1 a signed card is taken, and remembered by its issue', () => {
  const met = good(checkCard(log, signed))
  assert.equal(met.issue, 4)
  assert.ok(!isRefused(checkCard(log, signed, met)))
  assert.ok(!isRefused(checkCard(log, signCard(force.force, anna.keys, { ...card, issue: 5 }), met)))
})

test('6.1 a card that is unsigned, changed, older, or another under the same issue is refused', () => {
  const met = good(checkCard(log, signed))
  const otherText = { ...card, card: new TextEncoder().encode('Anna, Eastvale') }
  const cases = [
    checkCard(log, { ...signed, signature: new Uint8Array(64) }),
    checkCard(log, { ...signed, card: otherText.card }),
    checkCard(log, { ...signed, person: coordinator.person }),
    checkCard(log, signCard(force.force, intruder, card)),
    checkCard(log, signCard(random(16), anna.keys, card)),
    checkCard(log, signCard(force.force, anna.keys, { ...card, issue: 3 }), met),
    checkCard(log, signCard(force.force, anna.keys, otherText), met),
  ]
  assert.deepEqual(
    cases.map(rule),
    cases.map(() => 'rule 6.1'),
  )
})

test('6.1 a card by a replaced or revoked key is refused', () => {
  const whole = present(force.steps.at(-1)).log
  const [, , , cara, dan] = whole.entries
  const byCara = { ...card, person: force.cara.person, keyHash: present(cara).hash }
  const byDan = { ...card, person: force.dan.person, keyHash: present(dan).hash }
  assert.equal(rule(checkCard(whole, signCard(force.force, force.cara.keys, byCara))), 'rule 6.1')
  assert.equal(rule(checkCard(whole, signCard(force.force, force.dan.keys, byDan))), 'rule 6.1')
  const earlier = logAfter(force, 5)
  assert.equal(rule(checkCard(earlier, signCard(force.force, force.dan.keys, byDan))), 'taken')
})

test('6.1 a card of somebody who is no supporter in the log is refused: nothing could be sealed to them', () => {
  const keyHash = present(log.entries[0]).hash
  const byCoordinator = { ...card, person: coordinator.person, keyHash }
  assert.equal(rule(checkCard(log, signCard(force.force, coordinator.keys, byCoordinator))), 'rule 6.1')
})
