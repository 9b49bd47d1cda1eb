import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { keysFor } from '../../../../demo/keys.ts'
import {
  bundle,
  H,
  isRefused,
  join,
  toHex,
  u8,
  utf8,
  type Bytes,
  type Refused,
} from '../../../ps1/checking.ts'
import { bodyOf, makeEntry, makeFirstEntry, sign, type Keys } from '../../../ps1/opening.ts'
import { isAnotherLog, type MetHex } from '../desk/met-head.ts'
import { held } from './held.ts'
import { vaultWorks } from './vault-works.ts'

const installation = new Uint8Array(16).fill(1)
const force = new Uint8Array(16).fill(2)
const person = '00000000-0000-4000-8000-0000000000a1'
const id = new Uint8Array(Buffer.from(person.replaceAll('-', ''), 'hex'))
const words = 'abacus abdomen abdominal abide abiding ability ablaze able abnormal abrasion'
const sure = <T>(value: T | Refused): T => {
  if (isRefused(value)) throw new Error(value.why)
  return value
}

const robin = await keysFor({ person, role: 2, words }, installation)
const named = { force, person: id, role: 2, fromDay: 20_000 } as const
const first = sure(makeFirstEntry(named, robin.keys))
const served = bundle([id, robin.vault, join(u8(2), H(robin.wordKeys.locator), robin.wrap)])

const unlock = (log: Bytes, change: { bundle?: Bytes; met?: MetHex } = {}) => {
  held.words = {
    ...robin.wordKeys,
    kek: robin.wordKeys.kek.slice(),
    authSeed: robin.wordKeys.authSeed.slice(),
  }
  return vaultWorks.unlock({ force, bundle: change.bundle ?? served, log, met: change.met })
}
const ruleOf = (value: object): string => (isRefused(value) ? value.refused : 'opened')
afterEach(() => vaultWorks.lock(null))

test('Robin’s words open Robin’s vault, and the page learns nothing secret', async () => {
  const opened = sure(await unlock(first.wire))
  assert.equal(opened.person, person.replaceAll('-', ''))
  assert.deepEqual(Object.keys(opened).toSorted(), ['keyHash', 'met', 'person', 'role'])
})

test('3.4 an old vault, whose keys were replaced, is refused', async () => {
  const again = await keysFor({ person, role: 2, words }, installation)
  const body = bodyOf({ ...named, fromDay: 20_001 }, again.keys)
  const replaced = sure(
    makeEntry(first.log, robin.keys, { body, personSignature: sign(again.keys.edSeed, body) }),
  )
  assert.equal(ruleOf(await unlock(join(first.wire, replaced.wire))), 'rule 3.4')
})

test('3.4 a vault with keys that stand in no log is refused', async () => {
  const other: Keys = (await keysFor({ person, role: 2, words }, installation)).keys
  assert.equal(ruleOf(await unlock(sure(makeFirstEntry(named, other)).wire)), 'rule 3.4')
})

test('5.7 a log without the newest head this device has met is refused', async () => {
  const { met } = sure(await unlock(first.wire))
  assert.equal(
    ruleOf(await unlock(first.wire, { met: { ...met, head: toHex(H(utf8('newer'))) } })),
    'rule 5.7',
  )
})

test('5.5 another log than the one met opens nothing until the person has accepted it', async () => {
  const { met } = sure(await unlock(first.wire))
  vaultWorks.lock(null)
  const other = sure(makeFirstEntry({ ...named, fromDay: 20_002 }, robin.keys))
  const refused = await unlock(other.wire, { met })
  assert.ok(isAnotherLog(refused))
  assert.equal(held.vault, undefined)
  assert.equal(
    ruleOf(await unlock(other.wire)),
    'opened',
    'accepted: nothing of the old one is held against it',
  )
  assert.equal(ruleOf(await unlock(first.wire, { met })), 'opened')
})

test('5.2 a log with one changed bit is refused, and no key is opened', async () => {
  const bent = first.wire.slice()
  bent[60] = (bent[60] ?? 0) ^ 1
  assert.match(ruleOf(await unlock(bent)), /^rule (1|3|5)/)
  assert.equal(held.vault, undefined)
})

test('5.2 a log checked while somebody typed is trusted for those very bytes, and never for what comes after', async () => {
  sure(vaultWorks.readLog({ force, log: first.wire }))
  const bent = first.wire.slice()
  bent[200] = (bent[200] ?? 0) ^ 1
  assert.match(ruleOf(await unlock(bent)), /^rule (1|3|5)/)
  assert.match(ruleOf(await unlock(join(first.wire, bent))), /^rule (1|5)/)
  assert.equal(ruleOf(await unlock(first.wire)), 'opened')
})

test('3.3 a wrap made for another person opens nothing', async () => {
  const other = bundle([
    new Uint8Array(16).fill(9),
    robin.vault,
    join(u8(2), H(robin.wordKeys.locator), robin.wrap),
  ])
  assert.equal(ruleOf(await unlock(first.wire, { bundle: other })), 'rule 3.3')
})

test('locking leaves nothing: the bytes are overwritten, and nothing can be asked of them', async () => {
  sure(await unlock(first.wire))
  const { vault } = held
  vaultWorks.lock(null)
  assert.ok(vault?.V.every(byte => byte === 0) && vault.keys.edSeed.every(byte => byte === 0))
  assert.equal(vaultWorks.whose(null), undefined)
  assert.throws(() => vaultWorks.wrapFor({ credentialId: id, prf: new Uint8Array(32) }), /locked/)
})
