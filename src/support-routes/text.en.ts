import type { Widen } from '../platform/text.ts'
import type { Day } from './hours.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const day = (number: Day): string => days[number - 1] ?? ''
const at = (time: string): string => (time === '00:00' ? 'midnight' : time)
const when = (inDays: number, number: Day): string =>
  inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `on ${day(number)}`

export const en = {
  band: {
    emergency: 'Ring 999',
    policeLine: (number: string) => `Police crisis line ${number}`,
    samaritans: (number: string) => `Samaritans ${number}`,
    other: (name: string, number: string) => `${name} ${number}`,
  },

  /** The title of the tab: neutral, because others may see it. */
  tabTitle: 'Useful numbers',
  title: 'Help now',
  lead: 'You do not have to get through this alone. Pick one. If nobody answers, try the next.',
  unseen:
    'We do not record who opens this page. A force computer or network may still show that you were here. Your own phone is better.',
  promise:
    'No line is absolutely confidential. Most may have to tell someone if a life is in danger. You can ask about that first, before you say who you are.',

  notWhole:
    'We cannot reach our own records just now. Some details of your force may be missing. The crisis numbers above are the national ones.',

  first: 'If you do not know where to start',
  awake: 'Awake now',
  silent: 'Without speaking',
  silentIntro: 'Send a text. Somebody writes back.',
  emergencyTitle: 'If a life is in danger this minute',
  emergencyNote: 'Ring 999 and ask for an ambulance. Your own force may attend.',
  later: 'Closed now',
  kinds: {
    clinical: 'Doctors, counsellors and treatment',
    'staff-association': 'Federation, associations and unions',
    charity: 'Charities',
    faith: 'Faith and chaplains',
    other: 'Other help',
  },
  more: 'More help, by kind',
  kind: (kind: string, count: number) => `${kind} (${count})`,

  ring: (number: string) => `Ring ${number}`,
  thenPress: (key: string) => `then choose option ${key}`,
  text: (number: string) => `Text ${number}`,
  textWord: (word: string, number: string) => `Text ${word} to ${number}`,
  cost: {
    free: 'Free to ring.',
    ordinary: 'Costs the same as ringing a home number. Most phone deals include it.',
    'text-free': 'Free to text.',
    'text-unknown': 'Your phone company may charge for texts.',
  },

  hours: {
    varies: 'Hours differ. Look before you ring.',
    'per-force': 'Hours differ from force to force.',
    application: 'You apply for a place.',
  },
  daily: (from: Day, to: Day, opens: string, closes: string) =>
    from === 1 && to === 7
      ? `Every day ${at(opens)} to ${at(closes)}`
      : from === to
        ? `${day(from)} ${at(opens)} to ${at(closes)}`
        : `${day(from)} to ${day(to)} ${at(opens)} to ${at(closes)}`,
  stretch: (from: Day, opens: string, to: Day, closes: string) =>
    `${day(from)} ${at(opens)} to ${day(to)} ${at(closes)}`,
  openAlways: 'Open now, day and night, every day',
  openUntil: (inDays: number, number: Day, time: string) =>
    inDays === 0 || time === '00:00' || (inDays === 1 && time < '12:00')
      ? `Open now, until ${at(time)}`
      : `Open now, until ${at(time)} ${when(inDays, number)}`,
  opens: (inDays: number, number: Day, time: string) =>
    `Closed now. Opens at ${at(time)} ${when(inDays, number)}`,

  confidential: {
    yes: 'It does not report to your force.',
    partly: 'Your force may learn some things. Ask first.',
    no: 'Your force may learn of it.',
    unknown: 'We do not know what your force may learn. Ask first.',
  },

  checked: (date: string, owner: string) => `Checked on ${date} by ${owner}.`,
  checkedLongAgo: (date: string, owner: string) =>
    `Last checked on ${date} by ${owner}. It may have changed since.`,
  neverChecked: 'Not checked here yet.',
  neverCheckedRecall: 'Not yet checked by this force.',
  numberHidden: 'There is a number. Your force has not checked it yet, so we do not show it.',
  forceToComplete: 'Your force has not put its own details here yet.',

  nation: 'Where are you?',
  nationIs: (nation: string) => `Showing help for ${nation}.`,
  nationShow: 'Show help there',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    northern_ireland: 'Northern Ireland',
  },
}
export type Text = Widen<typeof en>
