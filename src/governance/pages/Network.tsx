import { useContext } from 'preact/hooks'
import { Language, Link, SummaryList, Tag, type SummaryRow } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { listAddress, type Condition } from '../people.ts'
import type { Pulse } from '../queries.ts'
import { text } from '../text.ts'

export type NetworkProps = {
  readonly pulse: Pulse
  readonly failedMail: number
  /** "Peer supporters are here until 22:00." */
  readonly cover: string
  readonly counts: Readonly<Record<Condition, number>>
}

const pressing = ['hand-over', 'out-of-date-open', 'overloaded', 'out-of-date', 'idle'] as const

/** The coordinator's first page: what needs somebody now, as bands and counts of the whole force (SDC-1, 14). */
export const Network = (props: NetworkProps) => {
  const lang = useContext(Language)
  const t = text(lang).network
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.now}</h2>
      <SummaryList rows={rowsOf(props, lang)} />
      <h2>{t.care}</h2>
      <People counts={props.counts} />
      <p>
        <Link href={localPath(lang, '/desk/people')}>{t.allPeople}</Link>
      </p>
      <p>
        <Link href={localPath(lang, '/desk')}>{t.invite}</Link>
      </p>
    </>
  )
}

const rowsOf = ({ pulse, failedMail, cover }: NetworkProps, lang: Lang): SummaryRow[] => {
  const t = text(lang).network
  const look = { href: localPath(lang, '/desk/network/mail'), label: t.mailLink, what: t.mail }
  return [
    { key: t.waiting, value: t.waitingBand[pulse.waiting] },
    { key: t.overdue, value: <Counted n={pulse.overdue} hint={t.overdueHint} /> },
    { key: t.runOut, value: <Counted n={pulse.runOut} hint={t.runOutHint} /> },
    { key: t.mail, value: <Counted n={failedMail} />, actions: failedMail > 0 ? [look] : [] },
    { key: t.cover, value: cover },
  ]
}

/** A count that should be 0, and what it means when it is not. */
const Counted = ({ n, hint }: { n: number; hint?: string }) =>
  n === 0 ? (
    <p>0</p>
  ) : (
    <>
      <p>
        <Tag look="care">{n}</Tag>
      </p>
      {hint ? <p class="al-meta">{hint}</p> : null}
    </>
  )

const People = ({ counts }: Pick<NetworkProps, 'counts'>) => {
  const lang = useContext(Language)
  const t = text(lang).network
  const found = pressing.filter(
    each => counts[each] > 0 && (each !== 'out-of-date' || counts[each] > counts['out-of-date-open']),
  )
  if (found.length === 0) return <p>{t.careNobody}</p>
  return (
    <>
      <ul>
        {found.map(each => (
          <li>
            <Link href={localPath(lang, listAddress({ condition: each, sort: 'care' }))}>
              {t.counts[each](counts[each])}
            </Link>
          </li>
        ))}
      </ul>
      {counts.idle > 0 ? <p class="al-meta">{t.idleWhy}</p> : null}
    </>
  )
}
