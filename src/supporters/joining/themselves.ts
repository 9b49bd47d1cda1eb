import { personOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Application } from './application.ts'

/** Whether this person of the programme is the applicant: by their row, or by the address they applied with. */
export const isThemselves = async (
  tx: Tx,
  person: string,
  application: Pick<Application, 'person' | 'mail'>,
): Promise<boolean> =>
  application.person === person || (await personOf(tx, person))?.mail.toLowerCase() === application.mail
