import { H, join, parseFirstPost, utf8, zeros, type Bytes } from '../../src/ps1/checking.ts'
import { makeKeys, random, sealVault, sign } from '../../src/ps1/opening.ts'
import { encodeFirstBundle, firstMessage } from '../../src/ps1/first-post.ts'
import { encodeRequestCard } from '../../src/ps1/request-card.ts'
import { forgeEnvelope, forgeRecord } from '../make/ps1-forge.ts'
import { flip, good, present, splice } from '../make/ps1-people.ts'
import type { Story } from '../make/ps1-story.ts'
import { linesOf, type Refusal } from './refusal.ts'

const line = linesOf('first')
const vaultLine = linesOf('vault')

/** 9: the posted bundle with its signature. */
export async function refuseFirst(story: Story): Promise<readonly Refusal[]> {
  const { posted } = story.first
  const end = posted.length
  return [
    line('9.1', 0, 'the true first post', posted, 'taken'),
    ...[5, 25, 56, 100, 2080, 2200, 2400, 2900, 5000, end - 69, end - 40].map(at =>
      line('9.1', 0, `a bit of byte ${at} changed`, flip(posted, at * 8)),
    ),
    ...(await refuseSignedAgain(story)),
  ]
}

/** Each signed again, and rightly, by whoever holds the words. */
async function refuseSignedAgain(story: Story): Promise<readonly Refusal[]> {
  const { place, wordKeys, first } = story
  const { envelope, card, ...rest } = good(parseFirstPost(place, first.posted))
  const whole = { ...rest, envelope: envelope.bytes, card: encodeRequestCard(card) }
  const signed = (bundle: Bytes, seed = wordKeys.authSeed, at = place): Bytes =>
    join(bundle, sign(seed, firstMessage(at, H(bundle))))
  const again = (changes: Partial<typeof whole>): Bytes => signed(encodeFirstBundle({ ...whole, ...changes }))
  const bundle = first.posted.slice(0, -64)
  const [own, anna, ben] = [present(whole.wraps[0]), present(whole.wraps[1]), present(whole.wraps[2])]
  const server = await makeKeys()
  const { origin, installation } = { origin: 'https://other.example', installation: random(16) }
  const neutral = Uint8Array.from([1, ...zeros(31)])
  const weak = join(encodeFirstBundle({ ...whole, authPublic: neutral }), neutral, zeros(32))
  const small = forgeEnvelope({ header: envelope, K: first.K, plain: { type: 'note', text: 'x', time: 0 } })
  const change = forgeRecord(whole.recordWire, { kind: 'change' }, story.colleague.edSeed)
  const byServer = forgeRecord(whole.recordWire, {}, server.edSeed)
  const later = present(story.envelopes[3]).bytes
  return [
    line('9.1', 0, 'for another origin', signed(bundle, wordKeys.authSeed, { ...place, origin })),
    line('9.1', 0, 'for another installation', signed(bundle, wordKeys.authSeed, { ...place, installation })),
    line('9.1', 0, 'signed by another', signed(bundle, server.edSeed)),
    line('1.2', 0, 'an item more', signed(join(bundle, zeros(4)))),
    line('1.2', 0, 'a length beyond the end', signed(splice(bundle, 0, Uint8Array.from([0xff, 0xff])))),
    line('1.3', 0, 'the neutral point at the door', weak),
    line('7.2', 0, 'two wraps swapped', again({ wraps: [own, ben, anna] })),
    line('9.1', 0, 'a wrap missing', again({ wraps: [own, anna] })),
    line('9.1', 0, 'a wrap more', again({ wraps: [own, anna, ben, ben] })),
    line('7.3', 0, "the server's recipient for the colleague's", again({ recipient: server.recipient })),
    line('7.3', 0, "the server's signing key for the colleague's", again({ ed25519: server.ed25519 })),
    line('7.4', 0, 'a change for the circle', again({ recordWire: change })),
    line('7.2', 0, 'a record signed by the server', again({ recordWire: byServer })),
    line('8.2', 0, 'a note of another size', again({ envelope: small })),
    line('8.1', 0, 'the envelope of another epoch', again({ envelope: later })),
    line('9.2', 0, 'an unknown kind of card', again({ card: splice(whole.card, 0, Uint8Array.from([3])) })),
    line('9.2', 0, 'a card of another length', again({ card: join(whole.card, utf8('?')) })),
  ]
}

/** 3.1: the colleague's vault, for the words of the vectors. */
export function refuseVaults(story: Story): readonly Refusal[] {
  const { vault, wordKeys, colleague } = story
  return [
    vaultLine('3.1', 0, 'the true vault', vault, 'taken'),
    vaultLine('3.1', 0, 'another version', splice(vault, 0, Uint8Array.from([2]))),
    vaultLine('3.1', 0, 'a bit of the nonce changed', flip(vault, 9 * 8)),
    vaultLine('3.1', 0, 'a bit of the keys changed', flip(vault, 60 * 8)),
    vaultLine('3.1', 0, 'a bit of the tag changed', flip(vault, 149 * 8)),
    vaultLine('3.1', 0, 'a byte less', vault.slice(0, -1)),
    vaultLine('3.1', 0, 'a vault of another locator', sealVault(wordKeys.kek, random(16), colleague)),
    vaultLine('3.1', 0, 'a vault of other words', sealVault(random(32), wordKeys.locator, colleague)),
  ]
}
