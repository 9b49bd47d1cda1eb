import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import {
  Button,
  Details,
  ErrorSummary,
  InsetText,
  Language,
  Link,
  LinkButton,
  NotificationBanner,
  Radios,
  TextField,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText, dayText } from '../../../platform/text.ts'
import type { Application } from '../application.ts'
import { isOnTheWay } from '../moves.ts'
import { reasonOf } from '../reasons.ts'
import { joiningText } from '../text.ts'
import { errorsOf, type Errors } from './errors.ts'

export type OwnProps = {
  readonly application: Application
  readonly link: string
  readonly errors: Errors
  /** What was typed when something was missing. */
  readonly manager?: string | undefined
  readonly said?: 'asked' | 'answered' | 'nothing' | undefined
  /** Months after which an application that is over is deleted. */
  readonly keptMonths: number
}

/** Where an application stands, for the applicant alone, with the one thing there is to do. */
export const Own = (props: OwnProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).own
  const { application, link, errors, said, keptMonths } = props
  const { stage } = application
  return (
    <>
      <ErrorSummary errors={errorsOf(errors, lang).list} />
      {said ? (
        <NotificationBanner kind={said === 'nothing' ? 'note' : 'done'}>
          <p>{t.said[said]}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.title}</h1>
      <p class="al-lead">{t.stages[stage]}</p>
      <p>
        {t.next[stage]} {stage === 'panel' ? <PanelDay {...props} /> : null}
      </p>
      <Act {...props} />
      <p class="al-meta">
        {t.since(dateText(application.since, lang))} {t.hello(application.firstName)}
      </p>
      {isOnTheWay(stage) ? (
        <p>
          <Link href={localPath(lang, `/joining/${link}/withdraw`)}>{t.withdraw}</Link>
        </p>
      ) : (
        <p class="al-meta">{t.forgotten(keptMonths)}</p>
      )}
    </>
  )
}

const PanelDay = ({ application: { meetsOn } }: OwnProps) => {
  const lang = useContext(Language)
  return meetsOn === null ? null : (
    <strong>{joiningText(lang).own.next.panelOn(dayText(noonOf(meetsOn), lang))}</strong>
  )
}

const Act = (props: OwnProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang)
  const { application } = props
  switch (application.stage) {
    case 'interest':
      return <Manager {...props} />
    case 'backing':
      return <Asked {...props} />
    case 'offer':
      return <Offer {...props} />
    case 'rejected':
      return (
        <>
          <Why reason={application.reason} />
          <Begin />
        </>
      )
    case 'withdrawn':
      return <Begin />
    case 'agreements':
    case 'active':
      return (
        <p>
          <LinkButton href={localPath(lang, '/desk')}>{t.own.desk}</LinkButton>
        </p>
      )
    default:
      return null
  }
}

const Asked = (props: OwnProps) => {
  const t = joiningText(useContext(Language)).own
  const { application, link, errors } = props
  return (
    <>
      <InsetText>{t.asked(application.managerMail ?? '')}</InsetText>
      <Post link={link} to="again">
        <Button look="secondary">{t.askAgain}</Button>
      </Post>
      <Details summary={t.nameAnother} open={Object.keys(errors).length > 0}>
        <Manager {...props} />
      </Details>
    </>
  )
}

/** A form of the applicant's own page. */
export const Post = ({ link, to, children }: { link: string; to: string; children: ComponentChildren }) => (
  <form method="post" action={localPath(useContext(Language), `/joining/${link}/${to}`)} novalidate>
    {children}
  </form>
)

const Manager = ({ link, manager, errors, application }: OwnProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).own
  return (
    <Post link={link} to="manager">
      <TextField
        name="manager"
        type="email"
        label={t.manager}
        hint={t.managerHint}
        value={manager}
        error={errorsOf(errors, lang).of('manager')}
        autocomplete="off"
        spellcheck={false}
      />
      <Button look={application.stage === 'interest' ? 'primary' : 'secondary'}>{t.askManager}</Button>
    </Post>
  )
}

const Offer = ({ link, errors }: OwnProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).own
  return (
    <Post link={link} to="answer">
      <Radios
        name="answer"
        legend={t.ask}
        error={errorsOf(errors, lang).of('answer')}
        choices={[
          { value: 'accept', label: t.accept },
          { value: 'turn-down', label: t.turnDown },
        ]}
      />
      <Button>{t.answer}</Button>
    </Post>
  )
}

/** The reason in kind words. A code that this version does not know says the least. */
const Why = ({ reason }: { reason: string | null }) => (
  <InsetText>
    {joiningText(useContext(Language)).reasons[reasonOf(reason) ?? 'stopped'].map(words => (
      <p>{words}</p>
    ))}
  </InsetText>
)

const Begin = () => {
  const lang = useContext(Language)
  return (
    <p>
      <Link href={localPath(lang, '/become-a-supporter')}>{joiningText(lang).own.begin}</Link>
    </p>
  )
}
