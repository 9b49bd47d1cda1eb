import assert from 'node:assert/strict'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import { bundle, readBundle, type Bytes } from '../../src/ps1/checking.ts'
import { random } from '../../src/ps1/opening.ts'
import { testApp } from '../make/app.ts'
import { testDatabase } from '../make/database.ts'
import {
  asColleague,
  asStaff,
  conversationIdOf,
  makeSealedPeople,
  sendFirst,
  signInWithWords,
  writeNote,
  type Colleague,
  type Staff,
  type World,
} from '../make/sealed.ts'

/**
 * Hostile requests: whatever comes, nothing breaks (no 5xx, nothing of the inside in an answer) and nothing changes. Those who
 * send them: a visitor, a colleague with a token, and a supporter (Eve) who has nothing to do with the conversation.
 */
const db = await testDatabase()
const troubles: unknown[] = []
let world: World
let eve: Staff
let colleague: Colleague

before(async () => {
  const people = await makeSealedPeople(db, { anna: {}, eve: {} })
  eve = people.staff.eve
  const app = testApp(db, { logTrouble: (_reference, error) => troubles.push(error) })
  world = { db, app, log: people.log, installation: people.installation }
  colleague = await writeNote(world, [people.staff.anna])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  assert.equal(await signInWithWords(world, colleague), 200)
})

/** Every row of every table, but for questions at the door, kept answers to a person's own posts, and when a session was seen. */
const everything = async (): Promise<string> => {
  const tables = await db.admin(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'pgboss', 'library', 'assaults', 'migrations') and tablename not in ('challenge', 'kept_answer')`)
  let all = ''
  for (const { name } of tables) {
    const rows = await db.admin(
      `select md5(string_agg((to_jsonb(t) - 'seen_at')::text, '' order by t::text)) as sum from ${String(name)} t`,
    )
    all += `${String(name)} ${String(rows[0]?.['sum'])}\n`
  }
  return all
}

type Kind = { readonly body?: Bytes | string; readonly headers?: Record<string, string> }
const json = (words: string): Kind => ({ body: words, headers: { 'content-type': 'application/json' } })
const typed = (words: string): Kind => ({
  body: words,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
})
const u32 = (value: number) => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])

/** Bodies that fit nowhere: every door that takes a post gets each of them. */
const bodies: Readonly<Record<string, Kind>> = {
  nothing: {},
  'random bytes': { body: random(2048) },
  'a bundle that promises 4 GB': { body: new Uint8Array([...u32(0xffffffff), 1, 2, 3]) },
  'ten thousand empty parts': { body: new Uint8Array(40_000) },
  'more than anything needs': { body: new Uint8Array(129 * 1024) },
  'broken JSON': json('{"minutes": 1'),
  'null for an object': json('null'),
  'a number where words belong': json('{"how": 1e308, "minutes": "5", "conversation": {"$ne": null}}'),
  'very deep JSON': json('['.repeat(60_000)),
  'a prototype for a field': json(
    '{"__proto__": {"how": "kept"}, "constructor": {"prototype": {"minutes": 5}}}',
  ),
  'a zero byte in a form': typed('phrase=%00&name=a%00b&words=%00&to=%00&label=%00'),
  'broken UTF-8 in a form': typed('phrase=%ff%fe&name=%c3%28&words=%ed%a0%80'),
  'a lone surrogate in JSON': json('{"how": "\\ud800", "phrase": "\\u0000", "words": "\\ud800\\u0000"}'),
  'a multipart form without a boundary': { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
  'a multipart form that breaks off': {
    body: '--b\r\nContent-Disposition: form-data; name="phrase"\r\n\r\nHer',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  },
  'a thousand fields of one name': typed('phrase=a&'.repeat(1000)),
  'another type than it is': { body: random(64), headers: { 'content-type': 'text/html; charset=utf-7' } },
  'SQL and markup': typed(`phrase=';drop table x--&name=<script>alert(1)</script>&_once=x&_token=x`),
}

const anId = '0123456789abcdef0123456789abcdef'
const routes = (method: string) => [
  ...new Set(
    world.app.routes
      .filter(route => route.method === method && !/\/cy(\/|$)/.test(route.path))
      .map(route => route.path.replaceAll(/:\w+/g, anId)),
  ),
]

let posts = 0
const knock = async (what: string, path: string, init: RequestInit, expected?: number): Promise<Response> => {
  const reply = await world.app.request(`http://localhost${path}`, init)
  // A limit says when to come again; any other 5xx is trouble.
  const isLimit = reply.status === 503 && reply.headers.has('retry-after')
  assert.ok(reply.status < 500 || isLimit, `${what} was answered ${reply.status}: ${String(troubles.at(-1))}`)
  if (expected !== undefined) assert.equal(reply.status, expected, what)
  return reply
}
const post = (path: string, name: string, { body, headers }: Kind, who: Record<string, string> = {}) =>
  knock(`${name} at ${path}`, path, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      accept: 'application/json',
      'idempotency-key': `hostile-${++posts}`,
      ...headers,
      ...who,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  })

