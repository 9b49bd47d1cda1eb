import assert from 'node:assert/strict'
import { test } from 'node:test'

import { testDatabase } from '../../../tests/make/database.ts'
import { createWaker, inTransaction, listen } from './index.ts'

const db = await testDatabase()
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 25))
  assert.ok(holds(), 'it did not happen within 5 seconds')
}

test('others are woken after the commit, once for each thing, never after a roll-back, and again after a lost connection', async () => {
  const heard: string[] = []
  let connections = 0
  const listener = listen({
    url: db.urls.gov,
    onWake: ({ channel, about }) => void heard.push(`${channel} ${about}`),
    onConnect: () => (connections += 1),
  })
  await until(() => connections === 1)
  const { wake } = createWaker(db.planes.content)
  await inTransaction(db.planes.content, db.force.id, async tx => {
    for (const about of ['a', 'a', 'b']) wake(tx, 'conversation', about)
    await new Promise(resolve => setTimeout(resolve, 50))
    assert.deepEqual(heard, [])
  })
  await db.rollback('content', tx => Promise.resolve(wake(tx, 'conversation', 'never')))
  await until(() => heard.length === 2)
  assert.deepEqual(heard, ['conversation a', 'conversation b'])
  await db.admin(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'alongside listen' and datname = current_database()",
  )
  await until(() => connections === 2)
  await inTransaction(db.planes.content, db.force.id, tx => Promise.resolve(wake(tx, 'due', 'c')))
  await until(() => heard.includes('due c'))
  await listener.stop()
})
