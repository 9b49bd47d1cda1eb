import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import {
  asStaff,
  conversationIdOf,
  makeSealedWorld,
  readItems,
  send,
  sendFirst,
  writeNote,
} from '../../tests/make/sealed.ts'
import { isRefused, parseEnvelope } from '../ps1/checking.ts'

const db = await testDatabase()
const { world, staff } = await makeSealedWorld(db, { anna: {}, ben: {} })

test('8.9 whoever opens a note gets what the colleague wrote, and nothing that another supporter wrote before', async () => {
  const colleague = await writeNote(world, [staff.anna, staff.ben])
  assert.equal((await sendFirst(world, colleague)).status, 201)
  const id = conversationIdOf(colleague)
  // As if another had answered before this circle was drawn: a message of index 9, which is nobody of it.
  await db.admin(
    `insert into conversations.envelope (force_id, conversation, message_id, epoch, sender, seq, hash, bytes, at_version)
     select force_id, conversation, gen_random_uuid(), epoch, 9, 1, sha256('another'), bytes, 3
     from conversations.envelope where conversation = $1`,
    [id],
  )
  await db.admin('update conversations.conversation set version = 3 where id = $1', [id])
  const items = await readItems(await send(world, `/desk/requests/${id}/open`, '', asStaff(staff.anna)))
  const [note, ...others] = items.envelopes.map(parseEnvelope)
  assert.ok(note && !isRefused(note) && note.from === 0)
  assert.equal(others.length, 0)
  assert.equal(items.records.length, 1)
})
