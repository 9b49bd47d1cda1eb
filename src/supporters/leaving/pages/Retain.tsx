import { useContext } from 'preact/hooks'
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  Language,
  Link,
  StaffForm,
  TextField,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Lang } from '../../../platform/text.ts'
import { leavingText } from '../text.ts'

export type RetainErrors = Readonly<Partial<Record<'mail' | 'vetted', string>>>
type RetainProps = {
  readonly person: string
  readonly name: string
  readonly values: Readonly<Record<string, string>>
  /** Keys of the words for what is wrong. */
  readonly errors: RetainErrors
  readonly formToken: string
}

const wordsFor = (lang: Lang) => (key: string | undefined) => {
  const { errors } = leavingText(lang).retain
  if (key === undefined) return undefined
  return key in errors ? errors[key as keyof typeof errors] : errors.mailWrong
}

/** Asks once before somebody who retires stays as a volunteer. */
export const Retain = ({ person, name, values, errors, formToken }: RetainProps) => {
  const lang = useContext(Language)
  const t = leavingText(lang).retain
  const words = wordsFor(lang)
  const list = Object.entries(errors).map(([field, key]) => ({ field, message: words(key) ?? '' }))
  return (
    <>
      <ErrorSummary errors={list} />
      <h1>{t.title(name)}</h1>
      <ul>
        {t.what.map(each => (
          <li>{each}</li>
        ))}
      </ul>
      <StaffForm action={localPath(lang, `/desk/people/${person}/retain`)} token={formToken}>
        <TextField
          name="mail"
          type="email"
          label={t.mail}
          hint={t.mailHint}
          value={values['mail']}
          error={words(errors.mail)}
          autocomplete="off"
          spellcheck={false}
        />
        <DateField
          name="vetted"
          legend={t.vetted}
          value={{ day: values['vetted-day'], month: values['vetted-month'], year: values['vetted-year'] }}
          error={words(errors.vetted)}
        />
        <ButtonGroup>
          <Button>{t.yes}</Button>
          <Link href={localPath(lang, `/desk/people/${person}`)}>{t.no}</Link>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}
