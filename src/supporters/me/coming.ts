import { daysBetween, noonOf } from '../../platform/day.ts'
import { settingOf } from '../../forces/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { dateText, type Lang } from '../../platform/text.ts'
import type { Dates } from '../standing.ts'
import { meText } from './text.ts'

export const datedThings = ['training', 'agreement', 'vetting', 'supervision'] as const
export type DatedThing = (typeof datedThings)[number]

/** A date that comes near: not passed yet, so that there is still time to do something about it. */
export type Coming = { readonly what: DatedThing; readonly day: string }

/** So many days before its last day each is said (rules 1 and 2: early, so that nobody is stopped unawares). */
export type SaidBefore = Readonly<Record<DatedThing, number>>

/** The dates that come near, the nearest first. `today` is a London day. */
export const coming = (dates: Dates, today: string, before: SaidBefore): Coming[] => {
  const days: Record<DatedThing, string | null> = {
    training: dates.trainedUntil,
    agreement: dates.agreedUntil,
    vetting: dates.vettedUntil,
    supervision: dates.supervisionDue,
  }
  return datedThings
    .flatMap(what => {
      const day = days[what]
      if (day === null) return []
      const left = daysBetween(today, day)
      return left >= 0 && left <= before[what] ? [{ what, day }] : []
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

const saidBefore = async (tx: Tx): Promise<SaidBefore> => {
  const training = Math.max(...(await settingOf(tx, 'training-warn-days')))
  const window = await settingOf(tx, 'supervision-window-days')
  const percent = await settingOf(tx, 'supervision-warn-percent')
  return {
    training,
    agreement: Math.max(...(await settingOf(tx, 'agreement-warn-days'))),
    // There is no setting of its own: vetting takes at least as long to renew as a place on a course.
    vetting: training,
    supervision: Math.floor((window * (100 - percent)) / 100),
  }
}

/** What to do, and by when, for each date that comes near: whole sentences for its supporter alone. */
export const comingWords = async (tx: Tx, dates: Dates, today: string, lang: Lang): Promise<string[]> =>
  coming(dates, today, await saidBefore(tx)).map(({ what, day }) =>
    meText(lang).coming[what](dateText(noonOf(day), lang)),
  )
