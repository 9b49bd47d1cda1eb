import { Button, Details, InsetText, LinkButton, Select, Table } from '../../design/index.ts'
import type { Persona } from '../../identity/index.ts'
import type { CaughtMail } from '../../supporters/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayTimeText, type Lang } from '../../platform/text.ts'
import { text } from './text.ts'

/** Somebody to be, with their hours as a card says them. */
export type Supporter = Persona & { readonly line: string; readonly isOn: boolean }

export type TryItProps = {
  readonly lang: Lang
  /** Those who were asked, or some who would be; another order at each visit. */
  readonly supporters: readonly Supporter[]
  /** All of them by name. */
  readonly everybody: readonly Persona[]
  readonly coordinator: Persona | undefined
  /** Somebody has written: supporters were asked, or nobody is awake to be asked. */
  readonly waits: 'asked' | 'asleep' | undefined
  /** The mail that the demonstration caught, the newest first. */
  readonly mail: readonly CaughtMail[]
}

type EnterProps = { lang: Lang; who: Persona; line?: string; look?: 'primary' | 'secondary' }

const Enter = ({ lang, who, line, look = 'primary' }: EnterProps) => {
  const t = text(lang)
  return (
    <>
      <form method="post" action={localPath(lang, '/try/enter')}>
        <input type="hidden" name="person" value={who.person} />
        <Button look={look}>{t.as(who.name)}</Button>
      </form>
      {line === undefined ? null : <p class="al-meta">{line}</p>}
      <Details summary={t.words}>
        <p>
          <strong>{who.words}</strong>
        </p>
        <p>{t.wordsHint}</p>
      </Details>
    </>
  )
}

type Cast = Pick<TryItProps, 'lang' | 'supporters' | 'everybody' | 'waits'>

const Waits = ({ lang, waits }: Pick<TryItProps, 'lang' | 'waits'>) => {
  const t = text(lang)
  if (waits === undefined) return null
  if (waits === 'asked') return <p>{t.asked}</p>
  return (
    <form method="post" action={localPath(lang, '/try/duty')}>
      <p>{t.asleep}</p>
      <Button look="secondary">{t.wake}</Button>
    </form>
  )
}

const Supporters = ({ lang, supporters, everybody, waits }: Cast) => {
  const t = text(lang)
  return (
    <section aria-labelledby="supporter" class="al-wide">
      <h2 id="supporter">{t.supporter}</h2>
      <Waits lang={lang} waits={waits} />
      <ul class="al-cards">
        {supporters.map(who => (
          <li>
            <div class="al-card">
              <Enter lang={lang} who={who} line={who.line} look="secondary" />
            </div>
          </li>
        ))}
      </ul>
      {supporters.length > 0 ? (
        <Another lang={lang} everybody={everybody} />
      ) : (
        <InsetText>{t.nobody}</InsetText>
      )}
    </section>
  )
}

const Another = ({ lang, everybody }: Pick<TryItProps, 'lang' | 'everybody'>) => {
  const t = text(lang)
  return (
    <Details summary={t.another}>
      <form method="post" action={localPath(lang, '/try/enter')}>
        <Select
          name="person"
          label={t.anotherOne}
          options={everybody.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Button look="secondary">{t.open}</Button>
      </form>
    </Details>
  )
}

/** Exactly what would have left: there is nothing in it but where to look. */
const Letters = ({ lang, mail }: { lang: Lang; mail: readonly CaughtMail[] }) => {
  const t = text(lang)
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
export const TryIt = (props: TryItProps) => {
  const { lang, coordinator, mail } = props
  const t = text(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      <section aria-labelledby="colleague">
        <h2 id="colleague">{t.colleague}</h2>
        <p>{t.colleagueHint}</p>
        <LinkButton href={localPath(lang, '/talk')}>{t.colleagueGo}</LinkButton>
      </section>
      <Supporters {...props} />
      {coordinator ? (
        <section aria-labelledby="coordinator">
          <h2 id="coordinator">{t.coordinator}</h2>
          <Enter lang={lang} who={coordinator} />
        </section>
      ) : null}
      <section aria-labelledby="mail">
        <h2 id="mail">{t.mail}</h2>
        <p>{t.mailHint}</p>
        {mail.length > 0 ? <Letters lang={lang} mail={mail} /> : <p>{t.noMail}</p>}
      </section>
    </>
  )
}
