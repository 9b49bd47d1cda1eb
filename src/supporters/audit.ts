import { auditEvent } from '../platform/audit/index.ts'

export const activated = auditEvent('supporters.activated', { person: 'id' })
export const deactivated = auditEvent('supporters.deactivated', { person: 'id', reason: 'code' })
export const paused = auditEvent('supporters.paused', { person: 'id' })
export const resumed = auditEvent('supporters.resumed', { person: 'id' })
export const dutyChanged = auditEvent('supporters.duty-changed', { person: 'id', rows: 'number' })
export const cardIssued = auditEvent('supporters.card-issued', { person: 'id', issue: 'number' })
export const phraseChanged = auditEvent('supporters.phrase-changed', {})
export const datesChanged = auditEvent('supporters.dates-changed', { person: 'id', days: 'number' })
export const noticeRetried = auditEvent('supporters.notice-retried', { person: 'id' })
export const behindNamed = auditEvent('supporters.behind-named', {
  person: 'id',
  supervisor: 'id',
  champion: 'id',
})
export const retained = auditEvent('supporters.retained', { person: 'id' })
export const movedIn = auditEvent('supporters.moved-in', {
  import: 'id',
  people: 'number',
  filled: 'number',
  unread: 'number',
})
export const movedOut = auditEvent('supporters.moved-out', { import: 'id', gone: 'number', stayed: 'number' })
export const sheetTaken = auditEvent('supporters.sheet-taken', { rows: 'number' })
export const setUpAsked = auditEvent('supporters.set-up-asked', { people: 'number' })
