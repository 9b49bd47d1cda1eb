import { useContext } from 'preact/hooks'
import { Button, ErrorSummary, Language, Panel, Radios } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { joiningText } from '../text.ts'
import { errorsOf, type Errors } from './errors.ts'

export type BackingProps = { readonly name: string; readonly link: string; readonly errors: Errors }

/** The one question to a line manager. Why somebody applied is not here, and nobody asks them why. */
export const Backing = ({ name, link, errors }: BackingProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).backing
  const said = errorsOf(errors, lang)
  return (
    <>
      <ErrorSummary errors={said.list} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead(name)}</p>
      <p>{t.what}</p>
      <ul>
        {t.asks.map(words => (
          <li>{words}</li>
        ))}
      </ul>
      <p>{t.not}</p>
      <form method="post" action={localPath(lang, `/backing/${link}`)} novalidate>
        <Radios
          name="answer"
          legend={t.ask}
          error={said.of('answer')}
          choices={[
            { value: 'yes', label: t.yes },
            { value: 'not-now', label: t.notNow, hint: t.notNowHint },
            { value: 'not-theirs', label: t.notTheirs },
          ]}
        />
        <Button>{t.send}</Button>
      </form>
      <p class="al-meta">{t.confidential}</p>
    </>
  )
}

/** The same whatever was answered: somebody else at the screen learns nothing. */
export const BackingThanks = () => {
  const t = joiningText(useContext(Language)).backing
  return (
    <>
      <Panel title={t.thanksTitle} />
      <p class="al-lead">{t.thanks}</p>
      <p>{t.confidential}</p>
    </>
  )
}
