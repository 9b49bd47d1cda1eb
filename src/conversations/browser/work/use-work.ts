import { useEffect, useRef, useState } from 'preact/hooks'
import { localPath } from '../../../platform/http/path.ts'
import type { DeskState } from '../../desk/today.ts'
import { useTools } from '../desk/context.ts'
import { watchForChanges, type Live } from '../live.ts'
import { roomsOf, type Room, type Rooms } from './rooms.ts'

/** What stands on the screen. Never in an address: a history keeps addresses. */
export type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'note' | 'talk'; readonly conversation: string }
  /** A page about oneself, shown in place; `conversation`: the one it was opened from. */
  | { readonly kind: 'page'; readonly path: `/desk/${string}`; readonly conversation?: string }

export type Work = {
  readonly state: DeskState | undefined
  setState(state: DeskState): void
  readonly view: View
  go(view: View): void
  /** After something was done: another place without a way back to the one that is gone. */
  goInstead(view: View): void
  readonly rooms: Rooms
  readonly isOffline: boolean
  look(): void
  /** Milliseconds, by the server's clock. */
  now(): number
}

const minute = 60_000

/** The whole work of an unlocked desk: today's state, kept fresh by one stream and by looking, and where we are. */
export const useWork = (): Work => {
  const { api, keys, place, session } = useTools()
  const rooms = useRef(roomsOf({ api, keys, place }, session.person)).current
  const places = usePlaces()
  const shown = useRef(places.view)
  shown.current = places.view
  const [state, setState] = useState<DeskState>()
  const skew = useRef(0)
  const take = (fresh: DeskState) => {
    skew.current = fresh.nowMinute * minute - Math.floor(Date.now() / minute) * minute
    setState(fresh)
  }
  const watching = useWatching(watchedIn(state), async () => {
    const answer = await api.get('/desk/state')
    if (answer.ok) take(await answer.json<DeskState>())
    const { current } = shown
    const talk = current.kind === 'talk' || current.kind === 'page' ? current.conversation : undefined
    if (talk !== undefined && !(await rooms.of(talk).refresh())) return false
    return answer.ok
  })
  useUnlocking(rooms)
  return { state, setState: take, ...places, rooms, ...watching, now: () => Date.now() + skew.current }
}

/** The open conversations, whose changes the stream tells of. */
const watchedIn = (state: DeskState | undefined): readonly string[] =>
  (state?.conversations ?? [])
    .filter(one => one.state === 'open')
    .map(one => one.conversation)
    .toSorted()
    .slice(0, 50)

/** One stream for the desk; begun again when there is another conversation to watch. */
const useWatching = (watched: readonly string[], look: () => Promise<boolean>) => {
  const { place } = useTools()
  const [isOffline, setOffline] = useState(false)
  const live = useRef<Live>(undefined)
  useEffect(() => {
    const query = new URLSearchParams(watched.map(id => ['conversation', id]))
    const path = `${localPath(place.lang, '/desk/stream')}?${query}`
    live.current = watchForChanges({
      look,
      stream: signal => fetch(path, { signal, cache: 'no-store', redirect: 'error' }),
      onLine: isThere => setOffline(!isThere),
      whileHidden: 'slowly',
    })
    return () => live.current?.stop()
  }, [watched.join()])
  return { isOffline, look: () => void live.current?.now() }
}

/** Read again what is on its way once the keys are here; forget what was read when they go. */
const useUnlocking = (rooms: Rooms): void => {
  useEffect(() => {
    const resume = async (room: Room) => {
      if (room.outbox.entries().length > 0 && (await room.refresh().catch(() => false))) room.outbox.again()
    }
    for (const room of rooms.all()) void resume(room)
    return () => {
      for (const room of rooms.all()) room.forget()
    }
  }, [])
}

/** Places of the desk as entries of the history under one address, so that the browser's own Back works and says nothing. */
const usePlaces = () => {
  const [view, setView] = useState<View>({ kind: 'home' })
  useEffect(() => {
    const back = ({ state }: PopStateEvent) =>
      setView((state as { desk?: View } | null)?.desk ?? { kind: 'home' })
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  return {
    view,
    go: (next: View) => {
      history.pushState({ desk: next }, '')
      setView(next)
    },
    goInstead: (next: View) => {
      history.replaceState({ desk: next }, '')
      setView(next)
    },
  }
}

/** Draws again whenever a room changes. */
export const useRoom = (room: Room): void => {
  const [, set] = useState(0)
  useEffect(() => room.watch(() => set(count => count + 1)), [room])
}
