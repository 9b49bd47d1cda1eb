import {
  holdsBack,
  limited,
  loadSentences,
  myLoad,
  myRest,
  reasonWords,
  roomOf,
  type Load,
} from '../../contacts/index.ts'
import { settingOf } from '../../forces/index.ts'
import type { Ask, Role } from '../../platform/http/door.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/text.ts'
import {
  barriers,
  comingWords,
  dutyLine,
  hoursAhead,
  londonDay,
  nextDuty,
  standingOf,
} from '../../supporters/index.ts'
import { minuteOf } from '../items.ts'
import { conversationsOf } from '../reading.ts'
import type { Availability, DeskState, Mine, DeskLoad } from './today.ts'
import { waitingFor } from './waiting.ts'

export const availabilityOf = async (
  tx: Tx,
  now: Date,
  person: string,
  lang: Lang,
): Promise<Availability | undefined> => {
  const standing = await standingOf(tx, person)
  if (!standing) return undefined
  const duty = nextDuty((await hoursAhead(tx, [person])).get(person) ?? [], now)
  return {
    paused: standing.state === 'paused',
    line: dutyLine(duty, now, lang),
    onDuty: duty.kind === 'on',
    coming: await comingWords(tx, standing, londonDay(now), lang),
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
    return { ...content, ...(availability && { availability }), load: await loadIn(tx, ask.lang) }
  })
}

const loadIn = async (tx: Tx, lang: Lang): Promise<DeskLoad> => {
  const load = await myLoad(tx)
  const [soft, hard] = load.limits.open
  const rooms = limited.map(limit => roomOf(load, limit))
  return {
    open: load.open,
    soft,
    hard,
    said: [...(await heldIn(tx, load, lang)), ...Object.values(loadSentences(load, lang))],
    room: rooms.find(room => room === 'full') ?? rooms.find(room => room === 'near') ?? 'room',
  }
}

/** Why nothing new comes to them now; said to them alone. */
const heldIn = async (tx: Tx, load: Load, lang: Lang): Promise<string[]> => {
  const within = await settingOf(tx, 'risk-contact-debrief-hours')
  return holdsBack(load, await myRest(tx)).map(reason => reasonWords(reason, within, lang))
}
