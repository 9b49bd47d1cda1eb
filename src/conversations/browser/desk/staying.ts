import { useEffect, useRef, useState } from 'preact/hooks'
import type { Api } from '../api.ts'
import type { Session } from './context.ts'

/** A warning comes two minutes before; whoever is at work is kept signed in without being asked. */
const warnSeconds = 120
const keepEvery = 5 * 60

export type Staying = {
  /** Minutes until the session ends, once it is near; `whole` when nothing can put it off. */
  readonly soon: { readonly minutes: number; readonly whole: boolean } | undefined
  stay(): Promise<void>
}

/**
 * Watches how long the session lasts. The server counts from what was last done there; the desk says "still here" every five
 * minutes while somebody types or taps, and never for a page that only lies open.
 */
export const useStaying = (api: Api, session: Session, away: () => number, onEnded: () => void): Staying => {
  const left = useRef({ ...session.left, at: Date.now() })
  const [soon, setSoon] = useState<Staying['soon']>()
  const stay = async () => {
    const answer = await api.post('/desk/session/stay')
    if (answer.ok) left.current = { ...(await answer.json<Session['left']>()), at: Date.now() }
    setSoon(undefined)
  }
  const latest = useRef({ stay, onEnded, away })
  latest.current = { stay, onEnded, away }
  useEffect(() => {
    const look = () => {
      const { idle, whole, at } = left.current
      const passed = (Date.now() - at) / 1000
      const [idleLeft, wholeLeft] = [idle - passed, whole - passed]
      if (idleLeft <= 0) return latest.current.onEnded()
      if (passed > keepEvery && latest.current.away() / 1000 < keepEvery)
        void latest.current.stay().catch(() => undefined)
      const isNear = idleLeft <= warnSeconds
      setSoon(isNear ? { minutes: Math.ceil(idleLeft / 60), whole: wholeLeft <= idleLeft } : undefined)
    }
    const timer = setInterval(look, 5000)
    return () => clearInterval(timer)
  }, [])
  return { soon, stay }
}
