import { readConfig } from '../src/platform/config.ts'
import { closePlanes, databaseAccess, openPlanes, type Plane } from '../src/platform/db/index.ts'
import { OperatorError } from '../src/platform/process/operator-error.ts'

/**
 * Work on the plane that the demonstration is written through: the address that `start` hands over, or the one worked out
 * from DATABASE_URL and the passwords that `migrate` kept.
 */
export const onGov = async <T>(work: (gov: Plane) => Promise<T>): Promise<T> => {
  const { databaseUrl, dataFolder, planeUrls } = readConfig()
  const gov =
    planeUrls.gov ?? (databaseUrl && (await databaseAccess(dataFolder, planeUrls)).urls(databaseUrl).gov)
  if (gov === undefined) throw new OperatorError('Set DATABASE_URL to the database of the demonstration.')
  const planes = openPlanes({ gov }, ['gov'])
  try {
    return await work(planes.gov)
  } finally {
    await closePlanes(planes)
  }
}
