import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAlive } from '../../src/platform/postgres/postmaster.ts'
import { withClient } from '../../src/platform/postgres/durable.ts'
import { readSecrets } from '../../src/platform/postgres/settings.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'
import { dataFolder, mainPid, postgresPid, processPid, startAlongside, statusOf } from '../make/alongside.ts'

const data = dataFolder()
const ready = /Alongside is ready: http:\/\/localhost:\d+/

const database = () => {
  const { port, password } = readSecrets(data)
  return `postgres://postgres:${password}@127.0.0.1:${port}/alongside`
}

test('a newcomer starts it, sees the front page, and Ctrl-C stops everything', async () => {
  const run = await startAlongside(data)
  await run.says(ready)
  assert.match(run.said(), /What to try first/)
  assert.equal(await statusOf(`${run.url}/`), 200)
  assert.equal(await statusOf(`${run.url}/health/ready`), 200)
  const main = mainPid(data)
  run.signal('SIGINT')
  assert.equal(await run.ends(), 0)
  assert.match(run.said(), /Stopped\. Everything is saved\./)
  assert.equal(isAlive(main), false)
  assert.equal(postgresPid(data), undefined)
  assert.equal(await statusOf(run.url), 0)
})

test('a second start on the same data folder says so, and the first goes on undisturbed', async () => {
  const first = await startAlongside(data)
  await first.says(ready)
  const second = await startAlongside(data)
  assert.equal(await second.ends(), 1)
  assert.match(
    second.said(),
    /^Alongside is already running on the data folder .+: stop it first, or set ALONGSIDE_DATA/,
  )
  assert.equal(await statusOf(`${first.url}/health/ready`), 200)

  const other = dataFolder()
  const third = await startAlongside(other, { PORT: new URL(first.url).port })
  assert.equal(await third.ends(), 1)
  assert.match(third.said(), /^Port \d+ is taken by another program: .+ PORT=\d+ npm start\.\n$/)
  first.signal('SIGTERM')
  assert.equal(await first.ends(), 0)
})

test('after a kill -9 of Node the next start takes over the database, and what was acknowledged is there', async () => {
  const before = await startAlongside(data)
  await before.says(ready)
  const main = mainPid(data)
  const postgres = postgresPid(data)
  await withClient(database(), client => client.query("create table kept as select 'acknowledged' as word"))
  process.kill(before.pid, 'SIGKILL')
  process.kill(main, 'SIGKILL')
  await waitUntil(() => !isAlive(main), { forMs: 10_000 })
  // Without their parent the others end by themselves, and the port is free again.
  assert.equal(await waitUntil(async () => (await statusOf(before.url)) === 0, { forMs: 20_000 }), true)
  assert.equal(postgresPid(data), postgres, 'the database lives on')

  const next = await startAlongside(data)
  await next.says(ready)
  assert.match(next.said(), /It was still running from last time/)
  assert.equal(postgresPid(data), postgres)
  const { rows } = await withClient(database(), client => client.query('table kept'))
  assert.deepEqual(rows, [{ word: 'acknowledged' }])
  next.signal('SIGTERM')
  assert.equal(await next.ends(), 0)
  assert.equal(postgresPid(data), undefined)
})

test('when the web process or the database is killed, it comes back and people are served again', async () => {
  const run = await startAlongside(data)
  await run.says(ready)
  const postgres = postgresPid(data)
  assert.ok(postgres)
  process.kill(postgres, 'SIGKILL')
  await run.says(/PostgreSQL ended without being asked to; starting it again/)
  const isWell = async () => (await statusOf(`${run.url}/health/ready`)) === 200
  assert.equal(await waitUntil(isWell, { forMs: 30_000, everyMs: 100 }), true)
  assert.notEqual(postgresPid(data), postgres)

  process.kill(processPid(data, 'web'), 'SIGKILL')
  await run.says(/The web process ended without being asked to; starting it again/)
  assert.equal(await waitUntil(isWell, { forMs: 30_000, everyMs: 100 }), true)
  run.signal('SIGTERM')
  assert.equal(await run.ends(), 0)
})

test(
  'a SIGTERM to npm, which tells nobody, stops everything all the same',
  { skip: process.platform === 'win32' },
  async () => {
    const run = await startAlongside(data, {}, ['npm', 'start'])
    await run.says(ready)
    const main = mainPid(data)
    run.signal('SIGTERM')
    assert.equal(
      await waitUntil(() => !isAlive(main) && postgresPid(data) === undefined, { forMs: 20_000 }),
      true,
    )
  },
)
