import assert from 'node:assert/strict'
import { createHash, hkdfSync } from 'node:crypto'
import { test } from 'node:test'
import { good, nodeArgon2id, present } from '../../tests/make/ps1-people.ts'
import { bytesOf, readVectors } from '../../tests/make/ps1-vectors.ts'
import {
  answersChallenge,
  appendToLog,
  checkCard,
  commitTo,
  emptyLog,
  followRecord,
  followRecords,
  isRefused,
  join,
  loginMessage,
  memberHash,
  parseEnvelope,
  parseFirstPost,
  parseRequestCard,
  readLog,
  recipientHash,
  toHex,
  u8,
  utf8,
  verifies,
  type RecordChain,
  type Refused,
} from './checking.ts'
import {
  approveInvitation,
  areCurrentKeys,
  checkWords,
  colleagueWordKeys,
  encodeMessage,
  isWordsFault,
  keysOf,
  openStaffVault,
  openVault,
  openWrap,
  prfInput,
  readEnvelope,
  readWordList,
  rootOf,
  saltOf,
  sign,
  staffWordKeys,
  startReading,
  unwrapVaultKey,
  type EpochKey,
  type Reading,
} from './opening.ts'

const v = readVectors()
const installation = bytesOf(v.installation)
const place = { origin: v.originText, installation }
const log = good(readLog(bytesOf(v.force), v.log.entries.map(bytesOf)))
const colleague = {
  ed25519: bytesOf(present(v.people['colleague']).ed25519),
  recipientHash: bytesOf(present(v.people['colleague']).recipientHash),
}
const empty: RecordChain = { conversation: bytesOf(v.conversation), colleague, logs: [log], records: [] }
const records = v.epochs.map(epoch => bytesOf(epoch.record))
const chain = good(followRecords(empty, records))
const epochKeys = new Map<number, EpochKey>(v.epochs.map(({ K }, e) => [e, { K: bytesOf(K) }]))

const readTo = (count: number): Reading =>
  v.envelopes
    .slice(0, count)
    .reduce(
      (reading, { bytes }) => good(readEnvelope(reading, bytesOf(bytes))).reading,
      startReading(chain, epochKeys),
    )

/** HKDF by another hand than noble's. */
const hkdf = (key: string, info: Uint8Array, length: number): string =>
  Buffer.from(hkdfSync('sha256', bytesOf(key), new Uint8Array(0), info, length)).toString('hex')

const sha256 = (...parts: readonly Uint8Array[]): string =>
  createHash('sha256')
    .update(join(...parts))
    .digest('hex')

test('2 the vectors of words: typed by hand, stretched, and taken apart', async () => {
  const list = good(readWordList(v.words.listText))
  const checked = checkWords(list, v.words.typedText)
  assert.equal(isWordsFault(checked) ? '' : checked.normalised, v.words.normalisedText)
  assert.equal(toHex(saltOf(installation)), v.words.salt)
  assert.equal(v.words.salt, sha256(utf8('PS1/salt'), installation).slice(0, 32))
  const root = await rootOf(v.words.normalisedText, installation, nodeArgon2id)
  assert.equal(toHex(root), v.words.root)
  const keys = colleagueWordKeys(root)
  assert.equal(toHex(keys.locator), v.words.locator)
  assert.equal(toHex(keys.authSeed), v.words.authSeed)
  assert.equal(toHex(keys.authPublic), v.words.authPublic)
  assert.equal(hkdf(v.words.root, utf8('PS1/kek'), 32), v.words.kek)
  assert.ok(!isWordsFault(checkWords(list, v.staffWords.wordsText, 10)))
  const staffRoot = await rootOf(v.staffWords.wordsText, installation, nodeArgon2id)
  const { locator, authSeed, kek } = staffWordKeys(staffRoot)
  assert.deepEqual([locator, authSeed, kek].map(toHex), [
    v.staffWords.locator,
    v.staffWords.authSeed,
    v.staffWords.kek,
  ])
})

