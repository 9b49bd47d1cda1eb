import { auditEvent } from '../platform/audit/index.ts'

/** What is written down of signing in and of keys: that it happened and by whom, never with what. */
export const signedIn = auditEvent('identity.signed-in', { way: 'code' })
export const sessionEnded = auditEvent('identity.session-ended', {})
export const sessionsEnded = auditEvent('identity.sessions-ended', { person: 'id' })
export const wayAdded = auditEvent('identity.way-in-added', { way: 'code' })
export const wayRemoved = auditEvent('identity.way-in-removed', { way: 'code' })
export const invited = auditEvent('identity.invited', { person: 'id', role: 'number' })
export const invitationWithdrawn = auditEvent('identity.invitation-withdrawn', { person: 'id' })
export const keyEntered = auditEvent('identity.key-entered', { person: 'id', keyHash: 'code' })
export const keyRevoked = auditEvent('identity.key-revoked', { person: 'id', keyHash: 'code' })
