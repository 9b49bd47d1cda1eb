import { auditEvent } from '../../platform/audit/index.ts'

export const agreementPublished = auditEvent('supporters.agreement-published', {
  document: 'code',
  version: 'number',
})
export const agreementSigned = auditEvent('supporters.agreement-signed', {
  person: 'id',
  document: 'code',
  version: 'number',
  paper: 'yes',
})
export const signersReminded = auditEvent('supporters.signers-reminded', { people: 'number' })
