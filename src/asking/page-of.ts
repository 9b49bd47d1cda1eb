import { installationId, settingOf } from '../forces/index.ts'
import { allThemes } from '../library/index.ts'
import type { Tx } from '../platform/db/index.ts'
import type { Ask } from '../platform/http/door.ts'
import { inLang } from '../platform/text.ts'
import { toHex } from '../ps1/checking.ts'
import { coverSpans, packSpans, posterPhrase } from '../supporters/index.ts'
import type { PageData } from './page-data.ts'
import { openWays } from './ways.ts'

/** Labels of the topics on cards, in the reader's language. */
export const themeLabels = async (tx: Tx, lang: Ask['lang']): Promise<PageData['themes']> =>
  Object.fromEntries((await allThemes(tx)).map(({ code, label }) => [code, inLang(label, lang).text]))

/** What the way in writes into its page: public, the same for everybody. */
export const pageData = async (ask: Ask, tx: Tx, now: Date): Promise<PageData> => ({
  lang: ask.lang,
  now: now.getTime(),
  force: ask.force.id.replaceAll('-', ''),
  installation: toHex(await installationId(ask.planes.gov)),
  wayIn: await settingOf(tx, 'way-in'),
  cover: packSpans(await coverSpans(tx)),
  themes: await themeLabels(tx, ask.lang),
  circleSize: await settingOf(tx, 'offer-circle-size'),
  keepDays: await settingOf(tx, 'retain-conversation-days'),
  demoPhrase: await demoPhrase(ask, tx),
  words: 7,
  wordList: ask.asset('words.txt'),
  parts: { way: ask.asset(`talk-way.${ask.lang}.js`), inside: ask.asset(`talk-inside.${ask.lang}.js`) },
  canWrite: openWays.includes('talk'),
})

/** A demonstration tells everybody the phrase of its posters; a real force never does. */
export const demoPhrase = async (ask: Ask, tx: Tx): Promise<string | undefined> =>
  ask.force.stage === 'demonstration' ? posterPhrase(tx) : undefined
