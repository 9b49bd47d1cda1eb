/**
 * Makes `ps1.json` (docs/ps1.md 11). It was run once; the file is frozen, and whoever changes it changes the protocol:
 * `node --import tsx tests/vectors/make-ps1.ts > tests/vectors/ps1.json`
 */
import { H, cardMessage, loginMessage, parseEnvelope, parseFirstPost, recordWire, toHex, utf8, zeros, type Bytes } from '../../src/ps1/checking.ts'
import {
  acceptInvitation,
  answerChallenge,
  drawWords,
  encodeMessage,
  normalise,
  prfInput,
  random,
  saltOf,
  sealStaffVault,
  sign,
  staffWordKeys,
  wrapVaultKey,
} from '../../src/ps1/opening.ts'
import { directionKey } from '../../src/ps1/opening/seal.ts'
import { prfWrapKey, staffVaultKey } from '../../src/ps1/opening/vault.ts'
import { encodeRequestCard } from '../../src/ps1/request-card.ts'
import { good, listText, present, rootOfWords, wordList, type Force, type StaffPerson } from '../make/ps1-people.ts'
import { NINE, memberHashOf, tellStory, type Story } from '../make/ps1-story.ts'
import { refuseEnvelopes } from './refuse-envelopes.ts'
import { refuseFirst, refuseVaults } from './refuse-first.ts'
import { refuseEntries } from './refuse-log.ts'
import { refuseRecords } from './refuse-records.ts'
import { refuseSignatures } from './refuse-signatures.ts'

async function wordVectors({ words, wordKeys, place }: Story) {
  const [first, ...others] = words.split(' ')
  const wide = String.fromCodePoint(0xff21 + present(first).charCodeAt(0) - 97)
  // As a phone might: a wide letter, capitals, a hard space, a tab and a new line.
  const typedText = `  ${wide}${present(first).slice(1)}\u00A0 ${others.join('\t').toUpperCase()}\n`
  const { locator, authSeed, authPublic, kek } = wordKeys
  const { installation } = place
  return {
    listText: listText(),
    typedText,
    normalisedText: normalise(typedText),
    salt: toHex(saltOf(installation)),
    root: toHex(await rootOfWords(words, installation)),
    ...hexed({ locator, authSeed, authPublic, kek }),
  }
}

const hexed = <T extends string>(values: Record<T, Bytes>): Record<string, string> =>
  Object.fromEntries(Object.entries<Bytes>(values).map(([name, bytes]) => [name, toHex(bytes)]))

function peopleVectors({ force, colleague }: Story) {
  const { coordinator, anna, ben, cara, dan, caraAgain } = force
  const all: Record<string, StaffPerson> = {
    colleague: { keys: colleague, person: zeros(16) },
    coordinator,
    anna,
    ben,
    cara,
    dan,
    caraAgain,
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, { keys, person }]) => [
      name,
      {
        identityText: keys.identity,
        recipientText: keys.recipient,
        ...hexed({ recipientHash: keys.recipientHash, seed: keys.edSeed, ed25519: keys.ed25519, person }),
      },
    ]),
  )
}

function loginVectors({ place, wordKeys }: Story) {
  const asked = { ...place, locator: wordKeys.locator, challenge: random(32), expiry: NINE + 60 }
  const signature = answerChallenge(wordKeys.authSeed, asked)
  const { challenge, expiry } = asked
  return { challenge: toHex(challenge), expiry, message: toHex(loginMessage(asked)), signature: toHex(signature) }
}

async function staffVectors({ force, place, vault }: Story) {
  const wordsText = drawWords(wordList(), 10)
  const staffWords = staffWordKeys(await rootOfWords(wordsText, place.installation))
  const { V, coordinator } = force
  const { person, keys } = coordinator
  const [credentialId, prf] = [random(32), random(32)]
  const { locator, authSeed, kek } = staffWords
  const vaults = {
    colleague: vault,
    vaultKey: V,
    staffVaultKey: staffVaultKey(V),
    staff: sealStaffVault(V, person, keys),
    prfInput: prfInput(place.installation),
    prf,
    prfWrapKey: prfWrapKey(prf),
    credentialId,
    passkeyWrap: wrapVaultKey(V, person, { way: 'passkey', credentialId, prf }),
    wordsWrap: wrapVaultKey(V, person, { way: 'words', locator, kek }),
  }
  return { staffWords: { wordsText, ...hexed({ locator, authSeed, kek }) }, vaults: hexed(vaults) }
}

function annasVectors({ invitation, anna, steps, force }: Force) {
  const { mac } = acceptInvitation(invitation, anna.keys)
  const keyHash = present(present(steps[1]).log.entries[1]).hash
  const card = utf8('{"name":"Anna","district":"Westvale North","role":"sergeant"}')
  const message = cardMessage(force, { person: anna.person, keyHash, issue: 3, card })
  return {
    invite: hexed({ id: invitation.id, secret: invitation.secret, mac }),
    card: {
      ...hexed({ card, keyHash }),
      issue: 3,
      ...hexed({ message, signature: sign(anna.keys.edSeed, message) }),
    },
  }
}

function conversationVectors({ epochs, envelopes }: Story) {
  const parsed = envelopes.map(({ bytes }) => good(parseEnvelope(bytes)))
  const directions = new Set(parsed.map(({ e, from }) => `${e}:${from}`))
  return {
    epochs: epochs.map(({ K, wraps, chain }) => {
      const record = present(chain.records.at(-1))
      const files = record.members.map((member, at) => [member.index, toHex(present(wraps[at]))])
      const { hash, commit } = record
      return { ...hexed({ K, record: recordWire(record), hash, commit }), wraps: Object.fromEntries(files) }
    }),
    directionKeys: [...directions].map(direction => {
      const [e, from] = direction.split(':').map(Number)
      return { e, from, key: toHex(directionKey(present(epochs[present(e)]).K, present(from))) }
    }),
    envelopes: envelopes.map(({ bytes, message }) => {
      const { hash } = good(parseEnvelope(bytes))
      return hexed({ bytes, hash, plaintext: good(encodeMessage(message)) })
    }),
  }
}

function firstVectors({ first, place }: Story) {
  const { card, bundle } = good(parseFirstPost(place, first.posted))
  return hexed({ card: encodeRequestCard(card), bundle, hash: H(bundle), posted: first.posted })
}

const story = await tellStory({ caraThrice: true })
const { force, place, colleague } = story
const log = present(force.steps.at(-1)).log
const refuse = [
  ...refuseSignatures(colleague.edSeed),
  ...refuseVaults(story),
  ...refuseEntries(force),
  ...(await refuseRecords(story)),
  ...refuseEnvelopes(story),
  ...(await refuseFirst(story)),
]
const vectors = {
  ...hexed({ installation: place.installation, force: force.force, conversation: story.first.conversation }),
  originText: place.origin,
  memberHash: toHex(memberHashOf(colleague)),
  words: await wordVectors(story),
  people: peopleVectors(story),
  login: loginVectors(story),
  ...(await staffVectors(story)),
  log: { entries: force.steps.map(step => toHex(step.wire)), hashes: log.entries.map(({ hash }) => toHex(hash)) },
  ...annasVectors(force),
  ...conversationVectors(story),
  first: firstVectors(story),
  refuse: refuse.map(line => ({ ...line, bytes: toHex(line.bytes) })),
}
process.stdout.write(`${JSON.stringify(vectors, undefined, 1)}\n`)
