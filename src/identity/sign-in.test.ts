import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysFor, seedKeys, type Keyed } from '../../demo/keys.ts'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeCoordinator, makePerson, makeSupporter } from '../../tests/make/supporter.ts'
import { endRole, idBytes, installationOf } from './index.ts'
import { inTransaction } from '../platform/db/index.ts'
import { isRefused, join, readBundle, bundle, u64, utf8, type Bytes } from '../ps1/checking.ts'
import { answerChallenge, openStaffVault, publicOf, unwrapVaultKey } from '../ps1/opening.ts'

const db = await testDatabase()
const app = testApp(db)
const gov = db.planes.gov

const { anna, robin, installation } = await inTransaction(gov, db.force.id, async (tx, now) => {
  const [coordinator, supporter] = [await makeCoordinator(tx), await makeSupporter(tx, { first: 'Anna' })]
  const keyed = await seedKeys(tx, now, [
    { person: coordinator, role: 2 },
    { person: supporter, role: 1 },
  ])
  const [robin, anna] = keyed as [Keyed, Keyed]
  return { robin, anna, installation: await installationOf(tx) }
})

const browser = {
  'sec-fetch-site': 'same-origin',
  accept: 'application/json',
  'user-agent': 'Firefox/140 Windows',
}
const post = (path: string, body: Bytes | string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { ...browser, ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })

