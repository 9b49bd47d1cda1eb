import { OperatorError } from '../../src/platform/process/operator-error.ts'
import { withTestPostgres } from '../make/postgres.ts'
import { runChecks } from './check.ts'
import { runJourneys } from './journeys.ts'
import { runNodeTests, testFiles } from './node-tests.ts'
import { type Tally, add, nothing, say } from './tally.ts'

const unitGlobs = [
  'src/**/*.test.ts',
  'src/**/*.test.tsx',
  'demo/**/*.test.ts',
  'bench/**/*.test.ts',
  'tests/*.test.ts',
]

async function runUnit(pattern?: string): Promise<Tally> {
  const files = testFiles(unitGlobs, pattern).filter(path => path !== 'tests/architecture.test.ts')
  if (files.length === 0) return nothing
  const detail = pattern !== undefined
  return withTestPostgres(url =>
    runNodeTests(files, { env: { ALONGSIDE_TEST_DATABASE: url }, detail, sideBySide: true }),
  )
}

/** Whole processes, started, killed and stopped, and searches of all there is: slow by nature, one at a time. */
const runProcesses = (pattern?: string): Promise<Tally> =>
  runNodeTests(testFiles(['tests/processes/*.test.ts'], pattern), { env: {}, detail: true })

const kinds: Record<string, (pattern?: string) => Promise<Tally>> = {
  check: runChecks,
  unit: runUnit,
  processes: runProcesses,
  journeys: runJourneys,
}

/** Runs kinds of test in order; their times, and over all of them the last line; the exit code. */
export async function runKinds(names: readonly string[], pattern?: string): Promise<number> {
  let all = nothing
  const lines: string[] = []
  for (const name of names) {
    const kind = kinds[name]
    if (!kind)
      throw new OperatorError(`There is no kind of test "${name}": say ${Object.keys(kinds).join(', ')}.`)
    const began = performance.now()
    const tally = await kind(pattern)
    lines.push(`${name.padEnd(10)} ${((performance.now() - began) / 1000).toFixed(1)} s   ${say(tally)}`)
    all = add(all, tally)
  }
  if (pattern !== undefined && all.passed + all.failed + all.skipped === 0) {
    throw new OperatorError(`No test file's path holds "${pattern}".`)
  }
  console.log(`\n${lines.join('\n')}\n${say(all)}`)
  return all.failed > 0 ? 1 : 0
}

/** `npm test`, or `./alongside test unit conversations` for one kind and the files whose path holds a pattern. */
export const run = ([kind, pattern]: readonly string[]): Promise<number> =>
  runKinds(kind === undefined ? Object.keys(kinds) : [kind], pattern)
