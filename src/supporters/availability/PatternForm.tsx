import { dayPlus, noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  Fieldset,
  Language,
  Radios,
  StaffForm,
  TextField,
  type FormError,
} from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayText } from '../../platform/text.ts'
import { aMonday, cycleDay, type Pattern } from '../shifts.ts'
import { clock, rowNames, stretchesADay } from './forms.ts'
import { shapes, type Shape } from './shapes.ts'
import { availabilityText } from './text.ts'

const at = '/desk/me/availability/pattern'

/** The first question: which pattern. A form that only asks, so its answer stands in the address. */
export const WhichPattern = ({ shape }: { shape: Shape | undefined }) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  return (
    <form method="get" action={localPath(lang, at)}>
      <Radios
        name="shape"
        legend={t.shapeTitle}
        heading
        value={shape}
        choices={shapes.map(value => ({ value, label: t.shapes[value] }))}
      />
      <TextField name="days" label={t.shapeDays} hint={t.shapeDaysHint} type="number" width={4} />
      <Button>{t.next}</Button>
    </form>
  )
}

/** What was typed wins over what is kept: a mistake loses nothing. */
type Values = Readonly<Record<string, string>>

export type PatternFormProps = {
  readonly pattern: Pattern
  readonly today: string
  readonly typed: Values | undefined
  readonly errors: readonly FormError[]
  readonly formToken: string
}

/** The fields of a pattern, filled in. */
export const valuesOf = ({ days, from, duties }: Pattern): Values => {
  const values: Record<string, string> = { days: String(days), from }
  for (const duty of duties) {
    const nth = duties.filter(other => other.day === duty.day && other.start < duty.start).length
    const [begin, end] = rowNames(duty.day, nth)
    values[begin] = clock(duty.start)
    values[end] = clock(duty.start + duty.minutes)
  }
  return values
}

/** The second question: the times of each day of the pattern. */
export const PatternForm = ({ pattern, today, typed, errors, formToken }: PatternFormProps) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const values = typed ?? valuesOf(pattern)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t.fillTitle}</h1>
      <p>{t.fillLead}</p>
      <StaffForm action={localPath(lang, at)} token={formToken}>
        <input type="hidden" name="days" value={String(pattern.days)} />
        {pattern.days === 7 ? (
          <input type="hidden" name="from" value={aMonday} />
        ) : (
          <TextField
            name="from"
            label={t.fromLabel}
            hint={t.fromHint}
            type="date"
            width={10}
            value={values['from']}
            error={errors.find(error => error.field === 'from')?.message}
          />
        )}
        {Array.from({ length: pattern.days }, (_, nth) => (
          <OneDay
            nth={nth + 1}
            name={nameOf(pattern, nth + 1, today, lang)}
            values={values}
            errors={errors}
          />
        ))}
        <Button>{t.keep}</Button>
      </StaffForm>
    </>
  )
}

/** Days of a week have names; those of a cycle say when they come next. */
const nameOf = (pattern: Pattern, day: number, today: string, lang: 'en' | 'cy'): string => {
  const t = availabilityText(lang)
  const next = dayPlus(today, (day - cycleDay(pattern, today) + pattern.days) % pattern.days)
  if (pattern.days === 7)
    return dayText(noonOf(next), lang)
      .split(' ')
      .slice(0, lang === 'cy' ? 2 : 1)
      .join(' ')
  return t.cycleDayIs(day, dayText(noonOf(next), lang))
}

type OneDayProps = { nth: number; name: string; values: Values; errors: readonly FormError[] }

/** One day, with room for a second stretch. Times are text: a phone's own picker may speak of a.m. and p.m. */
const OneDay = ({ nth, name, values, errors }: OneDayProps) => {
  const t = availabilityText(useContext(Language))
  const fields = Array.from({ length: stretchesADay }, (_, stretch) => rowNames(nth, stretch)).flat()
  const labels = [t.begin, t.end, t.again, t.end]
  return (
    <div class="al-hours">
      <Fieldset legend={name}>
        <div class="al-hours__row">
          {fields.map((field, at) => (
            <TextField
              name={field}
              label={labels[at]}
              inputmode="numeric"
              width={5}
              maxlength={5}
              value={values[field]}
              error={errors.find(error => error.field === field)?.message}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}
