import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { argon2id } from '@noble/hashes/argon2.js'
import { assert as always, integer, property, string } from 'fast-check'
import { listText, nodeArgon2id, wordList } from '../../../tests/make/ps1-people.ts'
import { isRefused, same, utf8 } from '../checking.ts'
import { randomBelow } from './random.ts'
import { ARGON2, colleagueWordKeys, rootOf, saltOf, staffWordKeys } from './root.ts'
import { checkWords, drawWords, isWordsFault, normalise, readWordList, suggestWords } from './words.ts'

const list = wordList()
const seven = 'abacus zoom yodel wagon timid staple rake'

test("2.1 the list is EFF's long list without its four hyphenated words", () => {
  const hyphenated = ['drop-down', 'felt-tip', 't-shirt', 'yo-yo']
  const all = [...list.words, ...hyphenated].toSorted((a, b) => (a < b ? -1 : 1))
  const lines = all.map((word, at) => {
    const dice = at.toString(6).padStart(5, '0')
    return `${dice.replaceAll(/./g, digit => `${Number(digit) + 1}`)}\t${word}\n`
  })
  assert.equal(list.words.length, 7772)
  assert.equal(
    createHash('sha256').update(lines.join('')).digest('hex'),
    'addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e',
  )
})

test('2.1 a list with one word changed, or cut short, is refused; with other line ends it is taken', () => {
  const text = listText()
  assert.ok(isRefused(readWordList(text.replace('abacus', 'abakus'))))
  assert.ok(isRefused(readWordList(text.slice(0, 5000))))
  assert.ok(!isRefused(readWordList(`${text.replaceAll('\n', '\r\n')}\r\n`)))
})

test('2.1 every word is as likely as the next: what lies beyond the last whole round is drawn again', () => {
  const values = [0xff, 0xff, 0x00, 0x05]
  let asked = 0
  const scripted = () => Uint8Array.from(values.slice(asked, (asked += 2)))
  // 65,536 is 8 rounds of 7,772 and a rest; 65,535 lies in the rest.
  assert.equal(randomBelow(7772, scripted), 5)
  assert.equal(asked, 4)
  const counts = new Map<number, number>()
  for (let draw = 0; draw < 6000; draw += 1) {
    const value = randomBelow(6)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  assert.ok([0, 1, 2, 3, 4, 5].every(value => Math.abs((counts.get(value) ?? 0) - 1000) < 200))
})

test('2.1 drawn words are always taken back', () => {
  always(
    property(integer({ min: 7, max: 10 }), count => {
      const words = drawWords(list, count)
      const checked = checkWords(list, words)
      return !isWordsFault(checked) && checked.normalised === words && words.split(' ').length === count
    }),
    { numRuns: 50 },
  )
})

test('2.2 words are taken however a phone writes them', () => {
  const typed = ` \u00A0ABACUS\tzoom\n\nYodel\u3000wagon timid \uFF53taple  Rake\u2028`
  assert.equal(normalise(typed), seven)
  always(property(string({ unit: 'grapheme' }), text => normalise(normalise(text)) === normalise(text)))
})

test('2.2 six words, eleven words, or a word off the list are refused before Argon2id runs; eight are taken', () => {
  const words = (typed: string) => checkWords(list, typed)
  assert.ok(isWordsFault(words('abacus zoom yodel wagon timid staple')))
  assert.ok(isWordsFault(words(`${seven} zoom zoom zoom zoom`)))
  assert.ok(!isWordsFault(words(`${seven} zoom`)))
  const off = words('abacus zoom yodel wagon timid staple raake')
  assert.deepEqual(isWordsFault(off) ? off.unknown : [], ['raake'])
  assert.ok(isWordsFault(checkWords(list, seven, 10)), 'staff have ten')
})

test('2.2 another Argon2id may be handed in: it makes the same root as the one in the page', async () => {
  const installation = new Uint8Array(16).fill(7)
  const here = await rootOf(seven, installation)
  assert.ok(same(here, await rootOf(seven, installation, nodeArgon2id)))
  assert.ok(same(here, argon2id(utf8(seven), saltOf(installation), { ...ARGON2 })))
  const elsewhere = await rootOf(seven, new Uint8Array(16).fill(8), nodeArgon2id)
  assert.ok(!same(here, elsewhere), 'another installation, another root')
})

test('2.3 the same words open different doors for a colleague and for staff', () => {
  const root = new Uint8Array(32).fill(9)
  const [colleague, staff] = [colleagueWordKeys(root), staffWordKeys(root)]
  const all = [colleague.locator, colleague.authSeed, colleague.kek, staff.locator, staff.authSeed, staff.kek]
  assert.equal(new Set(all.map(bytes => bytes.toString())).size, all.length)
})

test('the field suggests words that begin so, and nothing for nothing', () => {
  assert.deepEqual(suggestWords(list, ' ZOO'), ['zookeeper', 'zoologist', 'zoology', 'zoom'])
  assert.deepEqual(suggestWords(list, ''), [])
})