const challengeFor = async (locator: Bytes): Promise<{ challenge: Bytes; expiry: number }> => {
  const answer = new Uint8Array(await (await post('/desk/sign-in/challenge', locator)).arrayBuffer())
  assert.equal(answer.length, 40)
  return { challenge: answer.slice(0, 32), expiry: Number(Buffer.from(answer.slice(32)).readBigUInt64BE()) }
}
const signed = async (who: Keyed, change: { origin?: string; seed?: Bytes } = {}): Promise<Bytes> => {
  const { locator, authSeed } = who.wordKeys
  const asked = {
    origin: change.origin ?? 'http://localhost',
    installation,
    locator,
    ...(await challengeFor(locator)),
  }
  return bundle([locator, asked.challenge, answerChallenge(change.seed ?? authSeed, asked)])
}
const cookieOf = (reply: Response): string => (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
/** Sessions of a moved clock lie in the future: they go with it. */
const backToNow = async () => {
  await db.moveClock('0')
  await db.admin('delete from identity.session where seen_at > now()')
}
const isIn = async (cookie: string): Promise<boolean> =>
  (await app.request('http://localhost/desk/sessions', { headers: { cookie, accept: 'text/html' } }))
    .status === 200
const signIn = async (who: Keyed): Promise<string> =>
  cookieOf(await post('/desk/sign-in/words', await signed(who)))

test('Anna signs in with her ten words, and the cookie is bound to the desk', async () => {
  const reply = await post('/desk/sign-in/words', await signed(anna))
  assert.equal(reply.status, 200)
  assert.match(
    reply.headers.get('set-cookie') ?? '',
    /^__Secure-alongside=[\w-]{43}; Path=\/desk; Secure; HttpOnly; SameSite=Strict$/,
  )
  const info = (await reply.json()) as {
    name: string
    roles: string[]
    left: { idle: number; whole: number }
  }
  assert.equal(info.name, 'Anna Marlow')
  assert.deepEqual(info.roles, ['supporter'])
  assert.deepEqual(info.left, { idle: 1800, whole: 28_800 })
  const page = await app.request('http://localhost/desk/sessions', {
    headers: { cookie: cookieOf(reply), accept: 'text/html' },
  })
  assert.match(await page.text(), /Firefox, Windows/)
})

test('what the cookie holds is nowhere in the database', async () => {
  const cookie = await signIn(anna)
  const token = cookie.split('=')[1] ?? ''
  const rows = JSON.stringify(await db.admin('select * from identity.session'))
  assert.ok(token.length === 43 && !rows.includes(token))
})

test('4.1 a locator nobody has gets a challenge of the same form, and no more', async () => {
  await challengeFor(new Uint8Array(16).fill(7))
  const stranger = { ...anna, wordKeys: { ...anna.wordKeys, locator: new Uint8Array(16).fill(7) } }
  const reply = await post('/desk/sign-in/words', await signed(stranger))
  assert.equal(reply.status, 403)
  assert.deepEqual(await reply.json(), { trouble: 'not-known' })
})

test('4.2 an answer fits once, to its own challenge, from our own origin, by the right key', async () => {
  const right = await signed(anna)
  assert.equal((await post('/desk/sign-in/words', right)).status, 200)
  assert.equal((await post('/desk/sign-in/words', right)).status, 403, 'used')
  assert.equal(
    (await post('/desk/sign-in/words', await signed(anna, { origin: 'https://1ocalhost' }))).status,
    403,
  )
  assert.equal(
    (await post('/desk/sign-in/words', await signed(anna, { seed: robin.wordKeys.authSeed }))).status,
    403,
  )
  const late = await signed(anna)
  await db.moveClock('61 seconds')
  assert.equal((await post('/desk/sign-in/words', late)).status, 403, 'late')
  await backToNow()
  const [, challenge, signature] = readBundle(await signed(anna), 3) ?? []
  const swapped = bundle([robin.wordKeys.locator, challenge ?? utf8(''), signature ?? utf8('')])
  assert.equal((await post('/desk/sign-in/words', swapped)).status, 403, "another's challenge")
})

test('a look-alike host that passes everything on is refused', async () => {
  const { locator, authSeed } = anna.wordKeys
  const asked = { origin: 'https://evil.example', installation, locator, ...(await challengeFor(locator)) }
  const body = bundle([locator, asked.challenge, answerChallenge(authSeed, asked)])
  const reply = await app.request('http://evil.example/desk/sign-in/words', {
    method: 'POST',
    headers: { ...browser, host: 'evil.example' },
    body: new Uint8Array(body),
  })
  assert.ok(reply.status >= 400)
})

test('a session ends after 30 idle minutes, and after 8 hours whatever is done', async () => {
  const cookie = await signIn(anna)
  for (let minutes = 25; minutes < 480; minutes += 25) {
    await db.moveClock(`${minutes} minutes`)
    assert.ok(await isIn(cookie), `${minutes} minutes`)
  }
  await db.moveClock('481 minutes')
  assert.equal(await isIn(cookie), false)
  await backToNow()
  const idle = await signIn(anna)
  await db.moveClock('31 minutes')
  assert.equal(await isIn(idle), false)
  await backToNow()
})

test('a desk that only looks for news does not keep its session alive', async () => {
  const cookie = await signIn(anna)
  await db.moveClock('20 minutes')
  const look = await app.request('http://localhost/desk/session', {
    headers: { cookie, accept: 'application/json' },
  })
  const { left } = (await look.json()) as { left: { idle: number } }
  assert.ok(left.idle > 590 && left.idle <= 600)
  await db.moveClock('31 minutes')
  assert.equal(await isIn(cookie), false)
  await backToNow()
})

test('a cookie opens nothing at another force', async () => {
  const cookie = await signIn(anna)
  const elsewhere = await app.request('http://eastmoor.test/desk/sessions', {
    headers: { cookie, host: 'eastmoor.test', accept: 'text/html' },
  })
  assert.equal(elsewhere.status, 303)
})

test('a person has three sessions at most: a fourth ends the oldest', async () => {
  const cookies = []
  for (let minute = 0; minute < 4; minute += 1) {
    await db.moveClock(`${minute} minutes`)
    cookies.push(await signIn(robin))
  }
  assert.deepEqual(await Promise.all(cookies.map(isIn)), [false, true, true, true])
  await backToNow()
})

test('signing out ends this session; signing out everywhere ends all of them', async () => {
  const [one, two, three] = [
    await signInAs(db, anna.person),
    await signInAs(db, anna.person),
    await signInAs(db, anna.person),
  ]
  const out = await app.request('http://localhost/desk/sign-out', one.post())
  assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/)
  assert.equal(await isIn(one.get.headers['cookie'] ?? ''), false)
  assert.equal(await isIn(two.get.headers['cookie'] ?? ''), true)
  await app.request('http://localhost/desk/sign-out-everywhere', two.post())
  assert.equal(await isIn(three.get.headers['cookie'] ?? ''), false)
})

