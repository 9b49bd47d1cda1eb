import { beforeForce, inTransaction, sql } from '../src/platform/db/index.ts'
import { seedWestvale } from './fill.ts'
import { onGov } from './gov.ts'
import { renewWestvale } from './renew.ts'
import { idOf, westvale } from './westvale.ts'

/**
 * `./alongside seed-demo`: fills a database that has no force with the demonstration. Where the demonstration is the only force
 * its days are brought up to today; any other database is left alone.
 */
export const run = (): Promise<number> =>
  onGov(async gov => {
    if (await seedWestvale(gov)) {
      console.log(
        `The demonstration is ${westvale.name}, a made-up force. The phrase on its posters is "${westvale.phrase}".`,
      )
      return 0
    }
    const { rows } = await beforeForce(gov, tx =>
      sql<{ id: string }>`select id from forces.every_id() id`.execute(tx),
    )
    const isDemonstration = rows.length === 1 && rows[0]?.id === idOf('force')
    const behind = isDemonstration ? await inTransaction(gov, idOf('force'), renewWestvale) : 0
    console.log(
      behind > 0
        ? `The days of the demonstration are up to date again (${behind} behind).`
        : 'There is a force already: nothing was changed.',
    )
    return 0
  })
