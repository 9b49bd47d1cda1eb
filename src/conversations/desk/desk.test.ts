import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedKeys, type Keyed } from '../../../demo/keys.ts'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeCoordinator, makeSupporter } from '../../../tests/make/supporter.ts'
import { idBytes, keyLogOf } from '../../identity/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { bundle, latestOf, u32, type Entry } from '../../ps1/checking.ts'
import { signCard } from '../../ps1/opening.ts'

const db = await testDatabase()
const app = testApp(db)
const { anna, robin } = await inTransaction(db.planes.gov, db.force.id, async (tx, now) => {
  const people = [await makeCoordinator(tx), await makeSupporter(tx, { first: 'Anna' })] as const
  const keyed = await seedKeys(tx, now, [
    { person: people[0], role: 2 },
    { person: people[1], role: 1 },
  ])
  const [robin, anna] = keyed as [Keyed, Keyed]
  return { robin, anna }
})
const at = (path: string) => `http://localhost${path}`
const loopback = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }

test('Anna’s desk says who she is and that nobody waits, also without script', async () => {
  const desk = await (await app.request(at('/desk'), (await signInAs(db, anna.person)).get)).text()
  assert.match(desk, /Desk of Anna Marlow/)
  assert.match(desk, /On now/)
  assert.match(desk, /Nobody is waiting for you/)
  assert.match(desk, /<noscript>.*needs JavaScript.*<\/noscript>/)
  assert.doesNotMatch(desk, new RegExp(anna.words))
})

test('the sealed documents alone may start a worker, and name which', async () => {
  for (const [path, init] of [
    ['/desk', (await signInAs(db, anna.person)).get],
    ['/desk/sign-in', { headers: { accept: 'text/html' } }],
    ['/join', { headers: { accept: 'text/html' } }],
  ] as const) {
    const reply = await app.request(at(path), init)
    assert.match(reply.headers.get('content-security-policy') ?? '', /trusted-types alongside/, path)
    const worker = path === '/join' ? 'join' : 'keys'
    assert.match(await reply.text(), new RegExp(`data-worker="/assets/${worker}\\.worker\\.js"`))
  }
})

test('Anna pauses in one tap and resumes in one; without script it is a form', async () => {
  const session = await signInAs(db, anna.person)
  const paused = await app.request(at('/desk/pause'), session.post())
  const state = (await paused.json()) as { availability: { paused: boolean } }
  assert.equal(state.availability.paused, true)
  assert.match(await (await app.request(at('/desk'), session.get)).text(), /You are paused/)
  const form = session.post(new URLSearchParams({}))
  const plain = { ...form, headers: { ...(form.headers as Record<string, string>), accept: 'text/html' } }
  const resumed = await app.request(at('/desk/cy/resume'), plain)
  assert.deepEqual([resumed.status, resumed.headers.get('location')], [303, '/desk/cy'])
  assert.match(await (await app.request(at('/desk/cy'), session.get)).text(), /Desg Anna Marlow/)
})

test('off duty means quiet', async () => {
  const night = await inTransaction(db.planes.gov, db.force.id, tx =>
    makeSupporter(tx, { first: 'Nia', duty: [] }),
  )
  assert.match(
    await (await app.request(at('/desk'), (await signInAs(db, night)).get)).text(),
    /You are off duty\. Nothing here needs you now/,
  )
})

test('a supporter whose training has lapsed reads why nobody is shown their card', async () => {
  const late = await inTransaction(db.planes.gov, db.force.id, tx =>
    makeSupporter(tx, { first: 'Lyn', trainedUntil: '2020-01-01' }),
  )
  assert.match(
    await (await app.request(at('/desk'), (await signInAs(db, late)).get)).text(),
    /Your training is out of date/,
  )
})

test('a coordinator has no pause of a supporter', async () => {
  const reply = await app.request(at('/desk/pause'), (await signInAs(db, robin.person)).post())
  assert.equal(reply.status, 404)
})

