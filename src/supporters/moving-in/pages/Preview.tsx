import { useContext } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  Language,
  Link,
  Pagination,
  StaffForm,
  Table,
  type FormError,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { groups, type Group, type Line } from '../become.ts'
import { countsOf, lineWords } from '../line-words.ts'
import type { Plan } from '../plan.ts'
import { movingText } from '../text.ts'
import { ThrowAway } from './ThrowAway.tsx'

export type PreviewProps = {
  readonly draft: string
  readonly plan: Plan
  readonly headings: readonly string[]
  /** The contacts of before as they may be said: rounded, or fewer than the threshold; nothing when there are none. */
  readonly contacts: { readonly about: number } | { readonly fewer: number } | undefined
  readonly show: Group
  readonly page: number
  readonly errors: readonly FormError[]
  readonly formToken: string
}

const pageSize = 50

/** What every row becomes, before anything is done. */
export const Preview = (props: PreviewProps) => {
  const lang = useContext(Language)
  const { preview: t } = movingText(lang)
  const { draft, plan, errors, formToken } = props
  const arriving = plan.arrivals.length
  const nothing = arriving === 0 && plan.fillings.length === 0
  const path = (rest: string) => localPath(lang, `/desk/people/import/${draft}${rest}`)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <p class="al-lead">{nothing ? t.nothingToDo : t.lead}</p>
      <Sums {...props} />
      <Notes {...props} />
      {nothing ? null : (
        <StaffForm action={path('/check')} token={formToken}>
          <input type="hidden" name="digest" value={plan.digest} />
          <Button>{arriving > 0 ? t.go(arriving) : t.goFilled}</Button>
        </StaffForm>
      )}
      <Rows {...props} />
      <p>
        <Link href={path('/report.csv')}>{t.report}</Link>
      </p>
      <p>
        <Link href={path('')}>{t.back}</Link>
      </p>
      {plan.resolved.unknown.length > 0 ? (
        <p>
          <Link href={path('/words')}>{t.backMatch}</Link>
        </p>
      ) : null}
      <ThrowAway draft={draft} formToken={formToken} />
    </>
  )
}

/** The groups with their counts, each leading to its rows. */
const Sums = ({ draft, plan }: PreviewProps) => {
  const lang = useContext(Language)
  const { preview: t } = movingText(lang)
  const counts = countsOf(plan)
  return (
    <ul class="al-sums">
      {groups
        .filter(group => counts.has(group))
        .map(group => (
          <li>
            <Link href={localPath(lang, `/desk/people/import/${draft}/check?show=${group}#rows`)}>
              {t.groups[group]}
            </Link>
            <strong>{counts.get(group) ?? 0}</strong>
          </li>
        ))}
    </ul>
  )
}

const Notes = ({ plan, contacts }: PreviewProps) => {
  const { preview: t } = movingText(useContext(Language))
  const live = plan.arrivals.filter(({ group }) => group === 'active' || group === 'out-of-date')
  return (
    <>
      {live.length > 0 ? (
        <p>
          {t.about.active} {t.ringOnly(live.filter(({ entry }) => entry.showsNumber).length)}
        </p>
      ) : null}
      {contacts ? (
        <p>{t.contacts('about' in contacts ? t.about_(contacts.about) : t.fewer(contacts.fewer))}</p>
      ) : null}
    </>
  )
}

const Rows = ({ draft, plan, headings, show, page }: PreviewProps) => {
  const lang = useContext(Language)
  const { preview: t } = movingText(lang)
  const all = plan.lines.filter(line => line.group === show)
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const at = Math.min(page, pages)
  return (
    <section id="rows" class="al-wide">
      <h2>{t.groups[show]}</h2>
      {show === 'active' ? null : <p>{t.about[show]}</p>}
      <Table<Line>
        caption={t.groups[show]}
        captionHidden
        empty={t.nobody}
        rows={all.slice((at - 1) * pageSize, at * pageSize)}
        columns={[
          { heading: t.row, cell: line => line.row },
          { heading: t.name, names: true, cell: line => line.name || '–' },
          { heading: t.what, cell: line => lineWords(line, headings, lang).join('; ') || '–' },
        ]}
      />
      <Pagination
        page={at}
        pages={pages}
        href={each => localPath(lang, `/desk/people/import/${draft}/check?show=${show}&page=${each}#rows`)}
      />
    </section>
  )
}
