import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Button,
  Details,
  Language,
  Link,
  Pagination,
  Radios,
  StaffForm,
  Table,
  Tag,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { Signer } from '../queries.ts'
import { waits } from '../signing.ts'
import { text } from '../text.ts'
import { standingLooks } from './Mine.tsx'
import type { PeopleProps } from './People.tsx'

/** Who has to sign what, and one button that reminds them all. */
export const Who = (props: PeopleProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { signers, found, all, only, page, pages } = props
  const address = (at: number) =>
    localPath(lang, `/desk/people/agreements?${new URLSearchParams({ only, page: String(at) }).toString()}`)
  return (
    <>
      <h2>{t.people.whoTitle}</h2>
      {props.waiting.length > 0 ? <Remind waiting={props.waiting} formToken={props.formToken} /> : null}
      <Filter only={only} />
      <p>
        <strong>{t.people.found(found, all)}</strong>
      </p>
      <Table
        caption={t.people.caption}
        captionHidden
        empty={t.people.nobody}
        rows={signers}
        columns={[
          {
            heading: t.people.name,
            names: true,
            cell: each => (
              <Link href={localPath(lang, `/desk/people/agreements/person/${each.person}`)}>{each.name}</Link>
            ),
          },
          { heading: t.people.toSign, cell: each => <ToSign signer={each} /> },
          {
            heading: t.people.counts,
            cell: each => (each.agreedUntil === null ? '–' : dateText(noonOf(each.agreedUntil), lang)),
          },
        ]}
      />
      <Pagination page={page} pages={pages} href={address} />
    </>
  )
}

const ToSign = ({ signer: { standings } }: { signer: Signer }) => {
  const t = text(useContext(Language))
  const waiting = standings.filter(waits)
  if (waiting.length === 0) return <>{t.people.nothing}</>
  return (
    <ul class="al-plain-list">
      {waiting.map(({ document, standing }) => (
        <li>
          {t.names[document]} <Tag look={standingLooks[standing]}>{t.standings[standing]}</Tag>
        </li>
      ))}
    </ul>
  )
}

const Filter = ({ only }: { only: 'waiting' | 'all' }) => {
  const lang = useContext(Language)
  const t = text(lang).people
  return (
    <form method="get" action={localPath(lang, '/desk/people/agreements')} class="al-filter al-filter--row">
      <Radios
        name="only"
        look="compact"
        legend={t.which}
        value={only}
        choices={[
          { value: 'waiting', label: t.waiting },
          { value: 'all', label: t.all },
        ]}
      />
      <Button look="secondary">{t.show}</Button>
    </form>
  )
}

const Remind = ({ waiting, formToken }: { waiting: readonly string[]; formToken: string }) => {
  const lang = useContext(Language)
  const t = text(lang).people
  return (
    <StaffForm action={localPath(lang, '/desk/people/agreements/remind')} token={formToken}>
      <p>{t.remindWhat}</p>
      <Details summary={t.remindWho}>
        <p>{waiting.join(', ')}</p>
      </Details>
      <Button look="secondary">{t.remindAll(waiting.length)}</Button>
    </StaffForm>
  )
}
