/** Why an application ends without a yes. Codes alone are kept; the words for each, for the applicant, are in `text.*.ts`. */

/** What a panel may say. */
export const panelReasons = [
  'more-service',
  'too-much-now',
  'other-role',
  'approach',
  'enough-people',
] as const

/** What a coordinator may say, at any stage. */
export const stopReasons = [
  'no-answer',
  'manager-silent',
  'vetting',
  'left-force',
  'professional-standards',
  'stopped',
] as const

/** A line manager gives no reason: the code is the answer. */
export const managerReasons = ['not-now'] as const

export const reasons = [...managerReasons, ...panelReasons, ...stopReasons] as const
export type Reason = (typeof reasons)[number]
export type PanelReason = (typeof panelReasons)[number]
export type StopReason = (typeof stopReasons)[number]

export const reasonOf = (code: string | null): Reason | undefined => reasons.find(each => each === code)
