/** A further circle: when everybody asked has handed it back, one tap asks others. A new epoch, in which the note is sealed again. */
import { isRefused } from '../../../ps1/checking.ts'
import { bundle } from '../../../ps1/bytes.ts'
import { encodeRequestCard } from '../../../ps1/request-card.ts'
import {
  allHeads,
  encodeMessage,
  lastHead,
  makeCircle,
  nextAck,
  random,
  sealMessage,
  type Note,
} from '../../../ps1/opening.ts'
import type { Choosing } from '../../../asking/browser/choosing.ts'
import type { Trusted } from '../../../asking/browser/trusted.ts'
import type { PageData } from '../../../asking/page-data.ts'
import { logsWith } from '../logs-with.ts'
import type { Seen } from '../seen.ts'
import { drawFor, fetchReaders } from './circle.ts'
import type { Conversation } from './conversation.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { cardOf } from './note-of.ts'
import { timeNow } from './time-now.ts'

export type Asked = 'asked' | 'phrase' | 'changed' | 'nobody' | 'altered' | 'no answer'

type Given = {
  readonly page: PageData
  readonly conversation: Conversation
  readonly trusted: Trusted
  readonly phrase: string
  readonly choosing: Choosing
}

/** The note as it stands now: what was added since goes with it, as far as it fits, because those who open it see this alone. */
export const noteAgain = (seen: Seen): Note | undefined => {
  if (!seen.note) return undefined
  const added = seen.lines.filter(line => line.isMine && line !== seen.note && line.note === undefined)
  const base = { type: 'note' as const, time: timeNow(), ...seen.note.note }
  const texts = [seen.note.text, ...added.map(({ text }) => text)]
  for (let count = texts.length; count > 0; count--) {
    const note = { ...base, text: texts.slice(0, count).join('\n\n') }
    if (!isRefused(encodeMessage(note))) return note
  }
  return undefined
}

const draftOf = (kind: Draft['kind'], language: Draft['language']): Draft => ({
  ...emptyDraft(language),
  kind,
})

export const askOthers = async (given: Given): Promise<Asked> => {
  const { page, conversation, trusted, phrase, choosing } = given
  const { state, seen } = conversation.view()
  // 8.6: a new circle would carry on from a message that the server changed.
  if (seen?.isHalted) return 'altered'
  const [loop, keys, log] = [conversation.loop(), conversation.keys(), await conversation.freshLog()]
  const note = seen && noteAgain(seen)
  if (!state || !loop || !keys || !log || !note) return 'no answer'
  const draft = draftOf(state.request.kind, state.request.language)
  const { asked } = drawFor(trusted, choosing, draft, page.circleSize)
  if (asked.length === 0) return 'nobody'
  const found = await fetchReaders(trusted, phrase, asked)
  if (found.kind !== 'readers') return found.kind
  const chain = { ...loop.reading.chain, logs: logsWith(loop.reading.chain.logs, log) }
  const circle = await makeCircle({ keys, chain, asked: found.readers, heads: allHeads(loop.reading) })
  if (isRefused(circle)) return 'changed'
  const sealed = sealMessage({
    chain: circle.chain,
    K: circle.K,
    from: 0,
    head: lastHead(loop.reading, 0),
    ack: nextAck(loop.reading, 0),
    // 8.7: the note gets a new id in a further circle.
    messageId: random(16),
    message: note,
  })
  if (isRefused(sealed)) return 'changed'
  const body = bundle([circle.wire, ...circle.wraps, sealed.bytes, encodeRequestCard(cardOf(draft))])
  const answer = await conversation.door.post('/talk/circle', { body })
  if (answer === undefined || answer === 'wrong' || answer.status >= 500) return 'no answer'
  await conversation.look()
  return answer.status === 201 ? 'asked' : 'changed'
}
