import type { Config } from './platform/config.ts'
import { type PlaneName, type PlaneUrls, databaseAccess } from './platform/db/index.ts'
import { OperatorError } from './platform/process/operator-error.ts'

/**
 * The addresses of the planes a process was given: by `DATABASE_URL_CONTENT` and its kin (`start` hands each
 * process just its own), else worked out from DATABASE_URL and the passwords that `migrate` kept.
 * @throws OperatorError naming what is missing.
 */
export async function urlsOf<Name extends PlaneName>(
  config: Config,
  names: readonly Name[],
): Promise<Pick<PlaneUrls, Name>> {
  const { databaseUrl, dataFolder, planeUrls: given } = config
  const missing = names.filter(name => given[name] === undefined)
  if (missing.length > 0 && databaseUrl === undefined) {
    const variables = missing.map(name => `DATABASE_URL_${name.toUpperCase()}`)
    throw new OperatorError(
      `There is no database to go to: set ${variables.join(', ')}, or DATABASE_URL, or run "npm start", which brings one.`,
    )
  }
  if (databaseUrl === undefined) return given as Pick<PlaneUrls, Name>
  return (await databaseAccess(dataFolder, given)).urls(databaseUrl)
}
