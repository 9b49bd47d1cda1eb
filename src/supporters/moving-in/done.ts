/** What came of imports: for the page of each, and the list of them. */
import { settingOf } from '../../forces/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'

export type DoneImport = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly people: number
  readonly active: number
  readonly filled: number
  readonly unread: number
  readonly undoneAt: Date | null
  /** After the way back. */
  readonly gone: number
}

/** Every import, newest first, or the one with this id. */
export const doneImports = async (tx: Tx, id?: string): Promise<DoneImport[]> => {
  const { rows } = await sql<Omit<DoneImport, 'undoneAt'> & { undone_at: Date | null }>`
    select i.id, i.done_at as at, p.first_name || ' ' || p.surname as by, i.unread, i.undone_at,
      count(c.person) filter (where c.did <> 'filled')::int as people,
      count(c.person) filter (where c.did <> 'filled' and s.state in ('active', 'paused'))::int as active,
      count(c.person) filter (where c.did = 'filled')::int as filled,
      count(c.person) filter (where c.did <> 'filled' and c.outcome = 'gone')::int as gone
    from supporters.import i join identity.person p on p.id = i.done_by
    left join supporters.import_person c on c.import = i.id
    left join supporters.supporter s on s.person = c.person
    where ${id ?? null}::uuid is null or i.id = ${id ?? null}::uuid
    group by i.id, i.force_id, p.first_name, p.surname order by i.done_at desc limit 20`.execute(tx)
  return rows.map(({ undone_at, ...rest }) => ({ ...rest, undoneAt: undone_at }))
}

export type Stayed = {
  readonly id: string
  readonly name: string
  readonly why: 'changed' | 'in use'
  readonly filled: boolean
}

/** Who stayed when an import was taken back, and why. */
export const whoStayed = async (tx: Tx, id: string): Promise<Stayed[]> => {
  const { rows } = await sql<Stayed>`
    select c.person as id, p.first_name || ' ' || p.surname as name, c.outcome as why, c.did = 'filled' as filled
    from supporters.import_person c join identity.person p on p.id = c.person
    where c.import = ${id}::uuid and c.outcome in ('changed', 'in use') order by p.surname, p.first_name`.execute(
    tx,
  )
  return rows
}

/**
 * Contacts of before the program, of all imports that stand, rounded as every figure that leaves a force is (SDC-1); `undefined` below the
 * threshold. Whose they were is kept nowhere.
 */
export const contactsOfBefore = async (tx: Tx): Promise<number | undefined> => {
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum(past_contacts), 0)::int as sum from supporters.import where undone_at is null`.execute(
    tx,
  )
  const [threshold, step] = [await settingOf(tx, 'suppress-threshold'), await settingOf(tx, 'round-to')]
  const sum = rows[0]?.sum ?? 0
  return sum < threshold ? undefined : Math.round(sum / step) * step
}
