import { settingOf } from '../../forces/index.ts'
import type { Ask, Role } from '../../platform/http/door.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/text.ts'
import { barriers, dutyLine, dutyOf, londonDay, nextDuty, standingOf } from '../../supporters/index.ts'
import { minuteOf } from '../items.ts'
import { conversationsOf } from '../reading.ts'
import type { Availability, DeskState, Mine, OpenLoad } from './today.ts'
import { waitingFor } from './waiting.ts'

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

type Staff = { readonly person: string; readonly roles: readonly Role[] }

/** Today, for this person: availability and load from one plane, who waits and their own conversations from the other. */
export const deskState = async (
  ask: Pick<Ask, 'read' | 'lang'>,
  { person, roles }: Staff,
): Promise<DeskState> => {
  const content = await ask.read('content', async (tx, now) => ({
    nowMinute: minuteOf(now),
    waiting: await waitingFor(tx, now, person),
    conversations: (await conversationsOf(tx, person)) as readonly Mine[],
  }))
  if (!roles.includes('supporter')) return { ...content, waiting: [] }
  return ask.read('gov', async (tx, now) => {
    const availability = await availabilityOf(tx, now, person, ask.lang)
    return { ...content, ...(availability && { availability }), load: await openLoad(tx, person) }
  })
}

const openLoad = async (tx: Tx, person: string): Promise<OpenLoad> => {
  const { rows } = await sql<{ open: number }>`select governance.open_count(${person}) as open`.execute(tx)
  const [soft, hard] = [await settingOf(tx, 'open-contacts-soft'), await settingOf(tx, 'open-contacts-hard')]
  return { open: rows[0]?.open ?? 0, soft, hard }
}
