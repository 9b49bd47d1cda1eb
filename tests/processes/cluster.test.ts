import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startCluster } from '../../src/platform/postgres/cluster.ts'
import { assertDurable, withClient } from '../../src/platform/postgres/durable.ts'

test('the PostgreSQL that Alongside brings keeps what it acknowledged, listens on loopback alone, and comes back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-cluster-'))
  try {
    const first = await startCluster(folder)
    await assertDurable(first.url)
    await withClient(first.url, async client => {
      await client.query('create table kept (words text)')
      await client.query("insert into kept values ('tŷ bach')")
      const { rows } = await client.query(
        "select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets, current_setting('data_checksums') as checksums",
      )
      assert.deepEqual(rows, [{ listens: '127.0.0.1', sockets: '', checksums: 'on' }])
    })
    const again = await startCluster(folder)
    assert.equal(again.pid, first.pid, 'one that runs is adopted')
    assert.equal(again.adopted, true)
    await first.stop()
    const later = await startCluster(folder)
    assert.equal(later.adopted, false)
    assert.equal(later.port, first.port, 'the port is kept')
    const { rows } = await withClient(later.url, client => client.query('select words from kept'))
    assert.deepEqual(rows, [{ words: 'tŷ bach' }])
    await later.stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
