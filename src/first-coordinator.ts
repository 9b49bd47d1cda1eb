import { govUrl } from './audit-export.ts'
import { makeFirstLink } from './identity/index.ts'
import { readConfig } from './platform/config.ts'
import { beforeForce, closePlanes, inTransaction, openPlanes, sql } from './platform/db/index.ts'
import { isLoopbackName } from './platform/http/loopback.ts'
import { OperatorError } from './platform/process/operator-error.ts'

/**
 * `./alongside first-coordinator [host]`: prints, on the operator's own screen, the link with which the first coordinator of a
 * force makes their keys in their browser. Good for a day and for one use, and only while nobody has keys.
 */
export const run = async ([asked]: readonly string[]): Promise<number> => {
  const config = readConfig()
  const host = asked ?? new URL(config.origin).hostname
  const { gov } = openPlanes({ gov: await govUrl(config) }, ['gov'], { size: 1 })
  try {
    const { rows } = await beforeForce(gov, tx =>
      sql<{ id: string }>`select id from forces.by_host(${host})`.execute(tx),
    )
    const [force] = rows
    if (!force)
      throw new OperatorError(
        `No force answers for ${host}: name its host, for example ./alongside first-coordinator peers.example.police.uk.`,
      )
    const secret = await inTransaction(gov, force.id, tx => makeFirstLink(tx))
    if (secret === undefined)
      throw new OperatorError(
        `${host} has coordinators already: one of them invites the next, in their desk.`,
      )
    const origin = isLoopbackName(host) ? config.origin : `https://${host}`
    console.log(
      `Open this link within a day, on the first coordinator's own device. It works once:\n\n${origin}/join#first.${secret}\n`,
    )
    return 0
  } finally {
    await closePlanes({ gov })
  }
}
