import type { Widen } from '../../platform/text.ts'

/** Where a supporter stands, said to them alone. */
export const en = {
  title: 'Where I stand',
  lead: 'What has to be in date so that colleagues can find you. When a date passes you are not shown to anybody new. Nothing that you have open is taken away.',
  states: {
    invited: 'You are on the way: a coordinator makes you active when every step is there.',
    active: 'You are active.',
    paused: 'You have paused. Colleagues do not see you until you go on.',
    inactive: 'You are not on the list. Ask your coordinator if that is not what you expect.',
  },
  dates: 'Dates',
  training: 'Training',
  agreement: 'Agreements',
  vetting: 'Vetting',
  supervision: 'Next supervision by',
  missing: 'Not yet',
  inDate: 'In date',
  left: (days: number) => (days === 0 ? 'Last day' : days === 1 ? '1 day left' : `${days} days left`),
  passed: 'Passed',
  mend: {
    training: 'Ask your coordinator for a place on the next course.',
    agreement: 'Read and sign the agreements again.',
    vetting: 'Your coordinator renews this with vetting. There is nothing you need to write here.',
    supervision: 'Ask your supervisor for a time, on your own or in a group.',
  },
  coming: {
    training: (day: string) =>
      `Your training is in date until ${day}. Ask your coordinator for a place on the next course.`,
    agreement: (day: string) => `Your agreements are in date until ${day}. Read them and sign them again.`,
    vetting: (day: string) =>
      `Your vetting is in date until ${day}. Your coordinator renews it. There is nothing you need to do.`,
    supervision: (day: string) =>
      `Your next supervision is due by ${day}. Ask your supervisor for a time, on your own or in a group.`,
  },
  behind: 'Who stands behind you',
  supervisor: 'Supervisor',
  champion: 'Champion',
  nobodyYet: 'Nobody named yet. Ask your coordinator.',
}
export type Text = Widen<typeof en>