test('Anna can end a session of hers and not one of Robin', async () => {
  const [hers, other, robins] = [
    await signInAs(db, anna.person),
    await signInAs(db, anna.person),
    await signInAs(db, robin.person),
  ]
  const ids = await db.admin(
    'select id, person from identity.session where ended_at is null order by seen_at desc',
  )
  for (const { id } of ids) {
    if (id !== undefined)
      await app.request(
        'http://localhost/desk/sessions/end',
        hers.post(new URLSearchParams({ session: id as string })),
      )
  }
  assert.equal(await isIn(other.get.headers['cookie'] ?? ''), false)
  assert.equal(await isIn(robins.get.headers['cookie'] ?? ''), true)
})

test('whoever lost their roles is out with the next request', async () => {
  const leaver = await inTransaction(gov, db.force.id, tx => makeSupporter(tx, { first: 'Lee' }))
  const session = await signInAs(db, leaver)
  assert.equal(await isIn(session.get.headers['cookie'] ?? ''), true)
  await inTransaction(gov, db.force.id, (tx, now) =>
    endRole(tx, now, { person: robin.person }, leaver, 'supporter'),
  )
  assert.equal(await isIn(session.get.headers['cookie'] ?? ''), false)
})

test('a post without the token of the session does nothing', async () => {
  const session = await signInAs(db, anna.person)
  const { headers } = session.post()
  const forged = await app.request('http://localhost/desk/sign-out', {
    method: 'POST',
    headers: { ...(headers as Record<string, string>), 'x-form-token': 'x' },
  })
  assert.equal(forged.status, 403)
  assert.equal(await isIn(session.get.headers['cookie'] ?? ''), true)
})

test('3.2, 3.3 Anna gets her own vault, and her words open it', async () => {
  const session = await signInAs(db, anna.person)
  const reply = await app.request('http://localhost/desk/vault', session.get)
  const [person, vault, way] = readBundle(new Uint8Array(await reply.arrayBuffer()), 9) ?? []
  assert.deepEqual(person, idBytes(anna.person))
  assert.equal(way?.length, 1 + 32 + 73)
  const opened = unwrapVaultKey((way ?? utf8('')).slice(33), idBytes(anna.person), {
    way: 'words',
    ...anna.wordKeys,
  })
  assert.ok(!isRefused(opened))
  const keys = await openStaffVault(opened.V, idBytes(anna.person), vault ?? utf8(''))
  assert.ok(!isRefused(keys))
  assert.deepEqual(keys.ed25519, publicOf(anna.keys.edSeed))
})

test('somebody without a key has no vault to be given', async () => {
  const bare = await inTransaction(gov, db.force.id, tx => makeSupporter(tx, { first: 'Bo' }))
  const session = await signInAs(db, bare)
  assert.equal((await app.request('http://localhost/desk/vault', session.get)).status, 404)
})

test('every session and every end of one is in the audit trail, without what was used', async () => {
  const rows = await db.admin("select event, fields from audit.entry where event like 'identity.s%'")
  const kinds = new Set(rows.map(row => row['event']))
  assert.ok(
    kinds.has('identity.signed-in') &&
      kinds.has('identity.session-ended') &&
      kinds.has('identity.sessions-ended'),
  )
  const token = Buffer.from(join(anna.wordKeys.locator, u64(1))).toString('hex')
  assert.ok(!JSON.stringify(rows).includes(token.slice(0, 20)))
})

test('a person with words and without a role is told so, and gets no session', async () => {
  const person = await inTransaction(gov, db.force.id, tx => makePerson(tx, { first: 'Ola' }))
  const ola = await keysFor(
    {
      person,
      role: 1,
      words: 'abacus abdomen abdominal abide abiding ability ablaze able abnormal abrasion',
    },
    installation,
  )
  await db.admin(
    `insert into identity.way_in (force_id, person, kind, known_by, public_key, wrap) values ($1, $2, 'words', $3, $4, $5)`,
    [
      db.force.id,
      person,
      Buffer.from(ola.wordKeys.locator),
      Buffer.from(ola.wordKeys.authPublic),
      Buffer.from(ola.wrap),
    ],
  )
  const reply = await post('/desk/sign-in/words', await signed(ola))
  assert.deepEqual(
    [reply.status, await reply.json(), reply.headers.get('set-cookie')],
    [403, { trouble: 'no-role' }, null],
  )
})
