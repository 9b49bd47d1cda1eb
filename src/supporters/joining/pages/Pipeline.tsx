import { useContext } from 'preact/hooks'
import {
  Button,
  InsetText,
  Language,
  Link,
  Pagination,
  Select,
  StaffForm,
  Table,
  Tag,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import { fullName, type Application } from '../application.ts'
import { onTheWay } from '../moves.ts'
import { daysSince, holder, isCalled, lacks, type Wish } from '../pipeline.ts'
import { joiningText } from '../text.ts'

export type PipelineProps = {
  /** Those of this page. */
  readonly shown: readonly Application[]
  readonly found: number
  readonly wish: Wish
  readonly page: number
  readonly pages: number
  readonly now: Date
  readonly needed: number
  /** How many are on the way and not on the list yet. */
  readonly missing: number
  readonly formToken: string
}

export const pipelineAddress = (wish: Wish, page = 1): `/${string}` => {
  const query = new URLSearchParams()
  if (wish) query.set('stage', wish)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/desk/people/joining?${query.toString()}` : '/desk/people/joining'
}

/** Everybody on the way: who has the next step, and since when; the longest wait first. */
export const Pipeline = (props: PipelineProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).desk
  const { found, wish, page, pages } = props
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      {props.missing > 0 ? <NotOnTheList {...props} /> : null}
      <Filter wish={wish} />
      <p>
        <strong>{t.count(found)}</strong>
      </p>
      {found === 0 && wish === undefined ? <Empty /> : <List {...props} />}
      <Pagination page={page} pages={pages} href={each => localPath(lang, pipelineAddress(wish, each))} />
    </>
  )
}

const NotOnTheList = ({ missing, formToken }: PipelineProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).desk
  return (
    <InsetText>
      <p>{t.notOnTheList(missing)}</p>
      <StaffForm action={localPath(lang, '/desk/people/joining/bring-in')} token={formToken}>
        <Button look="secondary">{t.bringIn}</Button>
      </StaffForm>
    </InsetText>
  )
}

const Empty = () => {
  const lang = useContext(Language)
  const t = joiningText(lang).desk
  return (
    <>
      <p>
        {t.empty} {t.emptyHow}
      </p>
      <p>
        <Link href={localPath(lang, '/become-a-supporter')}>{t.publicPage}</Link>
      </p>
    </>
  )
}

const Filter = ({ wish }: Pick<PipelineProps, 'wish'>) => {
  const lang = useContext(Language)
  const t = joiningText(lang).desk
  return (
    <search aria-label={t.filter}>
      <form method="get" action={localPath(lang, '/desk/people/joining')} class="al-filter al-filter--row">
        <Select
          name="stage"
          label={t.stage}
          value={wish}
          options={[
            { value: '', label: t.all },
            ...onTheWay.map(each => ({ value: each, label: t.stages[each] })),
            { value: 'over', label: t.over },
          ]}
        />
        <Button look="secondary">{t.show}</Button>
      </form>
    </search>
  )
}

const List = ({ shown, now, needed }: PipelineProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).desk
  return (
    <Table
      caption={t.title}
      captionHidden
      empty={t.empty}
      rows={shown}
      columns={[
        {
          heading: t.name,
          names: true,
          cell: one => <Link href={localPath(lang, `/desk/people/joining/${one.id}`)}>{fullName(one)}</Link>,
        },
        {
          heading: t.stage,
          cell: one => <Tag look={one.stage === 'ready' ? 'good' : 'plain'}>{t.stages[one.stage]}</Tag>,
        },
        { heading: t.holder, cell: one => t.holders[holder(one, needed) ?? 'program'] || '–' },
        {
          heading: t.since,
          cell: one => (
            <>
              {t.days(daysSince(one, now))} <span class="al-meta">({dateText(one.since, lang)})</span>
            </>
          ),
        },
        { heading: t.missing, cell: one => <Missing one={one} needed={needed} /> },
      ]}
    />
  )
}

/** What stands between somebody and the next step, in a few words. */
export const Missing = ({ one, needed }: { one: Application; needed: number }) => {
  const t = joiningText(useContext(Language)).desk
  switch (one.stage) {
    case 'panel':
      return <>{isCalled(one, needed) ? t.waits.panelCalled : t.waits.panel}</>
    case 'interest':
    case 'backing':
    case 'offer':
    case 'ready':
      return <>{t.waits[one.stage]}</>
    default: {
      const names = lacks(one).map(fact => (fact in t.facts ? t.facts[fact as keyof typeof t.facts] : ''))
      return <>{names.join(', ') || '–'}</>
    }
  }
}