test('1.4 the vectors of people: keys, recipients and their hashes', async () => {
  for (const person of Object.values(v.people)) {
    const keys = good(await keysOf(person.identityText, bytesOf(person.seed)))
    assert.equal(keys.recipient, person.recipientText)
    assert.equal(toHex(recipientHash(person.recipientText)), person.recipientHash)
    assert.equal(toHex(keys.ed25519), person.ed25519)
  }
  assert.equal(toHex(memberHash(colleague.ed25519, colleague.recipientHash)), v.memberHash)
})

test('3 the vectors of vaults: by words, by passkey, and compared with the log', async () => {
  const vault = await openVault(bytesOf(v.words.kek), bytesOf(v.words.locator), bytesOf(v.vaults.colleague))
  assert.equal(good(vault).identity, present(v.people['colleague']).identityText)
  const person = bytesOf(present(v.people['coordinator']).person)
  const words = {
    way: 'words',
    locator: bytesOf(v.staffWords.locator),
    kek: bytesOf(v.staffWords.kek),
  } as const
  const passkey = {
    way: 'passkey',
    credentialId: bytesOf(v.vaults.credentialId),
    prf: bytesOf(v.vaults.prf),
  } as const
  assert.equal(toHex(good(unwrapVaultKey(bytesOf(v.vaults.wordsWrap), person, words)).V), v.vaults.vaultKey)
  assert.equal(
    toHex(good(unwrapVaultKey(bytesOf(v.vaults.passkeyWrap), person, passkey)).V),
    v.vaults.vaultKey,
  )
  assert.equal(toHex(prfInput(installation)), v.vaults.prfInput)
  assert.equal(hkdf(v.vaults.prf, utf8('PS1/prf'), 32), v.vaults.prfWrapKey)
  assert.equal(hkdf(v.vaults.vaultKey, utf8('PS1/vault'), 32), v.vaults.staffVaultKey)
  const keys = await openStaffVault(bytesOf(v.vaults.vaultKey), person, bytesOf(v.vaults.staff))
  assert.ok(!isRefused(areCurrentKeys(keys, log.entries[0])))
})

test('4 the vectors of signing in', () => {
  const asked = {
    ...place,
    locator: bytesOf(v.words.locator),
    challenge: bytesOf(v.login.challenge),
    expiry: v.login.expiry,
  }
  assert.equal(toHex(loginMessage(asked)), v.login.message)
  assert.equal(toHex(sign(bytesOf(v.words.authSeed), bytesOf(v.login.message))), v.login.signature)
  assert.ok(answersChallenge(bytesOf(v.words.authPublic), asked, bytesOf(v.login.signature), asked.expiry))
})

test('5 and 6 the vectors of log, invitation and card', () => {
  assert.deepEqual(
    log.entries.map(({ hash }) => toHex(hash)),
    v.log.hashes,
  )
  const entry = present(log.entries[1])
  const anna = present(v.people['anna'])
  const { role, fromDay, force, person } = entry
  const coordinator = present(v.people['coordinator'])
  const approved = approveInvitation({
    V: bytesOf(v.vaults.vaultKey),
    invitation: { force, person, role, fromDay, id: bytesOf(v.invite.id) },
    accepted: {
      recipient: anna.recipientText,
      ed25519: bytesOf(anna.ed25519),
      personSignature: entry.personSignature,
      mac: bytesOf(v.invite.mac),
    },
    log: { force, entries: log.entries.slice(0, 1) },
    coordinator: {
      identity: coordinator.identityText,
      recipient: coordinator.recipientText,
      recipientHash: bytesOf(coordinator.recipientHash),
      edSeed: bytesOf(coordinator.seed),
      ed25519: bytesOf(coordinator.ed25519),
    },
    today: fromDay,
  })
  assert.equal(toHex(good(approved).wire), v.log.entries[1])
  const { issue } = v.card
  const card = { person, keyHash: bytesOf(v.card.keyHash), issue, card: bytesOf(v.card.card) }
  assert.ok(!isRefused(checkCard(log, { ...card, signature: bytesOf(v.card.signature) })))
  assert.ok(verifies(entry.ed25519, bytesOf(v.card.message), bytesOf(v.card.signature)))
})

