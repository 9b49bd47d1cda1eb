import { useContext } from 'preact/hooks'
import {
  Button,
  Chips,
  Language,
  Link,
  Pagination,
  Select,
  Table,
  Tag,
  type Chip,
  type TagLook,
} from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { conditions, listAddress, sorts, type Condition, type Seen, type Wishes } from '../people.ts'
import { SetUpLine, type SetUpCount } from '../../supporters/index.ts'
import { text } from '../text.ts'

export type PeopleProps = {
  /** Those of this page. */
  readonly people: readonly Seen[]
  readonly found: number
  readonly all: number
  readonly wishes: Wishes
  readonly districts: readonly string[]
  readonly page: number
  readonly pages: number
  readonly setUp: SetUpCount
}

/** Everybody of the programme, those first who need somebody first. Where they stand in words; whom they helped nowhere. */
export const People = (props: PeopleProps) => {
  const lang = useContext(Language)
  const t = text(lang).people
  const { people, found, all, wishes, page, pages } = props
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <p>
        <Link href={localPath(lang, '/desk')}>{t.invite}</Link>
      </p>
      <SetUpLine {...props.setUp} />
      <Filter {...props} />
      <Chips chips={chipsOf(wishes, lang)} />
      <p>
        <strong>{t.count(found, all)}</strong>
      </p>
      <Table
        caption={t.caption}
        captionHidden
        empty={t.nobody}
        rows={people}
        columns={[
          {
            heading: t.name,
            names: true,
            cell: person => <Link href={localPath(lang, `/desk/people/${person.id}`)}>{person.name}</Link>,
          },
          { heading: t.state, cell: person => <Where person={person} /> },
          { heading: t.load, cell: person => (person.band ? t.bands[person.band] : '–') },
          { heading: t.station, cell: person => `${person.station}, ${person.district}` },
        ]}
      />
      <Pagination page={page} pages={pages} href={each => localPath(lang, listAddress(wishes, each))} />
    </>
  )
}

const looks: Record<Condition, TagLook> = {
  'hand-over': 'danger',
  'out-of-date-open': 'danger',
  overloaded: 'danger',
  'out-of-date': 'care',
  idle: 'care',
  paused: 'plain',
  invited: 'plain',
  active: 'good',
  inactive: 'plain',
  keeper: 'plain',
}

/** Where somebody stands: every word that is true of them, and which date has passed. */
export const Where = ({ person }: { person: Seen }) => {
  const t = text(useContext(Language)).people
  const shown = person.conditions.filter(each => each !== 'active' || person.conditions.length === 1)
  return (
    <>
      {shown.map(each => (
        <>
          <Tag look={looks[each]}>{t.conditions[each]}</Tag>{' '}
        </>
      ))}
      {person.past.length > 0 ? `(${person.past.map(each => t.past[each]).join(', ')})` : null}
      {person.standing ? null : person.roles.map(role => t.roles[role]).join(', ')}
    </>
  )
}

const chipsOf = (wishes: Wishes, lang: Lang): Chip[] => {
  const t = text(lang).people
  const { condition, district } = wishes
  const href = (without: Partial<Wishes>) => localPath(lang, listAddress({ ...wishes, ...without }))
  return [
    ...(condition ? [{ label: t.conditions[condition], href: href({ condition: undefined }) }] : []),
    ...(district ? [{ label: district, href: href({ district: undefined }) }] : []),
  ]
}

const Filter = ({ wishes, districts }: PeopleProps) => {
  const lang = useContext(Language)
  const t = text(lang).people
  const all = { value: '', label: t.all }
  return (
    <search aria-label={t.filter}>
      <form method="get" action={localPath(lang, '/desk/people')} class="al-filter al-filter--row">
        <Select
          name="state"
          label={t.state}
          value={wishes.condition}
          options={[all, ...conditions.map(each => ({ value: each, label: t.conditions[each] }))]}
        />
        <Select
          name="district"
          label={t.district}
          value={wishes.district}
          options={[all, ...districts.map(each => ({ value: each, label: each }))]}
        />
        <Select
          name="sort"
          label={t.sort}
          value={wishes.sort}
          options={sorts.map(each => ({ value: each, label: t.sorts[each] }))}
        />
        <Button look="secondary">{t.show}</Button>
      </form>
    </search>
  )
}
