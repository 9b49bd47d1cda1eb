import { memberHash, type Bytes, type Head, type Place, type RecordChain } from '../../src/ps1/checking.ts'
import {
  allHeads,
  colleagueWordKeys,
  drawWords,
  lastHead,
  makeChange,
  makeCircle,
  makeClaim,
  makeColleague,
  makeFirstPost,
  nextAck,
  random,
  readEnvelope,
  sealMessage,
  startReading,
  type EpochKey,
  type Keys,
  type Message,
  type NewEpoch,
  type Reading,
  type SealedFirstPost,
  type WordKeys,
} from '../../src/ps1/opening.ts'
import { parseFirstPost } from '../../src/ps1/checking.ts'
import {
  good,
  logAfter,
  makeForce,
  present,
  rootOfWords,
  wordList,
  type Force,
  type StaffPerson,
} from './ps1-people.ts'

/** 2026-03-02 21:00 UTC. */
export const NINE = 1_772_485_200

export type StoryEpoch = {
  readonly K: Bytes
  readonly wire: Bytes
  readonly wraps: readonly Bytes[]
  readonly chain: RecordChain
}

/**
 * A whole conversation: a note asked of Anna and Ben, Anna claims, Cara is added and is given what was said, a further circle, and
 * Ben claims. Five epochs, nine envelopes. `reading` is the colleague's, who reads everything.
 */
export type Story = {
  readonly force: Force
  readonly place: Place
  readonly words: string
  readonly wordKeys: WordKeys
  readonly colleague: Keys
  readonly vault: Bytes
  readonly first: SealedFirstPost
  readonly epochs: readonly StoryEpoch[]
  readonly envelopes: readonly { readonly bytes: Bytes; readonly message: Message }[]
  readonly reading: Reading
}

export const askedAs = (force: Force, entries: number, staff: StaffPerson) => {
  const entry = logAfter(force, entries).entries.findLast(
    candidate => Buffer.compare(candidate.ed25519, staff.keys.ed25519) === 0,
  )
  return { keyHash: present(entry).hash, recipient: staff.keys.recipient }
}

const seen = (story: Story, count: number): Reading => {
  const keys = new Map<number, EpochKey>(story.epochs.map(({ K }, e) => [e, { K }]))
  const { chain } = present(story.epochs.at(-1))
  return story.envelopes
    .slice(0, count)
    .reduce((reading, { bytes }) => good(readEnvelope(reading, bytes)).reading, startReading(chain, keys))
}

/** What a reader with every key has read before envelope `count`. */
export const readingBefore = seen

export function say(story: Story, from: number, message: Message, ack?: Head): Story {
  const { chain, K } = present(story.epochs.at(-1))
  const { reading } = story
  const head = lastHead(reading, from)
  const sealed = good(
    sealMessage({
      chain,
      K,
      from,
      head,
      ack: ack ?? nextAck(reading, from),
      messageId: random(16),
      message,
    }),
  )
  const envelopes = [...story.envelopes, { bytes: sealed.bytes, message }]
  const next = { ...story, envelopes }
  return { ...next, reading: seen(next, envelopes.length) }
}

export function open(story: Story, epoch: NewEpoch): Story {
  const { K, wire, wraps, chain } = epoch
  const next = { ...story, epochs: [...story.epochs, { K, wire, wraps, chain }] }
  return { ...next, reading: seen(next, story.envelopes.length) }
}

export const withLog = (story: Story, entries: number): RecordChain => ({
  ...present(story.epochs.at(-1)).chain,
  logs: [logAfter(story.force, entries)],
})

export const textAt = (minute: number, text: string): Message => ({
  type: 'text',
  text,
  time: NINE + 60 * minute,
})

const firstNote = {
  type: 'note',
  text: 'I keep seeing the road from Tuesday. I would like to talk.',
  time: NINE,
  theme: 'a scene',
  callMe: 'Sam',
} as const

/** Begins the story: the note is posted and asked of Anna (1) and Ben (2). */
export async function beginStory(force?: Force): Promise<Story> {
  const here = force ?? (await makeForce())
  const place = { origin: 'https://westvale.alongside.example', installation: random(16) }
  const words = drawWords(wordList(), 7)
  const wordKeys = colleagueWordKeys(await rootOfWords(words, place.installation))
  const { keys, vault } = await makeColleague(wordKeys)
  const asked = [askedAs(here, 3, here.anna), askedAs(here, 3, here.ben)]
  const card = { kind: 'message', language: 'en', person: here.anna.person, deadlineMinutes: 720 } as const
  const log = logAfter(here, 3)
  const first = good(
    await makeFirstPost({ place, words: wordKeys, keys, vault, log, asked, note: firstNote, card }),
  )
  const { recordWire: wire, wraps, envelope } = good(parseFirstPost(place, first.posted))
  const { chain, K } = first
  const story: Story = {
    force: here,
    place,
    words,
    wordKeys,
    colleague: keys,
    vault,
    first,
    epochs: [{ K, wire, wraps, chain }],
    envelopes: [{ bytes: envelope.bytes, message: firstNote }],
    reading: startReading(chain, new Map()),
  }
  return { ...story, reading: seen(story, 1) }
}

/** The whole story, to Ben's first answer. `caraThrice`: Cara writes twice more before the further circle. */
export async function tellStory(options: { readonly caraThrice?: boolean } = {}): Promise<Story> {
  let story = await beginStory()
  const { force, colleague } = story
  const { recipient, ed25519 } = colleague
  story = say(story, 0, textAt(9, 'One more thing: evenings are better.'))
  const head = present(lastHead(story.reading, 0))
  const claim = { chain: withLog(story, 3), colleague: { recipient, ed25519 }, head }
  story = open(story, good(await makeClaim({ keys: force.anna.keys, index: 1, ...claim })))
  story = say(story, 1, textAt(31, 'Thank you for writing. I have time now.'))
  story = say(story, 0, textAt(33, 'Good. It is about the road.'))
  story = say(story, 1, textAt(35, 'Tell me what you like, in your own time.'))
  const members = [askedAs(force, 4, force.anna), askedAs(force, 4, force.cara)]
  const change = { keys: colleague, chain: withLog(story, 4), members, heads: allHeads(story.reading) }
  story = open(story, good(await makeChange(change)))
  const keys = story.epochs.slice(0, 2).map(({ K }, e) => ({ e, K }))
  story = say(story, 0, { type: 'keys', text: 'Cara may read what was said.', time: NINE + 3600, keys })
  story = say(story, 3, textAt(66, 'I have read it. I am here too.'))
  const more = options.caraThrice === true ? ['Whenever you like.', 'There is no hurry.'] : []
  for (const text of more) story = say(story, 3, textAt(67, text))
  const asked = [force.ben, force.caraAgain, force.anna].map(staff => askedAs(force, 6, staff))
  const circle = { keys: colleague, chain: withLog(story, 6), asked, heads: allHeads(story.reading) }
  story = open(story, good(await makeCircle(circle)))
  story = say(story, 0, { ...firstNote, text: 'I would like to begin again.', time: NINE + 86_400 })
  const again = { chain: withLog(story, 7), colleague: { recipient, ed25519 } }
  const last = present(lastHead(story.reading, 0))
  story = open(story, good(await makeClaim({ keys: force.ben.keys, index: 4, ...again, head: last })))
  return say(story, 4, textAt(1500, 'Ben here. I can answer.'), last)
}

export const memberHashOf = (keys: Keys): Bytes => memberHash(keys.ed25519, keys.recipientHash)
