import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diskProbe, lateness, queueProbe, readiness } from './health.ts'

test('a part that fails or hangs makes the whole not ready, and the others are still told', async () => {
  const answer = await readiness(
    {
      disk: diskProbe('.'),
      database: () => Promise.reject(new Error('postgres://secret')),
      queue: () => new Promise(() => undefined),
    },
    500,
  )
  assert.deepEqual(answer, { ready: false, parts: { disk: 'well', database: 'unwell', queue: 'unwell' } })
})

test('when all is well it is ready', async () => {
  assert.equal((await readiness({ disk: diskProbe('.') })).ready, true)
})

test('a queue that nobody takes from is not well, one that is a little late is', async () => {
  const lateBy = (seconds: number) => readiness({ queue: queueProbe(() => Promise.resolve(seconds)) })
  assert.equal((await lateBy(20)).ready, true)
  assert.equal((await lateBy(3600)).ready, false)
})

test('a monitor is told how late what is due is, and "late" also when nobody can be asked', async () => {
  const at = (seconds: number) => lateness(() => Promise.resolve(seconds))
  assert.deepEqual(await at(0.42), { late: false, said: { lateBySeconds: 0.4, mostSeconds: 60 } })
  assert.deepEqual(await at(61), { late: true, said: { lateBySeconds: 61, mostSeconds: 60 } })
  const unknown = { late: true, said: { lateBySeconds: null, mostSeconds: 60 } }
  assert.deepEqual(await lateness(() => Promise.reject(new Error('postgres://secret'))), unknown)
  assert.deepEqual(await lateness(() => new Promise(() => undefined), 200), unknown)
})
