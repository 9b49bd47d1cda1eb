import { beforeForce, closePlanes, inTransaction, openPlanes, sql } from './platform/db/index.ts'
import { listedSupporters, posterPhrase } from './supporters/index.ts'

/** Whose the database is: nobody's yet, the demonstration's (alone in it), or somebody's own. */
export type Whose =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'somebody' }
  | {
      readonly kind: 'demonstration'
      readonly phrase: string | undefined
      /** Left alone for so long that most of its supporters are out of date: `seed-demo` brings its days up to today. */
      readonly faded: boolean
    }

/** Looks once, through the plane that keeps people. */
export async function whoseDatabase(govUrl: string): Promise<Whose> {
  const { gov } = openPlanes({ gov: govUrl }, ['gov'], { size: 1 })
  try {
    const { rows } = await beforeForce(gov, tx =>
      sql<{ id: string }>`select id from forces.every_id() id`.execute(tx),
    )
    const [only] = rows
    if (!only) return { kind: 'nobody' }
    if (rows.length > 1) return { kind: 'somebody' }
    return await inTransaction(gov, only.id, async (tx): Promise<Whose> => {
      const { stage } = await tx.selectFrom('forces.force').select('stage').executeTakeFirstOrThrow()
      if (stage !== 'demonstration') return { kind: 'somebody' }
      const faded = (await listedSupporters(tx)).length < 30
      return { kind: 'demonstration', phrase: await posterPhrase(tx), faded }
    })
  } finally {
    await closePlanes({ gov })
  }
}
