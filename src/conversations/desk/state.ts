import type { Role } from '../../platform/http/door.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/text.ts'
import { barriers, dutyLine, dutyOf, londonDay, nextDuty, standingOf } from '../../supporters/index.ts'
import type { Availability, DeskState } from './today.ts'

export const availabilityOf = async (
  tx: Tx,
  now: Date,
  person: string,
  lang: Lang,
): Promise<Availability | undefined> => {
  const standing = await standingOf(tx, person)
  if (!standing) return undefined
  const duty = nextDuty((await dutyOf(tx, [person])).get(person) ?? [], now)
  return {
    paused: standing.state === 'paused',
    line: dutyLine(duty, now, lang),
    onDuty: duty.kind === 'on',
    barriers: barriers(standing, londonDay(now)).filter(barrier => barrier !== 'paused'),
  }
}

/** Today, for this person. Requests and conversations join it when they can be answered. */
export const deskState = async (
  tx: Tx,
  now: Date,
  viewer: { readonly person: string; readonly roles: readonly Role[] },
  lang: Lang,
): Promise<DeskState> => {
  const availability = viewer.roles.includes('supporter')
    ? await availabilityOf(tx, now, viewer.person, lang)
    : undefined
  return { ...(availability && { availability }), waiting: 0 }
}
