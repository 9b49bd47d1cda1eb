import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { OperatorError } from '../../src/platform/process/operator-error.ts'
import { runVisibly } from './run-visibly.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function found(): string | undefined {
  const given = process.env['ALONGSIDE_CHROMIUM']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = names.flatMap(name => folders.map(folder => join(folder, name)))
  return [...(given ? [given] : []), ...places, ...macPlaces].find(path => existsSync(path))
}

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

/**
 * The program of a Chromium on this machine; as root on Debian and its kin it is installed when missing.
 * @throws OperatorError that says how to get one.
 */
export async function chromium(): Promise<string> {
  const there = found()
  if (there !== undefined) return there
  if (mayInstall()) {
    console.log('Installing Chromium for the journeys (about half a minute) …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runVisibly('apt-get', ['-qq', 'update'], env)
    await runVisibly('apt-get', ['-qq', '-y', 'install', '--no-install-recommends', 'chromium'], env)
  }
  const installed = found()
  if (installed !== undefined) return installed
  throw new OperatorError(
    'The journeys need Chromium: install it (Debian: sudo apt-get install chromium), or set ALONGSIDE_CHROMIUM to its program, then run npm test again.',
  )
}
