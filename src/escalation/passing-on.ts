import { z } from 'zod'
import type { Force } from '../platform/http/door.ts'
import { cell } from '../platform/reference.ts'
import type { Bilingual } from '../platform/text.ts'

export type Urgency = 'immediate' | 'urgent' | 'routine'
/** Whether the person's yes is asked for, and whether nothing happens without it. */
export type Consent = 'required' | 'asked' | 'asked-not-required' | 'not-required'

/** One matter that a supporter may have to pass on (rule 5). Both languages, always. */
export type Matter = {
  readonly code: string
  readonly position: number
  readonly urgency: Urgency
  readonly consent: Consent
  readonly confidence: 'sourced' | 'derived' | 'recall'
  /** The human at the force who checked words and recipients: a day (ISO) and a post. */
  readonly checked?: { readonly on: string; readonly by: string }
  readonly what: Bilingual
  /** The words a colleague reads before anything is typed. */
  readonly card: Bilingual
  readonly consentNote: Bilingual
  readonly goesTo: Bilingual
  readonly neverGoesTo: Bilingual
  /** Examples on both sides; empty where there are none. */
  readonly stays: Bilingual
  readonly mayPass: Bilingual
}

/** A force's table at one version. Version 0 is the national text, which this force has not yet adopted. */
export type PassingOn = { readonly version: number; readonly matters: readonly Matter[] }

/**
 * Whether a matter's words may be read. The go-live rule of the reference data: a legal statement known by `recall` is not shown
 * to a live force's workforce until a human there has checked it; its name alone stands on the page, and that it is not yet
 * checked. A demonstration and a force that prepares show it, marked.
 */
export type Reading = 'checked' | 'not-yet-checked' | 'hidden'
export const readingOf = (matter: Matter, stage: Force['stage']): Reading => {
  if (matter.checked) return 'checked'
  return matter.confidence === 'recall' && stage === 'live' ? 'hidden' : 'not-yet-checked'
}

const consents = {
  required: 'required',
  asked: 'asked',
  'asked, not required': 'asked-not-required',
  'not required': 'not-required',
} as const

/** One row of `reference/passing_on.csv`. Every text is there in Welsh too: this table is safety-critical. */
export const matterRow = z.object({
  code: cell.code,
  order: cell.whole,
  what_a_supporter_hears: cell.text,
  what_a_supporter_hears_cy: cell.text,
  card_text: cell.text,
  card_text_cy: cell.text,
  urgency: z.enum(['immediate', 'urgent', 'routine']),
  consent: z.enum(['required', 'asked', 'asked, not required', 'not required']),
  consent_note: cell.text,
  consent_note_cy: cell.text,
  goes_to: cell.text,
  goes_to_cy: cell.text,
  never_goes_to: cell.text,
  never_goes_to_cy: cell.text,
  usually_stays_between_us: cell.maybe,
  usually_stays_between_us_cy: cell.maybe,
  may_have_to_be_passed_on: cell.maybe,
  may_have_to_be_passed_on_cy: cell.maybe,
  confidence: cell.confidence,
})

export const matterOf = (row: z.output<typeof matterRow>): Matter => ({
  code: row.code,
  position: row.order,
  urgency: row.urgency,
  consent: consents[row.consent],
  confidence: row.confidence,
  what: { en: row.what_a_supporter_hears, cy: row.what_a_supporter_hears_cy },
  card: { en: row.card_text, cy: row.card_text_cy },
  consentNote: { en: row.consent_note, cy: row.consent_note_cy },
  goesTo: { en: row.goes_to, cy: row.goes_to_cy },
  neverGoesTo: { en: row.never_goes_to, cy: row.never_goes_to_cy },
  stays: { en: row.usually_stays_between_us, cy: row.usually_stays_between_us_cy },
  mayPass: { en: row.may_have_to_be_passed_on, cy: row.may_have_to_be_passed_on_cy },
})
