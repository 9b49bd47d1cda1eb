import { endAllSessions, endRole, type Doer } from '../../identity/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { due } from '../../platform/due.ts'
import { recordDays } from '../dates.ts'
import { remind } from '../reminders/remind.ts'
import type { Application } from './application.ts'
import { joiningMoved } from './audit.ts'
import { writeMail } from './mail.ts'
import {
  isOnTheWay,
  judge,
  moves,
  type Fact,
  type Move,
  type Mover,
  type Next,
  type Verdict,
} from './moves.ts'

/** The kind of the due row that tends an application: reminders while it is open, forgetting when it is over. */
export const tendKind = 'supporters.joining'

export type Step = {
  readonly by: Mover
  /** Whom the audit trail names; the applicant and the manager are nobody of the programme. */
  readonly doer: Doer
  /** Facts that the caller has looked up beside those of the application itself. */
  readonly known?: readonly Fact[]
  readonly set?: {
    readonly manager_mail?: string | null
    readonly backed_on?: string
    readonly panel_on?: string
    readonly accepted_on?: string
    readonly meets_on?: string
    readonly reason?: string
    readonly person?: string
  }
}

/**
 * The only writer of a stage: judges the move by the table and, when it may be made, makes it with all that happens next. The
 * application is locked by the caller (`lockApplication`), in the same transaction. `make-supporter` and `list-supporter` are
 * the caller's own.
 */
export const step = async (
  tx: Tx,
  now: Date,
  application: Application,
  move: Move,
  { by, doer, known = [], set = {} }: Step,
): Promise<Verdict> => {
  const verdict = judge(move, {
    stage: application.stage,
    by,
    known: new Set([...application.known, ...known]),
  })
  if (!verdict.may) return verdict
  const { to } = verdict
  const isNew = to !== application.stage || move === 'name-another'
  const next: readonly Next[] = moves[move].next
  await tx
    .updateTable('supporters.application')
    .set({
      ...set,
      stage: to,
      ...(isNew && { stage_since: now, reminded_at: null }),
      ...(!isOnTheWay(to) && { ended_at: now }),
      ...(next.includes('delete-words') && { why: null }),
    })
    .where('id', '=', application.id)
    .execute()
  for (const each of next) await effects[each](tx, now, application)
  await due(tx, { kind: tendKind, id: application.id, at: now })
  await audit(tx, doer, joiningMoved, { application: application.id, move, by })
  return verdict
}

type Effect = (tx: Tx, now: Date, application: Application) => Promise<void>

const byCaller: Effect = () => Promise.resolve()

const effects: Readonly<Record<Next, Effect>> = {
  'mail-applicant': (tx, now, { id }) => writeMail(tx, now, id, 'applicant'),
  'mail-manager': async (tx, now, { id }) => writeMail(tx, now, id, 'manager'),
  'mail-panel': async (tx, now, { id }) => {
    for (const person of await silentMembers(tx, id)) await remind(tx, now, person)
  },
  // What the panel read and wrote goes in the very transaction that decides.
  'delete-words': async (tx, _now, { id }) => {
    await tx.updateTable('supporters.panel_member').set({ notes: '' }).where('application', '=', id).execute()
  },
  'make-supporter': byCaller,
  'list-supporter': byCaller,
  'end-supporter': async (tx, now, { person }) => {
    if (person === null) return
    const { numUpdatedRows } = await tx
      .updateTable('supporters.supporter')
      .set({ state: 'inactive' })
      .where('person', '=', person)
      .where('state', '=', 'invited')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    // Whoever turned back before they were ever active begins with the first step again.
    await recordDays(tx, 'system', person, { appliedOn: null, backedOn: null, panelOn: null })
    await endRole(tx, now, 'system', person, 'supporter')
    await endAllSessions(tx, person, 'system')
  },
}

/** Members of a panel who still have to do something: they declared no conflict, and did not agree yet. */
export const silentMembers = async (tx: Tx, application: string): Promise<string[]> => {
  const { rows } = await sql<{ person: string }>`
    select person from supporters.panel_member
    where application = ${application} and conflict is not true and agreed_at is null order by person`.execute(
    tx,
  )
  return rows.map(row => row.person)
}
