import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'

import { z } from 'zod'

import { testDatabase } from '../../../tests/make/database.ts'
import { inTransaction, notAllowed, sql } from '../db/index.ts'
import { due, lateBySeconds, notDue } from '../due.ts'
import type { Log } from '../log.ts'
import { anyJob, startWorker } from './index.ts'
import type { DueKind, Job, Work, Worker } from './index.ts'

const db = await testDatabase()
const { gov, content, worker } = db.planes
const log: Log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
const workers: Worker[] = []
const start = async (work: Work) => {
  const started = await startWorker({ worker, url: db.urls.worker, work, log, everyMs: 50 })
  workers.push(started)
  return started
}
const stopAll = async () => {
  await Promise.all(workers.splice(0).map(one => one.stop()))
  await db.admin('delete from platform.due')
}
afterEach(stopAll)

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  assert.fail('it did not happen within 5 seconds')
}
const write = (at: Date, id: string = crypto.randomUUID(), kind = 'test.happens', force = db.force.id) =>
  inTransaction(gov, force, tx => due(tx, { kind, id, at }))
const past = () => new Date(Date.now() - 1000)
const rows = () => db.admin('select * from platform.due')

test('what is due happens once, in its own force, however many workers there are', async () => {
  const seen: string[] = []
  const kind: DueKind = {
    kind: 'test.happens',
    run: async (tx, _now, { force, id }) => {
      const found = await sql<{ force: string }>`select current_setting('app.force') as force`.execute(tx)
      seen.push(`${force === found.rows[0]?.force} ${id}`)
      return 'done'
    },
  }
  const ids = Array.from({ length: 30 }, () => crypto.randomUUID())
  await Promise.all(
    ids.map((id, index) => write(past(), id, undefined, index % 2 ? db.force.id : db.otherForce.id)),
  )
  await Promise.all([start({ kinds: [kind], jobs: [] }), start({ kinds: [kind], jobs: [] })])
  await until(async () => (await rows()).length === 0)
  assert.deepEqual(seen.toSorted(), ids.map(id => `true ${id}`).toSorted())
})

test('nothing happens before its time, by the database’s clock', async () => {
  let happened = 0
  const kind: DueKind = {
    kind: 'test.happens',
    run: () => {
      happened += 1
      return Promise.resolve('done')
    },
  }
  await write(new Date(Date.now() + 3_600_000))
  await start({ kinds: [kind], jobs: [] })
  await new Promise(resolve => setTimeout(resolve, 200))
  assert.equal(happened, 0)
  await db.moveClock('61 minutes')
  await until(() => happened === 1)
  await db.moveClock('0')
})

test('a failure undoes what was done, is tried again later, and its lateness shows', async () => {
  let tries = 0
  const kind: DueKind = {
    kind: 'test.fails',
    run: async (tx, now, row) => {
      tries += 1
      await due(tx, { kind: 'test.half-done', id: row.id, at: now })
      throw new Error('not now')
    },
  }
  const other: DueKind = { kind: 'test.happens', run: () => Promise.resolve('done') }
  await write(past(), undefined, 'test.fails')
  await write(new Date(), undefined, 'test.happens')
  await start({ kinds: [kind, other], jobs: [] })
  await until(async () => (await rows()).length === 1)
  const [row] = await rows()
  assert.equal(row?.['kind'], 'test.fails')
  assert.equal(tries, 1)
  assert.equal(row?.['failures'], 1)
  assert.ok((await lateBySeconds(gov)) >= 1)
  await until(() => tries === 2)
})

test('a kind says when it is due next, or writes it itself, or it is called off', async () => {
  const next = new Date('2099-01-01T00:00:00Z')
  const kinds: DueKind[] = [
    { kind: 'test.again', run: () => Promise.resolve(next) },
    {
      kind: 'test.writes',
      run: async (tx, _now, { id }) => {
        await due(tx, { kind: 'test.writes', id, at: next })
        return 'written'
      },
    },
  ]
  const off = crypto.randomUUID()
  await write(new Date(Date.now() + 60_000), off, 'test.again')
  await inTransaction(gov, db.force.id, tx => notDue(tx, { kind: 'test.again', id: off }))
  await write(past(), undefined, 'test.again')
  await write(past(), undefined, 'test.writes')
  await start({ kinds, jobs: [] })
  await until(async () => (await rows()).every(row => Number(row['next_at']) === next.getTime()))
  assert.equal((await rows()).length, 2)
})

test('a job exists only when what sends it commits, is retried, and its payload is checked', async () => {
  const ran: string[] = []
  const job: Job<{ supporter: string }> = {
    name: 'test-mail',
    payload: z.strictObject({ supporter: z.uuid() }),
    retries: 1,
    pauseSeconds: 1,
    run: ({ supporter }, { number, last }) => {
      ran.push(`${supporter} ${number} ${last}`)
      return number === 1 ? Promise.reject(new Error('the mail server is away')) : Promise.resolve()
    },
  }
  const kinds: DueKind[] = [
    {
      kind: 'test.sends',
      run: async (_tx, _now, { id }, send) => {
        await send(job, { supporter: id }, { key: id })
        await send(job, { supporter: id }, { key: id })
        return 'done'
      },
    },
    {
      kind: 'test.fails',
      run: async (_tx, _now, { id }, send) => {
        await send(job, { supporter: id })
        throw new Error('after sending')
      },
    },
    {
      kind: 'test.quotes',
      run: (_tx, _now, _row, send) => send(job, { supporter: 'Ann' }).then(() => 'done'),
    },
  ]
  const id = crypto.randomUUID()
  await Promise.all(['test.fails', 'test.quotes'].map(kind => write(past(), crypto.randomUUID(), kind)))
  await write(past(), id, 'test.sends')
  await start({ kinds, jobs: [anyJob(job)] })
  await until(() => ran.length === 2)
  assert.deepEqual(ran, [`${id} 1 false`, `${id} 2 true`])
})

test('web processes can say what is due and cannot see the queue', async () => {
  await (await start({ kinds: [], jobs: [] })).stop()
  for (const plane of [gov, content, db.planes.stats]) {
    await assert.rejects(
      inTransaction(plane, db.force.id, tx => sql`select * from pgboss.job`.execute(tx)),
      notAllowed,
    )
  }
})
