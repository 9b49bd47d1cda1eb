import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  InsetText,
  Language,
  Link,
  NotificationBanner,
  StaffForm,
  SummaryList,
  type SummaryRow,
} from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dateText, type Lang } from '../../platform/text.ts'
import { PersonAside, type Aside } from '../../supporters/index.ts'
import type { Seen } from '../people.ts'
import { text } from '../text.ts'
import { Where } from './People.tsx'

export type PersonProps = {
  readonly person: Seen
  readonly today: string
  readonly said: 'on' | 'off' | 'kept' | 'refused' | undefined
  readonly aside: Aside | undefined
  /** Whether this coordinator could make them active now; absent when they are. */
  readonly activate: 'can' | 'missing' | 'yourself' | undefined
  readonly formToken: string
}

/** One person of the programme: where they stand and the two things a coordinator does about it. */
export const PersonPage = (props: PersonProps) => {
  const lang = useContext(Language)
  const t = text(lang).person
  const { person, said, aside } = props
  const messages = { on: t.nowActive, off: t.nowOff, kept: t.kept, refused: t.refused }
  return (
    <>
      {said ? (
        <NotificationBanner kind={said === 'refused' ? 'care' : 'done'}>
          <p>{messages[said]}</p>
        </NotificationBanner>
      ) : null}
      <h1>{person.name}</h1>
      <SummaryList rows={rowsOf(person, lang)} />
      <Dates {...props} />
      {aside ? <PersonAside aside={aside} /> : null}
      <Acts {...props} />
    </>
  )
}

const rowsOf = (person: Seen, lang: Lang): SummaryRow[] => {
  const { person: t, people } = text(lang)
  return [
    { key: t.state, value: <Where person={person} /> },
    { key: t.roles, value: person.roles.map(role => people.roles[role]).join(', ') || '–' },
    { key: t.station, value: `${person.station}, ${person.district}` },
    ...(person.band
      ? [
          {
            key: t.load,
            value: (
              <>
                <p>{people.bands[person.band]}</p>
                <p class="al-meta">{t.loadWhy}</p>
              </>
            ),
          },
        ]
      : []),
  ]
}

const Dates = ({ person, today }: PersonProps) => {
  const lang = useContext(Language)
  const t = text(lang).person
  const { standing, steps } = person
  if (!standing || !steps) return null
  const day = (date: string | null, ends: boolean) => {
    if (date === null) return t.missing
    const words = dateText(noonOf(date), lang)
    return ends && date < today ? `${words} (${t.passed})` : words
  }
  return (
    <>
      <h2>{t.dates}</h2>
      <SummaryList
        rows={[
          { key: t.vetting, value: day(standing.vettedUntil, true) },
          {
            key: t.agreement,
            value: (
              <Link href={localPath(lang, `/desk/people/agreements/person/${person.id}`)}>
                {day(standing.agreedUntil, true)}
              </Link>
            ),
          },
          { key: t.training, value: day(standing.trainedUntil, true) },
          { key: t.supervision, value: day(standing.supervisionDue, true) },
        ]}
      />
      <h2>{t.steps}</h2>
      <SummaryList
        rows={[
          { key: t.applied, value: day(steps.applied, false) },
          { key: t.backed, value: day(steps.backed, false) },
          { key: t.panel, value: day(steps.panel, false) },
          { key: t.activated, value: day(steps.activated, false) },
        ]}
      />
    </>
  )
}

const Acts = ({ person, activate, formToken }: PersonProps) => {
  const lang = useContext(Language)
  const t = text(lang).person
  const at = `/desk/people/${person.id}` as const
  if (!person.standing) return null
  return (
    <>
      {activate === 'can' ? (
        <StaffForm action={localPath(lang, `${at}/activate`)} token={formToken}>
          <Button>{t.activate}</Button>
        </StaffForm>
      ) : null}
      {activate === 'missing' ? <InsetText>{t.cannotActivate}</InsetText> : null}
      {activate === 'yourself' ? <InsetText>{t.notYourself}</InsetText> : null}
      {person.standing.state === 'inactive' ? null : (
        <p>
          <Link href={localPath(lang, `${at}/deactivate`)}>{t.deactivate}</Link>
        </p>
      )}
    </>
  )
}
