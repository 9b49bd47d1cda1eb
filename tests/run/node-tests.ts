import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'
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

/** Runs test files one after another in one process, through tsx. */
export async function runNodeTests(files: readonly string[], { env, detail }: How): Promise<Tally> {
  if (files.length === 0) return nothing
  const folder = mkdtempSync(join(tmpdir(), 'alongside-counts-'))
  const counted = join(folder, 'counts.json')
  const args = [
    '--import',
    'tsx',
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

// A process a file would spend most of its time starting; one process for all would keep every file's
// database open until the end.
const groupSize = 26

/** Spreads files over groups so that neighbours, which are slow alike, land in different ones. */
function groupsOf(files: readonly string[]): string[][] {
  const count = Math.ceil(files.length / groupSize)
  return Array.from({ length: count }, (_, group) => files.filter((_, at) => at % count === group))
}

/** Runs test files in groups, as many at once as there are processors. */
export async function runInGroups(files: readonly string[], how: How): Promise<Tally> {
  const waiting = groupsOf(files)
  let tally = nothing
  const work = async (): Promise<void> => {
    for (let group = waiting.pop(); group; group = waiting.pop()) {
      const its = await runNodeTests(group, how)
      tally = add(tally, its)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return tally
}
