import { auditEvent } from '../../platform/audit/index.ts'

export const joiningBegan = auditEvent('supporters.joining-began', { application: 'id' })
export const joiningMoved = auditEvent('supporters.joining-moved', {
  application: 'id',
  move: 'code',
  by: 'code',
})
export const joiningForgotten = auditEvent('supporters.joining-forgotten', { application: 'id' })
export const conflictDeclared = auditEvent('supporters.panel-conflict-declared', {
  application: 'id',
  conflict: 'yes',
})
export const outcomeProposed = auditEvent('supporters.panel-outcome-proposed', {
  application: 'id',
  outcome: 'code',
})
