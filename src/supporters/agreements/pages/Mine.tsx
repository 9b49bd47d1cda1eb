import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import {
  Language,
  Link,
  LinkButton,
  NotificationBanner,
  Tag,
  TaskList,
  type TagLook,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import { documents, type DocumentCode } from '../documents.ts'
import type { Signature } from '../queries.ts'
import { waits, type DocumentStanding, type Standing } from '../signing.ts'
import { text } from '../text.ts'

export type MineProps = {
  readonly standings: readonly DocumentStanding[]
  readonly signatures: readonly Signature[]
  /** A supporter's own day; `null` for others. */
  readonly agreedUntil: string | null
  readonly today: string
  /** Which one was just signed. */
  readonly signed: DocumentCode | undefined
  /** Whether the force has any words yet. */
  readonly adopted: boolean
}

export const standingLooks: Record<Standing, TagLook> = {
  missing: 'care',
  lapsed: 'danger',
  changed: 'care',
  soon: 'care',
  signed: 'good',
}

/** Everything somebody is asked to sign, what waits first, and one button: the next to read. */
export const Mine = (props: MineProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { standings, adopted, signed } = props
  const next = standings.find(waits)
  return (
    <>
      {signed ? (
        <NotificationBanner kind="done">
          <p>{next ? t.mine.signedNow(t.names[signed]) : t.mine.signedAll}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.mine.title}</h1>
      <p class="al-lead">{t.mine.lead}</p>
      {adopted ? <Where {...props} /> : <p>{t.mine.notYet}</p>}
      {next ? (
        <LinkButton href={localPath(lang, `/desk/agreements/${next.document}`)}>
          {t.mine.next(t.names[next.document])}
        </LinkButton>
      ) : null}
      {adopted ? <Yours {...props} /> : null}
      {adopted ? <Others standings={standings} /> : null}
    </>
  )
}

const Where = ({ standings, agreedUntil, today }: MineProps) => {
  const lang = useContext(Language)
  const t = text(lang).mine
  const waiting = standings.filter(waits).length
  const day = agreedUntil === null ? '' : dateText(noonOf(agreedUntil), lang)
  return (
    <>
      {standings.length > 0 ? <p>{waiting === 0 ? t.allSigned : t.left(waiting)}</p> : null}
      {agreedUntil === null ? null : <p>{agreedUntil < today ? t.ranOut(day) : t.countsUntil(day)}</p>}
    </>
  )
}

const Yours = ({ standings, signatures }: MineProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  return (
    <>
      <h2>{t.mine.yours}</h2>
      {standings.length === 0 ? <p>{t.mine.none}</p> : null}
      <TaskList
        tasks={standings.map(standing => ({
          id: standing.document,
          title: t.names[standing.document],
          href: localPath(lang, `/desk/agreements/${standing.document}`),
          hint: <Last standing={standing} signatures={signatures} />,
          status: <Tag look={standingLooks[standing.standing]}>{t.standings[standing.standing]}</Tag>,
        }))}
      />
    </>
  )
}

const Last = ({
  standing: { document, last, until },
  signatures,
}: {
  standing: DocumentStanding
  signatures: readonly Signature[]
}) => {
  const lang = useContext(Language)
  const t = text(lang).mine
  if (!last || until === undefined) return null
  const kept = signatures.findLast(each => each.document === document && each.version === last.version)
  const words = kept?.onPaper ? t.lastOnPaper : t.last
  return (
    <>
      {words(dateText(noonOf(last.on), lang), String(last.version))}. {t.until(dateText(noonOf(until), lang))}
      .
    </>
  )
}

const Others = ({ standings }: { standings: readonly DocumentStanding[] }) => {
  const lang = useContext(Language)
  const t = text(lang)
  const mine = new Set(standings.map(each => each.document))
  const others = documents.filter(({ code }) => !mine.has(code))
  if (others.length === 0) return null
  return (
    <>
      <h2>{t.mine.alsoRead}</h2>
      <p>{t.mine.alsoReadLead}</p>
      <ul>
        {others.map(({ code }) => (
          <li>
            <Link href={localPath(lang, `/desk/agreements/${code}`)}>{t.names[code]}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
