/** When signatures count until, and where somebody stands with each agreement. Pure; days are London days, "2026-11-25". */
import { dayPlus, monthsPlus } from '../../platform/day.ts'
import { gating, type DocumentCode } from './documents.ts'

export type Version = { readonly document: string; readonly version: number; readonly inForceOn: string }
export type Signed = { readonly document: string; readonly version: number; readonly on: string }
export type SigningRules = {
  readonly renewMonths: number
  readonly graceDays: number
  /** Days before the end at which it is said. */
  readonly warnDays: readonly number[]
}

const earlier = (a: string, b: string) => (a < b ? a : b)

/** Until when one signature counts: its year, or the grace after the first version that came after it, whichever ends first. */
const countsUntil = (signed: Signed, versions: readonly Version[], rules: SigningRules): string => {
  const renew = monthsPlus(signed.on, rules.renewMonths)
  const [next] = versions
    .filter(each => each.document === signed.document && each.version > signed.version)
    .map(each => each.inForceOn)
    .toSorted()
  return next === undefined ? renew : earlier(renew, dayPlus(next, rules.graceDays))
}

/** The last day on which somebody's signatures of this document count; undefined when there is none. */
export const signedUntil = (
  document: string,
  signed: readonly Signed[],
  versions: readonly Version[],
  rules: SigningRules,
): string | undefined =>
  signed
    .filter(each => each.document === document)
    .map(each => countsUntil(each, versions, rules))
    .toSorted()
    .at(-1)

/** The day a supporter's agreements run out: the first that does. Undefined while one of them was never signed. */
export const agreedUntil = (
  signed: readonly Signed[],
  versions: readonly Version[],
  rules: SigningRules,
): string | undefined => {
  const days = gating.map(document => signedUntil(document, signed, versions, rules))
  return days.includes(undefined) ? undefined : days.toSorted()[0]
}

/** `missing`: never signed · `lapsed`: no longer counts · `changed`: newer words wait · `soon`: runs out · `signed`. */
export type Standing = 'missing' | 'lapsed' | 'changed' | 'soon' | 'signed'
export type DocumentStanding = {
  readonly document: DocumentCode
  readonly standing: Standing
  readonly until: string | undefined
  /** The newest version they signed, and when. */
  readonly last: Signed | undefined
}

/** Where somebody stands with one agreement today. */
export const standingWith = (
  document: DocumentCode,
  today: string,
  given: {
    readonly signed: readonly Signed[]
    readonly versions: readonly Version[]
    readonly rules: SigningRules
  },
): DocumentStanding => {
  const { signed, versions, rules } = given
  const until = signedUntil(document, signed, versions, rules)
  const last = signed
    .filter(each => each.document === document)
    .toSorted((a, b) => a.version - b.version || (a.on < b.on ? -1 : 1))
    .at(-1)
  if (until === undefined || !last)
    return { document, standing: 'missing', until: undefined, last: undefined }
  const newest = Math.max(...versions.filter(each => each.document === document).map(each => each.version))
  const isSoon = dayPlus(today, Math.max(0, ...rules.warnDays)) >= until
  const standing =
    until < today ? 'lapsed' : last.version < newest ? 'changed' : isSoon ? 'soon' : ('signed' as const)
  return { document, standing, until, last }
}

/** Whether it has to be read and signed (again). */
export const waits = ({ standing }: DocumentStanding): boolean => standing !== 'signed'
