import { Link } from '../../design/index.ts'
import type { Nation } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { crisisBand } from '../crisis-band.ts'
import type { PanelView } from '../crisis-panel.ts'
import { text } from '../text.ts'
import { RouteEntry } from './RouteEntry.tsx'

/** The numbers of the crisis panel: one first and large, then the others, 999 last with its note. The words around them are the page's. */
export const CrisisNumbers = ({ panel, lang }: { panel: PanelView; lang: Lang }) => (
  <div class="al-help">
    <h2 class="govuk-visually-hidden">{text(lang).awake}</h2>
    <ul class="al-routes">
      {panel.first ? <RouteEntry route={panel.first} lang={lang} big only="phone" /> : null}
      {panel.others.map(route => (
        <RouteEntry route={route} lang={lang} />
      ))}
      {panel.emergency ? <RouteEntry route={panel.emergency} lang={lang} /> : null}
    </ul>
  </div>
)

/** The lines of the crisis band once more, inside a page that says who is awake now: the same numbers, higher than a thumb. */
export const ShortNumbers = ({ nation, lang, more }: { nation: Nation; lang: Lang; more: string }) => (
  <ul class="al-awake">
    {crisisBand(nation, lang).map(line => (
      <li>
        <Link href={line.href}>{line.label}</Link>
      </li>
    ))}
    <li>
      <Link href={localPath(lang, '/help-now')}>{more}</Link>
    </li>
  </ul>
)
