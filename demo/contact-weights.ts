/** What Westvale's contacts are about and how they go: weights, so that three months look like three months. */

/** Theme → weight, whether it weighs on the supporter, and where they mostly signpost to. */
export const themeWeights: Readonly<
  Record<string, readonly [weight: number, heavy: boolean, routes: string]>
> = {
  workload: [10, false, 'staff-association-local occupational-health'],
  'stress-anxiety': [12, false, 'eap nhs-talking-therapies gp'],
  'low-mood': [6, false, 'gp nhs-talking-therapies samaritans'],
  'sleep-fatigue': [7, false, 'occupational-health gp'],
  'shift-work': [4, false, 'staff-association-local'],
  'line-management': [6, false, 'staff-association-local acas'],
  relationships: [6, false, 'relate eap'],
  'family-personal': [4, false, 'eap'],
  'trauma-cumulative': [8, true, 'occupational-health'],
  'trauma-single': [5, true, 'trim occupational-health'],
  'sudden-death': [3, true, 'trim'],
  bereavement: [5, true, 'cruse chaplaincy'],
  'conduct-investigation': [3, true, 'staff-association-local'],
  'assault-on-duty': [4, true, 'staff-association-local occupational-health'],
  'physical-health': [4, false, 'occupational-health flint-house'],
  menopause: [2, false, 'occupational-health gp'],
  financial: [3, false, 'stepchange'],
  'new-in-service': [4, false, 'staff-association-local'],
  'return-to-work': [3, false, 'occupational-health'],
  'control-room-calls': [2, true, 'trim'],
  'suicidal-thoughts': [1, true, 'npws-crisis-line samaritans'],
  'information-only': [3, false, ''],
}

export const kindWeights = { 'one-to-one': 88, 'drop-in': 5, defuse: 4, debrief: 3 } as const
export const whomWeights = {
  officer: 54,
  staff: 26,
  special: 4,
  volunteer: 3,
  family: 3,
  leaver: 3,
  'other-force': 1,
  'not-said': 6,
} as const
export const channelWeights = { 'in-person': 38, phone: 26, message: 22, text: 9, video: 5 } as const
export const minutesWeights = {
  'under-15': 18,
  '15-30': 34,
  '30-60': 34,
  '60-120': 13,
  'over-120': 1,
} as const
export const outcomeWeights = { listened: 48, again: 34, 'not-reached': 8, 'ended-by-them': 10 } as const
export const numberWeights = { first: 56, '2-4': 38, '5-plus': 6 } as const
export const headcountWeights = { '2-5': 6, '6-12': 4, '13-plus': 1 } as const
export const bandWeights = {
  'front-line': 70,
  'first-line-leader': 20,
  'middle-leader': 9,
  'senior-leader': 1,
} as const
