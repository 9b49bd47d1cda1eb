/** Everybody on the way in, as a coordinator finds them. Pure. */
import type { Application } from './application.ts'
import {
  holderOf,
  isOnTheWay,
  missingFor,
  onTheWay,
  stages,
  type Fact,
  type Mover,
  type Stage,
} from './moves.ts'

/** One stage, or all that ended. Without a wish: everybody who is on the way. */
export type Wish = Stage | 'over' | undefined

export const wishOf = (query: URLSearchParams): Wish => {
  const asked = query.get('stage')
  return asked === 'over' ? 'over' : stages.find(each => each === asked)
}

export const fits = (application: Application, wish: Wish): boolean => {
  if (wish === 'over') return !isOnTheWay(application.stage)
  return wish === undefined ? isOnTheWay(application.stage) : application.stage === wish
}

const day = 24 * 60 * 60 * 1000

/** Whole days that somebody has waited at this stage. */
export const daysSince = (application: Application, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - application.since.getTime()) / day))

/** With whom it lies. `needed`: how many members of a panel the force asks for. */
export const holder = (application: Application, needed: number): Mover | undefined =>
  holderOf(application.stage, isCalled(application, needed))

/** A panel is called when enough of it are free to decide. */
export const isCalled = ({ members }: Application, needed: number): boolean => members >= needed

/** What the supporter still lacks once they accepted; before that, the stage itself says what is missing. */
export const lacks = (application: Application): readonly Fact[] =>
  onTheWay.indexOf(application.stage) >= onTheWay.indexOf('training') ? missingFor(application.known) : []
