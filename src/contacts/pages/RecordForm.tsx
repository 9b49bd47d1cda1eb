import { useContext } from 'preact/hooks'
import { Button, ErrorSummary, InsetText, Language, StaffForm } from '../../design/index.ts'
import type { RecordTheme } from '../../library/index.ts'
import type { FieldErrors } from '../../platform/http/form.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Typed } from '../forms.ts'
import type { Mode } from '../record.ts'
import { text } from '../text.ts'
import type { Text } from '../text.en.ts'
import { CodeRadios } from './CodeRadios.tsx'
import { Figures, Heavy, Kind, Month, Signposted, When } from './RecordParts.tsx'
import { ThemeField } from './ThemeField.tsx'

/** What there is to choose from, beyond the fixed codes. */
export type Choices = {
  readonly themes: readonly RecordTheme[]
  readonly usual: readonly string[]
  readonly routes: readonly { code: string; name: string }[]
  readonly others: readonly { id: string; name: string }[]
  readonly districts: readonly { id: string; name: string }[]
}

export type RecordFormProps = {
  readonly mode: Mode
  readonly typed: Typed
  readonly errors: FieldErrors
  readonly choices: Choices
  readonly formToken: string
  /** The record that is mended; absent for a new one. */
  readonly mends?: string | undefined
}

export type Part = RecordFormProps & { readonly wrong: (field: string) => string | undefined }

/** One page, because it is filled between two jobs: what is asked every time stands first, the rest is chosen beforehand. */
export const RecordForm = (props: RecordFormProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { mode, typed, errors, formToken, mends } = props
  const wrong = (field: string) => messageOf(t, errors[field])
  const action = mends ? `/desk/records/${mends}/mend` : '/desk/records'
  const part = { ...props, wrong }
  return (
    <>
      <ErrorSummary errors={Object.keys(errors).map(field => ({ field, message: wrong(field) ?? '' }))} />
      <h1>{mends ? t.form.mendTitle : t.form.title}</h1>
      <p class="al-lead">{t.form.lead}</p>
      {typed.one['conversation'] ? <InsetText>{t.form.fromConversation}</InsetText> : null}
      <StaffForm action={localPath(lang, action as `/${string}`)} token={formToken}>
        {typed.one['conversation'] ? (
          <input type="hidden" name="conversation" value={typed.one['conversation']} />
        ) : null}
        <div class="al-tiles">{mode === 'tally' ? <Tally {...part} /> : <Whole {...part} />}</div>
        <Button>{t.form.save}</Button>
      </StaffForm>
    </>
  )
}

const messageOf = (t: Text, key: string | undefined): string | undefined => {
  if (key === undefined) return undefined
  const messages: Readonly<Record<string, string>> = t.errors
  return messages[key] ?? t.errors.unknownChoice
}

const Tally = (part: Part) => (
  <>
    <How {...part} />
    <Month {...part} />
    <Heavy {...part} />
  </>
)

const Whole = (part: Part) => {
  const { typed, choices, wrong } = part
  const t = text(useContext(Language)).form
  const { one } = typed
  return (
    <>
      <Kind {...part} />
      <CodeRadios name="whom" list="for-whom" legend={t.whom} value={one['whom']} error={wrong('whom')} />
      <How {...part} />
      <ThemeField
        themes={choices.themes}
        usual={choices.usual}
        chosen={typed.themes}
        error={wrong('themes')}
      />
      <CodeRadios
        name="outcome"
        list="outcome"
        legend={t.outcome}
        value={one['outcome']}
        error={wrong('outcome')}
      />
      <Signposted {...part} />
      <CodeRadios
        name="number"
        list="contact-number"
        legend={t.number}
        hint={t.numberHint}
        value={one['number']}
        error={wrong('number')}
      />
      <When {...part} />
      <Heavy {...part} />
      <Figures {...part} />
    </>
  )
}

const How = ({ typed, wrong }: Part) => {
  const t = text(useContext(Language)).form
  const { channel, minutes } = typed.one
  return (
    <>
      <CodeRadios name="channel" list="channel" legend={t.channel} value={channel} error={wrong('channel')} />
      <CodeRadios
        name="minutes"
        list="minutes-band"
        legend={t.minutes}
        value={minutes}
        error={wrong('minutes')}
      />
    </>
  )
}
