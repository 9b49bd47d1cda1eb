/** What one person may be at the same time. */

/** The roles of the programme that are kept for a person (`identity.role`). */
export const roles = [
  'supporter',
  'champion',
  'supervisor',
  'coordinator',
  'lead',
  'auditor',
  'editor',
] as const
export type HeldRole = (typeof roles)[number]

/**
 * Whether a person with these roles may also be given this one. Coordinator and auditor are never one person
 * (programme.md, *People*); the database refuses it too, in the index `role_coordinator_or_auditor`.
 */
export const mayAlsoBe = (held: readonly HeldRole[], role: HeldRole): boolean => {
  if (role === 'coordinator') return !held.includes('auditor')
  if (role === 'auditor') return !held.includes('coordinator')
  return true
}
