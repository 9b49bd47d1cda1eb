import { sql, type Tx } from '../../platform/db/index.ts'
import { lockApplication, lockOpenOf } from './application.ts'
import { step } from './step.ts'

const byEvidence = ['trained', 'signed', 'assigned'] as const

/**
 * Moves the open application of somebody on as far as the evidence goes: a certificate, signatures, those who stand behind them.
 * Called by whoever writes such evidence (`recordDays`, `nameBehind`), in the same transaction; without an open application it
 * does nothing.
 */
export const advance = async (tx: Tx, person: string): Promise<void> => {
  let application = await lockOpenOf(tx, person)
  if (!application) return
  const { rows } = await sql<{ now: Date }>`select platform.now() as now`.execute(tx)
  const now = rows[0]?.now ?? application.since
  for (const move of byEvidence) {
    const moved = await step(tx, now, application, move, { by: 'program', doer: 'system' })
    if (!moved.may) continue
    application = await lockApplication(tx, application.id)
    if (!application) return
  }
}
