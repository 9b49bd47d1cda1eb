import {
  bandWeights,
  channelWeights,
  headcountWeights,
  kindWeights,
  minutesWeights,
  numberWeights,
  outcomeWeights,
  themeWeights,
  whomWeights,
} from './contact-weights.ts'
import { readSupporters, type DemoSupporter } from './read.ts'
import { personId } from './seed-people.ts'
import { dice, idOf } from './westvale.ts'

/** One contact of the demonstration: what its record and its fact say. */
export type DemoContact = {
  readonly id: string
  readonly supporter: string
  readonly day: string
  readonly kind: string
  readonly headcount: string
  readonly others: readonly string[]
  readonly whom: string
  readonly channel: string
  readonly minutes: string
  readonly themes: readonly string[]
  readonly signposted: readonly string[]
  readonly outcome: string
  readonly number: string
  readonly heavy: boolean
  /** For the fact alone: what counts once, and of whom. */
  readonly unit: string
  readonly area: string | null
  readonly band: string | null
}

/** How far back the records of a new demonstration go. */
export const daysOfRecords = 92

const weighted = (name: string, weights: Readonly<Record<string, number>>): string => {
  let left = dice(
    name,
    1,
    Object.values(weights).reduce((sum, weight) => sum + weight, 0),
  )
  for (const [choice, weight] of Object.entries(weights)) if ((left -= weight) <= 0) return choice
  throw new Error('a dice fell beside the table')
}

const maySay = (name: string, percent: number): boolean => dice(name, 1, 100) <= percent

let read: readonly DemoSupporter[] | undefined
/** Read once: some hundred contacts ask for them, and each has to be the same object. */
const everybody = () => (read ??= readSupporters())

const listening = (): readonly DemoSupporter[] =>
  everybody().filter(({ standing }) => ['', 'champion', 'paused'].includes(standing))

/** Some are never asked: idle supporters are as much a warning as overloaded ones. */
const isIdle = (one: DemoSupporter): boolean =>
  one.standing === '' && dice(`${one.surname} is asked`, 1, 11) === 1

/** The one whose limit was reached: too many heavy ones, so that the program paused them. */
const tooMuch = (): DemoSupporter | undefined => everybody().find(({ standing }) => standing === 'paused')

/**
 * The contacts of one day, the same for the same date on every machine, so that a demonstration left alone can catch up day by
 * day. Nobody has two on a day, and at most one day a week is heavy: nobody but the one above comes near a limit.
 */
export const contactsOf = (day: string): DemoContact[] => {
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000
  const isWeekend = (number + 4) % 7 === 0 || (number + 4) % 7 === 6
  const asked = listening().filter(one => !isIdle(one) && one !== tooMuch())
  const count = dice(`${day} contacts`, isWeekend ? 0 : 2, isWeekend ? 3 : 6)
  const chosen = new Set<DemoSupporter>()
  for (let nth = 0; nth < count; nth++) {
    const one = asked[dice(`${day} ${nth}`, 0, asked.length - 1)]
    // Some are asked more than others: experience, and a station with many colleagues.
    if (one && dice(`${one.surname} likes to listen`, 1, 3) >= dice(`${day} ${nth} turn`, 1, 3))
      chosen.add(one)
  }
  const overloaded = tooMuch()
  if (overloaded && number % 4 === 0) chosen.add(overloaded)
  return [...chosen].map(one => contactOf(one, day, number, one === overloaded))
}

const contactOf = (one: DemoSupporter, day: string, number: number, isTooMuch: boolean): DemoContact => {
  const supporter = personId(one)
  const name = `${one.surname} ${day}`
  const kind = isTooMuch ? 'one-to-one' : weighted(`${name} kind`, kindWeights)
  const themes = themesOf(name, isTooMuch)
  const signposted = maySay(`${name} signposts`, 34) ? routesOf(themes) : []
  const isRisk = themes.includes('suicidal-thoughts')
  const turn = isRisk ? 'first' : weighted(`${name} number`, numberWeights)
  const week = Math.floor(number / 7)
  const mayBeHeavy = number % 7 === dice(`${one.surname} ${week} heavy day`, 0, 6)
  return {
    id: idOf(`record ${name}`),
    supporter,
    day,
    kind,
    headcount: kind === 'one-to-one' ? '1' : weighted(`${name} heads`, headcountWeights),
    others: kind === 'defuse' || kind === 'debrief' ? [another(one, name)] : [],
    whom: weighted(`${name} whom`, whomWeights),
    channel: kind === 'one-to-one' ? weighted(`${name} channel`, channelWeights) : 'in-person',
    minutes: weighted(`${name} minutes`, minutesWeights),
    themes,
    signposted,
    outcome: isRisk ? 'passed-on-agreed' : outcomeOf(name, signposted.length > 0),
    number: turn,
    heavy: isTooMuch || (mayBeHeavy && themes.some(theme => themeWeights[theme]?.[1])),
    unit:
      turn === 'first' ? idOf(`record ${name}`) : idOf(`matter ${one.surname} ${Math.floor(number / 21)}`),
    ...helpedOf(name),
  }
}

const themesOf = (name: string, heavy: boolean): string[] => {
  const weights = Object.fromEntries(
    Object.entries(themeWeights)
      .filter(([, [, isHeavy]]) => isHeavy || !heavy)
      .map(([theme, [weight]]) => [theme, weight]),
  )
  const count = Number(weighted(`${name} count`, { 1: 62, 2: 28, 3: 10 }))
  return [...new Set(Array.from({ length: count }, (_, nth) => weighted(`${name} theme ${nth}`, weights)))]
}

const routesOf = (themes: readonly string[]): string[] =>
  (themeWeights[themes[0] ?? '']?.[2] ?? '').split(' ').filter(route => route !== '')

const outcomeOf = (name: string, signposted: boolean): string =>
  signposted && maySay(`${name} only`, 70) ? 'signposted' : weighted(`${name} outcome`, outcomeWeights)

/** Who was helped is not always known, and then the fact says so. */
const helpedOf = (name: string): Pick<DemoContact, 'area' | 'band'> => {
  const isKnown = maySay(`${name} known`, 70)
  const district = weighted(`${name} area`, { 'North Vale': 45, 'South Vale': 35, Coast: 20 })
  return {
    area: isKnown ? idOf(district) : null,
    band: isKnown ? weighted(`${name} band`, bandWeights) : null,
  }
}

const another = (one: DemoSupporter, name: string): string => {
  const others = listening().filter(each => each !== one)
  const other = others[dice(`${name} other`, 0, others.length - 1)]
  return personId(other ?? one)
}
