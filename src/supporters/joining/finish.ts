import { recordConflict } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Moved } from '../actions.ts'
import { activate } from '../listing.ts'
import { londonDay } from '../london.ts'
import type { Application } from './application.ts'
import type { Verdict } from './moves.ts'
import type { StopReason } from './reasons.ts'
import { step } from './step.ts'
import { isThemselves } from './themselves.ts'

/** A coordinator makes somebody active who came by every step. `activate` decides; this finds whom. */
export const makeActive = async (
  tx: Tx,
  now: Date,
  coordinator: string,
  application: Application,
): Promise<Moved> =>
  application.person === null ? 'refused' : activate(tx, londonDay(now), coordinator, application.person)

/**
 * A coordinator ends an application, with a reason that the applicant reads in kind words. `professional-standards`: the person
 * is kept as such, so that no later application can go on (rule 6).
 */
export const stop = async (
  tx: Tx,
  now: Date,
  coordinator: string,
  application: Application,
  reason: StopReason,
): Promise<Verdict> => {
  const self = await isThemselves(tx, coordinator, application)
  const verdict = await step(tx, now, application, 'stop', {
    by: 'coordinator',
    doer: { person: coordinator },
    known: ['reason', ...(self ? [] : (['not-themselves'] as const))],
    set: { reason },
  })
  if (verdict.may && reason === 'professional-standards' && application.person !== null)
    await recordConflict(tx, { person: coordinator }, application.person, reason)
  return verdict
}
