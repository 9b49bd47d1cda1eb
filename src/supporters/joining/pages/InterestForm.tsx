import { useContext } from 'preact/hooks'
import {
  Button,
  Checkboxes,
  ErrorSummary,
  InsetText,
  Language,
  Panel,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../../design/index.ts'
import { ranks, type Area } from '../../../identity/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { inLang } from '../../../platform/text.ts'
import { mostWords } from '../forms.ts'
import { joiningText } from '../text.ts'
import { errorsOf, type Errors } from './errors.ts'

export type InterestFormProps = {
  readonly stations: readonly Area[]
  readonly values: Readonly<Record<string, string>>
  readonly languages: readonly string[]
  readonly errors: Errors
  /** A flood: nothing was kept, and everything stands here still. */
  readonly busy?: boolean
}

/** The expression of interest, on one page: what was typed stays when something is missing. */
export const InterestForm = (props: InterestFormProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).interest
  const { values, errors, busy } = props
  const said = errorsOf(errors, lang)
  return (
    <>
      <ErrorSummary errors={said.list} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      {busy ? <InsetText>{t.busy}</InsetText> : null}
      <form method="post" action={localPath(lang, '/become-a-supporter/tell-us')} novalidate>
        <Who {...props} />
        <Where {...props} />
        <Choices {...props} />
        <TextArea
          name="why"
          label={t.why}
          hint={t.whyHint}
          value={values['why']}
          error={said.of('why')}
          max={mostWords}
        />
        <Button>{t.send}</Button>
      </form>
    </>
  )
}

const Who = ({ values, errors }: InterestFormProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).interest
  const said = errorsOf(errors, lang)
  return (
    <>
      <TextField name="first" label={t.first} value={values['first']} error={said.of('first')} width={20} />
      <TextField
        name="surname"
        label={t.surname}
        value={values['surname']}
        error={said.of('surname')}
        width={20}
      />
      <TextField
        name="mail"
        type="email"
        label={t.mail}
        hint={t.mailHint}
        value={values['mail']}
        error={said.of('mail')}
        autocomplete="email"
        spellcheck={false}
      />
    </>
  )
}

const Where = ({ stations, values, errors }: InterestFormProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).interest
  const said = errorsOf(errors, lang)
  const none = { value: '', label: t.choose }
  return (
    <>
      <Select
        name="rank"
        label={t.rank}
        value={values['rank']}
        error={said.of('rank')}
        options={[
          none,
          ...[...ranks().values()].map(({ code, title }) => ({
            value: code,
            label: inLang(title, lang).text,
          })),
        ]}
      />
      <Select
        name="station"
        label={t.station}
        value={values['station']}
        error={said.of('station')}
        options={[
          none,
          ...stations.map(({ id, name, nameCy }) => ({
            value: id,
            label: lang === 'cy' && nameCy !== '' ? nameCy : name,
          })),
        ]}
      />
    </>
  )
}

const Choices = ({ values, languages, errors }: InterestFormProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).interest
  const said = errorsOf(errors, lang)
  return (
    <>
      <Checkboxes
        name="languages"
        legend={t.languages}
        values={languages}
        error={said.of('languages')}
        look="compact"
        choices={(['en', 'cy'] as const).map(each => ({ value: each, label: t.languageNames[each] }))}
      />
      <Radios
        name="duties"
        legend={t.duties}
        hint={t.dutiesHint}
        value={values['duties']}
        error={said.of('duties')}
        look="compact"
        choices={(['no', 'professional-standards', 'appropriate-authority'] as const).map(each => ({
          value: each,
          label: t.dutiesChoices[each],
        }))}
      />
    </>
  )
}

export type LostLinkProps = {
  readonly mail: string | undefined
  readonly errors: Errors
  readonly sent: boolean
}

/** Another link for somebody who lost theirs; the answer is the same whether there was one or not. */
export const LostLink = ({ mail, errors, sent }: LostLinkProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang)
  const said = errorsOf(errors, lang)
  if (sent)
    return (
      <>
        <Panel title={t.lost.sentTitle} />
        <p class="al-lead">{t.lost.sent}</p>
      </>
    )
  return (
    <>
      <ErrorSummary errors={said.list} />
      <h1>{t.lost.title}</h1>
      <p class="al-lead">{t.lost.lead}</p>
      <form method="post" action={localPath(lang, '/become-a-supporter/link')} novalidate>
        <TextField
          name="mail"
          type="email"
          label={t.interest.mail}
          value={mail}
          error={said.of('mail')}
          autocomplete="email"
          spellcheck={false}
        />
        <Button>{t.lost.send}</Button>
      </form>
    </>
  )
}
