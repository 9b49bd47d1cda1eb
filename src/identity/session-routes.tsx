import { z } from 'zod'
import { Breadcrumbs } from '../design/index.ts'
import { doors, type Ask, type Viewer } from '../platform/http/door.ts'
import { localPath } from '../platform/http/path.ts'
import { data, page, redirect } from '../platform/http/reply.ts'
import { Sessions } from './pages/Sessions.tsx'
import { describeSession } from './session-info.ts'
import { sessionsOf, timeLeft } from './session-list.ts'
import { endAllSessions, endSession, noCookie } from './sessions.ts'
import { text } from './text.ts'

type Staff = Extract<Viewer, { kind: 'staff' }>

/** The viewer of a door that only staff can open. */
export const staffOf = (ask: Ask): Staff => {
  if (ask.viewer.kind !== 'staff') throw new Error('a door for staff was opened by somebody else')
  return ask.viewer
}

/** A script of the sealed desk asks for JSON; a form without script is sent on. */
const isScript = (ask: Ask): boolean => (ask.request.headers.get('accept') ?? '').includes('application/json')

const goodbye = (ask: Ask): Response =>
  new Response(isScript(ask) ? '{"signedOut":true}' : null, {
    status: isScript(ask) ? 200 : 303,
    headers: {
      'Set-Cookie': noCookie,
      'Clear-Site-Data': '"cache"',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
      ...(isScript(ask) ? {} : { Location: localPath(ask.lang, '/desk/sign-in') }),
    },
  })

/** A person's own sessions: how long they last, which there are, and ending them. */
export const sessionDoors = doors({
  /**
   * For a desk that was opened from a link elsewhere: the first request of such a visit carries no cookie (SameSite=Strict), the
   * page's own does.
   */
  'GET /desk/session': {
    may: 'anyone',
    handle: async ask => {
      if (ask.viewer.kind !== 'staff') return data({ signedIn: false })
      const { session, person, formToken } = ask.viewer
      return data({
        signedIn: true,
        ...(await ask.read('gov', tx => describeSession(tx, { session, person, formToken }))),
      })
    },
  },
  /** "I am still here": being posted is what keeps the session; the answer says how long now. */
  'POST /desk/session/stay': {
    may: 'staff',
    handle: async ask => data(await ask.read('gov', tx => timeLeft(tx, staffOf(ask).session))),
  },
  'POST /desk/sign-out': {
    may: 'staff',
    handle: async ask => {
      const { person, session } = staffOf(ask)
      await ask.write('gov', async tx => {
        await endSession(tx, person, session)
        return data({})
      })
      return goodbye(ask)
    },
  },
  'POST /desk/sign-out-everywhere': {
    may: 'staff',
    handle: async ask => {
      const { person } = staffOf(ask)
      await ask.write('gov', async tx => {
        await endAllSessions(tx, person, { person })
        return data({})
      })
      return goodbye(ask)
    },
  },
  'GET /desk/sessions': {
    may: 'staff',
    handle: async ask => {
      const { person, session, formToken } = staffOf(ask)
      const sessions = await ask.read('gov', tx => sessionsOf(tx, person))
      const body = <Sessions lang={ask.lang} sessions={sessions} current={session} formToken={formToken} />
      const t = text(ask.lang)
      const above = <Breadcrumbs items={[{ label: t.desk, href: localPath(ask.lang, '/desk') }]} />
      return page(t.sessionsTitle, body, { staff: true, above })
    },
  },
  'POST /desk/sessions/end': {
    may: 'staff',
    handle: ask =>
      ask.write('gov', async tx => {
        const session = z.uuid().safeParse((await ask.form()).values['session'])
        if (session.success) await endSession(tx, staffOf(ask).person, session.data)
        return redirect('/desk/sessions')
      }),
  },
})
