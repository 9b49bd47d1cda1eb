import { beginSession, mayTryIt, personasOf, sessionCookie, type Persona } from '../../identity/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { caughtMail } from '../../supporters/index.ts'
import { TryIt } from './TryIt.tsx'
import { text } from './text.ts'
import { bringOn, stepAll, waitedFor } from './waited-for.ts'

const mostShown = 3

/** Whom one may be: a coordinator; and the supporters who were asked, or, while nobody waits, one who would be. */
const cast = async (ask: Ask) => {
  const waiting = await ask.read('content', waitedFor)
  const asked = new Set(waiting.filter(one => one.asked).map(one => one.person))
  return ask.read('gov', async tx => {
    const supporters = await personasOf(tx, 'supporter')
    const [coordinator] = await personasOf(tx, 'coordinator')
    const theirs = supporters.filter(one => asked.has(one.person)).slice(0, mostShown)
    return {
      supporters: theirs.length > 0 ? theirs : supporters.slice(0, 1),
      coordinator,
      waits: asked.size > 0 ? ('asked' as const) : waiting.length > 0 ? ('asleep' as const) : undefined,
      mail: await caughtMail(tx),
    }
  })
}

/** A real session of a made-up person. The desk unlocks their real vault with words that its page was given. */
const enter = async (ask: Ask, who: Persona): Promise<Reply> => {
  const { token } = await inTransaction(ask.planes.gov, ask.force.id, tx =>
    beginSession(tx, { person: who.person, way: 'try-it', device: 'Try it' }),
  )
  return new Response(null, {
    status: 303,
    headers: {
      Location: localPath(ask.lang, '/desk'),
      'Set-Cookie': sessionCookie(token),
      'Cache-Control': 'no-store',
    },
  })
}

/** *Try it*: only on loopback, only in a demonstration; anywhere else these addresses are absent like any other. */
export const tryDoors = doors({
  'GET /try': {
    may: 'anyone',
    handle: async ask => {
      if (!mayTryIt(ask)) return notFound()
      return page(text(ask.lang).title, <TryIt lang={ask.lang} {...await cast(ask)} />)
    },
  },
  'POST /try/enter': {
    may: 'anyone',
    handle: async ask => {
      if (!mayTryIt(ask)) return notFound()
      const { person } = (await ask.form()).values
      const everybody = await ask.read('gov', async tx => [
        ...(await personasOf(tx, 'supporter')),
        ...(await personasOf(tx, 'coordinator')),
      ])
      const who = everybody.find(one => one.person === person)
      return who ? enter(ask, who) : notFound()
    },
  },
  // In the night that nobody covers a newcomer would have to wait until morning to see the other half of the story.
  'POST /try/duty': {
    may: 'anyone',
    handle: async ask => {
      if (!mayTryIt(ask)) return notFound()
      const waiting = await ask.read('content', waitedFor)
      await ask.read('gov', (tx, now) => bringOn(tx, now, [...new Set(waiting.map(one => one.person))]))
      await ask.read('content', tx => stepAll(tx, [...new Set(waiting.map(one => one.conversation))]))
      return redirect('/try')
    },
  },
})
