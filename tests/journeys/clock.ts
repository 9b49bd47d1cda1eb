import { join } from 'node:path'
import { withClient } from '../../src/platform/postgres/durable.ts'
import { readSecrets } from '../../src/platform/postgres/settings.ts'
import { root } from '../../src/platform/root.ts'

/** The database of the server that plays the stories, as its owner. */
const owner = (): string => {
  const { port, password } = readSecrets(
    process.env['ALONGSIDE_JOURNEY_DATA'] ?? join(root, 'build/journeys'),
  )
  return `postgres://postgres:${password}@127.0.0.1:${port}/alongside`
}

const setShift = (shift: string): Promise<void> =>
  withClient(owner(), async client => {
    await client.query('update platform.clock_offset set shift = $1::interval', [shift])
  })

/** Moves the program's only clock to this time of today in London: who is on duty must not depend on when the tests run. */
export const londonTimeIs = (time: `${number}:${number}`): Promise<void> => {
  const now = new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour12: false })
  const minutesOf = (clock: string) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    return hours * 60 + minutes
  }
  return setShift(`${minutesOf(time) - minutesOf(now)} minutes`)
}

/** Back to the clock of the machine. */
export const timeIsReal = (): Promise<void> => setShift('0')
