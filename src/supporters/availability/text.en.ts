import type { Widen } from '../../platform/text.ts'

/** When a supporter is here for colleagues, in words. */
export const en = {
  title: 'When I am available',
  lead: 'Off duty means quiet: nobody is sent to you and no mail goes out. You change this whenever you like, and nobody asks why.',
  see: 'Colleagues will see',
  seeCaption: 'The next four weeks, as colleagues will see them',
  weekOf: (day: string) => `Week of ${day}`,
  day: 'Day',
  hours: 'Hours',
  off: 'Not available',
  away: 'Away',
  untilNextDay: (from: string, to: string) => `${from} to ${to} the next day`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  nothing:
    'You have no hours in the next four weeks. Colleagues see you, without a time. Say below when you are usually here.',
  paused: 'You have paused: colleagues see none of this until you go on.',
  notListed: 'Colleagues do not see you at the moment. Why, and what to do, stands under “Where I stand”.',

  pattern: 'My usual pattern',
  patternIs: (days: number) => (days === 7 ? 'The same every week.' : `Repeats every ${days} days.`),
  patternNone: 'No pattern yet.',
  changePattern: 'Change my pattern',
  fromCalendar: (last: string) => `Your hours come from your calendar, until ${last}. Your pattern waits.`,

  shapeTitle: 'Which pattern do you work?',
  shapes: {
    week: 'The same every week',
    office: 'Office hours, Monday to Friday',
    '2-2-2-4': '2-2-2-4: two earlies, two lates, two nights, four off',
    'five-weeks': 'Five weeks that vary',
    other: 'Another length',
  },
  shapeDays: 'How many days until it starts again?',
  shapeDaysHint: 'Only for another length: from 3 to 70.',
  next: 'Fill in the times',

  fillTitle: 'When are you available?',
  fillLead:
    'Leave a day empty when you are off. A time that ends before it starts ends the next day. Whole quarters of an hour, for example 06:15.',
  fromLabel: 'Day 1 falls on',
  fromHint: 'Any day that is day 1 of your pattern, past or to come.',
  cycleDay: (day: number) => `Day ${day}`,
  cycleDayIs: (day: number, on: string) => `Day ${day}, next on ${on}`,
  begin: 'From',
  end: 'To',
  again: 'And again',
  beginOf: (day: string) => `${day}: from`,
  endOf: (day: string) => `${day}: to`,
  beginAgainOf: (day: string) => `${day}, second time: from`,
  endAgainOf: (day: string) => `${day}, second time: to`,
  keep: 'Keep this pattern',
  kept: 'Kept. This is what colleagues will see from now on.',

  awayTitle: 'Days away',
  awayLead:
    'Leave, a course, or not well: say when, never why. A night that begins before your first day away still counts.',
  awayNone: 'No days away.',
  awaySpan: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
  awayFrom: 'First day away',
  awayUntil: 'Last day away',
  addAway: 'Add days away',
  removeAway: 'I am here after all',

  extraTitle: 'Extra hours',
  extraLead: 'A day on which you are available besides your pattern.',
  extraNone: 'No extra hours.',
  extraDay: 'Day',
  addExtra: 'Add extra hours',
  removeExtra: 'Take back',

  mistakes: {
    bothTimes: 'Give both times, or neither',
    time: 'Give a time in whole quarters of an hour, for example 06:15',
    day: 'Give a day, for example 25 November 2026',
    order: 'The last day away cannot lie before the first',
    past: 'This day is over: give today or a later one',
    tooFar: 'This lies more than 400 days away: give a nearer day',
    twice: 'This day has the same start twice: change one of them',
    length: 'Give a number of days from 3 to 70',
  },
  tooLong: (hours: number, begins: string, most: number) =>
    `You would be available for ${hours} hours without a break, from ${begins}. Nobody is on call round the clock: at most ${most} hours at a time.`,
}
export type Text = Widen<typeof en>
