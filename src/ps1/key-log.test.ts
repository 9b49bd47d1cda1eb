import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgeEntry } from '../../tests/make/ps1-forge.ts'
import { DAY, flip, good, logAfter, makeForce, present } from '../../tests/make/ps1-people.ts'
import {
  appendToLog,
  currentEntries,
  currentEntry,
  emptyLog,
  holdsHead,
  isRefused,
  latestOf,
  logHead,
  readLog,
  same,
  zeros,
  type Bytes,
  type KeyLog,
  type LogRole,
} from './checking.ts'
import { bodyOf, makeEntry, makeKeys, makeRevocation, random, sign } from './opening.ts'

const force = await makeForce()
const wires = force.steps.map(step => step.wire)
const whole = present(force.steps.at(-1)).log
const { coordinator, anna, ben, dan } = force
const annaWire = present(wires[1])
const log1 = logAfter(force, 1)
const both = { person: anna.keys.edSeed, coordinator: coordinator.keys.edSeed }

const refusedAs = (rule: string, log: KeyLog, wire: Bytes): void => {
  const next = appendToLog(log, wire)
  assert.equal(isRefused(next) ? next.refused : 'taken', `rule ${rule}`)
}

test('5.2 the whole log is followed, each entry 303 bytes and the next prev', () => {
  const log = good(readLog(force.force, wires))
  assert.ok(wires.every(wire => wire.length === 303))
  assert.ok(log.entries.every((entry, at) => same(entry.prev, log.entries[at - 1]?.hash ?? zeros(32))))
  assert.ok(same(logHead(log), logHead(whole)))
})

test('5.2 with any bit of an entry changed it is refused', () => {
  for (let bit = 0; bit < 303 * 8; bit += 37) {
    assert.ok(isRefused(appendToLog(log1, flip(annaWire, bit))), `bit ${bit}`)
  }
  assert.ok(!isRefused(appendToLog(log1, annaWire)), 'control')
})

test('5.2 an entry left out, repeated or moved is refused', () => {
  refusedAs('5.2', log1, present(wires[2]))
  refusedAs('5.2', logAfter(force, 2), annaWire)
  refusedAs('5.3', emptyLog(force.force), annaWire.slice().fill(0, 111, 143))
})

test("5.1 another force's entry, an unknown role and a key of small order are refused", () => {
  refusedAs('5.1', log1, forgeEntry(annaWire, { force: random(16) }, both))
  refusedAs('5.1', log1, forgeEntry(annaWire, { role: 4 as LogRole }, both))
  refusedAs('1.3', log1, forgeEntry(annaWire, { ed25519: Uint8Array.from([1, ...zeros(31)]) }, both))
  assert.ok(!isRefused(appendToLog(log1, forgeEntry(annaWire, {}, both))), 'control')
})

test('5.2 keys that the person did not sign, or the coordinator did not, are refused', () => {
  refusedAs('5.2', log1, forgeEntry(annaWire, {}, { ...both, person: ben.keys.edSeed }))
  refusedAs('5.2', log1, forgeEntry(annaWire, {}, { ...both, coordinator: anna.keys.edSeed }))
})

test("5.3 a log begins with a coordinator's own entry and nothing else", async () => {
  const first = present(wires[0])
  const own = { person: coordinator.keys.edSeed, coordinator: coordinator.keys.edSeed }
  const start = emptyLog(force.force)
  refusedAs('5.3', start, forgeEntry(first, { role: 1 }, own))
  refusedAs('5.3', start, forgeEntry(first, { signerEntry: random(32) }, own))
  refusedAs('5.3', start, forgeEntry(first, {}, { ...own, coordinator: anna.keys.edSeed }))
  refusedAs('5.3', start, forgeEntry(first, {}, { ...own, person: anna.keys.edSeed }))
  const gone = { recipientHash: zeros(32), ed25519: zeros(32) }
  refusedAs('5.3', start, forgeEntry(first, gone, { coordinator: coordinator.keys.edSeed }))
})

