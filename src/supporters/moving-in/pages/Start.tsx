import { useContext } from 'preact/hooks'
import {
  Button,
  Details,
  ErrorSummary,
  FileField,
  InsetText,
  Language,
  Link,
  StaffForm,
  TextArea,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText, dayTimeText } from '../../../platform/text.ts'
import type { DoneImport } from '../done.ts'
import type { SetUpCount } from '../set-up.ts'
import { movingText } from '../text.ts'
import type { Unreadable } from '../read-sheet.ts'

export type StartProps = {
  readonly formToken: string
  readonly error: Unreadable | undefined
  readonly pasted: string | undefined
  readonly open: readonly { readonly id: string; readonly at: Date; readonly rows: number }[]
  readonly done: readonly DoneImport[]
  readonly setUp: SetUpCount
}

/** Where somebody with sixty volunteers in a spreadsheet begins. */
export const Start = (props: StartProps) => {
  const lang = useContext(Language)
  const { start: t, errors, setUp: s } = movingText(lang)
  const error = props.error && errors[props.error]
  return (
    <>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'file', message: error }]} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <StaffForm action={localPath(lang, '/desk/people/import')} token={props.formToken} files>
        <FileField name="file" label={t.file} hint={t.fileHint} error={error} accept=".xlsx,.csv,.txt,.tsv" />
        <Details summary={t.paste} open={props.pasted !== undefined && props.pasted !== ''}>
          <TextArea
            name="cells"
            label={t.paste}
            hint={t.pasteHint}
            rows={6}
            value={props.pasted}
            spellcheck={false}
          />
        </Details>
        <InsetText>{t.privacy}</InsetText>
        <Button>{t.button}</Button>
      </StaffForm>
      <Before {...props} />
      <h2>{t.setUp}</h2>
      <p>
        <Link href={localPath(lang, '/desk/people/set-up')}>
          {props.setUp.all === 0 ? s.noSupporters : s.count(props.setUp.ready, props.setUp.all)}
        </Link>
      </p>
      <h2>{t.out}</h2>
      <p>
        <Link href={localPath(lang, '/desk/people/export')}>{t.outLink}</Link>
      </p>
    </>
  )
}

/** Sheets that are not finished, and imports of before. */
const Before = ({ open, done }: StartProps) => {
  const lang = useContext(Language)
  const t = movingText(lang)
  return (
    <>
      {open.length === 0 ? null : (
        <>
          <h2>{t.start.goOn}</h2>
          <ul class="govuk-list">
            {open.map(({ id, at, rows }) => (
              <li>
                <Link href={localPath(lang, `/desk/people/import/${id}`)}>
                  {t.start.goOnWith(t.rows(rows), dayTimeText(at, lang))}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {done.length === 0 ? null : (
        <>
          <h2>{t.start.done}</h2>
          <ul class="govuk-list">
            {done.map(({ id, at, by, people, undoneAt }) => (
              <li>
                <Link href={localPath(lang, `/desk/people/imports/${id}`)}>
                  {t.done.summary(people, dateText(at, lang), by)}
                </Link>
                {undoneAt === null ? null : ` (${t.done.takenBack})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
