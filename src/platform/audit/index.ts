/** The audit trail of staff and system events: `protocol.md`, Audit. */
export { audit, auditEach, auditEvent, auditEvents } from './event.ts'
export type { AuditEvent, FieldKind, FieldsOf } from './event.ts'
export { exportAudit } from './export.ts'
export { verifyAudit } from './verify.ts'
export type { AuditFault, AuditReport } from './verify.ts'
