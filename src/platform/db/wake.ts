import { Client } from 'pg'

import type { Plane } from './planes.ts'
import { afterCommit } from './transaction.ts'
import type { Tx } from './one-connection.ts'

/** What a wake-up is about. The rows are the truth: a lost wake-up costs at most one poll. */
export type WakeUp = { readonly channel: WakeChannel; readonly about: string }
export type WakeChannel = 'due' | 'request' | 'conversation'
const channels: readonly WakeChannel[] = ['due', 'request', 'conversation']
const isChannel = (text: string): text is WakeChannel => channels.some(channel => channel === text)

export type Waker = {
  /** Wakes other processes once the transaction has committed. Every login can hear `about`: neither content nor an id (`live.ts`). */
  readonly wake: (tx: Tx, channel: WakeChannel, about: string) => void
}

/**
 * Sends wake-ups through a plane's pool, after the commit and several in one statement: inside the transaction they halved the
 * commit rate (`reliability.md`). One a process.
 * @param coalesceMs how long others may join; default 10
 */
export const createWaker = (plane: Plane, coalesceMs = 10): Waker => {
  const waiting = new Map<string, WakeUp>()
  const send = async () => {
    const batch = [...waiting.values()]
    waiting.clear()
    const names = batch.map(one => `alongside_${one.channel}`)
    const sql = 'select pg_notify(channel, about) from unnest($1::text[], $2::text[]) as t (channel, about)'
    // A courtesy: whoever is not woken looks by themselves a little later.
    await plane.pool.query(sql, [names, batch.map(one => one.about)]).catch(() => undefined)
  }
  return {
    wake: (tx, channel, about) =>
      afterCommit(tx, () => {
        if (waiting.size === 0) setTimeout(() => void send(), coalesceMs)
        waiting.set(`${channel} ${about}`, { channel, about })
      }),
  }
}

export type Listener = { readonly stop: () => Promise<void> }
export type ListenOptions = {
  /** A plane's own login, at the database itself: LISTEN does not work through a pooler (DATABASE_DIRECT_URL). */
  readonly url: string
  readonly onWake: (wakeUp: WakeUp) => void
  /** After every connection, also the first: what happened in between was not heard, so look at everything. */
  readonly onConnect: () => void
}

const untilLost = async ({ url, onWake, onConnect }: ListenOptions, stopping: AbortSignal): Promise<void> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'alongside listen',
  })
  const lost = new Promise<void>(resolve => {
    client.once('error', () => resolve())
    client.once('end', () => resolve())
    stopping.addEventListener('abort', () => resolve(), { once: true })
  })
  client.on('notification', ({ channel, payload }) => {
    const name = channel.replace('alongside_', '')
    if (isChannel(name)) onWake({ channel: name, about: payload ?? '' })
  })
  try {
    await client.connect()
    await client.query(channels.map(channel => `listen alongside_${channel}`).join(';'))
    onConnect()
    await lost
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Hears wake-ups on one connection of its own, and comes back after 1 to 10 seconds when it is lost. */
export const listen = (options: ListenOptions): Listener => {
  const stopping = new AbortController()
  const loop = async () => {
    let pause = 1000
    while (!stopping.signal.aborted) {
      const listening: ListenOptions = {
        ...options,
        onConnect: () => {
          pause = 1000
          options.onConnect()
        },
      }
      await untilLost(listening, stopping.signal).catch(() => undefined)
      if (stopping.signal.aborted) return
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, pause)
        stopping.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
      })
      pause = Math.min(pause * 2, 10_000)
    }
  }
  const running = loop()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
