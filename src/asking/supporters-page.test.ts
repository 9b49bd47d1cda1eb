import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { inTransaction } from '../platform/db/index.ts'
import { changePosterPhrase, readDirectory } from '../supporters/index.ts'

const db = await testDatabase()
const app = testApp(db)
const phrase = 'Heron over the weir'
await inTransaction(db.planes.gov, db.force.id, async (tx, now) => {
  await changePosterPhrase(tx, now, 'system', phrase)
  await makeSupporter(tx, { first: 'Amira', number: '07700 900123', calls: true })
  await makeSupporter(tx, { first: 'Nameless' })
  await makeSupporter(tx, { first: 'Paused', state: 'paused' })
  await makeSupporter(tx, { first: 'Lapsed', trainedUntil: '2026-01-01' })
})

const here = { 'sec-fetch-site': 'same-origin' }
const typed = (words: string, path = '/supporters') =>
  app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { ...here, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ phrase: words }),
  })
const asked = (words: string) =>
  app.request('http://localhost/talk/directory', {
    method: 'POST',
    headers: { ...here, accept: 'application/json', 'x-way-in': Buffer.from(words).toString('base64url') },
  })

test('without the phrase, or with a wrong one, there is not one supporter on the page', async () => {
  const pages = [
    await app.request('http://localhost/supporters'),
    await typed(''),
    await typed('heron over the bridge'),
    await typed('heron over the bridge', '/cy/supporters'),
  ]
  for (const reply of pages) {
    const html = await reply.text()
    for (const name of ['Amira', 'Paused', 'Lapsed', '900123', 'tel:0770']) ok(!html.includes(name), name)
  }
  equal(pages[1]?.status, 422)
})

test('with the phrase, however it is typed, somebody without script sees everybody who may be asked, and rings', async () => {
  const html = await (await typed(' HERON over the weir. ')).text()
  match(html, /Amira/)
  match(html, /href="tel:07700900123"/)
  match(html, /href="tel:14107700900123"/)
  match(html, /cannot leave anybody out/)
  // She has no keys yet, so nobody can write to her; who has neither keys nor a number is not there for nothing.
  match(html, /Ring only/)
  ok(!html.includes('Takes messages') && !html.includes('Nameless'))
  ok(!html.includes('Paused') && !html.includes('Lapsed'))
  match(await (await typed(phrase, '/cy/supporters')).text(), /ni all adael neb allan/)
})

test('a device gets the same bytes for everybody who has the phrase, and a plain no without it', async () => {
  for (const wrong of ['', 'heron', 'heron over the bridge']) equal((await asked(wrong)).status, 403)
  const [one, other] = [await asked(phrase), await asked('heron OVER the weir')]
  const text = await one.text()
  equal(text, await other.text())
  equal(readDirectory(text).supporters.length, 2)
})

test('the phrase is never asked for in an address', async () => {
  const html = await (
    await app.request('http://localhost/supporters?phrase=Heron%20over%20the%20weir')
  ).text()
  ok(!html.includes('Amira'))
  match(html, /<form method="post" action="\/supporters"/)
})

test('whoever wonders whether this is real finds who runs it and the address to compare', async () => {
  match(
    await (await app.request('http://localhost/is-this-real')).text(),
    /<strong class="al-address">localhost</,
  )
  match(await (await app.request('http://localhost/cy/is-this-real')).text(), /Cymharwch y cyfeiriad/)
})
