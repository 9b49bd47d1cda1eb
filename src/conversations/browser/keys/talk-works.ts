import {
  bundle,
  fromHex,
  isRefused,
  recipientHash,
  refuse,
  same,
  type Bytes,
  type EpochRecord,
  type Refused,
} from '../../../ps1/checking.ts'
import { lastHead, makeClaim, wholeMinute } from '../../../ps1/opening.ts'
import { readItems, type ItemList } from '../items.ts'
import {
  feed,
  givenAll,
  goOn,
  holds,
  isHalted,
  judgeConflict,
  sealNext,
  startLoop,
  withElsewhere,
  withLog,
  type Loop,
  type LoopReader,
} from '../reading-loop.ts'
import { seenOf, type Seen } from '../seen.ts'
import { held, openLog, openVault, type Talk } from './held.ts'

/** What the page learns from a list: the conversation as it may be shown, and the server's readable state beside it. */
export type TakenList = {
  readonly seen: Seen
  /** JSON as served: the page says what it expects of it. */
  readonly state: unknown
  readonly cursor: string | undefined
}

const hex = (text: string): Bytes => fromHex(text.replaceAll('-', '')) ?? new Uint8Array()

/** My place in a record is the one under my key: what the server says of places is not asked. */
const indexIn = (record: EpochRecord): number | undefined =>
  record.members.find(member => same(member.keyHash, openVault().keyHash))?.index

const me = (): LoopReader => ({ identity: openVault().keys.identity, indexIn })

const ownOf = ({ reading }: Loop): number | undefined => {
  const newest = reading.chain.records.at(-1)
  return newest && indexIn(newest)
}

const talkOf = (conversation: string): Talk => {
  const talk = held.talks.get(conversation)
  if (talk === undefined) throw new Error('this conversation was not opened')
  return talk
}

/** The colleague's keys as served. They are believed only as far as the circle's record names them (7.3, 7.6). */
const colleagueIn = (state: unknown): Talk['colleague'] | undefined => {
  const { colleague } = (state ?? {}) as { colleague?: { ed25519?: unknown; recipient?: unknown } }
  const { ed25519, recipient } = colleague ?? {}
  return typeof ed25519 === 'string' && typeof recipient === 'string'
    ? { ed25519: hex(ed25519), recipient }
    : undefined
}

const begin = (conversation: string, list: ItemList): Talk | Refused => {
  const colleague = colleagueIn(list.state)
  if (colleague === undefined) return refuse('7.6', 'the colleague has no keys here')
  const { ed25519, recipient } = colleague
  const loop = startLoop({
    conversation: hex(conversation),
    colleague: { ed25519, recipientHash: recipientHash(recipient) },
    logs: [openLog()],
    given: [0],
  })
  return { loop, colleague }
}

const take = async (conversation: string, body: Bytes): Promise<TakenList | Refused> => {
  const list = readItems(body)
  if (list === undefined) return refuse('1.2', 'not a list')
  const talk = held.talks.get(conversation) ?? begin(conversation, list)
  if (isRefused(talk)) return talk
  const read = await feed(withLog(talk.loop, openLog()), me(), list)
  // From the claim on everybody's envelopes are handed out, and one that is missing is a held-back one.
  const loop = read.reading.chain.records.at(-1)?.kind === 'circle' ? read : givenAll(read)
  // Throws where the desk was locked meanwhile: nothing is put back into an emptied memory.
  const own = ownOf(loop)
  held.talks.set(conversation, { ...talk, loop })
  return { seen: seenOf(loop, own), state: list.state, cursor: loop.cursor }
}

type Conflict = {
  readonly conversation: string
  readonly messageId: Bytes
  readonly named: { readonly seq: number; readonly hash: Bytes } | undefined
  readonly acknowledged: readonly Bytes[]
}

const judge = (given: Conflict): 'counts as sent' | 'seal again' | Refused => {
  const talk = talkOf(given.conversation)
  const own = ownOf(talk.loop)
  if (own === undefined) return refuse('8.8', 'not a member')
  const named = given.named && { from: own, ...given.named }
  const judged = judgeConflict(talk.loop, own, { ...given, named })
  if (isRefused(judged)) return judged
  held.talks.set(given.conversation, { ...talk, loop: withElsewhere(talk.loop, judged) })
  return judged.do
}

/** One list after the other: two at once would each forget what the other read. */
let busy: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = busy.then(work, work)
  busy = mine.catch(() => undefined)
  return mine
}

export const talkWorks = {
  /** Reads a list that the server handed out for this conversation (hex, 32 digits or with dashes). */
  takeList: (given: { readonly conversation: string; readonly body: Bytes }): Promise<TakenList | Refused> =>
    inTurn(() => take(given.conversation, given.body)),
  /**
   * "I'll answer" (7.4): the next epoch for the colleague and me, with a fresh key, to colleague keys that match the circle's record
   * under which the note opened. Answer: the body to post; post the same again until it is answered.
   */
  claim: async (given: { readonly conversation: string }): Promise<Bytes | Refused> => {
    const { loop, colleague } = talkOf(given.conversation)
    const [index, head] = [ownOf(loop), lastHead(loop.reading, 0)]
    if (loop.brokenBy) return loop.brokenBy
    // A claim signs the heads as read: not over a message that was changed on its way.
    if (isHalted(loop)) return refuse('8.6', 'a message was altered')
    if (index === undefined || head === undefined) return refuse('7.4', 'nothing here to claim')
    const { chain } = loop.reading
    const claim = await makeClaim({ keys: openVault().keys, chain, index, colleague, head })
    return isRefused(claim) ? claim : bundle([claim.wire, ...claim.wraps])
  },
  /** Seals one message on the head that was read. Keep the bytes until the receipt. */
  seal: (given: {
    readonly conversation: string
    readonly messageId: Bytes
    readonly text: string
  }): { readonly bytes: Bytes; readonly hash: Bytes } | Refused => {
    const { loop } = talkOf(given.conversation)
    const own = ownOf(loop)
    if (own === undefined) return refuse('7.4', 'not a member')
    const time = wholeMinute(Date.now() / 1000)
    const message = { type: 'text', text: given.text, time } as const
    const sealed = sealNext(loop, own, { messageId: given.messageId, message })
    return isRefused(sealed) ? sealed : { bytes: sealed.bytes, hash: sealed.head.hash }
  },
  /** The person has read of an altered message and goes on (8.6): the conversation as it may be shown from then on. */
  goOn: (given: { readonly conversation: string }): Promise<Seen> =>
    inTurn(async () => {
      const talk = talkOf(given.conversation)
      const loop = goOn(talk.loop)
      held.talks.set(given.conversation, { ...talk, loop })
      return seenOf(loop, ownOf(loop))
    }),
  /** Whether the conversation as read holds this envelope. */
  holdsEnvelope: (given: { readonly conversation: string; readonly hash: Bytes }): boolean =>
    holds(talkOf(given.conversation).loop, given.hash),
  /** After a 409 and a fresh list (8.8). */
  judge: (given: Conflict): Promise<'counts as sent' | 'seal again' | Refused> =>
    inTurn(async () => judge(given)),
  /** Forgets a conversation that is not ours any longer: handed back, lost in a race, deleted. */
  dropTalk: (given: { readonly conversation: string }): void => {
    held.talks.delete(given.conversation)
  },
}
