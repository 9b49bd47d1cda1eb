import { forceOf, type Tx } from '../src/platform/db/index.ts'
import { changePattern, changePosterPhrase, issueCard, weekly } from '../src/supporters/index.ts'
import { keepers, readSupporters, type DemoSupporter } from './read.ts'
import { personId } from './seed-people.ts'
import { dayFrom, dice, dramaNumber, westvale } from './westvale.ts'
import { weeks } from './weeks.ts'

/** The supporters with their dates, words, duty and cards, and the poster's phrase. Days are counted from today. */
export const seedSupporters = async (tx: Tx, now: Date): Promise<void> => {
  await changePosterPhrase(tx, now, 'system', westvale.phrase)
  for (const [nth, one] of readSupporters().entries()) {
    const person = personId(one)
    const steps = one.standing === 'invited' ? begun(one, now) : whole(one, now)
    await tx
      .insertInto('supporters.supporter')
      .values({ force_id: forceOf(tx), person, ...shown(one, nth), ...steps, ...stateOf(one, now) })
      .execute()
    await changePattern(tx, person, weekly(weeks[one.duty] ?? []))
    if (one.standing !== 'invited') await issueCard(tx, person)
  }
}

const shown = (one: DemoSupporter, nth: number) => ({
  words_en: one.words_en,
  words_cy: one.words_cy,
  experience: one.experience,
  takes_messages: one.takes.includes('message'),
  takes_calls: one.takes.includes('call'),
  number: one.takes.includes('call') ? dramaNumber(nth) : null,
  shows_surname: one.shows.includes('surname'),
  shows_station: one.shows.includes('station'),
  shows_number: one.shows.includes('number'),
})

const stateOf = ({ standing }: DemoSupporter, now: Date) => {
  if (standing === 'paused') return { state: 'paused', paused_at: now }
  if (standing === 'invited' || standing === 'inactive') return { state: standing }
  return { state: 'active' }
}

// Still on their way: applied, and the line manager said yes; the panel meets next month.
const begun = (one: DemoSupporter, now: Date) => ({
  applied_on: dayFrom(now, -dice(`${one.surname} applied`, 20, 30)),
  backed_on: dayFrom(now, -dice(`${one.surname} backed`, 5, 15)),
})

/** Somebody who came by every step. The four dates are spread over their windows; the one they lapsed in has passed. */
const whole = (one: DemoSupporter, now: Date) => {
  const applied = dice(`${one.surname} applied`, 300, 900)
  const ahead = (what: string, most: number) =>
    dayFrom(now, one.standing === what ? -dice(one.surname, 2, 40) : dice(`${one.surname} ${what}`, 25, most))
  const supervised =
    one.standing === 'supervision' ? dice(one.surname, 60, 75) : dice(`${one.surname} seen`, 1, 35)
  return {
    applied_on: dayFrom(now, -applied),
    backed_on: dayFrom(now, 10 - applied),
    panel_on: dayFrom(now, 40 - applied),
    activated_on: dayFrom(now, 100 - applied),
    activated_by: personId(keepers[dice(one.surname, 0, 1) === 0 ? 0 : 1]),
    trained_until: ahead('training', 700),
    agreed_until: ahead('agreement', 360),
    vetted_until: ahead('vetting', 1000),
    supervised_on: dayFrom(now, -supervised),
    supervision_due: dayFrom(now, 56 - supervised),
  }
}
