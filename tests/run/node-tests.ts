import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'
import { compileTests } from './compile.ts'
import { runVisibly } from './run-visibly.ts'
import { type Tally, add, nothing } from './tally.ts'

const tallies = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })

/** The test files the globs name whose path holds `pattern` (anything, when there is none). */
export const testFiles = (globs: readonly string[], pattern = ''): string[] =>
  globs
    .flatMap(glob => globSync(glob, { cwd: root }))
    .filter(path => path.includes(pattern))
    .sort()

type How = {
  readonly env: Record<string, string>
  /** Name each test; otherwise dots, and failures in full. */
  readonly detail: boolean
  /** In as many processes as there are processors; otherwise one file after another in one. */
  readonly sideBySide?: boolean
}

function readTally(path: string, code: number): Tally {
  try {
    const tally = tallies.parse(JSON.parse(readFileSync(path, 'utf8')))
    // A runner that fails without a failed test (an uncaught error outside) must not look green.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    return { ...nothing, failed: 1 }
  }
}

/** Runs compiled test files one after another in one process. */
async function runInOneProcess(files: readonly string[], { env, detail }: How): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-counts-'))
  const counted = join(folder, 'counts.json')
  const args = [
    '--enable-source-maps',
    '--test',
    '--test-isolation=none',
    `--test-reporter=${detail ? 'spec' : 'dot'}`,
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'tests/run/counts.ts')}`,
    `--test-reporter-destination=${counted}`,
  ]
  try {
    return readTally(counted, await runVisibly(process.execPath, [...args, ...files], env))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// A process for each file would spend most of its time starting. More of them than this for one process gains nothing.
const fewest = 8

/** As many groups as there are processors. Neighbours, which are slow alike, land in different ones. */
function groupsOf(files: readonly string[], most: number): string[][] {
  const count = Math.min(most, Math.ceil(files.length / fewest))
  return Array.from({ length: count }, (_, group) => files.filter((_, at) => at % count === group))
}

/** Compiles test files and runs them. */
export async function runNodeTests(files: readonly string[], how: How): Promise<Tally> {
  if (files.length === 0) return nothing
  await using cleanup = new AsyncDisposableStack()
  const compiled = await compileTests(files, cleanup)
  const groups = groupsOf(compiled, how.sideBySide === true ? availableParallelism() : 1)
  const tallies = await Promise.all(groups.map(group => runInOneProcess(group, how)))
  return tallies.reduce(add, nothing)
}
