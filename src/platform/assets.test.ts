import assert from 'node:assert/strict'
import { mkdtemp, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openAssets } from './assets.ts'

const sources = {
  styles: { 'site.css': 'site.scss' },
  scripts: { 'page.js': 'page.ts' },
  files: { 'icon.svg': 'icon.svg' },
} as const

let root = ''
const open = () => openAssets({ root, sources })
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`http://localhost${path}`, { headers, method })

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'assets-'))
  await mkdir(join(root, 'node_modules'))
  await writeFile(join(root, 'site.scss'), '$ink: #123456; body { color: $ink }')
  await writeFile(join(root, 'page.ts'), 'const words: string = "hello"; document.title = words')
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
})
after(() => rm(root, { recursive: true }))

test('a browser gets the style sheet under a name that changes with it, to keep for ever', async () => {
  const assets = await open()
  const first = assets.url('site.css')
  assert.match(first, /^\/assets\/site\.[0-9a-f]{12}\.css$/)
  const answer = assets.answer(ask(first))
  assert.equal(answer?.headers.get('content-type'), 'text/css; charset=utf-8')
  assert.equal(answer?.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(await answer?.text(), 'body{color:#123456}')
  await writeFile(join(root, 'site.scss'), 'body { color: red }')
  assert.notEqual((await open()).url('site.css'), first)
})

test('a browser on a slow line gets the smallest form it takes', async () => {
  const assets = await open()
  const url = assets.url('page.js')
  const zipped = assets.answer(ask(url, { 'accept-encoding': 'gzip, br;q=0' }))
  assert.equal(zipped?.headers.get('content-encoding'), 'gzip')
  assert.match(gunzipSync((await zipped?.arrayBuffer()) ?? '').toString(), /hello/)
  assert.equal(
    assets.answer(ask(url, { 'accept-encoding': 'gzip, deflate, br' }))?.headers.get('content-encoding'),
    'br',
  )
  assert.equal(assets.answer(ask(url))?.headers.get('content-encoding'), null)
})

test('nobody reads a file that is not in the table, whatever the path says', async () => {
  const assets = await open()
  for (const path of [
    '/assets/',
    '/assets/manifest.json',
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2fsite.scss',
    '/assets/__proto__',
    `${assets.url('site.css')}.gz`,
    '/site.css',
  ]) {
    assert.equal(assets.answer(ask(path)), null, path)
  }
  assert.equal(assets.answer(ask(assets.url('site.css'), {}, 'POST')), null)
})

test('HEAD is answered without the file', async () => {
  const assets = await open()
  const answer = assets.answer(ask(assets.url('icon.svg'), {}, 'HEAD'))
  assert.equal(answer?.headers.get('content-type'), 'image/svg+xml')
  assert.equal(await answer?.text(), '')
})

test('a part of a document takes what both need from the document that is there, and brings only its own', async () => {
  await writeFile(join(root, 'kit.ts'), 'export const greet = (name: string) => `Good morning, ${name}`')
  await writeFile(join(root, 'main.ts'), "import { greet } from './kit.ts'\ndocument.title = greet('Anna')")
  await writeFile(
    join(root, 'more.ts'),
    "import { greet } from './kit.ts'\nexport const title = greet('Robin')",
  )
  const scripts = { 'main.js': 'main.ts', 'main-more.js': 'more.ts' } as const
  const assets = await openAssets({
    root,
    sources: { ...sources, scripts },
    out: join(root, 'build', 'parts'),
  })
  const textOf = async (address: string) => (await assets.answer(ask(address))?.text()) ?? ''
  const [main, more] = [await textOf(assets.url('main.js')), await textOf(assets.url('main-more.js'))]
  assert.match(main, /Good morning/)
  assert.doesNotMatch(more, /Good morning/)
  assert.ok(more.includes(assets.url('main.js').replace('/assets/', './')))
})

test('a start with nothing changed compiles nothing', async () => {
  await open()
  const manifest = join(root, 'build', 'assets', 'manifest.json')
  const { mtimeMs, ino } = await stat(manifest)
  await open()
  const again = await stat(manifest)
  assert.deepEqual([again.mtimeMs, again.ino], [mtimeMs, ino])
})
