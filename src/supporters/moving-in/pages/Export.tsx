import { useContext } from 'preact/hooks'
import { InsetText, Language, Link } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { movingText } from '../text.ts'

/** Everything out again: what is in the file, what is not, and both kinds of it. */
export const Export = () => {
  const lang = useContext(Language)
  const { out: t } = movingText(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <ul class="govuk-list">
        <li>
          <Link href={localPath(lang, '/desk/people/export/people.csv')}>{t.csv}</Link>
        </li>
        <li>
          <Link href={localPath(lang, '/desk/people/export/people.ods')}>{t.ods}</Link>
        </li>
      </ul>
      <p>{t.not}</p>
      <InsetText>{t.care}</InsetText>
    </>
  )
}
