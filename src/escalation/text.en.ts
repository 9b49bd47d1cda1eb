import type { Widen } from '../platform/text.ts'

export const en = {
  title: 'What may have to be passed on',
  lead: 'What you tell a peer supporter stays between the two of you, except for what is on this page. Read it before you say anything.',
  honest:
    'Nobody can promise that everything stays secret. So here is the whole list. There is no second list anywhere else.',
  hypothetical: 'Ask a hypothetical first',
  hypotheticalWords:
    'You can ask, “If somebody told you that…, what would you have to do?” Give no names. Then choose what to say.',
  whatHappens:
    'Your supporter tells you first, wherever that is safe and the law allows it. They pass on as little as they can.',

  stays: 'Usually stays between us',
  mayPass: 'May have to be passed on',
  examples: 'Examples',
  theList: 'The whole list',

  consent: 'Do we need your yes?',
  consents: {
    required: 'Yes. Nothing is passed on without it.',
    asked: 'We ask you for it.',
    'asked-not-required': 'We ask you for it. We may have to act without it.',
    'not-required': 'No. We may act without it.',
  },
  note: 'What happens then',
  goesTo: 'Who would hear it',
  neverGoesTo: 'Who would never be sent it',
  urgency: 'How fast',
  urgencies: {
    immediate: 'At once.',
    urgent: 'Very soon.',
    routine: 'Without a rush.',
  },

  version: (version: number) => `This is version ${version} of your force’s list.`,
  versionNational: 'This is the national list. Your force has not made it its own yet.',
  checked: (date: string, by: string) => `Checked on ${date} by ${by}.`,
  noneChecked: 'Your force has not checked these words yet.',
  notYetChecked: 'Not yet checked by this force.',
  hidden:
    'Your force has not checked the words for this yet, so we do not show them. Ask your supporter before you talk about it.',
}
export type Text = Widen<typeof en>
