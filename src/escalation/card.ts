import { noonOf } from '../platform/day.ts'
import type { Tx } from '../platform/db/index.ts'
import type { Force } from '../platform/http/door.ts'
import { dateText, type Lang } from '../platform/text.ts'
import { readingOf, type Matter, type PassingOn, type Reading, type Urgency } from './passing-on.ts'
import { passingOnOf } from './queries.ts'
import { text } from './text.ts'

/** One matter in the reader's words. Where `reading` is `hidden`, everything but `what` and `mark` is empty. */
export type CardMatter = {
  readonly code: string
  readonly urgency: Urgency
  readonly reading: Reading
  /** General knowledge that nobody read on a page: always marked until it is checked. */
  readonly recalled: boolean
  readonly what: string
  readonly card: string
  readonly consent: string
  readonly consentNote: string
  readonly goesTo: string
  readonly neverGoesTo: string
  readonly howFast: string
  readonly stays: string
  readonly mayPass: string
  /** Who checked it and when, or that nobody here has. */
  readonly mark: string
}

/** The card: shown and acknowledged before anything is typed, every time. Keep `version` with the acknowledgement. */
export type PassingOnCard = { readonly version: number; readonly matters: readonly CardMatter[] }

/**
 * The card of this force, for a colleague before the note and for a supporter beside a conversation.
 *
 * @param tx a transaction of the plane gov
 */
export const passingOnCard = async (
  tx: Tx,
  force: Pick<Force, 'stage'>,
  lang: Lang,
): Promise<PassingOnCard> => cardOf(await passingOnOf(tx), force.stage, lang)

export const cardOf = (table: PassingOn, stage: Force['stage'], lang: Lang): PassingOnCard => ({
  version: table.version,
  matters: table.matters.map(matter => cardMatter(matter, readingOf(matter, stage), lang)),
})

const cardMatter = (matter: Matter, reading: Reading, lang: Lang): CardMatter => {
  const t = text(lang)
  const shown = (words: string): string => (reading === 'hidden' ? '' : words)
  return {
    code: matter.code,
    urgency: matter.urgency,
    reading,
    recalled: matter.confidence === 'recall',
    what: matter.what[lang],
    card: shown(matter.card[lang]),
    consent: shown(t.consents[matter.consent]),
    consentNote: shown(matter.consentNote[lang]),
    goesTo: shown(matter.goesTo[lang]),
    neverGoesTo: shown(matter.neverGoesTo[lang]),
    howFast: shown(t.urgencies[matter.urgency]),
    stays: shown(matter.stays[lang]),
    mayPass: shown(matter.mayPass[lang]),
    mark: markOf(matter, reading, lang),
  }
}

const markOf = ({ checked }: Matter, reading: Reading, lang: Lang): string => {
  const t = text(lang)
  if (checked) return t.checked(dateText(noonOf(checked.on), lang), checked.by)
  return reading === 'hidden' ? t.hidden : t.notYetChecked
}
