import { useEffect, useState } from 'preact/hooks'
import { InsetText, Link, SummaryList } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import { useTools } from '../desk/context.ts'
import type { NoteDetails } from '../seen.ts'
import { clock, when } from '../view/when.ts'
import { handleOf } from './handle.ts'
import type { Taken } from './server.ts'
import { telOf } from './tel.ts'
import { text } from './text.ts'
import { useThisMinute } from './this-minute.ts'
import type { Work } from './use-work.ts'
import { WayBack } from './WayBack.tsx'

export type NoteBodyProps = { readonly taken: Taken; readonly work: Work; readonly conversation: string }

/** The note, with everything its reader needs to know before they decide. */
export const NoteBody = ({ taken, work, conversation }: NoteBodyProps) => {
  const { lang } = useTools().place
  const t = text(lang).note
  const { seen, state } = taken
  const details = seen.note?.note ?? {}
  const added = seen.lines.filter(line => line.key !== seen.note?.key)
  return (
    <>
      <p>
        {state.nobodyWasOn
          ? t.night(clock(state.savedMinute))
          : t.written(when(state.savedMinute, work.now(), lang))}
      </p>
      <Left taken={taken} work={work} lang={lang} />
      <WayBack state={state} />
      <ol class="al-talk">
        {[seen.note, ...added].map(line =>
          line === undefined ? null : (
            <li class="al-talk__theirs" key={line.key}>
              <article>
                {line === seen.note ? null : (
                  <p class="al-talk__who">{t.added(when(line.minute, work.now(), lang))}</p>
                )}
                <p>{line.text}</p>
              </article>
            </li>
          ),
        )}
      </ol>
      {details.callMe === undefined ? <p class="al-meta">{t.noName(handleOf(conversation, lang))}</p> : null}
      <Details details={details} wantsCall={state.request.kind === 'call'} lang={lang} />
      <h2 class="govuk-heading-m">{t.firstTitle}</h2>
      <ul>
        {t.first.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

/** The time left in words, by the minute; not a clock that runs. */
const Left = ({ taken: { state }, work, lang }: Omit<NoteBodyProps, 'conversation'> & { lang: Lang }) => {
  const t = text(lang).note
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick(count => count + 1), 20_000)
    return () => clearInterval(timer)
  }, [])
  const until = state.request.nextStep === 'hold lapses' ? state.request.nextMinute : null
  if (until === null) return null
  const left = Math.ceil(until - work.now() / 60_000)
  return <p class="al-meta">{left > 0 ? t.left(left) : t.leftNone}</p>
}

const Details = ({ details, wantsCall, lang }: { details: NoteDetails; wantsCall: boolean; lang: Lang }) => {
  const t = text(lang).note
  const { theme, callMe, number, safe, voicemail } = details
  const mayLeave = voicemail === true ? t.voicemailYes : t.voicemailNo
  const rows = [
    { key: t.theme, value: theme },
    { key: t.callMe, value: callMe },
    { key: t.number, value: number && <Number number={number} /> },
    { key: t.safe, value: safe },
    { key: t.voicemail, value: number && voicemail !== undefined ? mayLeave : undefined },
  ].filter(({ value }) => value)
  return (
    <>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      {number ? <p>{wantsCall ? t.wantsCall : t.way}</p> : <NoWay lang={lang} />}
    </>
  )
}

const Number = ({ number }: { number: string }) => {
  const href = telOf(number)
  return href === undefined ? <>{number}</> : <Link href={href}>{number}</Link>
}

/** Nobody is responsible for what nobody can do; and nobody is told so without a number to ring. */
const NoWay = ({ lang }: { lang: Lang }) => {
  const t = text(lang).note
  const minute = useThisMinute()
  const advice = minute?.force.find(route => route.isOpen && route.phone) ?? minute?.crisis.first
  return (
    <InsetText>
      {t.noWay}{' '}
      {advice?.phone ? (
        <>
          <span lang={advice.name.lang}>{advice.name.text}</span>:{' '}
          <Link href={advice.phone.href}>{advice.phone.label}</Link>.
        </>
      ) : (
        t.noNumber
      )}
    </InsetText>
  )
}
