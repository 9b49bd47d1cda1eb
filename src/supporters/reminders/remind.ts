import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { due } from '../../platform/due.ts'
import { hoursAhead } from '../queries.ts'
import { kindMoment } from './kind-moment.ts'

/**
 * Sends somebody one mail that says "There is something to look at" and where, at a kind hour (`kindMoment`); never what. The same
 * bytes for everybody of a language, whatever it is about. On the planes gov and worker.
 *
 * @returns `on its way` when one is already waiting or went within the last day: it says it all
 */
export const remind = async (tx: Tx, now: Date, person: string): Promise<'made' | 'on its way'> => {
  const recent = await tx
    .selectFrom('supporters.reminder')
    .select('id')
    .where('person', '=', person)
    .where(sql<boolean>`(state = 'due' or (state = 'sent' and sent_at > platform.now() - interval '1 day'))`)
    .executeTakeFirst()
  if (recent) return 'on its way'
  const made = await tx
    .insertInto('supporters.reminder')
    .values({ force_id: forceOf(tx), person })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return 'on its way'
  const hours = (await hoursAhead(tx, [person])).get(person) ?? []
  await due(tx, { kind: 'supporters.reminder', id: made.id, at: kindMoment(hours, now) })
  return 'made'
}
