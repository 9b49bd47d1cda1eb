import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { withClient } from '../../src/platform/postgres/durable.ts'
import { freePort } from '../../src/platform/process/port.ts'
import { dataFolder, startAlongside, statusOf } from '../make/alongside.ts'
import { withTestPostgres } from '../make/postgres.ts'

/** It ends with 1 and one sentence, without a stack. */
async function endsSaying(run: Awaited<ReturnType<typeof startAlongside>>, words: RegExp): Promise<void> {
  assert.equal(await run.ends(), 1)
  const sentence = run.said().trim().split('\n').at(-1) ?? ''
  assert.match(sentence, words)
  assert.doesNotMatch(run.said(), /\n\s+at /, 'no stack')
}

test('a database nobody answers at is named by its variable, without its address or password', async () => {
  const port = await freePort(0)
  const url = `postgres://alongside:hunter2@127.0.0.1:${port}/alongside`
  const run = await startAlongside(dataFolder(), { DATABASE_URL: url })
  await endsSaying(
    run,
    /^The database cannot be reached \(nothing answers there\): start it, or mend DATABASE_URL/,
  )
  assert.doesNotMatch(run.said(), /hunter2/)
})

test('a data folder that cannot be written is named, with what to do', async () => {
  const file = join(dataFolder(), 'a-file')
  writeFileSync(file, '')
  const run = await startAlongside(join(file, 'data'))
  await endsSaying(
    run,
    /^The data folder .+ cannot be written \(ENOTDIR\): .+ ALONGSIDE_DATA to another folder\.$/,
  )
})

test('a mistyped variable is named, with what it must be', async () => {
  const run = await startAlongside(dataFolder(), { PORT: 'three thousand' })
  await endsSaying(run, /^PORT must be a whole number from 1 to 65535, for example PORT=3001\.$/)
})

test('a database from a newer version is refused and left as it is; an own database works like the one brought', async () => {
  const live = async (url: string) => {
    const first = await startAlongside(dataFolder(), { DATABASE_URL: url })
    await first.says(/Alongside is ready/)
    assert.equal(await statusOf(`${first.url}/`), 200)
    first.signal('SIGTERM')
    assert.equal(await first.ends(), 0)

    const future = '9999-from-the-future.sql'
    await withClient(url, client =>
      client.query("insert into migrations.applied (name, checksum) values ($1, 'x')", [future]),
    )
    const forces = () => withClient(url, async client => (await client.query('table forces.force')).rows)
    const before = await forces()
    const older = await startAlongside(dataFolder(), { DATABASE_URL: url })
    await endsSaying(older, /^This database was made by a newer version of Alongside/)
    assert.deepEqual(await forces(), before)
  }
  await withTestPostgres(live, { lasts: true })
})

test('a database that may lose what it acknowledged is refused, with the settings to mend', async () => {
  await withTestPostgres(async url => {
    const run = await startAlongside(dataFolder(), { DATABASE_URL: url })
    await endsSaying(
      run,
      /^The database may lose what it has acknowledged \(fsync, full_page_writes is not on\): turn it on/,
    )
  })
})
