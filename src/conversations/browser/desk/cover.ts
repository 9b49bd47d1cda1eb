import { useEffect, useRef, useState } from 'preact/hooks'

const minute = 60_000
/** A glance away covers, half an hour drops the keys (protocol.md, *Staff: a vault*). */
export const coverAfter = { hidden: 2 * minute, idle: 5 * minute }
export const lockAfter = 30 * minute

/** What the desk does about somebody who is away: `away` milliseconds without a touch, `hidden` since the page was last seen. */
export const whatToDo = (away: number, hidden: number | undefined): 'nothing' | 'cover' | 'lock' => {
  if (away >= lockAfter) return 'lock'
  return away >= coverAfter.idle || (hidden !== undefined && hidden >= coverAfter.hidden)
    ? 'cover'
    : 'nothing'
}

export type Cover = {
  readonly covered: boolean
  uncover(): void
  /** Milliseconds since the last touch; ringing somebody is being here. */
  away(): number
}

/** "Hide screen" would leave the page, and with it the keys: the desk covers itself instead. */
const onHideScreen = (cover: () => void, signal: AbortSignal): void => {
  const hide = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.al-hide')) return
    event.preventDefault()
    cover()
  }
  document.addEventListener('click', hide, { signal })
}

const touches = ['pointerdown', 'keydown', 'input'] as const

/**
 * Covers and locks by the clock, looked at every few seconds: a laptop that slept is covered at once when it wakes. Ringing
 * somebody (`tel:`, `sms:`) leaves the page and must neither cover nor lock it: the clock stands until the next touch.
 */
export const useCover = (onLock: () => void): Cover => {
  const [covered, setCovered] = useState(false)
  const clock = useRef({ touched: Date.now(), hiddenSince: undefined as number | undefined, ringing: false })
  const lock = useRef(onLock)
  lock.current = onLock
  useEffect(() => {
    const stop = new AbortController()
    const on = { signal: stop.signal, capture: true, passive: true }
    const touch = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a[href^="tel:"], a[href^="sms:"]') : null
      Object.assign(clock.current, { touched: Date.now(), ringing: link !== null })
    }
    onHideScreen(() => setCovered(true), stop.signal)
    for (const kind of touches) addEventListener(kind, touch, on)
    const look = () => {
      const { touched, hiddenSince, ringing } = clock.current
      const now = Date.now()
      const todo = ringing
        ? 'nothing'
        : whatToDo(now - touched, hiddenSince === undefined ? undefined : now - hiddenSince)
      if (todo !== 'nothing') setCovered(true)
      if (todo === 'lock') lock.current()
    }
    const seen = () => {
      look()
      clock.current.hiddenSince = document.hidden ? Date.now() : undefined
    }
    document.addEventListener('visibilitychange', seen, on)
    const timer = setInterval(look, 5000)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [])
  const away = () => (clock.current.ringing ? 0 : Date.now() - clock.current.touched)
  return { covered, uncover: () => setCovered(false), away }
}
