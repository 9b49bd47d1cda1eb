import { asUuid } from '../platform/uuid.ts'
import { inTransaction } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { perMinute, queueByAddress } from '../platform/http/limits.ts'
import { BusyError } from '../platform/http/busy.ts'
import { bytes, data, notFound, type Reply } from '../platform/http/reply.ts'
import { steadyClock } from '../platform/clock.ts'
import { keepWords } from './ending.ts'
import { takeMessage, type Caller, type Taken } from './message.ts'
import { isMember } from './reading.ts'
import { changes } from './stream.ts'
import { answerWords, askForWords } from './words-at-the-door.ts'

const atTheDoor = queueByAddress()
/** Per conversation; more than a fast typist sends, less than a flood. */
const mayPost = perMinute(30, steadyClock)
/** What else a page changes of its conversation. Ending and deleting are no such thing: they are never made to wait. */
const mayChange = perMinute(30, steadyClock)

const answers: Record<Taken['kind'], number> = {
  saved: 201,
  known: 200,
  conflict: 409,
  refused: 422,
  gone: 404,
}

/** The receipt, or why not, as a script reads it. A refusal names its rule to nobody: one plain body. */
const answerTaken = (taken: Taken): Reply => {
  const status = answers[taken.kind]
  if (taken.kind === 'saved' || taken.kind === 'known') return data(taken.receipt, status)
  if (taken.kind === 'conflict') return data({ trouble: 'conflict', head: taken.head }, status)
  return data({ trouble: taken.kind }, status)
}

/**
 * The message id is this post's idempotency key, kept with the message itself: nothing about it is kept elsewhere. A commit that
 * is not certain throws, and is answered 503: the page sends the same bytes again.
 */
const post = async (ask: Ask, conversation: string, caller: Caller): Promise<Reply> => {
  const body = await ask.body()
  const taken = await inTransaction(ask.planes.content, ask.force.id, async (tx, now) => {
    const result = await takeMessage(tx, now, conversation, caller, body)
    if (result.kind !== 'saved') return result
    // Counted here, so that nobody outside can use it up; thrown, so that nothing of it is kept. What was taken before is answered.
    if (!mayPost(conversation)) throw new BusyError()
    ask.live.changed(tx, conversation)
    return result
  })
  return answerTaken(taken)
}

export const conversationDoors = doors({
  'POST /talk/challenge': {
    may: 'anyone',
    handle: ask =>
      atTheDoor(ask.addressKey, async () => {
        const locator = await ask.body()
        const question = await inTransaction(ask.planes.content, ask.force.id, (tx, now) =>
          askForWords(tx, now, locator),
        )
        return question ? bytes(question) : data({ trouble: 'refused' }, 422)
      }),
  },
  'POST /talk/login': {
    may: 'anyone',
    handle: ask =>
      atTheDoor(ask.addressKey, async () => {
        const body = await ask.body()
        const token = await inTransaction(ask.planes.content, ask.force.id, (tx, now) =>
          answerWords(tx, now, ask.request, body),
        )
        return token ? data(token) : data({ trouble: 'words' }, 403)
      }),
  },
  'POST /talk/messages': {
    may: 'colleague',
    handle: ask =>
      ask.viewer.kind === 'colleague'
        ? post(ask, ask.viewer.conversation, { kind: 'colleague' })
        : notFound(),
  },
  'POST /talk/kept': {
    may: 'colleague',
    handle: async ask => {
      const { how } = ((await ask.json()) ?? {}) as { how?: unknown }
      if (ask.viewer.kind !== 'colleague' || (how !== 'kept' && how !== 'tab'))
        return data({ trouble: 'refused' }, 422)
      const { conversation } = ask.viewer
      if (!mayChange(conversation)) throw new BusyError()
      return ask.write('content', async tx => {
        await keepWords(tx, conversation, how)
        ask.live.changed(tx, conversation)
        return data({ how })
      })
    },
  },
  'GET /talk/stream': {
    may: 'colleague',
    handle: ask =>
      ask.viewer.kind === 'colleague'
        ? changes(ask.live, [ask.viewer.conversation], ask.request.signal)
        : notFound(),
  },
  'POST /desk/conversations/:conversation/messages': {
    may: ['supporter'],
    handle: ask => {
      const conversation = asUuid(ask.params['conversation'] ?? '')
      if (ask.viewer.kind !== 'staff' || conversation === undefined) return notFound()
      return post(ask, conversation, { kind: 'staff', person: ask.viewer.person })
    },
  },
  // What a supporter's desk watches: themselves (somebody is waiting) and, by `?conversation=`, those open on the screen.
  'GET /desk/stream': {
    may: 'staff',
    handle: async ask => {
      if (ask.viewer.kind !== 'staff') return notFound()
      const { person } = ask.viewer
      const asked = ask.url.searchParams.getAll('conversation').slice(0, 50)
      const mine = await ask.read('content', async tx => {
        const own: string[] = []
        for (const id of asked.map(asUuid)) {
          if (id !== undefined && (await isMember(tx, id, person))) own.push(id)
        }
        return own
      })
      return changes(ask.live, [person, ...mine], ask.request.signal)
    },
  },
})
