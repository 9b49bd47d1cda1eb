import { talkText } from '../conversations/index.ts'
import { Breadcrumbs } from '../design/index.ts'
import { passingOnCard } from '../escalation/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { localPath } from '../platform/http/path.ts'
import { queueByAddress } from '../platform/http/limits.ts'
import { page, type PageReply, type Reply } from '../platform/http/reply.ts'
import { CrisisNumbers, crisisPanel } from '../support-routes/index.ts'
import { openDirectory, readDirectory } from '../supporters/index.ts'
import { findText } from './find/text.ts'
import { demoPhrase, pageData, themeLabels } from './page-of.ts'
import { TalkDocument } from './pages/TalkDocument.tsx'
import { IsThisReal } from './pages/IsThisReal.tsx'
import { AllSupporters, PhraseForm } from './pages/Supporters.tsx'
import { text } from './text.ts'

const inTurn = queueByAddress()

/** The way in to a supporter: find and ring. Names never leave without the poster's phrase. */
export const wayInDoors = doors({
  'GET /supporters': {
    may: 'anyone',
    handle: ask => ask.read('gov', (tx, now) => phrasePage(ask, tx, now)),
  },
  /** Without script: the phrase in the body of a post, the whole list as the answer. */
  'POST /supporters': {
    may: 'anyone',
    handle: async ask => {
      const typed = (await ask.form()).values['phrase'] ?? ''
      // Whoever tries one phrase after the other waits their turn; a station that opens the list at once is not refused.
      return inTurn(ask.addressKey, () => ask.read('gov', (tx, now) => listPage(ask, tx, now, typed)))
    },
  },
  /** The colleague's one document. Nothing somebody chooses in it is sent before they press Send. */
  'GET /talk': {
    may: 'anyone',
    handle: ask =>
      ask.read('gov', async (tx, now) => {
        const { lang, force } = ask
        const body = (
          <TalkDocument
            lang={lang}
            nation={force.nation}
            page={await pageData(ask, tx, now)}
            panel={await crisisPanel(tx, now, force, lang)}
            card={await passingOnCard(tx, force, lang)}
          />
        )
        return page(talkText(lang).tab, body, { sensitive: true, sealed: true, script: 'talk.js' })
      }),
  },
  'GET /is-this-real': {
    may: 'anyone',
    handle: ({ lang, force, url, request }) =>
      page(
        text(lang).real.title,
        <IsThisReal lang={lang} force={force} address={request.headers.get('host') ?? url.host} />,
      ),
  },
})

const frameOf = (lang: Ask['lang']) => ({
  sensitive: true,
  script: 'supporters.js',
  width: 'wide' as const,
  title: findText(lang).tab,
})

const phrasePage = async (ask: Ask, tx: Tx, now: Date, again?: { typed: string }): Promise<PageReply> => {
  const { lang } = ask
  const { title, ...frame } = frameOf(lang)
  const panel = await crisisPanel(tx, now, ask.force, lang)
  const body = (
    <>
      <div id="find" class="al-wide" data-page={JSON.stringify(await pageData(ask, tx, now))}>
        <PhraseForm
          lang={lang}
          demoPhrase={await demoPhrase(ask, tx)}
          {...(again ? { typed: again.typed, isWrong: true } : {})}
        />
      </div>
      <template id="crisis-numbers">
        <CrisisNumbers panel={panel} lang={lang} />
      </template>
    </>
  )
  return page(title, body, { ...frame, status: again ? 422 : 200 })
}

const listPage = async (ask: Ask, tx: Tx, now: Date, typed: string): Promise<Reply> => {
  const opened = await openDirectory(tx, typed)
  if (!opened.ok) return phrasePage(ask, tx, now, { typed })
  const { lang } = ask
  const directory = readDirectory(new TextDecoder().decode(opened.bytes))
  const themes = await themeLabels(tx, lang)
  const frame = { lang, now, places: directory.places, themes }
  return page(findText(lang).tab, <AllSupporters directory={directory} frame={frame} />, {
    sensitive: true,
    width: 'wide',
    above: <Breadcrumbs items={[{ label: findText(lang).title, href: localPath(lang, '/supporters') }]} />,
  })
}
