import assert from 'node:assert/strict'
import { test } from 'node:test'

import { testDatabase } from '../../tests/make/database.ts'
import { createWaker, inTransaction, listen } from './db/index.ts'
import { createLive } from './live.ts'

const db = await testDatabase()
const conversation = '00000000-0000-4000-8000-00000000c001'
const other = '00000000-0000-4000-8000-00000000c002'

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 25))
  assert.ok(holds(), 'it did not happen within 5 seconds')
}

test('a page at another process looks again, and whoever listens with another login hears no id', async () => {
  const [here, there] = [createLive(createWaker(db.planes.content)), createLive()]
  const seen: string[] = []
  const overheard: string[] = []
  there.watch(conversation, () => seen.push('its own'))
  there.watch(other, () => seen.push('another'))
  let connections = 0
  const ears = (url: string, onWake: (about: string) => void) =>
    listen({ url, onWake: ({ about }) => onWake(about), onConnect: () => (connections += 1) })
  const listeners = [ears(db.urls.content, there.heard), ears(db.urls.gov, about => overheard.push(about))]
  await until(() => connections === 2)
  await inTransaction(db.planes.content, db.force.id, tx => Promise.resolve(here.changed(tx, conversation)))
  await until(() => seen.length > 0 && overheard.length > 0)
  assert.deepEqual(seen, ['its own'])
  assert.ok(overheard.every(about => !about.includes('c001') && /^[\w-]{22}$/.test(about)))
  for (const listener of listeners) await listener.stop()
})

test('whoever looks on in the same process is told after the commit, until they stop', async () => {
  const live = createLive()
  let told = 0
  const stop = live.watch(conversation, () => (told += 1))
  const change = () =>
    inTransaction(db.planes.content, db.force.id, tx => Promise.resolve(live.changed(tx, conversation)))
  await change()
  stop()
  await change()
  assert.equal(told, 1)
})
