import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Line } from '../seen.ts'
import { keysOf, newOfTheirs } from './new-lines.ts'
import { text } from './text.ts'

/** How many a listener may still be hearing. */
const longestLog = 20

export type ArrivalsProps = {
  readonly lang: Lang
  readonly lines: readonly Line[]
  readonly them: string
}

/**
 * What is new: spoken by a log that receives new messages only, and for a reader who has scrolled up a button, never a jump. Focus is
 * left where it is. What was there when the conversation was opened is not new.
 */
export const Arrivals = ({ lang, lines, them }: ArrivalsProps) => {
  const t = text(lang)
  const { end, spoken, missed, show } = useArrivals(lines)
  return (
    <>
      <span ref={end} />
      <div role="log" class="govuk-visually-hidden">
        {spoken.map(line => (
          <p key={line.key}>
            {them}: {line.standing === 'shown' ? line.text : t.notOpened}
          </p>
        ))}
      </div>
      {missed > 0 ? (
        <p class="al-new">
          <Button type="button" look="secondary" slim onClick={show}>
            {t.newMessages(missed)}
          </Button>
        </p>
      ) : null}
    </>
  )
}

const useArrivals = (lines: readonly Line[]) => {
  const known = useRef(keysOf(lines))
  const end = useRef<HTMLSpanElement>(null)
  const [spoken, setSpoken] = useState<readonly Line[]>([])
  const [missed, setMissed] = useState<readonly string[]>([])
  const isAtEnd = useIsSeen(end, () => setMissed([]))
  useEffect(() => {
    const fresh = newOfTheirs(known.current, lines)
    known.current = keysOf(lines)
    if (fresh.length === 0) return
    setSpoken(before => [...before, ...fresh].slice(-longestLog))
    if (!isAtEnd.current) setMissed(before => [...before, ...fresh.map(line => line.key)])
  }, [lines])
  const show = () => {
    document.querySelector(`#${CSS.escape(`line-${missed[0]}`)}`)?.scrollIntoView({ block: 'start' })
    setMissed([])
  }
  return { end, spoken, missed: missed.length, show }
}

/** Whether the end of the list is on the screen. */
const useIsSeen = (end: { readonly current: HTMLElement | null }, onSeen: () => void) => {
  const isSeen = useRef(true)
  useEffect(() => {
    if (!end.current || !('IntersectionObserver' in globalThis)) return
    const observer = new IntersectionObserver(entries => {
      isSeen.current = entries.at(-1)?.isIntersecting ?? true
      if (isSeen.current) onSeen()
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [])
  return isSeen
}
