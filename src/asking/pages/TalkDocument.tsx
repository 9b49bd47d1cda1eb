import { Link } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { PassingOnPanel, type PassingOnCard } from '../../escalation/index.ts'
import type { Nation } from '../../platform/http/door.ts'
import { CrisisNumbers, ShortNumbers, type PanelView } from '../../support-routes/index.ts'
import { coverLine, coverOf, supporterText, unpackSpans } from '../../supporters/index.ts'
import { talkText } from '../../conversations/index.ts'
import type { PageData } from '../page-data.ts'

export type TalkDocumentProps = {
  readonly lang: Lang
  readonly nation: Nation
  readonly page: PageData
  readonly panel: PanelView
  readonly card: PassingOnCard
}

/**
 * The colleague's one document before its script runs: the cover line, the question, and what somebody without script can do. What
 * the script shows later (numbers, the passing-on card) is here already, so that a lost connection takes none of it away.
 */
export const TalkDocument = ({ lang, nation, page, panel, card }: TalkDocumentProps) => {
  const t = talkText(lang)
  const now = new Date(page.now)
  const cover = coverOf(unpackSpans(page.cover), now)
  return (
    <>
      <div id="talk" class="al-wide" data-page={JSON.stringify(page)}>
        <p class="al-meta">
          {coverLine(cover, now, lang)} {cover.kind === 'nobody' ? supporterText(lang).theseAre : ''}
        </p>
        {cover.kind === 'nobody' ? <Awake lang={lang} nation={nation} /> : null}
        <h1>{t.safe.title}</h1>
        <WithoutScript lang={lang} panel={panel} />
      </div>
      <template id="crisis-short">
        <Awake lang={lang} nation={nation} />
      </template>
      <template id="crisis-numbers">
        <CrisisNumbers panel={panel} lang={lang} />
      </template>
      <template id="passing-on">
        <PassingOnPanel card={card} lang={lang} />
      </template>
    </>
  )
}

/** What works without script, and what stands here until the script has come. */
const WithoutScript = ({ lang, panel }: Pick<TalkDocumentProps, 'lang' | 'panel'>) => {
  const t = talkText(lang)
  return (
    <>
      <noscript>
        <p>{t.needsScript}</p>
        <ul>
          <li>
            <Link href={localPath(lang, '/supporters')}>{t.needsScriptRing}</Link>
          </li>
          <li>
            <Link href={localPath(lang, '/help-now')}>{t.needsScriptHelp}</Link>
          </li>
        </ul>
        <h2>{t.panel.title}</h2>
        <CrisisNumbers panel={panel} lang={lang} />
      </noscript>
      <div class="al-script-only">
        <p>{t.ready}</p>
        <p class="al-meta">{t.readyHelp}</p>
        <p>
          <Link href={localPath(lang, '/supporters')}>{t.needsScriptRing}</Link>
        </p>
      </div>
    </>
  )
}

const Awake = ({ lang, nation }: { lang: Lang; nation: Nation }) => (
  <ShortNumbers nation={nation} lang={lang} more={talkText(lang).needsScriptHelp} />
)
