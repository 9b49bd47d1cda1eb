import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { assetSources, type SiteAsset } from '../src/browser-entries.ts'
import { openAssets } from '../src/platform/assets.ts'

const assets = await openAssets({ root: join(import.meta.dirname, '..'), sources: assetSources })

/** Every script that somebody's browser loads to do what a sealed document is for; a worker's script counts. */
const visits = (lang: 'en' | 'cy'): Readonly<Record<string, readonly SiteAsset[]>> => ({
  'a colleague who asks for support, up to Send': [`talk.${lang}.js`, `talk-way.${lang}.js`],
  'a colleague who comes back, reads and answers': [`talk.${lang}.js`, `talk-inside.${lang}.js`],
  'a supporter who signs in with ten words': [`desk.${lang}.js`, 'keys.worker.js'],
  'a supporter who signs in with a passkey': [`desk.${lang}.js`, 'keys.worker.js', 'passkey.js'],
  'a newcomer who makes their keys': [`join.${lang}.js`, 'join.worker.js'],
})

for (const lang of ['en', 'cy'] as const)
  for (const [who, files] of Object.entries(visits(lang)))
    test(`the script of ${who} is at most 80 kB gzip (${lang})`, () => {
      const bytes = files.reduce((sum, file) => sum + assets.weight(file), 0)
      assert.ok(bytes <= 80_000, `${(bytes / 1000).toFixed(1)} kB: ${files.join(', ')}`)
    })
