import { beginSession, mayTryIt, personaFor, sessionCookie, type Persona } from '../../identity/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page } from '../../platform/http/reply.ts'
import { caughtMail } from '../../supporters/index.ts'
import { TryIt } from './TryIt.tsx'
import { text } from './text.ts'

/** Rather somebody who can be asked now: the story goes on at once. */
const onDuty = async (tx: Tx, people: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select id from supporters.eligible(${[...people]}::uuid[]) id
    intersect select id from supporters.on_duty(${[...people]}::uuid[], platform.now()) id`.execute(tx)
  return new Set(rows.map(row => row.id))
}

const persona = (tx: Tx, role: 'supporter' | 'coordinator'): Promise<Persona | undefined> =>
  personaFor(tx, role, people =>
    role === 'supporter' ? onDuty(tx, people) : Promise.resolve(new Set<string>()),
  )

/** A real session of a made-up person. The desk unlocks their real vault with words that its page was given. */
const enter = async (ask: Ask, role: 'supporter' | 'coordinator'): Promise<Response | undefined> => {
  let cookie: string | undefined
  await ask.write('gov', async tx => {
    const who = await persona(tx, role)
    if (!who) return notFound()
    const { token } = await beginSession(tx, { person: who.person, way: 'try-it', device: 'Try it' })
    cookie = sessionCookie(token)
    return notFound()
  })
  if (cookie === undefined) return undefined
  const headers = {
    Location: localPath(ask.lang, '/desk'),
    'Set-Cookie': cookie,
    'Cache-Control': 'no-store',
  }
  return new Response(null, { status: 303, headers })
}

/** *Try it*: only on loopback, only in a demonstration; anywhere else these addresses are absent like any other. */
export const tryDoors = doors({
  'GET /try': {
    may: 'anyone',
    handle: async ask => {
      if (!mayTryIt(ask)) return notFound()
      const people = await ask.read('gov', async tx => ({
        supporter: await persona(tx, 'supporter'),
        coordinator: await persona(tx, 'coordinator'),
        mail: await caughtMail(tx),
      }))
      return page(text(ask.lang).tryIt.title, <TryIt lang={ask.lang} {...people} />)
    },
  },
  'POST /try/enter': {
    may: 'anyone',
    handle: async ask => {
      const as = (await ask.form()).values['as']
      if (!mayTryIt(ask) || (as !== 'supporter' && as !== 'coordinator')) return notFound()
      return (await enter(ask, as)) ?? notFound()
    },
  },
})