test('6.1 Anna signs her card; a signature by another key, or of other words, is not taken', async () => {
  const session = await signInAs(db, anna.person)
  const card = await inTransaction(db.planes.gov, db.force.id, async tx => {
    const log = await keyLogOf(tx)
    const row = await tx
      .selectFrom('supporters.card')
      .select(['issue', 'bytes'])
      .where('person', '=', anna.person)
      .executeTakeFirstOrThrow()
    return {
      force: log.force,
      entry: latestOf(log, idBytes(anna.person)) as Entry,
      issue: row.issue,
      bytes: new Uint8Array(row.bytes),
    }
  })
  await db.admin('update supporters.card set key_hash = null, signature = null where person = $1', [
    anna.person,
  ])
  const signed = (by: Keyed, bytes: Uint8Array) => {
    const what = { person: idBytes(anna.person), keyHash: card.entry.hash, issue: card.issue, card: bytes }
    return new Uint8Array(
      bundle([u32(card.issue), card.entry.hash, signCard(card.force, by.keys, what).signature]),
    )
  }
  const post = async (body: Uint8Array<ArrayBuffer>) =>
    (await app.request(at('/desk/card'), session.post(body))).status
  assert.equal(await post(signed(robin, card.bytes)), 422)
  assert.equal(await post(signed(anna, new Uint8Array([1, 2, 3]))), 422)
  assert.equal(await post(signed(anna, card.bytes)), 201)
  const served = (await (await app.request(at('/desk/card'), session.get)).json()) as { isSigned: boolean }
  assert.equal(served.isSigned, true)
})

test('Try it opens on this machine, with a real session of a made-up person', async () => {
  const page = await app.request(at('/try'), {}, loopback)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /Open the desk as/)
  const entered = await app.request(
    at('/try/enter'),
    {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ person: robin.person }),
    },
    loopback,
  )
  assert.equal(entered.status, 303)
  assert.equal(entered.headers.get('location'), '/desk')
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const desk = await app.request(at('/desk'), { headers: { cookie, accept: 'text/html' } }, loopback)
  assert.match(await desk.text(), new RegExp(`data-demonstration-words="${robin.words}"`))
})

test('Try it does not exist for anybody else, and no words are ever handed out there', async () => {
  const session = await signInAs(db, robin.person)
  const elsewhere = [
    [{}, { incoming: { socket: { remoteAddress: '10.0.0.9' } } }],
    [{ 'x-forwarded-for': '10.0.0.9' }, loopback],
    [{ host: 'eastmoor.test' }, loopback],
    [{}, {}],
  ] as const
  for (const [headers, env] of elsewhere) {
    const asked = [
      app.request(at('/try'), { headers }, env),
      app.request(
        at('/try/duty'),
        { method: 'POST', headers: { ...headers, 'sec-fetch-site': 'same-origin' } },
        env,
      ),
      app.request(
        at('/try/enter'),
        {
          method: 'POST',
          headers: { ...headers, 'sec-fetch-site': 'same-origin' },
          body: new URLSearchParams({ person: robin.person }),
        },
        env,
      ),
    ]
    for (const each of asked) {
      const reply = await each
      assert.equal(reply.status, 404)
      assert.equal(reply.headers.get('set-cookie'), null)
    }
    const desk = await app.request(at('/desk'), { headers: { ...session.get.headers, ...headers } }, env)
    assert.doesNotMatch(await desk.text(), /data-demonstration-words/)
  }
})

test('Try it does not exist at a live force, not even on its own machine', async () => {
  await db.admin("update forces.force set stage = 'live' where id = $1", [db.force.id])
  const live = testApp(db)
  assert.equal((await live.request(at('/try'), {}, loopback)).status, 404)
  await db.admin("update forces.force set stage = 'demonstration' where id = $1", [db.force.id])
})
