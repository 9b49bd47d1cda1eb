import { useContext } from 'preact/hooks'
import { Language, Link, NotificationBanner } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { waits, type DocumentStanding, type Standing } from '../signing.ts'
import { text } from '../text.ts'

/** What is told first when several are true. */
const order: readonly Standing[] = ['lapsed', 'changed', 'soon', 'missing']

/** On a supporter's own page: an agreement waits for them, why, and where. Nothing when none does. */
export const AgreementsNotice = ({ standings }: { standings: readonly DocumentStanding[] }) => {
  const lang = useContext(Language)
  const t = text(lang).notice
  const waiting = new Set(standings.filter(waits).map(each => each.standing))
  const first = order.find((each): each is Exclude<Standing, 'signed'> => waiting.has(each))
  if (!first) return null
  return (
    <NotificationBanner kind="care" title={t.title} id="agreements">
      <p>{t[first]}</p>
      <p>
        <Link href={localPath(lang, '/desk/agreements')}>{t.go}</Link>
      </p>
    </NotificationBanner>
  )
}
