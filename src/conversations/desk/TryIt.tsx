import { Button, Details, InsetText, LinkButton, Table } from '../../design/index.ts'
import type { Persona } from '../../identity/index.ts'
import type { CaughtMail } from '../../supporters/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayTimeText, type Lang } from '../../platform/text.ts'
import { text } from './text.ts'

export type TryItProps = {
  readonly lang: Lang
  readonly supporter: Persona | undefined
  readonly coordinator: Persona | undefined
  /** The mail that the demonstration caught, the newest first. */
  readonly mail: readonly CaughtMail[]
}

const Persona = ({ lang, as, title, who }: { lang: Lang; as: string; title: string; who: Persona }) => {
  const t = text(lang).tryIt
  return (
    <section aria-labelledby={as}>
      <h2 class="govuk-heading-m" id={as}>
        {title}
      </h2>
      <form method="post" action={localPath(lang, '/try/enter')}>
        <input type="hidden" name="as" value={as} />
        <Button>{t.as(who.name)}</Button>
      </form>
      <Details summary={t.words}>
        <p>
          <strong>{who.words}</strong>
        </p>
        <p>{t.wordsHint}</p>
      </Details>
    </section>
  )
}

/** Exactly what would have left: there is nothing in it but where to look. */
const Letters = ({ lang, mail }: { lang: Lang; mail: readonly CaughtMail[] }) => {
  const t = text(lang).tryIt
  return (
    <Table
      caption={t.mail}
      columns={[
        { heading: t.mailAt, cell: (each: CaughtMail) => dayTimeText(each.at, lang) },
        { heading: t.mailTo, cell: each => each.to },
        { heading: t.mailSubject, cell: each => each.subject, names: true },
        { heading: t.mailText, cell: each => each.text },
      ]}
      rows={mail}
    />
  )
}

/** Every side of the demonstration, one click each. On this machine alone. */
export const TryIt = ({ lang, supporter, coordinator, mail }: TryItProps) => {
  const t = text(lang).tryIt
  return (
    <>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p>{t.intro}</p>
      <section aria-labelledby="colleague">
        <h2 class="govuk-heading-m" id="colleague">
          {t.colleague}
        </h2>
        <p>{t.colleagueHint}</p>
        <LinkButton href={localPath(lang, '/talk')}>{t.colleagueGo}</LinkButton>
      </section>
      {supporter ? <Persona lang={lang} as="supporter" title={t.supporter} who={supporter} /> : null}
      {coordinator ? <Persona lang={lang} as="coordinator" title={t.coordinator} who={coordinator} /> : null}
      {supporter ? null : <InsetText>{t.nobody}</InsetText>}
      <section aria-labelledby="mail">
        <h2 class="govuk-heading-m" id="mail">
          {t.mail}
        </h2>
        <p>{t.mailHint}</p>
        {mail.length > 0 ? <Letters lang={lang} mail={mail} /> : <p>{t.noMail}</p>}
      </section>
    </>
  )
}