test('7 the vectors of epochs: records followed, every wrap opened by whom it is for', async () => {
  for (const [e, epoch] of v.epochs.entries()) {
    const record = present(chain.records[e])
    assert.equal(toHex(record.hash), epoch.hash)
    assert.equal(toHex(commitTo(bytesOf(epoch.K))), epoch.commit)
    for (const [index, file] of Object.entries(epoch.wraps)) {
      const member = present(record.members.find(other => other.index === Number(index)))
      const entry = log.entries.find(other => toHex(other.hash) === toHex(member.keyHash))
      const R = toHex(entry?.recipientHash ?? colleague.recipientHash)
      const owner = present(Object.values(v.people).find(person => person.recipientHash === R))
      const opened = good(await openWrap(owner.identityText, record, Number(index), bytesOf(file)))
      assert.equal(toHex(opened.K), epoch.K)
    }
  }
})

test('8 the vectors of envelopes: read in order, shown as written', () => {
  const reading = readTo(v.envelopes.length)
  for (const [at, item] of reading.items.entries()) {
    const expected = present(v.envelopes[at])
    assert.equal(item.standing, 'shown')
    assert.equal(toHex(item.envelope.hash), expected.hash)
    assert.equal(toHex(good(encodeMessage(present(item.message)))), expected.plaintext)
  }
  for (const { e, from, key } of v.directionKeys) {
    assert.equal(hkdf(present(v.epochs[e]).K, join(utf8('PS1/dir/'), u8(from)), 32), key)
  }
})

test('9 the vectors of the first post', () => {
  const post = good(parseFirstPost(place, bytesOf(v.first.posted)))
  assert.equal(toHex(post.hash), v.first.hash)
  assert.equal(sha256(bytesOf(v.first.bundle)), v.first.hash)
  assert.ok(!isRefused(parseRequestCard(bytesOf(v.first.card))))
  assert.equal(toHex(post.envelope.hash), present(v.envelopes[0]).hash)
})

const taken = (value: object | Refused): string => (isRefused(value) ? 'refused' : 'taken')

/** What becomes of one line of `refuse`: its rule where it is refused, otherwise its standing. */
async function outcome(line: (typeof v.refuse)[number]): Promise<string> {
  const bytes = bytesOf(line.bytes)
  if (line.of === 'ed25519') {
    return verifies(bytes.slice(0, 32), bytes.slice(32, -64), bytes.slice(-64)) ? 'taken' : 'refused'
  }
  if (line.of === 'vault')
    return taken(await openVault(bytesOf(v.words.kek), bytesOf(v.words.locator), bytes))
  if (line.of === 'log') {
    const before = { ...emptyLog(log.force), entries: log.entries.slice(0, line.index) }
    return taken(appendToLog(before, bytes))
  }
  if (line.of === 'record') {
    return taken(followRecord({ ...chain, records: chain.records.slice(0, line.index) }, bytes))
  }
  if (line.of === 'first') {
    const post = parseFirstPost(place, bytes)
    if (isRefused(post)) return 'refused'
    const brought = { ed25519: post.ed25519, recipientHash: recipientHash(post.recipient) }
    return taken(followRecord({ ...empty, colleague: brought }, post.recordWire))
  }
  const read = readEnvelope(readTo(line.index), bytes)
  if (isRefused(read)) return 'refused'
  return read.item.standing === 'shown' ? 'taken' : read.item.standing
}

test('11 every line that must be refused, or not opened, or not shown, is; and its controls are taken', async () => {
  for (const line of v.refuse) {
    assert.equal(await outcome(line), line.expect, `${line.rule} ${line.of} ${line.index}: ${line.name}`)
  }
})

test('11 every rule that refuses bytes has a line of its own', () => {
  const rules = new Set(v.refuse.filter(({ expect }) => expect !== 'taken').map(({ rule }) => rule))
  const all = '1.2 1.3 3.1 5.1 5.2 5.3 5.4 5.5 7.1 7.2 7.3 7.4 7.9 8.1 8.2 8.3 8.4 8.5 8.6 8.7 9.1 9.2'
  assert.deepEqual([...rules].toSorted(), all.split(' '))
  assert.ok(v.envelopes.every(({ bytes }) => !isRefused(parseEnvelope(bytesOf(bytes)))))
})
