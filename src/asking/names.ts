import type { Tx } from '../platform/db/index.ts'

/** First names of people of the programme, by id: what a colleague calls their supporter. On the `gov` plane. */
export const firstNamesOf = async (tx: Tx, people: readonly string[]): Promise<Record<string, string>> => {
  if (people.length === 0) return {}
  const rows = await tx
    .selectFrom('identity.person')
    .select(['id', 'first_name'])
    .where('id', 'in', [...people])
    .execute()
  return Object.fromEntries(rows.map(({ id, first_name }) => [id, first_name]))
}