test('whatever a visitor posts, at whatever door, nothing breaks and nothing changes', async () => {
  const earlier = await everything()
  for (const path of routes('POST'))
    for (const [name, kind] of Object.entries(bodies)) {
      const reply = await post(path, name, kind)
      assert.doesNotMatch(
        await reply.text(),
        /\bat \w+.*:\d+:\d+|node_modules|select .* from|pg_|syntax error/i,
        `${name} at ${path}`,
      )
    }
  assert.ok(posts > 300, String(posts))
  assert.equal(await everything(), earlier)
})

test('a supporter’s hostile posts break nothing and change nothing of a conversation that is not theirs', async () => {
  const ends = /sign-out|sessions|pause|resume|card|lock/
  const earlier = await everything()
  for (const path of routes('POST').filter(each => each.startsWith('/desk') && !ends.test(each)))
    for (const [name, kind] of Object.entries(bodies)) {
      const its = path.replace(anId, conversationIdOf(colleague))
      await post(its, name, kind, { cookie: eve.cookie, 'x-form-token': eve.formToken })
    }
  assert.equal(await everything(), earlier)
})

test('a colleague’s broken messages, circles and numbers are refused, and nothing changes', async () => {
  const earlier = await everything()
  const parts = readBundle(colleague.first.posted.slice(0, -64), 40) ?? []
  const [envelope, card] = parts.slice(-2)
  assert.ok(envelope && card)
  const paths = [
    '/talk/messages',
    '/talk/circle',
    '/talk/deadline',
    '/talk/kept',
    '/talk/challenge',
    '/talk/login',
    '/talk/recipients',
  ]
  for (const path of paths)
    for (const [name, kind] of Object.entries(bodies)) {
      const reply = await post(path, name, kind, asColleague(colleague))
      assert.ok(reply.status >= 400 || path === '/talk/challenge', `${name} at ${path}: ${reply.status}`)
    }
  // One bit of the header, at each of its bytes; its end cut off; something after it.
  const broken = [
    ...Array.from({ length: 142 }, (_, at) =>
      envelope.map((byte, place) => (place === at ? byte ^ 1 : byte)),
    ),
    ...[0, 1, 141, 142, 143, envelope.length - 1].map(length => envelope.slice(0, length)),
    new Uint8Array([...envelope, 0]),
  ]
  for (const body of broken.filter((_, at) => at % 5 === 0 || at > 141)) {
    const reply = await post('/talk/messages', 'a broken envelope', { body }, asColleague(colleague))
    assert.ok([404, 409, 422, 503].includes(reply.status), String(reply.status))
  }
  for (let length = 0; length < 40; length += 3)
    await post(
      '/talk/circle',
      'a truncated circle',
      { body: bundle(parts).slice(0, length) },
      asColleague(colleague),
    )
  for (const minutes of ['-1', '20161', '1.5', '1e308', '9007199254740993', '"5"', 'true', '[]', '{}'])
    assert.equal(
      (await post('/talk/deadline', minutes, json(`{"minutes": ${minutes}}`), asColleague(colleague))).status,
      422,
    )
  assert.equal(await everything(), earlier)
})

test('a first note that is truncated, stretched or signed for elsewhere is refused whole', async () => {
  const earlier = await everything()
  const { posted } = (await writeNote(world, [eve])).first
  const phrase = { 'x-way-in': Buffer.from('Heron over the weir').toString('base64url') }
  const cuts = Array.from({ length: 25 }, (_, at) => posted.slice(0, Math.floor((posted.length * at) / 25)))
  const flips = Array.from({ length: 25 }, (_, part) => {
    const at = Math.floor((posted.length * (part + 0.5)) / 25)
    return posted.map((byte, place) => (place === at ? byte ^ 0x80 : byte))
  })
  for (const body of [...cuts, ...flips, new Uint8Array([...posted, 0])]) {
    const reply = await post('/talk/first', 'a broken first note', { body }, phrase)
    assert.ok(reply.status === 422 || reply.status === 409, String(reply.status))
  }
  assert.equal(await everything(), earlier)
})

/** Each of the last tests begins with none. */
afterEach(() => void (troubles.length = 0))

test('headers of any shape break nothing', async () => {
  const earlier = await everything()
  const odd = [
    '',
    ' ',
    ',',
    'Bearer',
    'Bearer ',
    `Bearer ${'A'.repeat(5000)}`,
    'Basic YTpi',
    'é',
    '%00',
    '\t',
    'null',
    '../../etc/passwd',
  ]
  const names = [
    'authorization',
    'cookie',
    'x-way-in',
    'x-form-token',
    'idempotency-key',
    'accept',
    'content-type',
    'accept-language',
    'range',
    'if-none-match',
    'origin',
    'sec-fetch-site',
    'x-forwarded-for',
    'accept-encoding',
  ]
  for (const name of names)
    for (const value of odd)
      for (const [method, path] of [
        ['GET', '/'],
        ['GET', '/talk/conversation'],
        ['POST', '/talk/recipients'],
        ['POST', `/desk/requests/${anId}/hand-back`],
      ] as const)
        await knock(`${name}: ${value}`, path, {
          method,
          headers: { ...(method === 'POST' ? asStaff(eve) : {}), [name]: value },
        })
  for (const key of ['', 'short', 'x'.repeat(65), 'a,b'])
    await knock('an idempotency key', `/desk/requests/${anId}/hand-back`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', ...asStaff(eve), 'idempotency-key': key },
    })
  assert.equal(await everything(), earlier)
})

