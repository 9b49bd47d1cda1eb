import { useContext } from 'preact/hooks'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Language,
  Link,
  NotificationBanner,
  StaffForm,
  TextArea,
  TextField,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Lang } from '../../../platform/text.ts'
import type { DocumentCode } from '../documents.ts'
import { sectionIn, type SectionErrors, type TypedSection } from '../forms.ts'
import { text } from '../text.ts'
import { Words } from './Words.tsx'

export type SectionFormProps = {
  readonly document: DocumentCode
  /** 'start', 'new', or the number of the section from 1 on. */
  readonly section: string
  readonly typed: TypedSection
  readonly revision: number
  readonly errors: SectionErrors
  /** Show what was typed as it would look. */
  readonly preview: boolean
  /** Somebody else changed the draft: nothing was kept. */
  readonly moved: boolean
  readonly formToken: string
}

/** One section in both languages, in plain fields. */
export const SectionForm = (props: SectionFormProps) => {
  const lang = useContext(Language)
  const t = text(lang).section
  const { document, section, typed, errors, preview, moved } = props
  const title = section === 'start' ? t.startTitle : section === 'new' ? t.newTitle : t.title
  const summary = Object.entries(errors).map(([field, error]) => ({ field, message: t.errors[error] }))
  return (
    <>
      <ErrorSummary errors={summary} />
      {moved ? (
        <NotificationBanner kind="care">
          <p>{t.moved}</p>
          <p>
            <Link href={localPath(lang, `/desk/people/agreements/${document}/draft`)}>{t.reopen}</Link>
          </p>
        </NotificationBanner>
      ) : null}
      <h1>{title}</h1>
      <p>{t.hint}</p>
      {preview ? <Preview typed={typed} /> : null}
      <Fields {...props} />
    </>
  )
}

const Preview = ({ typed }: { typed: TypedSection }) => {
  const t = text(useContext(Language)).section
  const { en, cy } = sectionIn(typed)
  return (
    <section class="al-preview" aria-labelledby="preview">
      <h2 id="preview">{t.preview}</h2>
      <div lang="en">
        <Words words={{ title: '', lead: [], sections: [en] }} level={3} />
      </div>
      <div lang="cy">
        <Words words={{ title: '', lead: [], sections: [cy] }} level={3} />
      </div>
    </section>
  )
}

const Fields = ({ document, section, typed, revision, errors, formToken }: SectionFormProps) => {
  const lang = useContext(Language)
  const t = text(lang).section
  const action = localPath(lang, `/desk/people/agreements/${document}/draft/${section}`)
  const isNumbered = section !== 'start' && section !== 'new'
  return (
    <StaffForm action={action} token={formToken}>
      <input type="hidden" name="revision" value={revision} />
      {(['en', 'cy'] as const).map(each => (
        <InOne lang={each} isStart={section === 'start'} typed={typed} errors={errors} />
      ))}
      <ButtonGroup>
        <Button name="act" value="keep">
          {t.save}
        </Button>
        <Button look="secondary" name="act" value="see">
          {t.see}
        </Button>
      </ButtonGroup>
      {isNumbered ? (
        <ButtonGroup>
          <Button look="quiet" name="act" value="up">
            {t.up}
          </Button>
          <Button look="quiet" name="act" value="down">
            {t.down}
          </Button>
          <Button look="quiet" name="act" value="remove">
            {t.remove}
          </Button>
        </ButtonGroup>
      ) : null}
    </StaffForm>
  )
}

type InOneProps = { lang: Lang; isStart: boolean; typed: TypedSection; errors: SectionErrors }

const InOne = ({ lang, isStart, typed, errors }: InOneProps) => {
  const t = text(useContext(Language)).section
  const said = (field: keyof TypedSection) => {
    const error = errors[field]
    return error && t.errors[error]
  }
  return (
    <>
      <TextField
        name={`heading_${lang}`}
        label={isStart ? t.titleOf[lang] : t.heading[lang]}
        value={typed[`heading_${lang}`]}
        error={said(`heading_${lang}`)}
      />
      <TextArea
        name={`body_${lang}`}
        label={t.body[lang]}
        rows={12}
        value={typed[`body_${lang}`]}
        error={said(`body_${lang}`)}
      />
    </>
  )
}
