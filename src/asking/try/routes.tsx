import { randomInt } from 'node:crypto'
import { beginSession, mayTryIt, personasOf, sessionCookie, type Persona } from '../../identity/index.ts'
import { inTransaction, type Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import type { Lang } from '../../platform/text.ts'
import { caughtMail, dutyLine, hoursAhead, eligible, nextDuty } from '../../supporters/index.ts'
import { shuffled } from '../draw-circle.ts'
import { TryIt, type Supporter } from './TryIt.tsx'
import { text } from './text.ts'
import { bringOn, stepAll, waitedFor } from './waited-for.ts'

const mostShown = 3

/** Everybody of the demonstration whom a colleague could be led to now, with their hours. */
const everySupporter = async (tx: Tx, now: Date, lang: Lang): Promise<Supporter[]> => {
  const personas = await personasOf(tx, 'supporter')
  const ids = personas.map(one => one.person)
  const may = await eligible(tx, ids)
  const hours = await hoursAhead(tx, ids)
  return personas
    .filter(one => may.has(one.person))
    .map(one => {
      const duty = nextDuty(hours.get(one.person) ?? [], now)
      return { ...one, line: dutyLine(duty, now, lang), isOn: duty.kind === 'on' }
    })
}

/**
 * Some of them in an order of this visit, so that the demonstration is not always the same person's: those on duty now first. Who
 * liked one of them finds them again in the list of all.
 */
const some = (supporters: readonly Supporter[]): Supporter[] => {
  const drawn = shuffled(supporters, count => randomInt(count))
  return [...drawn.filter(one => one.isOn), ...drawn.filter(one => !one.isOn)].slice(0, mostShown)
}

/** Whom one may be: a coordinator; and the supporters who were asked, or, while nobody waits, some who would be. */
const cast = async (ask: Ask) => {
  const waiting = await ask.read('content', waitedFor)
  const asked = new Set(waiting.filter(one => one.asked).map(one => one.person))
  return ask.read('gov', async (tx, now) => {
    const everybody = await everySupporter(tx, now, ask.lang)
    const [coordinator] = await personasOf(tx, 'coordinator')
    const theirs = everybody.filter(one => asked.has(one.person))
    return {
      supporters: some(theirs.length > 0 ? theirs : everybody),
      everybody: everybody.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
      coordinator,
      waits: theirs.length > 0 ? ('asked' as const) : waiting.length > 0 ? ('asleep' as const) : undefined,
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
