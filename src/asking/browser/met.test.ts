import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, good, logAfter, makeForce, present } from '../../../tests/make/ps1-people.ts'
import { H, join, toHex, utf8, type Bytes } from '../../ps1/checking.ts'
import { bodyOf, makeEntry, makeFirstEntry, makeKeys, sign, signCard } from '../../ps1/opening.ts'
import type { Directory, Listed } from '../../supporters/directory.ts'
import { takeLog } from './key-log.ts'
import { makeMet, nothingMet, type Met } from './met.ts'
import { trust } from './trusted.ts'

const force = await makeForce()
const wires = force.steps.map(({ wire }) => wire)
const served = (entries: number): Bytes => join(...wires.slice(0, entries))
const take = async (bytes: Bytes, met = makeMet()) => (await takeLog(force.force, bytes, met)).kind

/** The log after two entries, and then somebody whom the true log does not have. */
const fork = async (): Promise<Bytes> => {
  const keys = await makeKeys()
  const person = { force: force.force, person: force.cara.person, role: 1, fromDay: DAY } as const
  const body = bodyOf(person, keys)
  const signed = { body, personSignature: sign(keys.edSeed, body) }
  return join(served(2), good(makeEntry(logAfter(force, 2), force.coordinator.keys, signed)).wire)
}

const another = async (): Promise<Bytes> =>
  good(
    makeFirstEntry({ force: force.force, person: force.ben.person, role: 2, fromDay: DAY }, await makeKeys()),
  ).wire

test('5.7 a log that grew is taken; an older one and a fork are refused, in one visit and the next', async () => {
  const kept: Met[] = []
  const first = makeMet(undefined, met => kept.push(met))
  assert.equal(await take(served(3), first), 'log')
  assert.equal(await take(served(5), first), 'log')
  const next = makeMet(Promise.resolve(kept.at(-1)))
  for (const met of [first, next]) {
    assert.equal(await take(served(3), met), 'older log')
    assert.equal(await take(await fork(), met), 'older log')
    assert.equal(await take(served(7), met), 'log')
  }
  assert.equal(await take(served(3)), 'log', 'control: a device that has met nothing cannot know')
})

test('5.5 another log is used only after the person has accepted it, and then the old one is refused', async () => {
  const met = makeMet()
  await take(served(5), met)
  const bytes = await another()
  const offered = await takeLog(force.force, bytes, met)
  assert.ok(offered.kind === 'another log')
  assert.equal(await take(bytes, met), 'another log', 'looking twice accepts nothing')
  met.acceptLog(offered.log)
  assert.equal(await take(bytes, met), 'log')
  assert.equal(await take(served(7), met), 'another log')
})

const idOf = (person: Bytes): string =>
  toHex(person).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const log = logAfter(force, 3)

const listed = (who: 'anna' | 'ben', issue: number, cardText: string): Listed => {
  const { person, keys } = force[who]
  const keyHash = present(log.entries[who === 'anna' ? 1 : 2]).hash
  const { signature } = signCard(force.force, keys, { person, keyHash, issue, card: utf8(cardText) })
  return {
    card: { person: idOf(person) } as Listed['card'],
    cardText,
    issue,
    keyHash: toHex(keyHash),
    signature: toHex(signature),
    hours: [],
  }
}
const shown = (supporters: readonly Listed[], met: Met = nothingMet) => {
  const directory: Directory = { places: [], supporters }
  const { trusted } = trust(directory, log, met)
  return { texts: trusted.directory.supporters.map(({ cardText }) => cardText), refused: trusted.refused }
}
const ben = listed('ben', 1, 'Ben')

test('6.1 of two signed issues of one card only the newest is shown, wherever it stands', () => {
  const [old, fresh] = [listed('anna', 4, 'Anna, old number'), listed('anna', 5, 'Anna')]
  for (const supporters of [
    [old, ben, fresh],
    [fresh, ben, old],
    [fresh, old, fresh, ben],
  ])
    assert.deepEqual(shown(supporters).texts.toSorted(), ['Anna', 'Ben'])
  assert.equal(shown([old, fresh, ben]).refused, 0)
})

test('6.1 a newer issue that nobody signed does not hide the one that was signed', () => {
  const forged = { ...listed('anna', 9, 'Anna, ring this instead'), signature: '00'.repeat(64) }
  assert.deepEqual(shown([forged, listed('anna', 4, 'Anna')]).texts, ['Anna'])
})

test('6.1 two cards of one issue that differ: neither is shown', () => {
  const two = [listed('anna', 4, 'Anna of the north'), listed('anna', 4, 'Anna of the south')]
  assert.deepEqual(shown([...two, ben]), { texts: ['Ben'], refused: 1 })
})

test('6.1 on return a lower issue than one met, or the same with other bytes, is refused', () => {
  const { cards } = trust({ places: [], supporters: [listed('anna', 5, 'Anna')] }, log, nothingMet)
  const met = { log: undefined, cards }
  assert.deepEqual(cards.get(toHex(force.anna.person)), { issue: 5, cardHash: H(utf8('Anna')) })
  assert.deepEqual(shown([listed('anna', 4, 'Anna, old number'), ben], met), { texts: ['Ben'], refused: 1 })
  assert.deepEqual(shown([listed('anna', 5, 'Anna, changed'), ben], met), { texts: ['Ben'], refused: 1 })
  assert.deepEqual(shown([listed('anna', 5, 'Anna')], met).texts, ['Anna'])
  assert.deepEqual(shown([listed('anna', 6, 'Anna, anew')], met).texts, ['Anna, anew'])
})

test('what was met is kept when it is new, and not written again by every look', async () => {
  let writes = 0
  const met = makeMet(undefined, () => (writes += 1))
  await take(served(3), met)
  await take(served(3), met)
  const { cards } = trust({ places: [], supporters: [ben] }, log, await met.now())
  met.meetCards(cards)
  met.meetCards(cards)
  assert.equal(writes, 2)
})
