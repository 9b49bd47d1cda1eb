import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Language } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { text } from '../desk/text.ts'
import { makeApi } from './api.ts'
import type { Session } from './desk/context.ts'
import { Desk } from './desk/Desk.tsx'
import { checkLogAhead, type Door, type Given, type In } from './desk/sign-in.ts'
import { SignIn } from './desk/SignIn.tsx'
import type { KeyWorks } from './keys.worker.ts'
import { readPlace } from './place.ts'
import { startWorker } from './worker-wire.ts'

const place = readPlace('desk')
const t = text(place.lang)
const api = makeApi(place.lang)
const door: Door = { place, api, keys: startWorker<KeyWorks>(place.worker).ask }
void door.keys('parts', { people: place.parts.keysPeople })

type State =
  | { readonly session: Session; readonly given: Given | undefined }
  | { readonly session?: undefined; readonly wasSignedOut: boolean }

/** Where somebody wanted to go before they were asked to sign in; only a place in the desk counts. */
const wanted = (): `/${string}` | undefined => {
  const to = new URLSearchParams(location.search).get('to') ?? ''
  return /^\/desk\/[\w/-]+$/.test(to) && !to.startsWith('/desk/sign-in') ? (to as `/${string}`) : undefined
}

const App = ({ first }: { first: Session | undefined }) => {
  const [state, setState] = useState<State>(
    first ? { session: first, given: undefined } : { wasSignedOut: false },
  )
  useEffect(() => api.onSignedOut(() => leave()), [])
  const leave = () => {
    api.setFormToken(undefined)
    void door.keys('lock', null)
    setState({ wasSignedOut: true })
  }
  const enter = ({ session, given }: In) => {
    api.setFormToken(session.formToken)
    const to = wanted()
    if (to) return location.assign(localPath(place.lang, to))
    // The document stays: signing in and unlocking are one act, and the keys live in this page's worker.
    history.replaceState(null, '', localPath(place.lang, '/desk'))
    setState({ session, given })
  }
  return (
    <Language.Provider value={place.lang}>
      {state.session ? (
        <Desk
          key={state.session.person}
          door={door}
          t={t}
          session={state.session}
          given={state.given}
          onSignedOut={leave}
        />
      ) : (
        <SignIn door={door} t={t} wasSignedOut={state.wasSignedOut} onIn={enter} />
      )}
    </Language.Provider>
  )
}

/** The session of this browser, also when the page itself was asked for from elsewhere and came without its cookie. */
const readSession = async (): Promise<Session | undefined> => {
  const answer = await api.get('/desk/session').catch(() => undefined)
  if (!answer?.ok) return undefined
  const session = await answer.json<({ signedIn: true } & Session) | { signedIn: false }>()
  return session.signedIn ? session : undefined
}

const first = await readSession()
void checkLogAhead(door).catch(() => undefined)
api.setFormToken(first?.formToken)
if (first && location.pathname.endsWith('/sign-in'))
  history.replaceState(null, '', localPath(place.lang, wanted() ?? '/desk'))
place.root.replaceChildren()
render(<App first={first} />, place.root)
