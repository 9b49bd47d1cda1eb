import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishSearch, patternsOf, welshSearch, withoutMutation } from './search.ts'

const matches = (text: string, typed: string, lang: 'en' | 'cy') =>
  patternsOf(typed, lang).every(alternatives =>
    alternatives.some(pattern => text.includes(pattern.slice(1, -1))),
  )

test('somebody who types a mutated Welsh word finds the plain one', () => {
  const text = welshSearch(
    ['Sleep and fatigue'],
    ['Cwsg a blinder', 'Cymorth gan gyfoedion', 'Gwaith a gwyliau'],
  )
  for (const typed of [
    'cymorth',
    'chymorth',
    'gymorth',
    'nghymorth',
    'flinder',
    'mlinder',
    'waith',
    'sleep',
  ]) {
    assert.ok(matches(text, typed, 'cy'), typed)
  }
  assert.ok(!matches(text, 'cancr', 'cy'))
})

test('ffilm is not taken for a mutated word', () => {
  assert.equal(withoutMutation('ffilm'), 'ffilm')
})

test('every word that is typed must be found, whatever its case, accents or commas', () => {
  const text = englishSearch(['Café talks, by Jess O’Neil', 'Sleep & recovery'])
  assert.ok(matches(text, 'CAFE sleep', 'en'))
  assert.ok(matches(text, 'oneil', 'en'))
  assert.ok(!matches(text, 'cafe dogs', 'en'))
})

test('signs with a meaning in SQL are no pattern: nothing is left of them', () => {
  assert.deepEqual(patternsOf('%_\\', 'en'), [])
})
