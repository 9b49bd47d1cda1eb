/**
 * Whether a supporter may be shown, asked, open a note and claim it (rules 1, 2, 14 and 15). `supporters.eligible` is the same
 * rule in SQL; one table of cases tests both.
 */

export const supporterStates = ['invited', 'active', 'paused', 'inactive'] as const
export type SupporterState = (typeof supporterStates)[number]

/** The four dates a supporter carries; each is the last good day, "2026-11-24", in London. */
export type Dates = {
  readonly trainedUntil: string | null
  readonly agreedUntil: string | null
  readonly vettedUntil: string | null
  readonly supervisionDue: string | null
}
export type Standing = Dates & { readonly state: SupporterState }

/** Why somebody is not eligible, in the order a coordinator mends it. */
export type Barrier = 'invited' | 'inactive' | 'vetting' | 'agreement' | 'training' | 'supervision' | 'paused'

const isPast = (last: string | null, today: string) => last === null || last < today

/**
 * Everything that keeps this supporter from being eligible today; empty means eligible. `today` is a London day
 * (`londonDay(now)`). A missing date counts as past.
 */
export const barriers = (supporter: Standing, today: string): Barrier[] => {
  const found: Barrier[] = []
  if (supporter.state === 'invited' || supporter.state === 'inactive') found.push(supporter.state)
  if (isPast(supporter.vettedUntil, today)) found.push('vetting')
  if (isPast(supporter.agreedUntil, today)) found.push('agreement')
  if (isPast(supporter.trainedUntil, today)) found.push('training')
  if (isPast(supporter.supervisionDue, today)) found.push('supervision')
  if (supporter.state === 'paused') found.push('paused')
  return found
}

/** Active, and inside all four dates. */
export const isEligible = (supporter: Standing, today: string): boolean =>
  barriers(supporter, today).length === 0

/** What moves a supporter from one state to another; anything that is not here is refused. */
export const moves = {
  activate: { from: ['invited', 'inactive'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  deactivate: { from: ['invited', 'active', 'paused'], to: 'inactive' },
} as const satisfies Record<string, { from: readonly SupporterState[]; to: SupporterState }>
export type Move = keyof typeof moves

export const mayMove = (state: SupporterState, move: Move): boolean =>
  moves[move].from.some(from => from === state)
