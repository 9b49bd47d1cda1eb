import { uuidForm } from '../../platform/uuid.ts'
import { realDay } from '../../platform/day.ts'
import { z } from 'zod'
import { ranks } from '../../identity/index.ts'
import { panelReasons, stopReasons } from './reasons.ts'

const name = (missing: string) => z.string(missing).trim().min(1, missing).max(60, 'nameLong')
const address = (missing: string) =>
  z
    .string(missing)
    .trim()
    .toLowerCase()
    .min(1, missing)
    .max(200, 'mailWrong')
    .regex(/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[a-z0-9-]{2,}$/, 'mailWrong')
const id = (missing: string) => z.string(missing).regex(uuidForm, missing)

export const mostWords = 600

/** The expression of interest. Whether the station is one of this force is looked up. */
export const interestForm = z.object({
  first: name('firstMissing'),
  surname: name('surnameMissing'),
  mail: address('mailMissing'),
  rank: z.string('rankMissing').refine(code => ranks().has(code), 'rankMissing'),
  station: id('stationMissing'),
  languages: z.array(z.enum(['en', 'cy'], 'languagesMissing')).min(1, 'languagesMissing'),
  duties: z.enum(['no', 'professional-standards', 'appropriate-authority'], 'dutiesMissing'),
  why: z.string().trim().max(mostWords, 'whyLong').default(''),
})
export type Interest = z.output<typeof interestForm>

export const mailForm = z.object({ mail: address('mailMissing') })
export const managerForm = z.object({ manager: address('managerMissing') })
export const answerForm = z.object({ answer: z.enum(['yes', 'not-now', 'not-theirs'], 'answerMissing') })
export const offerForm = z.object({ answer: z.enum(['accept', 'turn-down'], 'answerMissing') })
export const stopForm = z.object({ reason: z.enum(stopReasons, 'reasonMissing') })
export const declareForm = z.object({ conflict: z.enum(['yes', 'no'], 'conflictMissing') })
export const notesForm = z.object({ notes: z.string().trim().max(1000, 'notesLong').default('') })
export const outcomeForm = z.object({ outcome: z.enum(['choose', ...panelReasons], 'outcomeMissing') })
export const behindForm = z.object({ supervisor: id('supervisorMissing'), champion: id('championMissing') })

/** A day in three fields, `<name>-day` and so on: undefined when it is none, '' when nothing was typed. */
export const dayIn = (values: Readonly<Record<string, string>>, field: string): string | undefined => {
  const parts = ['day', 'month', 'year'].map(part => (values[`${field}-${part}`] ?? '').trim())
  if (parts.every(part => part === '')) return ''
  const [day, month, year] = parts.map(Number)
  if (!day || !month || !year) return undefined
  return realDay(year < 100 ? 2000 + year : year, month, day)
}
