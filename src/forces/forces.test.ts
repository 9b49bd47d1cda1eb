import assert from 'node:assert/strict'
import { test } from 'node:test'

import { testDatabase } from '../../tests/make/database.ts'
import { inTransaction } from '../platform/db/index.ts'
import { forcesByHost, installationId, changeSetting, readSetting, settingOf, settingRules } from './index.ts'
import { settingKinds } from './setting-codes.ts'
import type { SettingCode } from './setting-codes.ts'

const db = await testDatabase()
const { gov, content, worker } = db.planes
const ann = { person: '00000000-0000-4000-8000-00000000a001' }
const isCode = (code: string): code is SettingCode => code in settingKinds

const attempt = (code: SettingCode, value: string) =>
  inTransaction(gov, db.force.id, tx => changeSetting(tx, ann, code, value))

test('every setting of the reference file has a kind, and its default fits its own bounds', () => {
  assert.deepEqual(Object.keys(settingKinds).toSorted(), [...settingRules().keys()].toSorted())
  for (const [code, rule] of settingRules()) {
    assert.ok(isCode(code))
    assert.notEqual(readSetting(code, rule.default), undefined, code)
    const kind: string | readonly string[] = settingKinds[code]
    if (rule.unit === 'enum') assert.deepEqual(kind, rule.allowed, code)
  }
})

test('a force that set nothing has the defaults, typed', async () => {
  await inTransaction(content, db.force.id, async tx => {
    assert.equal(await settingOf(tx, 'offer-hold-minutes'), 20)
    assert.equal(await settingOf(tx, 'record-mode'), 'minimal')
    assert.equal(await settingOf(tx, 'live-conversations'), false)
    assert.deepEqual(await settingOf(tx, 'silence-days'), [3, 10, 14])
  })
})

test('a coordinator changes a setting for their own force, and what it was stays known', async () => {
  const changed = await inTransaction(gov, db.force.id, tx =>
    changeSetting(tx, ann, 'offer-hold-minutes', '30'),
  )
  assert.deepEqual(changed, { ok: true })
  assert.equal(await inTransaction(worker, db.force.id, tx => settingOf(tx, 'offer-hold-minutes')), 30)
  assert.equal(await inTransaction(worker, db.otherForce.id, tx => settingOf(tx, 'offer-hold-minutes')), 20)
  assert.deepEqual(await db.admin('select code, before, after, changed_by from forces.setting_change'), [
    { code: 'offer-hold-minutes', before: '20', after: '30', changed_by: ann.person },
  ])
  assert.deepEqual(await db.admin('select event, actor from audit.entry'), [
    { event: 'forces.setting-changed', actor: ann.person },
  ])
})

test('a setting out of its bounds, of another kind, or locked stays as it was', async () => {
  for (const value of ['4', '121', '20.5', 'many', '', '-5', '1e2']) {
    assert.deepEqual(await attempt('offer-hold-minutes', value), { ok: false, why: 'out-of-bounds' }, value)
  }
  assert.deepEqual(await attempt('way-in', 'anyone'), { ok: false, why: 'out-of-bounds' })
  assert.deepEqual(await attempt('crisis-view-logging', 'true'), { ok: false, why: 'locked' })
})

test('a host name leads to its force, and an unknown one to none', async () => {
  let time = 0
  const byHost = forcesByHost(gov, { clock: () => time })
  assert.equal((await byHost('EASTMOOR.test:3000'))?.slug, 'eastmoor')
  assert.equal((await byHost('localhost'))?.name.cy, 'Heddlu Westvale')
  assert.equal(await byHost('nowhere.test'), undefined)
  assert.equal(await byHost("x' or 1=1 --"), undefined)
  await db.admin("update forces.force set host = 'moved.test' where slug = 'eastmoor'")
  assert.equal((await byHost('eastmoor.test'))?.slug, 'eastmoor', 'kept for some seconds')
  time = 5001
  assert.equal(await byHost('eastmoor.test'), undefined)
})

test('a sole force answers for every host', async () => {
  await db.admin('delete from forces.force where slug = $1', ['eastmoor'])
  const byHost = forcesByHost(gov, { clock: () => 0 })
  assert.equal((await byHost('127.0.0.1:3000'))?.slug, 'westvale')
  assert.equal((await byHost('[::1]:3000'))?.slug, 'westvale')
})

test('the installation has sixteen bytes that nobody can write again', async () => {
  const id = await installationId(gov)
  assert.equal(id.length, 16)
  assert.deepEqual(await installationId(content), id)
  for (const plane of [gov, content, worker]) {
    await assert.rejects(
      inTransaction(plane, db.force.id, tx => tx.deleteFrom('forces.installation').execute()),
    )
  }
})
