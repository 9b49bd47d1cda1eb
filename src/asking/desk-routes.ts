import {
  closeConversation,
  colleagueKeys,
  encodeItems,
  isMember,
  itemsAfter,
  nobodyWasOn,
} from '../conversations/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { bytes, data, notFound, type Reply } from '../platform/http/reply.ts'
import { asUuid } from '../platform/uuid.ts'
import { askedNow } from './circle.ts'
import { wholeState, type WholeState } from './request-state.ts'
import { claim, handBack, openNote } from './turn.ts'

type Mine = { readonly conversation: string; readonly person: string }

const mine = (ask: Ask): Mine | undefined => {
  const conversation = asUuid(ask.params['conversation'] ?? '')
  return ask.viewer.kind === 'staff' && conversation !== undefined
    ? { conversation, person: ask.viewer.person }
    : undefined
}

/** A post about one request: in the transaction that keeps its idempotency key; everybody concerned looks again after the commit. */
const changing = (
  ask: Ask,
  work: (tx: Tx, now: Date, its: Mine) => Promise<Reply>,
): Promise<Reply> | Reply => {
  const its = mine(ask)
  if (!its) return notFound()
  return ask.write('content', async (tx, now) => {
    const before = await askedNow(tx, its.conversation)
    const reply = await work(tx, now, its)
    const after = await askedNow(tx, its.conversation)
    for (const about of [its.conversation, ...new Set([...before, ...after])]) ask.live.changed(tx, about)
    return reply
  })
}

type Reader = { readonly kind: 'staff' | 'opener'; readonly person: string }

const itemsReply = async (tx: Tx, state: WholeState, reader: Reader, after: number): Promise<Reply> => {
  const items = await itemsAfter(tx, state.conversation, reader, after)
  const more = {
    colleague: await colleagueKeys(tx, state.conversation),
    nobodyWasOn: await nobodyWasOn(tx, state.conversation),
  }
  return bytes(
    encodeItems([
      { kind: 'state', json: { ...state, ...more } },
      ...items,
      { kind: 'cursor', cursor: String(state.version) },
    ]),
  )
}

const gone = data({ trouble: 'gone' }, 409)
const claimStatus = { claimed: 201, known: 200, conflict: 409, refused: 422, gone: 404 } as const

/** Opening is its own idempotency: whoever holds the request opens it again, whoever does not is refused. */
const open = async (ask: Ask): Promise<Reply> => {
  const its = mine(ask)
  if (!its) return notFound()
  return ask.read('content', async (tx, now) => {
    const epoch = await openNote(tx, now, its.conversation, its.person)
    if (epoch === undefined) return gone
    for (const about of [its.conversation, ...(await askedNow(tx, its.conversation))])
      ask.live.changed(tx, about)
    const state = await wholeState(tx, now, its.conversation)
    return state ? itemsReply(tx, state, { kind: 'opener', person: its.person }, 0) : gone
  })
}

const conversation = async (ask: Ask): Promise<Reply> => {
  const its = mine(ask)
  if (!its) return notFound()
  const after = Number(/^\d{1,9}$/.exec(ask.url.searchParams.get('after') ?? '')?.[0] ?? 0)
  return ask.read('content', async (tx, now) => {
    const state = await wholeState(tx, now, its.conversation)
    // A member of the circle is not yet a reader: only a claim, or a hold through `open`, hands anything out.
    if (!state || state.request.state !== 'answered') return notFound()
    if (!(await isMember(tx, its.conversation, its.person))) return notFound()
    if (after > 0 && state.version === after) return bytes(new Uint8Array(), { status: 304 })
    return itemsReply(tx, state, { kind: 'staff', person: its.person }, after)
  })
}

export const askingDeskDoors = doors({
  'POST /desk/requests/:conversation/open': { may: ['supporter'], reads: 'notes', handle: open },
  'POST /desk/requests/:conversation/claim': {
    may: ['supporter'],
    handle: async ask => {
      const body = await ask.body()
      return changing(ask, async (tx, now, its) => {
        const { kind } = await claim(tx, now, its.conversation, its.person, body)
        return data({ claim: kind }, claimStatus[kind])
      })
    },
  },
  'POST /desk/requests/:conversation/hand-back': {
    may: ['supporter'],
    handle: ask =>
      changing(ask, async (tx, now, its) =>
        (await handBack(tx, now, its.conversation, its.person)) ? data({ handedBack: true }) : gone,
      ),
  },
  'GET /desk/conversations/:conversation': {
    may: ['supporter'],
    reads: 'conversations',
    handle: conversation,
  },
  'POST /desk/conversations/:conversation/end': {
    may: ['supporter'],
    handle: ask =>
      changing(ask, async (tx, now, its) => {
        if (!(await isMember(tx, its.conversation, its.person))) return notFound()
        await closeConversation(tx, now, its.conversation, 'supporter')
        return data({ ended: true })
      }),
  },
})
