import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { renderToString } from 'preact-render-to-string'
import type { Vars } from './answer.ts'
import { allows, doors, type Doors, type Force, type May, type Viewer } from './door.ts'
import { dress } from './headers.ts'
import type { House } from './house.ts'
import { BusyError } from './busy.ts'
import { mount } from './mount.ts'
import { createLive } from '../live.ts'
import { localPath, splitLang } from './path.ts'
import { data, notFound, page, redirect } from './reply.ts'

const westvale: Force = {
  id: '6f1c1f0e-8a34-4c55-9d39-0d7c2f1f6a01',
  slug: 'westvale',
  name: { en: 'Westvale Police', cy: 'Heddlu Westvale' },
  nation: 'england',
  stage: 'demonstration',
}
const visitor: Viewer = { kind: 'visitor' }
const staff = (...roles: readonly ('supporter' | 'coordinator')[]): Viewer => ({
  kind: 'staff',
  person: 'p',
  roles,
  session: 's',
  formToken: 'token',
})
const colleague: Viewer = { kind: 'colleague', conversation: 'c', token: 't' }

const logged: unknown[] = []
const house = (viewer: Viewer = visitor): House => ({
  planes: {} as House['planes'],
  forceOf: host => Promise.resolve(host.startsWith('elsewhere') ? undefined : westvale),
  viewerOf: () => Promise.resolve(viewer),
  render: (frame, reply) => `${frame.lang} ${frame.here} ${reply.title} ${renderToString(reply.body)}`,
  troublePage: (kind, _lang, reference) =>
    page(kind, <p>{reference}</p>, {
      status: kind === 'not-found' ? 404 : kind === 'busy' ? 503 : kind === 'broken' ? 500 : 403,
    }),
  addressKey: address => address,
  asset: name => `/assets/${name}`,
  live: createLive(),
  clock: () => 0,
  logTrouble: (_reference, error) => logged.push(error),
})

let rendered = 0
const slice = doors({
  'GET /': { may: 'anyone', handle: ask => page('Home', <p>{ask.lang}</p>) },
  'GET /films/:film': { may: 'anyone', handle: ask => page(ask.params['film'] ?? '', <p />) },
  'GET /same': { may: 'anyone', sameForEverybody: true, handle: () => page(String(++rendered), <p />) },
  'GET /desk/load': { may: ['supporter'], handle: () => page('Load', <p />, { staff: true }) },
  'POST /desk/pause': { may: ['supporter'], handle: () => redirect('/desk') },
  'POST /leave': { may: 'anyone', handle: async ask => data((await ask.form()).values) },
  'GET /talk': { may: 'anyone', handle: () => page('Appointment', <p />, { sensitive: true, sealed: true }) },
  'GET /gone': { may: 'anyone', handle: () => notFound() },
  'GET /busy': { may: 'anyone', handle: () => Promise.reject(new BusyError()) },
  'GET /broken': { may: 'anyone', handle: () => Promise.reject(new Error('the words of a person')) },
})

const appFor = (viewer?: Viewer): Hono<Vars> => {
  const app = new Hono<Vars>()
  app.use('*', dress)
  mount(app, [slice], house(viewer))
  return app
}
const get = async (path: string, viewer?: Viewer): Promise<[number, string]> => {
  const reply = await appFor(viewer).request(
    `http://localhost${path}`,
    viewer ? { headers: { cookie: 'x' } } : {},
  )
  return [reply.status, await reply.text()]
}

test('every door opens in both languages, and the language switch knows where it is', async () => {
  assert.deepEqual(await get('/'), [200, 'en / Home <p>en</p>'])
  assert.deepEqual(await get('/cy/'), [200, 'cy / Home <p>cy</p>'])
  assert.deepEqual(await get('/cy'), [200, 'cy / Home <p>cy</p>'])
  assert.deepEqual(await get('/cy/films/meaning?x=1'), [200, 'cy /films/meaning?x=1 meaning <p></p>'])
  assert.equal((await get('/desk/cy/load', staff('supporter')))[1].slice(0, 16), 'cy /desk/load Lo')
})

test('an address and its language part and join again', () => {
  for (const path of ['/', '/films', '/desk', '/desk/load', '/cyder'] as const) {
    for (const lang of ['en', 'cy'] as const) assert.deepEqual(splitLang(localPath(lang, path)), [lang, path])
  }
})

test('forbidden, absent and refused by the door itself look the same', async () => {
  const [status, body] = await get('/nowhere')
  assert.equal(status, 404)
  for (const path of ['/gone', '/films', '/cy/nowhere']) assert.equal((await get(path))[0], 404, path)
  assert.equal((await get('/desk/load', staff('coordinator')))[1].replace('/desk/load', '/nowhere'), body)
})

