import { useEffect, useRef } from 'preact/hooks'
import type { Lang } from '../../../platform/text.ts'
import type { DeskState } from '../../desk/today.ts'
import { playSoftly, wishesSound } from './sound.ts'
import { text } from './text.ts'

/** On duty and not paused: only then is anything announced. Off duty means quiet (rule 14). */
export const isOnNow = ({ availability }: DeskState): boolean =>
  availability?.onDuty === true && !availability.paused

/** What a listener is told when it changes; nothing for somebody who is off. */
export const announcement = (state: DeskState | undefined, lang: Lang): string => {
  const count = state && isOnNow(state) ? state.waiting.length : 0
  const t = text(lang).waiting
  return count === 0 ? '' : count === 1 ? t.one : t.many(count)
}

/** The count in the title of the tab, and the sound if it is wished for: on every place of the desk. */
export const useAnnounced = (state: DeskState | undefined, lang: Lang): void => {
  const known = useRef<ReadonlySet<string>>(undefined)
  const title = useRef(document.title)
  const isOn = state !== undefined && isOnNow(state)
  const count = isOn ? state.waiting.length : 0
  useEffect(() => {
    document.title = count > 0 ? text(lang).waiting.count(count, title.current) : title.current
    return () => {
      document.title = title.current
    }
  }, [count])
  useEffect(() => {
    if (!state) return
    const before = known.current
    known.current = new Set(state.waiting.map(one => one.conversation))
    const isNew = before !== undefined && state.waiting.some(one => !before.has(one.conversation))
    if (isNew && isOn && wishesSound()) playSoftly()
  }, [state])
}
