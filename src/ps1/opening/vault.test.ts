import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flip } from '../../../tests/make/ps1-people.ts'
import { answersChallenge, isRefused, latestOf, utf8, type Challenge, type Refused } from '../checking.ts'
import { good, makeForce, present } from '../../../tests/make/ps1-people.ts'
import {
  answerChallenge,
  areCurrentKeys,
  colleagueWordKeys,
  makeColleague,
  makeVaultKey,
  openStaffVault,
  openVault,
  prfInput,
  random,
  sealStaffVault,
  sealVault,
  staffWordKeys,
  unwrapVaultKey,
  wrapVaultKey,
} from '../opening.ts'

const root = random(32)
const words = colleagueWordKeys(root)
const { keys, vault } = await makeColleague(words)
const rule = (value: object | Refused): string => (isRefused(value) ? value.refused : 'opened')

test('3.1 the words open the vault, 150 bytes of it, and nothing else does', async () => {
  assert.equal(vault.length, 150)
  const opened = good(await openVault(words.kek, words.locator, vault))
  assert.deepEqual(opened, keys)
  const other = colleagueWordKeys(random(32))
  assert.equal(rule(await openVault(other.kek, words.locator, vault)), 'rule 3.1')
})

test('3.1 a vault with any bit changed, of another locator or of another version is refused', async () => {
  for (let bit = 0; bit < 150 * 8; bit += 29) {
    assert.equal(rule(await openVault(words.kek, words.locator, flip(vault, bit))), 'rule 3.1', `bit ${bit}`)
  }
  assert.equal(rule(await openVault(words.kek, random(16), vault)), 'rule 3.1')
  assert.equal(rule(await openVault(words.kek, words.locator, vault.slice(1))), 'rule 3.1')
})

test('3.1 a vault that opens and holds no hybrid identity is refused', async () => {
  const wrong = { ...keys, identity: keys.identity.replace('PQ-1', 'XX-1') }
  assert.equal(
    rule(await openVault(words.kek, words.locator, sealVault(words.kek, words.locator, wrong))),
    'rule 3.1',
  )
  const broken = { ...keys, identity: `${keys.identity.slice(0, -1)}B` }
  assert.equal(
    rule(await openVault(words.kek, words.locator, sealVault(words.kek, words.locator, broken))),
    'rule 3.1',
  )
})

const V = makeVaultKey()
const person = random(16)
const staffVault = sealStaffVault(V, person, keys)
const staffWords = staffWordKeys(random(32))
const passkey = { way: 'passkey', credentialId: utf8('a credential'), prf: random(32) } as const
const byWords = { way: 'words', locator: staffWords.locator, kek: staffWords.kek } as const

test('3.2 a staff vault opens for its person and its vault key only', async () => {
  assert.deepEqual(good(await openStaffVault(V, person, staffVault)), keys)
  assert.ok(isRefused(await openStaffVault(V, random(16), staffVault)))
  assert.ok(isRefused(await openStaffVault(makeVaultKey(), person, staffVault)))
  assert.ok(isRefused(await openStaffVault(V, person, vault)), "a colleague's vault is none of staff")
})

test('3.3 a passkey and ten words each open the vault, 73 bytes a way', () => {
  for (const way of [passkey, byWords]) {
    const wrap = wrapVaultKey(V, person, way)
    assert.equal(wrap.length, 73)
    assert.deepEqual(good(unwrapVaultKey(wrap, person, way)).V, V)
    assert.equal(rule(unwrapVaultKey(flip(wrap, 300), person, way)), 'rule 3.3')
    assert.equal(rule(unwrapVaultKey(wrap, random(16), way)), 'rule 3.3')
  }
})

test("3.3 one way's wrap does not pass as another's, nor one credential's as another's", () => {
  const wrap = wrapVaultKey(V, person, passkey)
  assert.equal(rule(unwrapVaultKey(wrap, person, { ...passkey, credentialId: utf8('another') })), 'rule 3.3')
  assert.equal(rule(unwrapVaultKey(wrap, person, byWords)), 'rule 3.3')
  assert.notDeepEqual(prfInput(random(16)), prfInput(random(16)))
})

test('3.4 an old vault handed back after keys were replaced is refused', async () => {
  const force = await makeForce()
  const log = present(force.steps.at(-1)).log
  const { cara, caraAgain, dan } = force
  assert.equal(rule(areCurrentKeys(cara.keys, latestOf(log, cara.person))), 'rule 3.4')
  assert.equal(rule(areCurrentKeys(caraAgain.keys, latestOf(log, cara.person))), 'opened')
  assert.equal(rule(areCurrentKeys(dan.keys, latestOf(log, dan.person))), 'rule 3.4')
  assert.equal(rule(areCurrentKeys(cara.keys, undefined)), 'rule 3.4')
})

const asked: Challenge = {
  origin: 'https://westvale.alongside.example',
  installation: random(16),
  locator: words.locator,
  challenge: random(32),
  expiry: 1_772_485_260,
}

test('4.2 the words answer the challenge until it expires', () => {
  const signature = answerChallenge(words.authSeed, asked)
  assert.ok(answersChallenge(words.authPublic, asked, signature, 1_772_485_260))
  assert.ok(!answersChallenge(words.authPublic, asked, signature, 1_772_485_261))
})

test('4.2 an answer given to another origin, installation, locator, challenge or hour opens nothing', () => {
  const elsewhere: readonly Partial<Challenge>[] = [
    { origin: 'https://westvale.alongside.example.net' },
    { installation: random(16) },
    { locator: random(16) },
    { challenge: random(32) },
    { expiry: asked.expiry - 1 },
  ]
  for (const changed of elsewhere) {
    const signature = answerChallenge(words.authSeed, { ...asked, ...changed })
    assert.ok(!answersChallenge(words.authPublic, asked, signature, asked.expiry))
  }
  const other = answerChallenge(staffWords.authSeed, asked)
  assert.ok(!answersChallenge(words.authPublic, asked, other, asked.expiry))
})
