import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { z } from 'zod'
import { cell, readReference } from '../platform/reference.ts'
import { mayBeInDanger } from './phrase-check.ts'
import { saysWho } from './says-who.ts'

const row = z.object({ lang: z.enum(['en', 'cy']), danger: cell.yes, sentence: cell.text })
const sentences = await readReference('phrase_check_sentences.csv', row)

/** What the check gets wrong, by language: it is published, never hidden, because nobody should rely on it. */
const counted = (lang: 'en' | 'cy') => {
  const own = sentences.filter(one => one.lang === lang)
  const misses = own.filter(one => one.danger && !mayBeInDanger(one.sentence))
  const alarms = own.filter(one => !one.danger && mayBeInDanger(one.sentence))
  return { all: own.length, misses: misses.map(one => one.sentence), alarms: alarms.map(one => one.sentence) }
}

test('200 sentences, as many in Welsh as in English, half of them of somebody in danger', () => {
  equal(sentences.length, 200)
  for (const lang of ['en', 'cy'] as const)
    equal(sentences.filter(one => one.lang === lang && one.danger).length, 50)
})

for (const [lang, name] of [
  ['en', 'English'],
  ['cy', 'Welsh'],
] as const) {
  test(`the misses and false alarms in ${name} are the ones that README.md publishes`, async () => {
    const { misses, alarms } = counted(lang)
    const published = await readFile(new URL('README.md', import.meta.url), 'utf8')
    const line = `${name}: ${misses.length} of 50 missed, ${alarms.length} of 50 false alarms`
    ok(published.includes(line), line)
  })
}

test('it hears what a cold thumb types, and the other language of the page', () => {
  for (const words of ['I WANT TO DIE', 'i dont want to live', 'I don’t want to live', 'dw i isio marw']) {
    ok(mayBeInDanger(words), words)
  }
  equal(mayBeInDanger(''), false)
})

test('somebody who seems to say who they are is told kindly; nobody else is', () => {
  deepEqual(saysWho('I am PC 1234 Jones'), ['collar'])
  deepEqual(saysWho('My name is Jo and I am Sgt Evans'), ['name'])
  deepEqual(saysWho('ring me on 07700 900 123'), ['phone'])
  deepEqual(saysWho('I live near LL57 1AA'), ['postcode'])
  deepEqual(
    saysWho('I keep going over the job on Tuesday. We were there from 22:00 to 06:00, on the A55.'),
    [],
  )
})