test('5.3 a revocation names the last role, has no keys, and ends somebody who had one', () => {
  const revokes = present(wires[6])
  const before = logAfter(force, 6)
  const signer = { coordinator: coordinator.keys.edSeed }
  refusedAs('5.3', before, forgeEntry(revokes, { role: 3 }, signer))
  refusedAs('5.3', before, forgeEntry(revokes, { person: random(16) }, signer))
  refusedAs('5.3', before, forgeEntry(revokes, { ed25519: dan.keys.ed25519 }, signer))
  refusedAs('5.3', before, forgeEntry(revokes, {}, { ...signer, person: dan.keys.edSeed }))
  assert.ok(latestOf(whole, dan.person)?.revokes)
})

test('5.3 who has no keys any more is not revoked again, by a client or at the server', () => {
  const again = { prev: logHead(whole) }
  refusedAs('5.3', whole, forgeEntry(present(wires[6]), again, { coordinator: coordinator.keys.edSeed }))
  assert.ok(isRefused(makeRevocation(whole, coordinator.keys, { person: dan.person, today: DAY + 51 })))
  const cara = makeRevocation(whole, coordinator.keys, { person: force.cara.person, today: DAY + 51 })
  assert.ok(!isRefused(cara), 'control')
})

test('5.4 a supporter, a replaced coordinator or an unknown one signs nobody in', async () => {
  const log3 = logAfter(force, 3)
  const annaEntry = present(log3.entries[1]).hash
  const at3 = { prev: logHead(log3) }
  const byAnna = { person: dan.keys.edSeed, coordinator: anna.keys.edSeed }
  const danWire = present(wires[4])
  refusedAs('5.4', log3, forgeEntry(danWire, { ...at3, signerEntry: annaEntry }, byAnna))
  refusedAs('5.4', log3, forgeEntry(danWire, { ...at3, signerEntry: random(32) }, byAnna))
  // The coordinator takes new keys; the old ones sign nothing from then on.
  const fresh = await makeKeys()
  const person = { force: force.force, person: coordinator.person, role: 2, fromDay: DAY + 9 } as const
  const body = bodyOf(person, fresh)
  const renewed = good(makeEntry(log3, coordinator.keys, { body, personSignature: sign(fresh.edSeed, body) }))
  const after = { prev: logHead(renewed.log), signerEntry: present(log3.entries[0]).hash }
  refusedAs(
    '5.4',
    renewed.log,
    forgeEntry(danWire, after, { ...byAnna, coordinator: coordinator.keys.edSeed }),
  )
  assert.ok(isRefused(makeRevocation(renewed.log, coordinator.keys, { person: anna.person, today: DAY })))
  assert.ok(!isRefused(makeRevocation(renewed.log, fresh, { person: anna.person, today: DAY })), 'control')
})

test("5.4 a person's later entry replaces the earlier, and a revocation ends both", () => {
  const [, , , cara, danEntry, caraAgain] = whole.entries
  assert.equal(currentEntry(whole, present(cara).hash), undefined)
  assert.equal(currentEntry(whole, present(cara).hash, 4), cara, 'it counted at that point')
  assert.equal(currentEntry(whole, present(caraAgain).hash), caraAgain)
  assert.equal(currentEntry(whole, present(danEntry).hash), undefined)
  assert.equal(currentEntries(whole).length, 4)
})

test('5.5 the last coordinator can be neither revoked nor made a supporter; of two, one can', () => {
  const revoked = makeRevocation(logAfter(force, 2), coordinator.keys, {
    person: coordinator.person,
    today: DAY,
  })
  assert.equal(isRefused(revoked) && revoked.refused, 'rule 5.5')
  const { force: f, person } = { force: force.force, person: coordinator.person }
  const body = bodyOf({ force: f, person, role: 1, fromDay: DAY }, coordinator.keys)
  const less = makeEntry(logAfter(force, 2), coordinator.keys, {
    body,
    personSignature: sign(coordinator.keys.edSeed, body),
  })
  assert.equal(isRefused(less) && less.refused, 'rule 5.5')
  // Ben is both supporter and coordinator from entry 3 on.
  const ofTwo = makeRevocation(logAfter(force, 3), ben.keys, { person: coordinator.person, today: DAY })
  assert.ok(!isRefused(ofTwo))
})

test('5.7 a client refuses a log that lacks the newest head it met', () => {
  assert.equal(holdsHead(whole, logHead(logAfter(force, 3))), true)
  assert.ok(isRefused(holdsHead(logAfter(force, 3), logHead(whole))))
})
