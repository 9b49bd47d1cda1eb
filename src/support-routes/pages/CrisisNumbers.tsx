import type { Lang } from '../../platform/text.ts'
import type { PanelView } from '../crisis-panel.ts'
import { RouteEntry } from './RouteEntry.tsx'

/** The numbers of the crisis panel: one first and large, then the others, 999 last with its note. The words around them are the page's. */
export const CrisisNumbers = ({ panel, lang }: { panel: PanelView; lang: Lang }) => (
  <div class="al-help">
    <ul class="al-routes">
      {panel.first ? <RouteEntry route={panel.first} lang={lang} big only="phone" /> : null}
      {panel.others.map(route => (
        <RouteEntry route={route} lang={lang} />
      ))}
      {panel.emergency ? <RouteEntry route={panel.emergency} lang={lang} /> : null}
    </ul>
  </div>
)
