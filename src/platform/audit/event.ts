import { z } from 'zod'

import { forceOf, sql } from '../db/index.ts'
import type { Tx } from '../db/index.ts'

/**
 * The kinds of field an event may have. There is none for text: an audit trail that quotes people would be a second record of
 * what they said.
 */
const kinds = {
  id: z.uuid(),
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/),
  number: z.number().int(),
  yes: z.boolean(),
}
type Kinds = { id: string; code: string; number: number; yes: boolean }
export type FieldKind = keyof Kinds

/** One thing that staff or the system did, and the fields it may carry. */
export type AuditEvent<Fields extends Readonly<Record<string, FieldKind>>> = {
  readonly code: string
  readonly fields: Fields
}
export type FieldsOf<Fields extends Readonly<Record<string, FieldKind>>> = {
  readonly [K in keyof Fields]: Kinds[Fields[K]]
}

const declared = new Map<string, AuditEvent<Readonly<Record<string, FieldKind>>>>()

/**
 * Declares an event of a slice, once, in its `audit.ts`:
 * `export const invited = auditEvent('identity.invited', { person: 'id', role: 'code' })`.
 * Never for what a colleague does.
 */
export const auditEvent = <const Fields extends Readonly<Record<string, FieldKind>>>(
  code: string,
  fields: Fields,
): AuditEvent<Fields> => {
  if (declared.has(code)) throw new Error(`the audit event ${code} is declared twice`)
  const event = { code, fields }
  declared.set(code, event)
  return event
}

/** Every event declared by the slices that are loaded, for the page that lists what is audited. */
export const auditEvents = (): readonly AuditEvent<Readonly<Record<string, FieldKind>>>[] => [
  ...declared.values(),
]

/**
 * Writes one entry into the force's chain, in the transaction of the change it tells of: both last, or neither. Entries of one
 * force wait for each other until the commit, so call it last. Throws when a field is not what the event declares.
 * @param by the person who did it, or 'system'
 */
export const audit = async <const Fields extends Readonly<Record<string, FieldKind>>>(
  tx: Tx,
  by: { readonly person: string } | 'system',
  event: AuditEvent<Fields>,
  fields: FieldsOf<Fields>,
): Promise<void> => {
  forceOf(tx)
  const shape = Object.fromEntries(Object.entries(event.fields).map(([name, kind]) => [name, kinds[kind]]))
  const plain = JSON.stringify(z.strictObject(shape).parse(fields))
  const actor = by === 'system' ? null : by.person
  await sql`select audit.append(${actor}::uuid, ${event.code}, ${plain}::jsonb)`.execute(tx)
}

/** Many entries of one kind in one round trip, in this order: what a whole import did to each. */
export const auditEach = async <const Fields extends Readonly<Record<string, FieldKind>>>(
  tx: Tx,
  by: { readonly person: string } | 'system',
  event: AuditEvent<Fields>,
  all: readonly FieldsOf<Fields>[],
): Promise<void> => {
  if (all.length === 0) return
  forceOf(tx)
  const shape = z.strictObject(
    Object.fromEntries(Object.entries(event.fields).map(([name, kind]) => [name, kinds[kind]])),
  )
  const plain = JSON.stringify(all.map(fields => shape.parse(fields)))
  const actor = by === 'system' ? null : by.person
  await sql`select audit.append_each(${actor}::uuid, ${event.code}, ${plain}::jsonb)`.execute(tx)
}
