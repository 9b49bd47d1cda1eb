import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { h } from 'preact'
import { Home } from './pages/Home.tsx'
import { prefersWelsh } from './prefers-welsh.ts'
import type { Way } from './ways.ts'

const db = await testDatabase()
const app = testApp(db)

test('whoever comes to the front page finds help now, resources and what is passed on, in both languages', async () => {
  for (const [path, words] of [
    ['/', 'Get help now'],
    ['/cy/', 'Cael help nawr'],
  ] as const) {
    const reply = await app.request(`http://localhost${path}`)
    const html = await reply.text()
    equal(reply.status, 200)
    const prefix = path === '/' ? '' : '/cy'
    ok(html.includes(words))
    for (const place of [
      '/help-now',
      '/guidance',
      '/films',
      '/library',
      '/operation-hampshire',
      '/passing-on',
    ]) {
      ok(html.includes(`href="${prefix}${place}"`), place)
    }
    ok(!html.includes('<script'), 'no script is needed')
  }
})

const home = (ways: readonly Way[]) => renderToString(h(Home, { lang: 'en', ways }))

test('the front page says nothing about a way in that is not open', () => {
  const without = home(['resources'])
  ok(!without.includes('/talk') && !without.includes('/supporters') && !without.includes('sealed'))
  const ring = home(['ring', 'resources'])
  ok(ring.includes('href="/supporters"') && !ring.includes('/talk') && !ring.includes('sealed'))
  const talk = home(['talk', 'ring', 'resources'])
  ok(talk.includes('href="/talk"') && talk.includes('They are sealed, then saved.'))
})

test('there is one primary button, and it is the best way that is open', () => {
  for (const [ways, href] of [
    [['resources'], '/help-now'],
    [['ring', 'resources'], '/supporters'],
    [['talk', 'ring', 'resources'], '/talk'],
  ] as const) {
    const primary = [...home(ways).matchAll(/<a class="govuk-button" href="([^"]+)"/g)].map(([, to]) => to)
    equal(primary.join(), href)
  }
})

const browsers = [
  ['a Welsh browser from a search is led to Welsh', 'cross-site', 'cy,en;q=0.8', true],
  ['a Welsh browser with a typed address too', 'none', 'cy-GB', true],
  ['somebody who chose English on our page stays', 'same-origin', 'cy,en;q=0.8', false],
  ['an English browser stays', 'cross-site', 'en-GB,en;q=0.9,cy;q=0.3', false],
  ['the weights count, not the order', 'none', 'en;q=0.4, cy;q=0.9', true],
  ['an old browser is never sent round in circles', null, 'cy', false],
  ['a browser without wishes stays', 'none', null, false],
] as const
for (const [who, site, wishes, expected] of browsers) {
  test(who, async () => {
    const headers = new Headers()
    if (site !== null) headers.set('sec-fetch-site', site)
    if (wishes !== null) headers.set('accept-language', wishes)
    equal(prefersWelsh(headers), expected)
    const reply = await app.request('http://localhost/', { headers })
    equal(reply.status, expected ? 303 : 200)
    if (expected) {
      equal(reply.headers.get('location'), '/cy/')
      match(reply.headers.get('vary') ?? '', /Accept-Language/)
    }
  })
}

test('somebody who leaves in a hurry lands on a neutral page, and only the cache is cleared', async () => {
  const headers = { 'sec-fetch-site': 'same-origin' }
  const reply = await app.request('http://localhost/leave', { method: 'POST', headers })
  equal(reply.status, 200)
  equal(reply.headers.get('refresh'), '0; url=https://www.bbc.co.uk/weather')
  equal(reply.headers.get('clear-site-data'), '"cache"')
  equal(reply.headers.get('cache-control'), 'no-store')
  ok(!/Alongside|supporter/i.test(await reply.text()))
})

test('control: a post from another site does not make our visitors leave', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  const reply = await app.request('http://localhost/leave', { method: 'POST', headers })
  equal(reply.status, 403)
})

test('before anybody relies on the way out, a page says what it cannot hide', async () => {
  const html = await (await app.request('http://localhost/leaving')).text()
  match(html, /history may still say that you were here/)
  match(html, /action="\/leave"/)
  match(await (await app.request('http://localhost/cy/leaving')).text(), /action="\/cy\/leave"/)
})
