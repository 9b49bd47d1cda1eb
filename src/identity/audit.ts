import { auditEvent } from '../platform/audit/index.ts'

export const areaAdded = auditEvent('identity.area-added', { area: 'id' })
export const personAdded = auditEvent('identity.person-added', { person: 'id' })
export const roleGiven = auditEvent('identity.role-given', { person: 'id', role: 'code' })
export const roleEnded = auditEvent('identity.role-ended', { person: 'id', role: 'code' })
export const conflictRecorded = auditEvent('identity.conflict-recorded', { person: 'id', conflict: 'code' })
export const becameVolunteer = auditEvent('identity.became-volunteer', { person: 'id' })
