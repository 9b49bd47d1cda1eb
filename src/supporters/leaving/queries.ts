import { settingOf } from '../../forces/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { applicationOfPerson } from '../joining/application.ts'

/** What stands beside a supporter's dates on their page: who is behind them, how they came, how they left. Names, not ids. */
export type Aside = {
  readonly person: string
  readonly supervisor: string | null
  readonly champion: string | null
  readonly application: string | undefined
  /** An application that is still on its way decides when they can be made active. */
  readonly isOnTheWay: boolean
  readonly since: string | null
  readonly leftOn: string | null
  readonly retainedOn: string | null
  /** The force keeps retirees, and this one could stay as one. */
  readonly mayRetain: boolean
}

type Row = {
  supervisor: string | null
  champion: string | null
  activated_on: string | null
  left_on: string | null
  retained_on: string | null
  state: string
  workforce: string
}

/** Nothing for somebody who is no supporter. */
export const asideOf = async (tx: Tx, person: string): Promise<Aside | undefined> => {
  const { rows } = await sql<Row>`
    select s.state, p.workforce, s.activated_on, s.left_on, s.retained_on,
      sup.first_name || ' ' || sup.surname as supervisor, cha.first_name || ' ' || cha.surname as champion
    from supporters.supporter s join identity.person p on p.id = s.person
    left join identity.person sup on sup.id = s.supervisor left join identity.person cha on cha.id = s.champion
    where s.person = ${person}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const application = await applicationOfPerson(tx, person)
  const isLive = row.state === 'active' || row.state === 'paused'
  return {
    person,
    supervisor: row.supervisor,
    champion: row.champion,
    application: application?.id,
    isOnTheWay: application?.isOpen ?? false,
    since: row.activated_on,
    leftOn: row.left_on,
    retainedOn: row.retained_on,
    mayRetain: isLive && row.workforce !== 'volunteer' && (await settingOf(tx, 'retired-supporters')),
  }
}