test('somebody not signed in is sent to sign in from every address of the desk, real or not', async () => {
  for (const path of ['/desk/load', '/desk/nothing', '/desk']) {
    const reply = await appFor().request(`http://localhost${path}`)
    assert.equal(reply.status, 303)
    assert.equal(reply.headers.get('location'), `/desk/sign-in?to=${encodeURIComponent(path)}`)
  }
})

const mayTable: [May, Viewer, boolean][] = [
  ['anyone', visitor, true],
  ['colleague', visitor, false],
  ['colleague', colleague, true],
  ['colleague', staff('supporter'), false],
  ['staff', colleague, false],
  ['staff', staff(), true],
  [['supporter'], staff('supporter'), true],
  [['supporter'], staff('coordinator'), false],
  [[], staff('supporter', 'coordinator'), false],
]
test('who may open a door is one table', () => {
  for (const [may, viewer, expected] of mayTable)
    assert.equal(allows(may, viewer), expected, JSON.stringify([may, viewer]))
})

const post = (path: string, headers: Record<string, string>, body = '', viewer?: Viewer) =>
  appFor(viewer).request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })

test('a post from another site, or without the token of the session, changes nothing', async () => {
  const ours = { 'sec-fetch-site': 'same-origin' }
  const cases: [string, Record<string, string>, string, number][] = [
    ['/leave', ours, 'a=1', 200],
    ['/leave', { 'sec-fetch-site': 'cross-site' }, 'a=1', 403],
    ['/leave', { origin: 'https://elsewhere.example' }, 'a=1', 403],
    ['/leave', { origin: 'http://localhost', host: 'localhost' }, 'a=1', 200],
    ['/leave', {}, 'a=1', 403],
  ]
  for (const [path, headers, body, status] of cases)
    assert.equal((await post(path, headers, body)).status, status, JSON.stringify(headers))
  const signedIn = { ...ours, cookie: 'x' }
  assert.equal((await post('/desk/pause', signedIn, '', staff('supporter'))).status, 403)
  assert.equal((await post('/desk/pause', signedIn, '_token=other', staff('supporter'))).status, 403)
  assert.equal((await post('/desk/pause', signedIn, '_token=token', staff('supporter'))).status, 303)
  assert.equal(
    (await post('/desk/pause', { ...signedIn, 'x-form-token': 'token' }, '', staff('supporter'))).status,
    303,
  )
})

test('what breaks inside shows a reference and nothing of the inside; the log has it once', async () => {
  logged.length = 0
  const [status, body] = await get('/broken')
  assert.equal(status, 500)
  assert.match(body, /broken <p>[0-9a-f]{8}<\/p>/)
  assert.doesNotMatch(body, /words of a person/)
  assert.equal(logged.length, 1)
})

test('a busy house asks to try again soon, and is no trouble to log', async () => {
  logged.length = 0
  const reply = await appFor().request('http://localhost/busy')
  assert.deepEqual([reply.status, reply.headers.get('retry-after'), logged.length], [503, '5', 0])
})

test('a host that belongs to no force gets no force’s pages', async () => {
  const reply = await appFor().request('http://localhost/', { headers: { host: 'elsewhere.example' } })
  assert.equal(await reply.text(), 'en / unknown-host <p></p>')
})

test('a page that is the same for everybody is rendered once', async () => {
  const app = appFor()
  const [first, second] = [
    await app.request('http://localhost/same'),
    await app.request('http://localhost/same'),
  ]
  assert.equal(await first.text(), await second.text())
  assert.equal(second.headers.get('cache-control'), 'no-store')
  assert.notEqual(await (await app.request('http://localhost/cy/same')).text(), '')
  assert.equal(rendered, 2)
})

const policy = (trusted: string) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${trusted}`

test('every page carries exactly these headers', async () => {
  for (const [path, trusted] of [
    ['/', "'none'"],
    ['/nowhere', "'none'"],
    ['/talk', 'alongside'],
  ] as const) {
    const { headers } = await appFor().request(`http://localhost${path}`)
    const seen = (name: string) => headers.get(name)
    assert.equal(seen('content-security-policy'), policy(trusted), path)
    assert.equal(seen('cross-origin-opener-policy'), 'same-origin')
    assert.equal(seen('cross-origin-embedder-policy'), 'require-corp')
    assert.equal(seen('cross-origin-resource-policy'), 'same-origin')
    assert.equal(seen('referrer-policy'), 'no-referrer')
    assert.equal(seen('cache-control'), 'no-store')
    assert.equal(seen('x-content-type-options'), 'nosniff')
    assert.equal(seen('x-robots-tag'), path === '/talk' ? 'noindex' : null)
    assert.equal(seen('set-cookie'), null)
  }
})

test('two slices cannot declare the same door', () => {
  const twice: Doors = { 'GET /': { may: 'anyone', handle: () => notFound() } }
  assert.throws(() => mount(new Hono<Vars>(), [twice, twice], house()), /GET \//)
})