test('addresses of any shape break nothing, whoever asks', async () => {
  const odd = [
    '%00',
    '%',
    '%zz',
    '%ff%fe',
    '%2e%2e%2f',
    '..%5c',
    '%c0%ae',
    ';',
    '%0d%0aSet-Cookie:a=b',
    'a'.repeat(3000),
    '0',
    '-1',
    '1e999',
    '9'.repeat(30),
    '[]',
    "'",
    '%F0%9F%92%A9',
    '__proto__',
    'constructor',
    '%7B%7D',
  ]
  const cookie = { cookie: eve.cookie }
  const names = ['after', 'kind', 'q', 'page', 'to', 'at', 'lang', 'theme', 'conversation', 'text', 'stage']
  for (const path of routes('GET').filter(each => !each.endsWith('*') && !each.includes('/stream')))
    for (const value of odd.filter((_, at) => (at + path.length) % 4 === 0)) {
      const query = names.map(name => `${name}=${value}`).join('&')
      await knock(`${path}?${query}`, `${path}?${query}`, { headers: path.startsWith('/desk') ? cookie : {} })
    }
  for (const value of odd)
    for (const path of [
      `/${value}`,
      `/desk/${value}`,
      `/desk/conversations/${value}`,
      `/cy/${value}`,
      `/library/${value}`,
      `/assets/${value}`,
    ])
      await knock(path, path, { headers: cookie })
  assert.deepEqual(troubles, [])
})

test('what no browser sends: repeated headers, path tricks, odd methods and hosts, over a real socket', async t => {
  const server = await new Promise<ReturnType<typeof serve>>(ready => {
    const made = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(made))
  })
  t.after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const raw = (head: string, body = ''): Promise<string> =>
    new Promise(done => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () =>
        socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`),
      )
      socket.setTimeout(2000, () => socket.destroy())
      socket.on('data', chunk => (answer += String(chunk)))
      socket.on('error', () => done(answer))
      socket.on('close', () => done(answer))
    })
  const host = 'Host: localhost'
  const heads = [
    `GET /desk/../talk/conversation HTTP/1.1\r\n${host}`,
    `GET //talk/conversation HTTP/1.1\r\n${host}`,
    `GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${host}`,
    `GET http://elsewhere.example/desk HTTP/1.1\r\n${host}`,
    `GET * HTTP/1.1\r\n${host}`,
    `OPTIONS * HTTP/1.1\r\n${host}`,
    `TRACE / HTTP/1.1\r\n${host}`,
    `PATCH /talk/conversation HTTP/1.1\r\n${host}`,
    `BREW / HTTP/1.1\r\n${host}`,
    `GET / HTTP/1.1`,
    `GET / HTTP/1.0`,
    `GET / HTTP/1.1\r\nHost: `,
    `GET / HTTP/1.1\r\nHost: a b`,
    `GET / HTTP/1.1\r\nHost: localhost@elsewhere.example`,
    `GET / HTTP/1.1\r\nHost: elsewhere.example\r\nHost: localhost`,
    `GET / HTTP/1.1\r\nHost: [::1`,
    `GET / HTTP/1.1\r\nHost: localhost:99999999`,
    `GET /talk/conversation HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${colleague.token}\r\nAuthorization: Bearer ${'A'.repeat(43)}`,
    `GET /desk HTTP/1.1\r\n${host}\r\nCookie: ${eve.cookie}\r\nCookie: __Secure-alongside=x`,
    `POST /talk/recipients HTTP/1.1\r\n${host}\r\nX-Way-In: a\r\nX-Way-In: b\r\nContent-Length: 0`,
    `POST /talk/first HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nContent-Length: 6`,
    `POST /talk/first HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked`,
    `POST /talk/first HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked`,
    `POST /talk/first HTTP/1.1\r\n${host}\r\nContent-Length: 100`,
    `GET / HTTP/1.1\r\n${host}\r\nX-Long: ${'a'.repeat(20_000)}`,
    `GET /%zz HTTP/1.1\r\n${host}`,
    `GET /\u00e9 HTTP/1.1\r\n${host}`,
  ]
  for (const head of heads) {
    const answer = await raw(head, head.startsWith('POST') ? 'abc' : '')
    const [first = ''] = answer.split('\r\n')
    assert.match(first, /^$|^HTTP\/1\.1 [1-4]\d\d /, `${head.slice(0, 80)} → ${first}`)
    assert.doesNotMatch(answer, /node_modules|\.ts:\d/)
  }
  assert.deepEqual(troubles, [])
  const well = await new Promise<number>(done =>
    request({ port, host: '127.0.0.1', path: '/help-now', headers: { host: 'localhost' } }, reply => {
      reply.resume()
      done(reply.statusCode ?? 0)
    }).end(),
  )
  assert.equal(well, 200, 'and the next person is served')
})
