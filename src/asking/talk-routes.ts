import {
  closeConversation,
  deleteConversation,
  encodeItems,
  itemsAfter,
  ledgerOf,
  minuteOf,
  vaultItem,
} from '../conversations/index.ts'
import { recipientsOf, uuidOf } from '../identity/index.ts'
import { inTransaction } from '../platform/db/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { BusyError } from '../platform/http/busy.ts'
import { steadyClock } from '../platform/clock.ts'
import { perMinute, queueByAddress } from '../platform/http/limits.ts'
import { bytes, data, notFound, type Reply } from '../platform/http/reply.ts'
import { bundle, utf8 } from '../ps1/checking.ts'
import { hoursAhead, openDirectory, packSpans } from '../supporters/index.ts'
import { appointment } from './appointment.ts'
import { mayComeIn, phraseOf } from './belonging.ts'
import { askAgain, askedNow } from './circle.ts'
import { changeDeadline, endRequest } from './ending.ts'
import { askFirst } from './first.ts'
import { firstNamesOf } from './names.ts'
import { peopleOf, wholeState } from './request-state.ts'

const inTurn = queueByAddress()
/** New circles and other deadlines of one conversation; more than any person makes. Ending and deleting never wait. */
const mayChange = perMinute(30, steadyClock)
const wrongPhrase = data({ trouble: 'phrase' }, 403)
const mostAsked = 24

const conversationOf = (ask: Ask): string | undefined =>
  ask.viewer.kind === 'colleague' ? ask.viewer.conversation : undefined

/** In one transaction of the sealed plane; whoever is looking is told after the commit. `isRight`: it is never made to wait. */
const changing = async (
  ask: Ask,
  work: (
    tx: Parameters<Parameters<typeof inTransaction<Reply>>[2]>[0],
    now: Date,
    conversation: string,
  ) => Promise<Reply>,
  isRight = false,
): Promise<Reply> => {
  const conversation = conversationOf(ask)
  if (conversation === undefined) return notFound()
  if (!isRight && !mayChange(conversation)) throw new BusyError()
  return inTransaction(ask.planes.content, ask.force.id, async (tx, now) => {
    const reply = await work(tx, now, conversation)
    ask.live.changed(tx, conversation)
    for (const person of await askedNow(tx, conversation)) ask.live.changed(tx, person)
    return reply
  })
}

const postFirst = async (ask: Ask): Promise<Reply> => {
  const body = await ask.body()
  return inTransaction(ask.planes.content, ask.force.id, async (tx, now) => {
    if (!(await mayComeIn(tx, ask.request))) return wrongPhrase
    const asked = await askFirst(tx, now, ask.request, body)
    if (asked.kind === 'conflict') return data({ trouble: 'conflict' }, 409)
    if (asked.kind === 'refused') return data({ trouble: 'refused' }, 422)
    for (const person of await askedNow(tx, asked.conversation)) ask.live.changed(tx, person)
    return data({ minute: minuteOf(asked.savedAt) }, asked.kind === 'saved' ? 201 : 200)
  })
}

/** `after` is the version the page has seen; nothing newer is 304, so that polling costs a header. */
const conversationFor = async (ask: Ask): Promise<Reply> => {
  const conversation = conversationOf(ask)
  if (conversation === undefined) return notFound()
  const after = Number(/^\d{1,9}$/.exec(ask.url.searchParams.get('after') ?? '')?.[0] ?? 0)
  const found = await ask.read('content', async (tx, now) => {
    const state = await wholeState(tx, now, conversation)
    if (!state) return undefined
    if (after > 0 && state.version === after) return 'nothing new' as const
    const items = await itemsAfter(tx, conversation, { kind: 'colleague' }, after)
    const vault = after === 0 ? [await vaultItem(tx, conversation)] : []
    return { state, items: [...vault, ...items], ledger: await ledgerOf(tx, conversation) }
  })
  if (found === undefined) return notFound()
  if (found === 'nothing new') return bytes(new Uint8Array(), { status: 304 })
  const { state, items, ledger } = found
  const { names, hours } = await ask.read('gov', async tx => ({
    names: await firstNamesOf(tx, peopleOf(state, ledger)),
    // "Sam is off until Thursday 14:00" stands above the box; whose hours they are, this colleague knows already.
    hours: await packedHours(
      tx,
      state.request.state === 'answered' ? state.members.map(({ person }) => person) : [],
    ),
  }))
  return bytes(
    encodeItems([
      { kind: 'state', json: { ...state, names, hours } },
      ...items,
      { kind: 'ledger', json: ledger },
      { kind: 'cursor', cursor: String(state.version) },
    ]),
  )
}

