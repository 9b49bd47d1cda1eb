import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { DatabaseConnection, Driver, QueryResult } from 'kysely'
import type { ClientBase } from 'pg'

import type { DB } from './tables.ts'

/** A Kysely that can only speak inside the transaction it was handed out in: it cannot begin, commit or leave. */
export type Tx = Omit<Kysely<DB>, 'transaction' | 'startTransaction' | 'connection' | 'destroy'>

const refuse = (): Promise<never> =>
  Promise.reject(new Error('only inTransaction begins and ends transactions'))

const connectionTo = (client: ClientBase): DatabaseConnection => ({
  executeQuery: async <R>(query: {
    readonly sql: string
    readonly parameters: readonly unknown[]
  }): Promise<QueryResult<R>> => {
    const result = await client.query(query.sql, [...query.parameters])
    const affected = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(result.command)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the statement returns is known to Kysely alone
    const rows = result.rows as R[]
    return affected ? { rows, numAffectedRows: BigInt(result.rowCount ?? 0) } : { rows }
  },
  streamQuery: () => {
    throw new Error('streaming is not used: page instead')
  },
})

const nothing = (): Promise<void> => Promise.resolve()

/** Kysely over exactly this client; whoever holds the client begins, ends and releases. */
export const kyselyOver = (client: ClientBase): Kysely<DB> => {
  const connection = connectionTo(client)
  const driver: Driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}
