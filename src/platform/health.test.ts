import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diskProbe, queueProbe, readiness } from './health.ts'

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
