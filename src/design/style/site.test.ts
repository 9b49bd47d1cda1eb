import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetSources } from '../../browser-entries.ts'
import { openAssets } from '../../platform/assets.ts'
import { root } from '../../platform/root.ts'
import { contrast } from '../contrast.ts'

const assets = await openAssets({ root, sources: assetSources })
const css = await assets.answer(new Request(`http://localhost${assets.url('site.css')}`))?.text()
assert.ok(css)

const tokensIn = (block: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    [...(block ?? '').matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )

const light = tokensIn(/:root\{color-scheme:light dark;([^}]*)\}/.exec(css)?.[1])
const dark = tokensIn(/@media screen and \(prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/.exec(css)?.[1])
const printed = tokensIn(/@media print\{:root\{([^}]*)\}/.exec(css)?.[1])

// WCAG 2.2: 4.5 for words, 3 for the edges of controls and for what marks focus.
const pairs: readonly [what: string, front: string, ground: string, least: number][] = [
  ['words on paper', 'ink', 'paper', 7],
  ['words on a card', 'ink', 'card', 7],
  ['quiet words on paper', 'quiet', 'paper', 4.5],
  ['quiet words on a card', 'quiet', 'card', 4.5],
  ['quiet words on my message', 'quiet', 'mine', 4.5],
  ['quiet words on their message', 'quiet', 'theirs', 4.5],
  ['a link on paper', 'link', 'paper', 4.5],
  ['a link on a card', 'link', 'card', 4.5],
  ['a link under the pointer', 'link-deep', 'paper', 4.5],
  ['the words of a button', 'on-act', 'act', 4.5],
  ['the words of a button under the pointer', 'on-act', 'act-deep', 4.5],
  ['a button on paper', 'act', 'paper', 3],
  ['ink on the focus amber', 'on-focus', 'focus', 4.5],
  ['the focus outline on paper', 'ink', 'paper', 3],
  ['the edge of a field on its ground', 'edge', 'card', 3],
  ['the edge of a field on paper', 'edge', 'paper', 3],
  ['danger on paper', 'danger', 'paper', 4.5],
  ['danger on a card', 'danger', 'card', 4.5],
  ['good on paper', 'good', 'paper', 4.5],
  ['good on a card', 'good', 'card', 4.5],
  ['my words', 'ink', 'mine', 7],
  ['their words', 'ink', 'theirs', 7],
  ['the crisis block', 'ink', 'care', 7],
  ['the edge of the crisis block on paper', 'care-edge', 'paper', 3],
]

const schemes = { light, dark, printed: new Map([...light, ...printed]) }

for (const [scheme, tokens] of Object.entries(schemes)) {
  test(`somebody with tired eyes can read every pair of colours, ${scheme}`, () => {
    for (const [what, front, ground, least] of pairs) {
      const ratio = contrast(tokens.get(front) ?? '', tokens.get(ground) ?? '')
      assert.ok(ratio >= least, `${what}: ${ratio.toFixed(1)}, at least ${least}`)
    }
  })
}

test('the printer gets black on white', () => {
  assert.equal(printed.get('ink'), '#000000')
  assert.equal(printed.get('care'), '#ffffff')
})

test('no colour is in the style sheet that is not one of ours: no GOV.UK blue, nor any other of theirs', () => {
  const ours = new Set([...light.values(), ...dark.values(), ...printed.values()])
  const strangers = [...css.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([hex]) => hex).filter(hex => !ours.has(hex))
  assert.deepEqual([...new Set(strangers)], [])
  const mixed = [...css.matchAll(/(rgba?|hsla?|oklch|color-mix)\([^)]*\)/g)].map(([colour]) => colour)
  assert.deepEqual([...new Set(mixed)], ['rgba(0,0,0,0)'], 'only "transparent", as Sass writes it')
})

test('the crown and GDS Transport, which are for GOV.UK alone, are not here, and no font is fetched', () => {
  assert.deepEqual(css.match(/crown|transport|@font-face|url\(/gi), null)
})

test('the style sheet travels in at most 20 kB', t => {
  const bytes = assets.weight('site.css')
  t.diagnostic(`site.css: ${bytes} bytes gzip`)
  assert.ok(bytes <= 20_000, `${bytes} bytes`)
})

test('leaving a page takes at most 1 kB of script', t => {
  const bytes = assets.weight('exit.js')
  t.diagnostic(`exit.js: ${bytes} bytes gzip`)
  assert.ok(bytes <= 1_000, `${bytes} bytes`)
})
