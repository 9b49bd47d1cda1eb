import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  Details,
  ErrorSummary,
  InsetText,
  Language,
  LinkButton,
  NotificationBanner,
  StaffForm,
  TextField,
  type FormError,
} from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayText } from '../../platform/text.ts'
import type { PreviewDay } from './breaks.ts'
import { FourWeeks, stretchWords } from './FourWeeks.tsx'
import type { OwnHours } from './queries.ts'
import { availabilityText } from './text.ts'

export type AvailabilityProps = {
  readonly hours: OwnHours
  /** "On now, until 22:00". */
  readonly line: string
  readonly days: readonly PreviewDay[]
  readonly listed: 'yes' | 'paused' | 'no'
  readonly said: 'kept' | undefined
  readonly errors: readonly FormError[]
  /** What was typed into the small forms, when something was wrong with it. */
  readonly typed: Readonly<Record<string, string>>
  readonly formToken: string
}

/** A supporter's own hours: what colleagues will see, and everything it is made of. */
export const Availability = (props: AvailabilityProps) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const { line, days, listed, said, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} />
      {said ? (
        <NotificationBanner kind="done">
          <p>{t.kept}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.see}</h2>
      {listed === 'yes' ? null : <InsetText>{listed === 'paused' ? t.paused : t.notListed}</InsetText>}
      <p>
        <strong>{line}</strong>
      </p>
      <FourWeeks days={days} />
      <Usual {...props} />
      <DaysAway {...props} />
      <Extra {...props} />
    </>
  )
}

const Usual = ({ hours }: AvailabilityProps) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const { pattern, calendar } = hours
  const last = calendar?.at(-1)?.day
  return (
    <>
      <h2>{t.pattern}</h2>
      {last ? <InsetText>{t.fromCalendar(dayText(noonOf(last), lang))}</InsetText> : null}
      <p>{pattern.duties.length > 0 ? t.patternIs(pattern.days) : t.patternNone}</p>
      <p>
        <LinkButton href={localPath(lang, '/desk/me/availability/pattern')}>{t.changePattern}</LinkButton>
      </p>
    </>
  )
}

const at = '/desk/me/availability'

const Removable = ({
  action,
  id,
  words,
  label,
  token,
}: Record<'id' | 'words' | 'label' | 'token', string> & { action: `/${string}` }) => {
  const lang = useContext(Language)
  return (
    <li>
      <StaffForm action={localPath(lang, action)} token={token}>
        <span>{words}</span> <input type="hidden" name="id" value={id} />
        <Button look="secondary" slim>
          {label}
          <span class="govuk-visually-hidden">: {words}</span>
        </Button>
      </StaffForm>
    </li>
  )
}

const errorOf = (errors: readonly FormError[], field: string) =>
  errors.find(error => error.field === field)?.message

const DaysAway = ({ hours, errors, typed, formToken }: AvailabilityProps) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const field = (name: string, label: string) => (
    <TextField
      name={name}
      label={label}
      type="date"
      width={10}
      value={typed[name]}
      error={errorOf(errors, name)}
    />
  )
  return (
    <>
      <h2>{t.awayTitle}</h2>
      <p>{t.awayLead}</p>
      {hours.away.length === 0 ? <p>{t.awayNone}</p> : null}
      <ul class="govuk-list al-removable">
        {hours.away.map(({ id, from, until }) => (
          <Removable
            action={`${at}/back`}
            id={id}
            words={t.awaySpan(dayText(noonOf(from), lang), dayText(noonOf(until), lang))}
            label={t.removeAway}
            token={formToken}
          />
        ))}
      </ul>
      <Details summary={t.addAway} open={errors.some(({ field: name }) => name?.startsWith('away'))}>
        <StaffForm action={localPath(lang, `${at}/away`)} token={formToken}>
          {field('away-from', t.awayFrom)}
          {field('away-until', t.awayUntil)}
          <Button>{t.addAway}</Button>
        </StaffForm>
      </Details>
    </>
  )
}

const Extra = ({ hours, errors, typed, formToken }: AvailabilityProps) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const field = (name: string, label: string, type: 'date' | 'text') => (
    <TextField
      name={name}
      label={label}
      type={type}
      width={10}
      value={typed[name]}
      error={errorOf(errors, name)}
    />
  )
  return (
    <>
      <h2>{t.extraTitle}</h2>
      <p>{t.extraLead}</p>
      {hours.extra.length === 0 ? <p>{t.extraNone}</p> : null}
      <ul class="govuk-list al-removable">
        {hours.extra.map(({ id, day, ...stretch }) => (
          <Removable
            action={`${at}/not-extra`}
            id={id}
            words={`${dayText(noonOf(day), lang)}, ${stretchWords(stretch, lang)}`}
            label={t.removeExtra}
            token={formToken}
          />
        ))}
      </ul>
      <Details summary={t.addExtra} open={errors.some(({ field: name }) => name?.startsWith('extra'))}>
        <StaffForm action={localPath(lang, `${at}/extra`)} token={formToken}>
          {field('extra-day', t.extraDay, 'date')}
          {field('extra-begin', t.begin, 'text')}
          {field('extra-end', t.end, 'text')}
          <Button>{t.addExtra}</Button>
        </StaffForm>
      </Details>
    </>
  )
}
