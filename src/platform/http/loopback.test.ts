import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { Vars } from './answer.ts'
import { doors, type Force } from './door.ts'
import type { House } from './house.ts'
import { mount } from './mount.ts'
import { data } from './reply.ts'

const force = { id: 'f', stage: 'demonstration' } as unknown as Force
const app = new Hono<Vars>()
mount(
  app,
  [
    doors({
      'GET /here': {
        may: 'anyone',
        handle: ask => data({ loopback: ask.fromLoopback, icon: ask.asset('icon.svg') }),
      },
    }),
  ],
  {
    forceOf: () => Promise.resolve(force),
    addressKey: address => address,
    asset: name => `/assets/${name}`,
    clock: () => 0,
  } as Partial<House> as House,
)

const ask = async (remote: string | undefined, host: string, headers: Record<string, string> = {}) => {
  const env = remote === undefined ? {} : { incoming: { socket: { remoteAddress: remote } } }
  const reply = await app.request(`http://${host}/here`, { headers: { host, ...headers } }, env)
  return (await reply.json()) as { loopback: boolean; icon: string }
}

test('somebody at this machine is known by address and by name', async () => {
  for (const host of ['localhost:3000', '127.0.0.1:3000', 'westvale.localhost', '[::1]:3000'])
    assert.equal((await ask('127.0.0.1', host)).loopback, true, host)
  assert.equal((await ask('::ffff:127.0.0.1', 'localhost')).loopback, true)
})

test('a visitor through a proxy on the same machine is not', async () => {
  assert.equal((await ask('127.0.0.1', 'peers.example.police.uk')).loopback, false)
  assert.equal((await ask('127.0.0.1', 'localhost', { 'x-forwarded-for': '10.0.0.7' })).loopback, false)
  assert.equal((await ask('127.0.0.1', 'localhost', { forwarded: 'for=10.0.0.7' })).loopback, false)
})

test('another machine that says localhost is not, nor a request without a socket', async () => {
  assert.equal((await ask('10.0.0.7', 'localhost')).loopback, false)
  assert.equal((await ask(undefined, 'localhost')).loopback, false)
})

test('a door can name a built file', async () => {
  assert.equal((await ask('127.0.0.1', 'localhost')).icon, '/assets/icon.svg')
})
