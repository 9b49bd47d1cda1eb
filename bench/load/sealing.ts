import { isRefused, readLog, type Bytes, type Refused } from '../../src/ps1/checking.ts'
import {
  colleagueWordKeys,
  makeColleague,
  makeFirstPost,
  random,
  randomBelow,
  sealMessage,
  type SealedFirstPost,
} from '../../src/ps1/opening.ts'
import { answerOrders } from './child.ts'

/** Seals first notes as a colleague's browser does, ahead of what is measured. */
export type SealingOrder = {
  readonly place: { readonly origin: string; readonly installation: Bytes }
  readonly force: Bytes
  readonly log: readonly Bytes[]
  readonly supporters: readonly { readonly keyHash: Bytes; readonly recipient: string }[]
  readonly notes: number
  /** How many supporters each is sealed for, and how many messages follow it. */
  readonly circle: number
  readonly messages: number
}
export type SealedNote = {
  readonly posted: Bytes
  readonly conversation: Bytes
  readonly messages: readonly Bytes[]
}

const good = <T extends object>(value: T | Refused): T => {
  if (isRefused(value)) throw new Error(value.refused)
  return value
}

const circleOf = (order: SealingOrder) => {
  const left = [...order.supporters]
  return Array.from({ length: order.circle }, () => left.splice(randomBelow(left.length), 1)).flat()
}

const messagesAfter = (first: SealedFirstPost, many: number): Bytes[] => {
  const { chain, K } = first
  const sealed: Bytes[] = []
  let { head } = first
  for (let nth = 1; nth <= many; nth++) {
    const text = `This is message ${nth}, about as long as what people write to each other on a phone.`
    const message = { type: 'text', text, time: 1_795_514_700 } as const
    const one = good(sealMessage({ chain, K, from: 0, head, ack: undefined, messageId: random(16), message }))
    sealed.push(one.bytes)
    head = one.head
  }
  return sealed
}

answerOrders<SealingOrder, SealedNote[]>(async order => {
  const log = good(readLog(order.force, order.log))
  const notes: SealedNote[] = []
  for (let nth = 0; nth < order.notes; nth++) {
    // Argon2id ends in 32 bytes like these; the server sees no difference.
    const words = colleagueWordKeys(random(32))
    const { keys, vault } = await makeColleague(words)
    const first = good(
      await makeFirstPost({
        place: order.place,
        words,
        keys,
        vault,
        log,
        asked: circleOf(order),
        note: { type: 'note', text: 'I cannot sleep since Tuesday.', time: 1_795_514_640 },
        card: { kind: 'message', language: 'en', person: undefined, deadlineMinutes: 0 },
      }),
    )
    notes.push({
      posted: first.posted,
      conversation: first.conversation,
      messages: messagesAfter(first, order.messages),
    })
  }
  return notes
})
