import type { Tx } from '../platform/db/index.ts'
import type { Role } from '../platform/http/door.ts'
import { peopleWithKeys } from './key-log.ts'

/** Somebody of the programme, as a coordinator sees them when inviting. */
export type Invitable = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly hasKey: boolean
}

/** An invitation that is open, or that a newcomer has answered. Bytes are base64url. */
export type OpenInvitation = {
  readonly id: string
  readonly person: string
  readonly role: number
  readonly fromDay: number
  /** Made by whoever asks: only they can approve it. */
  readonly mine: boolean
  readonly answer: {
    readonly recipient: string
    readonly ed25519: string
    readonly personSignature: string
    readonly mac: string
  } | null
}

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('base64url')

/** Every person of the programme, by name: for coordinators. */
export const invitablePeople = async (tx: Tx): Promise<Invitable[]> => {
  const keys = await peopleWithKeys(tx)
  const people = await tx
    .selectFrom('identity.person')
    .select(['id', 'first_name', 'surname'])
    .orderBy('surname')
    .orderBy('first_name')
    .execute()
  const held = await tx
    .selectFrom('identity.role')
    .select(['person', 'role'])
    .where('until', 'is', null)
    .execute()
  return people.map(({ id, first_name, surname }) => ({
    person: id,
    name: `${first_name} ${surname}`,
    roles: held.filter(row => row.person === id).map(row => row.role as Role),
    hasKey: keys.has(id),
  }))
}

/** Invitations that wait for somebody, for coordinators. `by` is who asks. */
export const openInvitations = async (tx: Tx, by: string): Promise<OpenInvitation[]> => {
  const rows = await tx
    .selectFrom('identity.invitation')
    .selectAll()
    .where('state', 'in', ['open', 'answered'])
    .orderBy('made_at')
    .execute()
  return rows.map(row => ({
    id: row.id,
    person: row.person,
    role: row.log_role,
    fromDay: row.from_day,
    mine: row.made_by === by,
    answer:
      row.state === 'answered'
        ? {
            recipient: row.recipient ?? '',
            ed25519: text(row.ed25519),
            personSignature: text(row.person_signature),
            mac: text(row.mac),
          }
        : null,
  }))
}

/** What a newcomer's page shows before anything is made: their own first name and whether the link still holds. */
export const invitationOf = async (
  tx: Tx,
  id: string,
): Promise<{ person: string; firstName: string; state: string } | undefined> => {
  const row = await tx
    .selectFrom('identity.invitation as invitation')
    .innerJoin('identity.person as person', 'person.id', 'invitation.person')
    .select(['invitation.person', 'first_name', 'state'])
    .where('invitation.id', '=', id)
    .executeTakeFirst()
  return row && { person: row.person, firstName: row.first_name, state: row.state }
}
