import { Button, Link } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { neutralSite } from '../leave.ts'
import { text } from '../text.ts'

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)

/** What leaving quickly can hide and what it cannot, before somebody has to rely on it. */
export const Leaving = ({ lang }: { lang: Lang }) => {
  const t = text(lang).leaving
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.canTitle}</h2>
      <List items={t.can} />
      <p>{t.canScript}</p>
      <h2>{t.cannotTitle}</h2>
      <List items={t.cannot} />
      <p>{t.safer}</p>
      <form method="post" action={localPath(lang, '/leave')} data-exit-to={neutralSite}>
        <Button>{t.button}</Button>
      </form>
      <p>
        <Link href={localPath(lang, '/')}>{t.back}</Link>
      </p>
    </>
  )
}
