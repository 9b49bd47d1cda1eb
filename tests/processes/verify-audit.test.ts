import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

import { testDatabase } from '../make/database.ts'
import { audit, auditEvent } from '../../src/platform/audit/index.ts'
import { inTransaction } from '../../src/platform/db/index.ts'
import { root } from '../../src/platform/root.ts'

const db = await testDatabase()
const looked = auditEvent('test.looked', { times: 'number' })
const folder = await mkdtemp(path.join(tmpdir(), 'verify-audit-'))

/** The command as an operator runs it, on a machine whose only login is the one that may read the trail. */
const alongside = (...args: string[]) =>
  new Promise<{ code: number; out: string }>(resolve => {
    const { PATH = '' } = process.env
    const env = { PATH, DATABASE_URL_GOV: db.urls.gov, ALONGSIDE_DATA: folder }
    const command = ['--import', 'tsx', 'src/main.ts', ...args]
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr })
    })
  })

test('an auditor checks an export on any machine, and sees what was changed', async () => {
  for (const times of [1, 2, 3]) {
    await inTransaction(db.planes.gov, db.force.id, tx => audit(tx, 'system', looked, { times }))
  }
  const { out } = await alongside('audit-export')
  const [good, bad] = [path.join(folder, 'good.jsonl'), path.join(folder, 'bad.jsonl')]
  await writeFile(good, out)
  await writeFile(bad, out.replace('\\"times\\": 2', '\\"times\\": 7'))
  const [fine, changed, absent, live] = await Promise.all([
    alongside('verify-audit', good),
    alongside('verify-audit', bad),
    alongside('verify-audit', path.join(folder, 'none')),
    alongside('verify-audit'),
  ])
  assert.deepEqual([fine.code, changed.code, absent.code, live.code], [0, 1, 1, 0])
  assert.match(fine.out, /^3 entries of 2 forces \(0 erased by age\): every chain is whole/)
  assert.match(changed.out, /Entry 2 of force .*: what it says was changed/)
  assert.match(absent.out, /cannot be read: check its name/)
})
