import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, listAddress, publishedOf, wishesIn, wishesOf, without } from './resource.ts'

const themes = ['sleep-fatigue']
const read = (query: string) => wishesOf(new URLSearchParams(query), themes)

test('a link somebody kept shows the same list again', () => {
  const query = 'words=shift+work&kind=podcast&stage=mid&theme=sleep-fatigue&access=public&new=yes'
  assert.equal(listAddress(read(query)), `/library?${query}`)
  assert.equal(listAddress(read(query), 3), `/library?${query}&page=3`)
})

test('a mistyped link shows more, never an error', () => {
  assert.deepEqual(read('kind=poscast&theme=nothing&new=perhaps&words=+'), {})
  assert.equal(listAddress({}), '/library')
})

test('one wish can be taken off and the others stay', () => {
  const wishes = read('kind=podcast&stage=mid')
  assert.deepEqual(without(wishes, 'kind'), { stage: 'mid' })
  assert.deepEqual(wishesIn(wishes), ['kind', 'stage'])
})

test('a date is as exact as what is known of it', () => {
  assert.equal(publishedOf('').precision, 'unknown')
  assert.equal(publishedOf('2021').precision, 'year')
  assert.equal(publishedOf('2021-03').precision, 'month')
  assert.equal(publishedOf('2021-03-09').date.toISOString(), '2021-03-09T12:00:00.000Z')
})

test('a reader is told which site they leave for', () => {
  assert.equal(hostOf('www.oscarkilo.org.uk/crisis-line'), 'oscarkilo.org.uk')
})
