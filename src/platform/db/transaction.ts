import type { PoolClient } from 'pg'

import { kyselyOver } from './one-connection.ts'
import type { Tx } from './one-connection.ts'
import type { Plane } from './planes.ts'

/**
 * Whose rows a transaction sees: a force, and where a policy asks for it the person. A force alone means nobody in particular;
 * inside another transaction it means whoever that one is for.
 */
export type Scope = string | { readonly force: string; readonly person?: string }
export type Work<T> = (tx: Tx, now: Date) => Promise<T>

type Hook = () => void | Promise<void>
type Open = {
  readonly client: PoolClient
  readonly force: string
  readonly person: string
  readonly now: Date
  readonly depth: number
  readonly hooks: Hook[]
}

/** The commit was not clean (cancelled while waiting for a standby): it may or may not last, so nothing may be acknowledged. */
export class CommitUncertain extends Error {
  override name = 'CommitUncertain'
}

const open = new WeakMap<object, Open>()
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The values below are put into SQL as text, so that begin, scope and clock cost one round trip: only a uuid passes. */
export const checkedId = (value: string): string => {
  if (!uuid.test(value)) throw new Error('a force or person is named by its uuid')
  return value.toLowerCase()
}

const scopeOf = (scope: Scope): { force: string; person: string } =>
  typeof scope === 'string'
    ? { force: checkedId(scope), person: '' }
    : { force: checkedId(scope.force), person: scope.person === undefined ? '' : checkedId(scope.person) }

const begin = async (client: PoolClient, force: string, person: string): Promise<Date> => {
  const sql = `begin; select set_config('app.force', '${force}', true), set_config('app.person', '${person}', true), platform.now() as now`
  // Several statements in one message answer with an array, which the types of `pg` do not know.
  const answers: unknown = await client.query(sql)
  const row: unknown = Array.isArray(answers) ? answers[1]?.rows?.[0]?.now : undefined
  if (!(row instanceof Date)) throw new Error('the database has no clock')
  return row
}

const commit = async (client: PoolClient): Promise<void> => {
  const warnings: string[] = []
  const listen = (notice: { severity?: string | undefined; message?: string | undefined }) => {
    if (notice.severity === 'WARNING') warnings.push(notice.message ?? 'warning')
  }
  client.on('notice', listen)
  try {
    const result = await client.query('commit')
    // A transaction that failed inside answers COMMIT with ROLLBACK, without an error.
    if (result.command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
    if (warnings.length > 0) throw new CommitUncertain(warnings.join('; '))
  } finally {
    client.off('notice', listen)
  }
}

const runHooks = async (hooks: readonly Hook[]): Promise<void> => {
  // What happens after the commit (a wake-up) is a courtesy: losing it must not turn saved into failed.
  for (const hook of hooks) {
    try {
      await hook()
    } catch {
      /* the poll finds what the wake-up missed */
    }
  }
}

const outermost = async <T>(plane: Plane, scope: Scope, work: Work<T>, keep: boolean): Promise<T> => {
  const { force, person } = scopeOf(scope)
  const client = await plane.pool.connect()
  const hooks: Hook[] = []
  let broken = false
  try {
    const now = await begin(client, force, person)
    const tx = kyselyOver(client)
    open.set(tx, { client, force, person, now, depth: 0, hooks })
    const result = await work(tx, now)
    if (!keep) throw new RolledBack(result)
    await commit(client)
    open.delete(tx)
    client.release()
    void runHooks(hooks)
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    // A client that cannot even roll back leaves the pool.
    client.release(broken)
    throw error
  }
}

class RolledBack extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('rolled back on purpose')
    this.result = result
  }
}

const nested = async <T>(outer: Open, scope: Scope, work: Work<T>): Promise<T> => {
  const { force, person } = scopeOf(scope)
  if (force !== outer.force || (typeof scope !== 'string' && person !== outer.person))
    throw new Error('a nested transaction keeps its force and person')
  const name = `s${outer.depth + 1}`
  await outer.client.query(`savepoint ${name}`)
  const hooks: Hook[] = []
  const tx = kyselyOver(outer.client)
  open.set(tx, { ...outer, depth: outer.depth + 1, hooks })
  try {
    const result = await work(tx, outer.now)
    await outer.client.query(`release savepoint ${name}`)
    outer.hooks.push(...hooks)
    return result
  } catch (error) {
    await outer.client.query(`rollback to savepoint ${name}; release savepoint ${name}`)
    throw error
  } finally {
    open.delete(tx)
  }
}

/**
 * One transaction that sees one force. `now` is the database's clock (plus an offset only tests move); the same instant as
 * `platform.now()` in SQL. Inside another transaction it is a savepoint (one at a time: do not run two side by side).
 * Resolves only after a clean commit; rejects with `CommitUncertain` when the commit came back with a warning.
 * Begin, scope and clock are one round trip; a transaction of one statement is three.
 */
export const inTransaction = <T>(where: Plane | Tx, scope: Scope, work: Work<T>): Promise<T> => {
  const outer = open.get(where)
  if (outer) return nested(outer, scope, work)
  if (!('pool' in where)) return Promise.reject(new Error('this transaction is over'))
  return outermost(where, scope, work, true)
}

/** For tests: everything as in `inTransaction`, and then nothing of it is kept. */
export const rolledBack = async <T>(plane: Plane, scope: Scope, work: Work<T>): Promise<T> => {
  try {
    return await outermost(plane, scope, work, false)
  } catch (error) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `outermost` put the result of this very `work` in
    if (error instanceof RolledBack) return error.result as T
    throw error
  }
}

/**
 * A look-up before a force is known (host, session, locator, invitation): one statement, outside any transaction. Row security
 * shows nothing here, except through the SECURITY DEFINER functions of the role `lookup`.
 */
export const beforeForce = async <T>(plane: Plane, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const client = await plane.pool.connect()
  try {
    const result = await work(kyselyOver(client))
    client.release()
    return result
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}

/** Runs once the outermost transaction has committed; never when it, or the savepoint around, was rolled back. */
export const afterCommit = (tx: Tx, hook: Hook): void => {
  const state = open.get(tx)
  if (!state) throw new Error('this transaction is over')
  state.hooks.push(hook)
}

/** The force of a transaction. */
export const forceOf = (tx: Tx): string => {
  const state = open.get(tx)
  if (!state) throw new Error('this transaction is over')
  return state.force
}
