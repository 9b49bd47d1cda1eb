import { uuidForm } from '../platform/uuid.ts'
import { dayPlus, realDay } from '../platform/day.ts'
import { z } from 'zod'
import type { Form } from '../platform/http/form.ts'
import { readForm, type FieldErrors } from '../platform/http/form.ts'
import type { Helped } from '../impact/index.ts'
import { codesOf, isCode, type List } from './codes.ts'
import { dayProblem, isGroup, monthOf, mostThemes, previousMonth, type Kept, type Mode } from './record.ts'

/** A record as typed: shown again with its mistakes, and made from a kept one to mend it. */
export type Typed = {
  readonly one: Readonly<Record<string, string>>
  readonly themes: readonly string[]
  readonly signposted: readonly string[]
  readonly others: readonly string[]
}

export const typedIn = (form: Form): Typed => ({
  one: form.values,
  themes: form.all('themes'),
  signposted: form.all('signposted'),
  others: form.all('others'),
})

const choice = (list: List, missing: string) =>
  z.string(missing).refine(code => isCode(list, code), { error: missing })
const optional = (list: List) => z.string().refine(code => code === '' || isCode(list, code), 'unknownChoice')
const id = z.string().regex(uuidForm, 'unknownChoice')
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'unknownChoice')

const tally = z.object({
  channel: choice('channel', 'channelMissing'),
  minutes: choice('minutes-band', 'minutesMissing'),
  heavy: z.literal('yes').optional(),
  month: z.enum(['this', 'last', 'kept'], 'monthMissing'),
})

const whole = z.object({
  kind: choice('kind', 'kindMissing'),
  headcount: optional('headcount-band').default(''),
  others: z.array(id).max(30, 'unknownChoice'),
  whom: choice('for-whom', 'whomMissing'),
  channel: choice('channel', 'channelMissing'),
  minutes: choice('minutes-band', 'minutesMissing'),
  themes: z.array(code).max(mostThemes, 'tooManyThemes'),
  signposted: z.array(code).max(12, 'tooManyRoutes'),
  outcome: choice('outcome', 'outcomeMissing'),
  number: choice('contact-number', 'numberMissing'),
  heavy: z.literal('yes').optional(),
  when: z.enum(['today', 'yesterday', 'other'], 'dayMissing'),
})

export type ReadRecord =
  | { readonly ok: true; readonly kept: Kept; readonly helped: Helped }
  | { readonly ok: false; readonly errors: FieldErrors }

/**
 * Reads a posted record in a mode. `today` is a London day; `before` the record that is mended, whose day may be older than a new
 * one's. Errors are keys of this slice's words, in the order of the form.
 */
export const readRecord = (mode: Mode, form: Form, today: string, before?: Kept): ReadRecord =>
  mode === 'tally' ? readTally(form, today, before) : readWhole(mode, form, today, before)

const readTally = (form: Form, today: string, before?: Kept): ReadRecord => {
  const read = readForm(tally, form)
  if (!read.ok) return read
  const { channel, minutes, heavy, month } = read.value
  const months = { this: monthOf(today), last: previousMonth(today), kept: before?.month ?? monthOf(today) }
  return {
    ok: true,
    helped: {},
    kept: {
      mode: 'tally',
      month: months[month],
      day: null,
      channel,
      minutes,
      heavy: heavy === 'yes',
      kind: null,
      headcount: null,
      whom: null,
      number: null,
      outcome: null,
      themes: [],
      signposted: [],
      others: [],
    },
  }
}

const readWhole = (mode: Mode, form: Form, today: string, before?: Kept): ReadRecord => {
  const read = readForm(whole, form)
  const day = dayOf(form, today)
  const group = isGroup(form.values['kind'])
  const errors: Record<string, string> = read.ok ? {} : { ...read.errors }
  if (group && !form.values['headcount']) errors['headcount'] ??= 'headcountMissing'
  const problem = day === undefined ? 'dayMissing' : day === before?.day ? undefined : dayProblem(day, today)
  if (problem) errors['on'] ??= problem
  if (!read.ok || day === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  const { when: _, ...value } = read.value
  return {
    ok: true,
    helped: helpedIn(form),
    kept: {
      ...value,
      mode,
      day,
      month: monthOf(day),
      heavy: value.heavy === 'yes',
      headcount: group ? value.headcount : '1',
      others: group ? [...new Set(value.others)] : [],
    },
  }
}

/** "As it was" of a record that is mended posts `same`: nothing new is said. */
const helpedIn = ({ values }: Form): Helped => {
  const { area = '', band = '' } = values
  return {
    ...(area === 'same' ? {} : { area: id.safeParse(area).data ?? null }),
    ...(band === 'same' ? {} : { roleBand: code.safeParse(band).data ?? null }),
  }
}

const dayOf = ({ values }: Form, today: string): string | undefined => {
  if (values['when'] === 'yesterday') return dayPlus(today, -1)
  if (values['when'] !== 'other') return today
  const [day, month, year] = ['on-day', 'on-month', 'on-year'].map(part => Number(values[part]))
  if (!day || !month || !year) return undefined
  return realDay(year < 100 ? 2000 + year : year, month, day)
}

/** An empty form: what most contacts are is chosen beforehand. */
export const blank = (from: { readonly conversation?: string | undefined } = {}): Typed => ({
  one: {
    kind: 'one-to-one',
    number: codesOf('contact-number')[0]?.code ?? '',
    when: 'today',
    month: 'this',
    ...(from.conversation ? { conversation: from.conversation, channel: 'message' } : {}),
  },
  themes: [],
  signposted: [],
  others: [],
})

/** A kept record as it would be typed, to mend it. */
export const typedOf = (kept: Kept, today: string): Typed => {
  const [year = '', month = '', day = ''] = (kept.day ?? kept.month).split('-')
  const when = { [today]: 'today', [dayPlus(today, -1)]: 'yesterday' }[kept.day ?? ''] ?? 'other'
  const date = { 'on-day': String(Number(day)), 'on-month': String(Number(month)), 'on-year': year }
  return {
    one: {
      kind: kept.kind ?? '',
      headcount: kept.headcount ?? '',
      whom: kept.whom ?? '',
      channel: kept.channel,
      minutes: kept.minutes,
      outcome: kept.outcome ?? '',
      number: kept.number ?? '',
      heavy: kept.heavy ? 'yes' : '',
      when,
      ...(when === 'other' ? date : {}),
      month: { [monthOf(today)]: 'this', [previousMonth(today)]: 'last' }[kept.month] ?? 'kept',
      area: 'same',
      band: 'same',
    },
    themes: kept.themes,
    signposted: kept.signposted,
    others: kept.others,
  }
}

/** The conversation a record came from, as the desk posts it: 32 hex digits or a uuid. */
export const conversationIn = (values: Readonly<Record<string, string>>): string | undefined => {
  const hex = (values['conversation'] ?? '').replaceAll('-', '').toLowerCase()
  return /^[0-9a-f]{32}$/.test(hex)
    ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : undefined
}