/** As the page unpacks them: `ServerState.hours`. */
const packedHours = async (tx: Tx, people: readonly string[]) =>
  Object.fromEntries([...(await hoursAhead(tx, people))].map(([person, spans]) => [person, packSpans(spans)]))

const recipients = async (ask: Ask): Promise<Reply> => {
  const ids = await ask.body()
  if (ids.length === 0 || ids.length % 16 !== 0 || ids.length > mostAsked * 16)
    return data({ trouble: 'refused' }, 422)
  const people = Array.from({ length: ids.length / 16 }, (_, at) => uuidOf(ids.slice(at * 16, at * 16 + 16)))
  return ask.read('content', async tx => {
    if (!(await mayComeIn(tx, ask.request))) return wrongPhrase
    const found = new Map((await recipientsOf(tx, people)).map(one => [one.person, one.recipient]))
    return bytes(new Uint8Array(bundle(people.map(person => utf8(found.get(person) ?? '')))))
  })
}

export const talkDoors = doors({
  'POST /talk/directory': {
    may: 'anyone',
    handle: ask =>
      inTurn(ask.addressKey, () =>
        ask.read('gov', async tx => {
          const opened = await openDirectory(tx, phraseOf(ask.request))
          return opened.ok ? bytes(new Uint8Array(opened.bytes)) : wrongPhrase
        }),
      ),
  },
  'POST /talk/recipients': { may: 'anyone', handle: ask => inTurn(ask.addressKey, () => recipients(ask)) },
  'POST /talk/first': { may: 'anyone', handle: ask => inTurn(ask.addressKey, () => postFirst(ask)) },
  'GET /talk/conversation': { may: 'colleague', reads: 'conversations', handle: conversationFor },
  'POST /talk/circle': {
    may: 'colleague',
    handle: async ask => {
      const body = await ask.body()
      return changing(ask, async (tx, now, conversation) => {
        const again = await askAgain(tx, now, conversation, body)
        if (again.kind === 'saved') return data({ minute: minuteOf(again.savedAt) }, 201)
        return data(
          { trouble: again.kind },
          again.kind === 'conflict' ? 409 : again.kind === 'gone' ? 404 : 422,
        )
      })
    },
  },
  'POST /talk/deadline': {
    may: 'colleague',
    handle: async ask => {
      const { minutes } = ((await ask.json()) ?? {}) as { minutes?: unknown }
      if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 0 || minutes > 20_160) {
        return data({ trouble: 'refused' }, 422)
      }
      return changing(ask, async (tx, now, conversation) => {
        const changed = await changeDeadline(tx, now, conversation, minutes)
        return changed ? data({ minutes }) : data({ trouble: 'conflict' }, 409)
      })
    },
  },
  'POST /talk/end': {
    may: 'colleague',
    handle: ask =>
      changing(
        ask,
        async (tx, now, conversation) => {
          await closeConversation(tx, now, conversation, 'colleague')
          await endRequest(tx, conversation, 'closed by colleague')
          return data({ ended: true })
        },
        true,
      ),
  },
  'POST /talk/delete': {
    may: 'colleague',
    handle: ask =>
      changing(
        ask,
        async (tx, _now, conversation) => {
          for (const person of await askedNow(tx, conversation)) ask.live.changed(tx, person)
          await deleteConversation(tx, conversation)
          return data({ deleted: true })
        },
        true,
      ),
  },
  // Nothing of the person is in it: a time they chose, and the word "Appointment".
  'GET /talk/appointment.ics': { may: 'anyone', handle: ask => appointment(ask) },
})
