import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../tests/make/database.ts'
import { keyLogOf } from '../src/identity/index.ts'
import { inTransaction } from '../src/platform/db/index.ts'
import { checkCard, currentEntries, isRefused, readLog } from '../src/ps1/checking.ts'
import { listedSupporters } from '../src/supporters/index.ts'
import { idBytes } from '../src/identity/index.ts'
import { fillWestvale } from './fill.ts'
import { keysFor } from './keys.ts'

const db = await testDatabase()
const began = process.cpuUsage()
await inTransaction(db.planes.gov, db.force.id, fillWestvale)
// Of the processor: a machine that does other things as well makes nothing of ours slow.
const used = process.cpuUsage(began)
const took = (used.user + used.system) / 1000

test('the demonstration’s log is one that every browser accepts', async () => {
  const rows = await db.admin('select entry from identity.key_log where force_id = $1 order by place', [
    db.force.id,
  ])
  const wire = rows.map(row => new Uint8Array(row['entry'] as Buffer))
  assert.ok(wire.length > 50)
  assert.ok(!isRefused(readLog(idBytes(db.force.id), wire)))
})

const bytes = (hex: string | null) => new Uint8Array(Buffer.from(hex ?? '', 'hex'))

test('6.1 every listed supporter’s card is signed by the key that counts', () =>
  db.rollback('gov', async tx => {
    const log = await keyLogOf(tx)
    for (const { card, cardText, issue, keyHash, signature } of await listedSupporters(tx)) {
      const signed = {
        person: idBytes(card.person),
        keyHash: bytes(keyHash),
        issue,
        card: new TextEncoder().encode(cardText),
        signature: bytes(signature),
      }
      assert.ok(!isRefused(checkCard(log, signed)), card.person)
    }
    assert.ok(currentEntries(log).filter(entry => entry.role >= 2).length === 2)
  }))

test('everybody’s ten words open their own door', async () => {
  const [row] = await db.admin(
    'select d.person, d.words, w.known_by, (select id from forces.installation) as installation from identity.demonstration_words d join identity.way_in w using (force_id, person) limit 1',
  )
  const { person, words, known_by, installation } = row as {
    person: string
    words: string
    known_by: Buffer
    installation: Buffer
  }
  const again = await keysFor({ person, role: 1, words }, new Uint8Array(installation))
  assert.deepEqual(Buffer.from(again.wordKeys.locator), known_by)
})

test('words in clear can stand in no force that is not a demonstration', async () => {
  await db.admin("update forces.force set stage = 'live' where id = $1", [db.force.id])
  await assert.rejects(
    inTransaction(db.planes.gov, db.force.id, tx =>
      tx
        .insertInto('identity.demonstration_words')
        .columns(['force_id', 'person', 'words'])
        .expression(tx.selectFrom('identity.person').select(['force_id', 'id', 'first_name']).limit(1))
        .execute(),
    ),
    /for a demonstration alone|duplicate/,
  )
})

test('nobody can change or remove an entry of the log, not even its owner', async () => {
  for (const attack of [
    'delete from identity.key_log',
    'update identity.key_log set place = place + 100',
    'truncate identity.key_log cascade',
  ])
    await assert.rejects(db.admin(attack), /append-only/)
})

test('seeding is quick enough to wait for', () => assert.ok(took < 15_000, `${Math.round(took)} ms`))
