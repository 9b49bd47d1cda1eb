import { useContext } from 'preact/hooks'
import {
  Button,
  DateField,
  ErrorSummary,
  Language,
  Radios,
  StaffForm,
  type DateParts,
  type FormError,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Lang } from '../../../platform/text.ts'
import type { DocumentCode } from '../documents.ts'
import { text } from '../text.ts'
import type { Text } from '../text.ts'

export type PaperError = keyof Text['paper']['errors']
export type PaperProps = {
  readonly person: string
  readonly name: string
  readonly documents: readonly DocumentCode[]
  readonly typed: { readonly document?: string; readonly language?: string; readonly date: DateParts }
  readonly errors: Readonly<Partial<Record<'document' | 'language' | 'date', PaperError>>>
  readonly formToken: string
}

type Errors = PaperProps['errors']
const saidOf = (errors: Errors, lang: Lang) => (field: keyof Errors) => {
  const error = errors[field]
  return error && text(lang).paper.errors[error]
}
const summaryOf = (errors: Errors, lang: Lang): FormError[] =>
  (['document', 'language', 'date'] as const).flatMap(field => {
    const message = saidOf(errors, lang)(field)
    return message === undefined ? [] : [{ field: field === 'date' ? 'date-day' : field, message }]
  })

/** A signature on paper: which agreement, which language, which day. */
export const Paper = ({ person, name, documents, typed, errors, formToken }: PaperProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const said = saidOf(errors, lang)
  return (
    <>
      <ErrorSummary errors={summaryOf(errors, lang)} />
      <h1>{t.paper.title(name)}</h1>
      <p>{t.paper.lead}</p>
      <StaffForm action={localPath(lang, `/desk/people/agreements/paper/${person}`)} token={formToken}>
        <Radios
          name="document"
          legend={t.paper.which}
          value={typed.document}
          error={said('document')}
          choices={documents.map(value => ({ value, label: t.names[value] }))}
        />
        <Radios
          name="language"
          look="inline"
          legend={t.paper.language}
          value={typed.language}
          error={said('language')}
          choices={(['en', 'cy'] as const).map(value => ({ value, label: t.languages[value] }))}
        />
        <DateField
          name="date"
          legend={t.paper.date}
          hint={t.paper.dateHint}
          value={typed.date}
          error={said('date')}
        />
        <Button>{t.paper.keep}</Button>
      </StaffForm>
    </>
  )
}
