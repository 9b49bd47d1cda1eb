import { useEffect, useState } from 'preact/hooks'
import { Button, Link, Radios } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { now } from '../../../../asking/browser/page.ts'
import { dateText } from '../../../../platform/text.ts'
import { localPath } from '../../../../platform/http/path.ts'
import { text as viewText } from '../../view/text.ts'
import { insideText } from '../inside-text.ts'
import type { Asked } from '../again.ts'
import { loadWay } from '../parts.tsx'
import type { Seen } from '../../seen.ts'
import { dateOfMinute, type ServerState } from '../server-state.ts'
import { Title } from '../Screen.tsx'
import { stepWords } from '../step-words.ts'
import type { Talk } from '../way.ts'
import { appointmentTimes, soonText } from '../when.ts'

type Inside = Talk & { readonly state: ServerState; readonly seen: Seen }

/**
 * Where the request stands, from the row that drives it: this page cannot promise what the machine will not do. How often it was
 * opened stands in the ledger, never here: two openings would read as two refusals.
 */
export const Waiting = (props: Inside) => {
  const { page, state, seen } = props
  const t = insideText(page.lang).waiting
  const { request } = state
  // 5.4: somebody of the circle has new keys, so nothing more is sealed into it: others are asked under a fresh key.
  const isRunOut = request.state === 'run out' || seen.closed === 'a key was replaced'
  return (
    <section class="al-waiting">
      {isRunOut ? (
        <RunOut {...props} />
      ) : (
        stepWords(state, now(), page.lang).map((words, nth) =>
          nth === 0 ? <p class="al-lead">{words}</p> : <p>{words}</p>,
        )
      )}
      <p>{t.closes(dateText(dateOfMinute(request.closeMinute), page.lang))}</p>
      {request.named !== null && !isRunOut ? <ChangeDeadline {...props} /> : null}
      <section class="al-cover">
        <p>{t.long}</p>
        <FromPage id="crisis-short" />
      </section>
      <h2>{t.know}</h2>
      <p>{t.comeBack}</p>
      <p>{t.stayHere}</p>
      <Calendar {...props} />
    </section>
  )
}

/** Nobody took it on in time: the truth, kindly, and a new beginning. The note itself is deleted, so nothing of it is shown. */
export const Unopened = ({ page, leave }: Talk) => {
  const t = insideText(page.lang)
  return (
    <>
      <Title>{t.waiting.ended}</Title>
      <p>{t.waiting.neverOpened}</p>
      <section class="al-cover">
        <p>{t.waiting.awake}</p>
        <FromPage id="crisis-short" />
      </section>
      <Button type="button" onClick={() => leave('safe')}>
        {t.talk.new}
      </Button>
    </>
  )
}

/** Everybody asked has handed it back: a new circle in one tap, once the list is there. */
const RunOut = (props: Inside) => {
  const { page, way, conversation, go } = props
  const t = insideText(page.lang)
  const [asked, setAsked] = useState<Asked | 'asking' | undefined>()
  const ask = async () => {
    if (!conversation || !way.trusted || way.phrase === undefined) {
      props.change({ asksOthers: true })
      return go('phrase')
    }
    props.change({ asksOthers: false })
    setAsked('asking')
    const { trusted, phrase, choosing } = way
    const result = await loadWay(page)
      .then(({ askOthers }) => askOthers({ page, conversation, trusted, phrase, choosing }))
      .catch((): Asked => 'no answer')
    setAsked(result)
    if (result === 'phrase' || result === 'changed') {
      props.change({ trusted: undefined, ...(result === 'phrase' ? { phrase: undefined } : {}) })
    }
  }
  // One tap: whoever had to give the phrase first does not press again.
  useEffect(() => {
    if (way.asksOthers && way.trusted) void ask()
  }, [])
  return (
    <>
      <p class="al-lead">{t.waiting.runOut}</p>
      <p>{t.waiting.runOutLead}</p>
      <p>
        <Button type="button" disabled={asked === 'asking'} onClick={() => void ask()}>
          {asked === 'asking' ? t.waiting.askingOthers : t.waiting.askOthers}
        </Button>
      </p>
      <p>
        <output>{asked === undefined || asked === 'asking' ? '' : notAsked(asked, page.lang)}</output>
      </p>
    </>
  )
}

const notAsked = (asked: Asked, lang: Talk['page']['lang']): string => {
  const t = insideText(lang)
  const said: Partial<Record<Asked, string>> = {
    nobody: t.sending.nobody,
    altered: viewText(lang).altered,
    changed: t.sending.changed,
    phrase: t.sending.phraseChanged,
    'no answer': t.return.offline,
  }
  return said[asked] ?? ''
}

const choices = { 120: 'after2', 480: 'after8', 1440: 'after24' } as const

const ChangeDeadline = ({ page, state, conversation }: Inside) => {
  const t = insideText(page.lang)
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState(state.request.othersMinute === null ? '0' : '')
  const name = state.names[state.request.named ?? ''] ?? t.talk.somebody
  const change = async (choice: string) => {
    setChosen(choice)
    const body = { minutes: Number(choice) }
    const answer = await conversation?.door.post('/talk/deadline', { body })
    const isDone = typeof answer === 'object' && answer.status === 200
    setSaid(isDone ? t.waiting.changed : t.return.offline)
    await conversation?.look()
  }
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t.waiting.changeDeadline}</span>
      </summary>
      <div class="govuk-details__text">
        <Radios
          name="deadline"
          legend={t.deadline.title(name)}
          look="compact"
          value={chosen}
          choices={[
            ...Object.entries(choices).map(([value, key]) => ({ value, label: t.deadline[key] })),
            { value: '0', label: t.deadline.never(name), hint: t.deadline.neverHint },
          ]}
          onChange={event => void change(event.currentTarget.value)}
        />
        <p>
          <output>{said}</output>
        </p>
      </div>
    </details>
  )
}

/** "Appointment", and nothing else, in somebody's own calendar. */
const Calendar = ({ page, state }: Inside) => {
  const t = insideText(page.lang).waiting
  const { nextMinute } = state.request
  const next = nextMinute === null ? undefined : dateOfMinute(nextMinute)
  return (
    <>
      <ul class="al-plain">
        {appointmentTimes(next, now()).map(at => (
          <li>
            <Link
              class="govuk-link al-ring__link"
              href={`${localPath(page.lang, '/talk/appointment.ics')}?at=${encodeURIComponent(at.toISOString())}`}
              download
            >
              {t.calendar(soonText(at, now(), page.lang))}
            </Link>
          </li>
        ))}
      </ul>
      <p class="al-meta">{t.calendarHint}</p>
    </>
  )
}
