import { useContext } from 'preact/hooks'
import {
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  Language,
  Radios,
  Select,
  StaffForm,
  TextField,
  type FormError,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { columnLetter } from '../cells.ts'
import type { Asked } from '../days.ts'
import type { Draft, Look } from '../draft.ts'
import type { ColumnSeen } from '../layout.ts'
import { targets, type Target } from '../targets.ts'
import { movingText } from '../text.ts'
import { ThrowAway } from './ThrowAway.tsx'

export type ColumnsProps = {
  readonly draft: Draft
  readonly look: Look
  readonly asked: ReadonlyMap<number, Asked>
  readonly errors: readonly FormError[]
  readonly formToken: string
}

/** Each column by its first values: what it is. */
export const Columns = (props: ColumnsProps) => {
  const lang = useContext(Language)
  const { columns: t, rows } = movingText(lang)
  const { draft, look, errors, formToken } = props
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead(rows(Math.max(0, look.sheet.rows.length - look.headings.row - 1)))}</p>
      {draft.excelErrors > 0 ? <p>{t.excelErrors(draft.excelErrors)}</p> : null}
      <StaffForm action={localPath(lang, `/desk/people/import/${draft.id}`)} token={formToken}>
        <Where {...props} />
        <div class="al-columns">
          {look.columns.map(column => (
            <Column column={column} {...props} />
          ))}
        </div>
        <Doubles draft={draft} />
        <Button>{t.next}</Button>
      </StaffForm>
      <ThrowAway draft={draft.id} formToken={formToken} />
    </>
  )
}

const Where = ({ draft, look }: ColumnsProps) => {
  const { columns: t } = movingText(useContext(Language))
  const { headings } = look
  return (
    <>
      <p>{t.headings(headings.row + 1, headings.two)}.</p>
      <Details summary={t.notThere}>
        {draft.sheets.length > 1 ? (
          <Radios
            name="sheet"
            legend={t.sheet}
            look="compact"
            value={String(draft.choices.sheet)}
            choices={draft.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          />
        ) : (
          <input type="hidden" name="sheet" value="0" />
        )}
        <TextField name="row" label={t.row} width={4} inputmode="numeric" value={String(headings.row + 1)} />
        <Checkboxes
          name="two"
          legend={t.two}
          look="compact"
          values={headings.two ? ['yes'] : []}
          choices={[{ value: 'yes', label: t.two }]}
        />
        <Button look="secondary" name="again" value="yes">
          {t.lookAgain}
        </Button>
      </Details>
    </>
  )
}

const Column = ({ column, draft, look, asked, errors }: ColumnsProps & { column: ColumnSeen }) => {
  const { columns: t, targets: names } = movingText(useContext(Language))
  const name = `c${column.index}`
  const days = asked.get(column.index)
  const options: readonly ('' | Target)[] = ['', ...targets]
  return (
    <div class="al-card al-column">
      <Select
        name={name}
        label={<strong>{t.column(columnLetter(column.index), column.heading)}</strong>}
        hint={column.values.length === 0 ? t.empty : column.values.map(value => `“${value}”`).join(', ')}
        error={errors.find(({ field }) => field === name)?.message}
        value={look.targets[column.index] ?? ''}
        options={options.map(value => ({ value, label: names[value] }))}
      />
      {days ? <Days column={column} draft={draft} asked={days} errors={errors} /> : null}
    </div>
  )
}

type DaysProps = { column: ColumnSeen; draft: Draft; asked: Asked; errors: readonly FormError[] }

/** What a column of days has to be asked, once for the whole column. */
const Days = ({ column, draft, asked, errors }: DaysProps) => {
  const { columns: t } = movingText(useContext(Language))
  const answers = draft.choices.days[String(column.index)] ?? {}
  const legends = { order: t.order, month: t.month, swapped: t.swapped }
  const choices = { order: t.orders, month: t.months, swapped: t.swaps }
  return (
    <>
      {asked.settled ? <p class="al-meta">{t.settled(asked.settled.order, asked.settled.example)}</p> : null}
      {asked.questions.map(({ about, example }) => (
        <Radios
          name={`${about}${column.index}`}
          legend={legends[about](example)}
          look="compact"
          error={errors.find(({ field }) => field === `${about}${column.index}`)?.message}
          value={answers[about]}
          choices={Object.entries(choices[about]).map(([value, label]) => ({ value, label }))}
        />
      ))}
    </>
  )
}

const Doubles = ({ draft }: { draft: Draft }) => {
  const { columns: t } = movingText(useContext(Language))
  return (
    <>
      <Radios
        name="repeated"
        legend={t.repeated}
        look="compact"
        value={draft.choices.repeated}
        choices={Object.entries(t.repeats).map(([value, label]) => ({ value, label }))}
      />
      <Radios
        name="here"
        legend={t.here}
        look="compact"
        value={draft.choices.here}
        choices={Object.entries(t.heres).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}
