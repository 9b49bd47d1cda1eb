/** Who has a checklist, in the order in which they are needed. The assaulted person comes first. */
export const roles = [
  'assaulted-person',
  'initial-supervisor',
  'inspector',
  'welfare-officer',
  'investigating-officer',
  'senior-leader',
  'health-and-safety',
] as const
export type Role = (typeof roles)[number]

export const isRole = (role: string | undefined): role is Role => roles.some(known => known === role)

/** A span of time as a person says it, the largest unit that is exact. */
export type Span = { readonly unit: 'hours' | 'days' | 'weeks'; readonly n: number }

/** Hours from the incident (hours, not working days) as hours up to two days, then days or weeks. */
export const spanOf = (hours: number): Span => {
  if (hours % 168 === 0) return { unit: 'weeks', n: hours / 168 }
  if (hours > 48 && hours % 24 === 0) return { unit: 'days', n: hours / 24 }
  return { unit: 'hours', n: hours }
}
