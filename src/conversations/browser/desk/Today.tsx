import { useEffect, useState } from 'preact/hooks'
import { Button, InsetText } from '../../../design/index.ts'
import type { Availability, DeskState } from '../../desk/today.ts'
import { useTools } from './context.ts'
import { Status } from '../Status.tsx'

/** Polling that stops while nobody looks; what happens in conversations has a stream of its own. */
const lookEvery = 60_000

/** The desk's state, fetched again every minute while the page is seen, and set by what the person does. */
export const useDeskState = (): [DeskState | undefined, (state: DeskState) => void] => {
  const { api } = useTools()
  const [state, setState] = useState<DeskState>()
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return
      const answer = await api.get('/desk/state')
      if (answer.ok) setState(await answer.json<DeskState>())
    }
    const lookQuietly = () => void look().catch(() => undefined)
    lookQuietly()
    const timer = setInterval(lookQuietly, lookEvery)
    return () => clearInterval(timer)
  }, [api])
  return [state, setState]
}

/** A supporter's availability, and pause in one tap. It is posted with `fetch`, so that no key is ever lost by it. */
export const Today = () => {
  const { t } = useTools()
  const [state, setState] = useDeskState()
  const { availability, waiting } = state ?? {}
  if (!availability || !waiting) return null
  const said = availability.onDuty ? t.today.nothing : t.today.quiet
  return (
    <section aria-labelledby="today">
      <h2 class="govuk-heading-m" id="today">
        {t.today.title}
      </h2>
      <AvailabilityPart availability={availability} onMoved={setState} />
      <p>{waiting.length > 0 ? t.today.waiting(waiting.length) : said}</p>
    </section>
  )
}

export type AvailabilityProps = {
  readonly availability: Availability
  onMoved(state: DeskState): void
}

/** On now, or next, or paused; and the one tap. */
export const AvailabilityPart = ({ availability, onMoved }: AvailabilityProps) => {
  const { api, t } = useTools()
  const [busy, setBusy] = useState(false)
  const { paused, line, barriers, coming } = availability
  const move = async () => {
    setBusy(true)
    const answer = await api.post(paused ? '/desk/resume' : '/desk/pause').catch(() => undefined)
    setBusy(false)
    if (answer?.ok) onMoved(await answer.json<DeskState>())
  }
  return (
    <>
      <Status>{paused ? t.today.paused : line}</Status>
      {barriers.map(barrier => (
        <InsetText key={barrier}>{t.today.barriers[barrier]}</InsetText>
      ))}
      {coming.map(words => (
        <p key={words}>{words}</p>
      ))}
      <Button type="button" look="secondary" disabled={busy} onClick={() => void move()}>
        {paused ? t.today.resume : t.today.pause}
      </Button>
      {paused ? null : <p class="govuk-hint">{t.today.pauseHint}</p>}
    </>
  )
}
