import { useContext } from 'preact/hooks'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  DateField,
  ErrorSummary,
  Language,
  Link,
  NotificationBanner,
  StaffForm,
  type DateParts,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Lang } from '../../../platform/text.ts'
import type { ChangedSection } from '../changes.ts'
import type { DocumentCode } from '../documents.ts'
import { text } from '../text.ts'
import type { Text } from '../text.ts'
import { Changes } from './Changes.tsx'

export type PublishProps = {
  readonly document: DocumentCode
  readonly version: number
  /** In each language: whoever publishes says that both say the same, so both are before them. */
  readonly changed: Readonly<Record<Lang, readonly ChangedSection[]>>
  readonly isDifferent: boolean
  readonly asked: number
  /** Absent: this agreement does not decide whether somebody is shown. */
  readonly graceDays: number | undefined
  readonly revision: number
  readonly date: DateParts
  readonly errors: Readonly<Partial<Record<'date' | 'confirm', keyof Text['publish']['errors']>>>
  readonly moved: boolean
  readonly formToken: string
}

/** The last look before new words are published: what changes, whom it asks again, and from when. */
export const Publish = (props: PublishProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { document, version, changed, isDifferent, asked, graceDays, errors, moved } = props
  const summary = (['date', 'confirm'] as const).flatMap(field => {
    const error = errors[field]
    return error ? [{ field: field === 'date' ? 'date-day' : field, message: t.publish.errors[error] }] : []
  })
  return (
    <>
      <ErrorSummary errors={summary} />
      {moved ? (
        <NotificationBanner kind="care">
          <p>{t.publish.moved}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.publish.title(t.names[document])}</h1>
      {isDifferent ? (
        <>
          <p>{t.publish.next(version)}</p>
          <p>{t.publish.asked(asked)}</p>
          {graceDays === undefined ? null : <p>{t.publish.grace(graceDays)}</p>}
          <h2>{t.draft.soFar}</h2>
          {languagesFrom(lang).map(each => (
            <>
              <h3>{t.languages[each]}</h3>
              <Changes changed={changed[each]} level={4} words={each} />
            </>
          ))}
          <PublishForm {...props} />
        </>
      ) : (
        <>
          <p>{t.publish.nothing}</p>
          <Back document={document} />
        </>
      )}
    </>
  )
}

const languagesFrom = (lang: Lang): readonly Lang[] => (lang === 'en' ? ['en', 'cy'] : ['cy', 'en'])

const Back = ({ document }: { document: DocumentCode }) => {
  const lang = useContext(Language)
  return (
    <Link href={localPath(lang, `/desk/people/agreements/${document}/draft`)}>{text(lang).publish.back}</Link>
  )
}

const PublishForm = ({ document, revision, date, errors, formToken }: PublishProps) => {
  const lang = useContext(Language)
  const t = text(lang).publish
  return (
    <StaffForm action={localPath(lang, `/desk/people/agreements/${document}/publish`)} token={formToken}>
      <input type="hidden" name="revision" value={revision} />
      <DateField
        name="date"
        legend={t.date}
        hint={t.dateHint}
        value={date}
        error={errors.date && t.errors[errors.date]}
      />
      <Checkboxes
        name="confirm"
        legend={t.confirm}
        error={errors.confirm && t.errors[errors.confirm]}
        choices={[{ value: 'yes', label: t.confirmed }]}
      />
      <ButtonGroup>
        <Button>{t.go}</Button>
        <Back document={document} />
      </ButtonGroup>
    </StaffForm>
  )
}
