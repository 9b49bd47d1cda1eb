import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  InsetText,
  Language,
  Link,
  NotificationBanner,
  Radios,
  StaffForm,
} from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dateText, dayTimeText, type Lang } from '../../platform/text.ts'
import { debriefers } from '../actions.ts'
import type { Load } from '../load.ts'
import { shareOf, type OutOfHours, type Reason } from '../offering.ts'
import { text } from '../text.ts'
import type { Week } from '../weeks.ts'
import { LoadList } from './LoadList.tsx'
import { TwelveWeeks } from './TwelveWeeks.tsx'

export type MyLoadProps = {
  readonly load: Load
  readonly reasons: readonly Reason[]
  readonly outOfHours: OutOfHours
  /** Whole percent from which a share of nights and weekends is a lot. */
  readonly muchOutOfHours: number
  /** Hours of the cool-down, and within which a debrief is best. */
  readonly hours: { readonly rest: number; readonly debrief: number }
  /** Absent where the force keeps tallies, which know no week. */
  readonly weeks: readonly Week[] | undefined
  readonly said: 'debriefed' | undefined
  readonly debriefMissing: boolean
  readonly isActive: boolean
  readonly formToken: string
}

/** Why nothing new comes, in words, with its end. */
export const reasonWords = (reason: Reason, debriefHours: number, lang: Lang): string => {
  const t = text(lang).load.reasons
  if (reason.why === 'heavy') return t.heavy(dateText(noonOf(reason.until), lang))
  if (reason.why === 'cool-down') return t.coolDown(dayTimeText(reason.until, lang))
  return reason.why === 'debrief' ? t.debrief(debriefHours) : t[reason.why]
}

/** A supporter's own picture: what they carry, whether anything new comes, and why not. Nobody else sees it. */
export const MyLoad = (props: MyLoadProps) => {
  const lang = useContext(Language)
  const t = text(lang).load
  const { load, weeks, said, debriefMissing, isActive, formToken } = props
  return (
    <>
      <ErrorSummary errors={debriefMissing ? [{ field: 'with', message: t.debriefMissing }] : []} />
      {said ? (
        <NotificationBanner kind="done">
          <p>{t.debriefedSaid}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <Offers {...props} />
      <LoadList load={load} />
      <Hours {...props} />
      {isActive ? (
        <StaffForm action={localPath(lang, '/desk/pause')} token={formToken}>
          <Button look="secondary">{t.pause}</Button>
        </StaffForm>
      ) : null}
      <h2>{t.weeks}</h2>
      {weeks ? <TwelveWeeks weeks={weeks} /> : <p>{t.weeksTally}</p>}
      <Rules {...props} />
    </>
  )
}

const Offers = ({ reasons, hours, debriefMissing, formToken }: MyLoadProps) => {
  const lang = useContext(Language)
  const t = text(lang).load
  if (reasons.length === 0) return <p>{t.offered}</p>
  return (
    <section class="al-care">
      <h2>{t.held}</h2>
      <ul>
        {reasons.map(reason => (
          <li>{reasonWords(reason, hours.debrief, lang)}</li>
        ))}
      </ul>
      <p>{t.heldWhat}</p>
      {reasons.some(({ why }) => why === 'debrief') ? (
        <StaffForm action={localPath(lang, '/desk/me/load/debriefed')} token={formToken}>
          <Radios
            name="with"
            legend={t.debriefWith}
            look="compact"
            error={debriefMissing ? t.debriefMissing : undefined}
            choices={debriefers.map(value => ({ value, label: t.debriefers[value] }))}
          />
          <Button>{t.debriefed}</Button>
        </StaffForm>
      ) : null}
    </section>
  )
}

const wholeHours = (minutes: number): number => Math.round(minutes / 60)

const Hours = ({ outOfHours, muchOutOfHours }: MyLoadProps) => {
  const lang = useContext(Language)
  const t = text(lang).load
  const percent = shareOf(outOfHours)
  if (outOfHours.of === 0) return null
  return (
    <>
      <p>{t.outOfHours(wholeHours(outOfHours.minutes), wholeHours(outOfHours.of), percent)}</p>
      {percent > muchOutOfHours ? <InsetText>{t.outOfHoursMuch(muchOutOfHours)}</InsetText> : null}
      <p>
        <Link href={localPath(lang, '/desk/me/availability')}>{t.changeHours}</Link>
      </p>
    </>
  )
}

const Rules = ({ load, hours }: MyLoadProps) => {
  const lang = useContext(Language)
  const t = text(lang).load
  const { open, hours: month, heavy } = load.limits
  return (
    <>
      <h2>{t.counts}</h2>
      <ul>
        <li>{t.rules.open(open[1])}</li>
        <li>{t.rules.hours(month[1])}</li>
        <li>{t.rules.heavy(heavy[1])}</li>
        <li>{t.rules.rest(hours.rest)}</li>
        <li>{t.rules.pause}</li>
      </ul>
      <p class="al-meta">{t.heavyIsYours}</p>
    </>
  )
}
