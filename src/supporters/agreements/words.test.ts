import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, constantFrom, property, string } from 'fast-check'
import { nationalPassingOn } from '../../escalation/national.ts'
import { guideCodes, guideOf } from '../learning/guides.ts'
import { changesBetween } from './changes.ts'
import { documents } from './documents.ts'
import { nationalAgreements } from './national.ts'
import { canonical, readBlocks, readWords, typedBlocks, type Words } from './words.ts'

const agreement = `# Ours

A word first.

## Listening

You listen.

- one
- two

## Ending

Say goodbye.
`

test('what a coordinator types becomes paragraphs and points, and nothing else', () => {
  assert.deepEqual(readBlocks('You  listen\nmore.\n\n- one\n-  two\n  and a half\n\nThen <b>stop</b>.'), [
    { kind: 'paragraph', text: 'You listen more.' },
    { kind: 'list', points: ['one', 'two and a half'] },
    { kind: 'paragraph', text: 'Then <b>stop</b>.' },
  ])
  assert.deepEqual(readBlocks('# not a heading\r\n\r\n\u0000\u200B'), [
    { kind: 'paragraph', text: 'not a heading' },
  ])
})

test('the canonical text is its own reading, so the same words have the same fingerprint', () => {
  assert.equal(canonical(readWords(agreement)), agreement)
  assert.equal(
    canonical(readWords(agreement.replaceAll('\n', '\r\n').replace('You listen', 'You   listen'))),
    agreement,
  )
  const typed = string({
    unit: constantFrom('a', 'é', ' ', '\n', '-', '#', '- ', '\n\n', '•', '\u0301'),
  })
  check(
    property(typed, typed, typed, (title, lead, body) => {
      const words: Words = {
        title: 'T',
        lead: readBlocks(lead),
        sections: [{ heading: `H${title.replaceAll(/[^a]/g, '')}`, blocks: readBlocks(body) }],
      }
      const once = canonical(words)
      assert.equal(canonical(readWords(once)), once)
      assert.deepEqual(readBlocks(typedBlocks(words.lead)), words.lead)
    }),
  )
})

const changed = (from: string, to: string) =>
  changesBetween(readWords(agreement), readWords(agreement.replace(from, to)))
const gone = (text: string, kind = 'paragraph') => ({ kind: 'gone', unit: { kind, text } })
const come = (text: string, kind = 'paragraph') => ({ kind: 'new', unit: { kind, text } })

test('somebody who signed sees what changed, under the heading where it stands', () => {
  assert.deepEqual(changed('nothing', 'nothing'), [])
  assert.deepEqual(changed('You listen.', 'You listen well.'), [
    { heading: 'Listening', changes: [gone('You listen.'), come('You listen well.')] },
  ])
  assert.deepEqual(changed('- two\n', '- two\n- three\n'), [
    { heading: 'Listening', changes: [come('three', 'point')] },
  ])
  assert.deepEqual(changed('\n## Ending\n\nSay goodbye.\n', ''), [
    { heading: 'Ending', changes: [gone('Ending', 'heading'), gone('Say goodbye.')] },
  ])
  assert.deepEqual(changed('## Ending', '## Goodbyes'), [
    { heading: 'Goodbyes', changes: [gone('Ending', 'heading'), come('Goodbyes', 'heading')] },
  ])
  assert.deepEqual(changed('A word first.', 'Another.'), [
    { heading: '', changes: [gone('A word first.'), come('Another.')] },
  ])
})

const shape = ({ lead, sections }: Words) =>
  [{ blocks: lead }, ...sections].map(({ blocks }) =>
    blocks.map(block => (block.kind === 'list' ? block.points.length : 'p')),
  )

test('every agreement and guide says in Welsh as much as in English, part by part', () => {
  for (const { code } of documents) {
    const both = nationalAgreements.get(code)
    assert.ok(both)
    assert.deepEqual(shape(readWords(both.cy)), shape(readWords(both.en)), code)
  }
  for (const code of guideCodes) {
    const [en, cy] = [guideOf(code, 'en'), guideOf(code, 'cy')]
    assert.deepEqual(cy.map(shape), en.map(shape), code)
  }
})

test('the confidentiality agreement leads to the one list and makes no second one', () => {
  const both = nationalAgreements.get('confidentiality')
  assert.ok(both)
  assert.match(both.en, /one list of what may have to be passed on/)
  assert.match(both.en, /Nobody can promise that everything stays secret, and you never do/)
  assert.match(both.cy, /Ni all neb addo y bydd popeth yn aros yn gyfrinach/)
  for (const { code, what, card, mayPass } of nationalPassingOn.matters) {
    if (code === 'more-help') continue
    for (const lang of ['en', 'cy'] as const)
      for (const words of [what[lang], card[lang], mayPass[lang]])
        assert.ok(words === '' || !both[lang].includes(words), `${code}: ${words}`)
  }
})

test('no agreement, in either language, promises that everything stays secret', () => {
  const promises =
    /(completely|absolutely|totally|strictly|100 ?%) (confidential|secret|private)|nobody will ever know|hollol gyfrinachol|cwbl gyfrinachol/i
  for (const [code, both] of nationalAgreements) assert.doesNotMatch(`${both.en} ${both.cy}`, promises, code)
})
