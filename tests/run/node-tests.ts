import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../src/platform/root.ts'
import { runVisibly } from './run-visibly.ts'
import type { Tally } from './tally.ts'

const tallies = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })

/** The test files the globs name whose path holds `pattern` (anything, when there is none). */
export const testFiles = (globs: readonly string[], pattern = ''): string[] =>
  globs
    .flatMap(glob => globSync(glob, { cwd: root }))
    .filter(path => path.includes(pattern))
    .sort()

function readTally(path: string, code: number): Tally {
  try {
    const tally = tallies.parse(JSON.parse(readFileSync(path, 'utf8')))
    // A runner that fails without a failed test (an uncaught error outside) must not look green.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Runs test files with `node --test` through tsx. `detail` names each test; otherwise dots, and failures in full. */
export async function runNodeTests(
  files: readonly string[],
  {
    env,
    detail,
    concurrency = availableParallelism(),
  }: { env: Record<string, string>; detail: boolean; concurrency?: number },
): Promise<Tally> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'alongside-counts-'))
  const counted = join(folder, 'counts.json')
  try {
    const code = await runVisibly(
      process.execPath,
      [
        '--import',
        'tsx',
        '--test',
        `--test-concurrency=${concurrency}`,
        `--test-reporter=${detail ? 'spec' : 'dot'}`,
        '--test-reporter-destination=stdout',
        `--test-reporter=${join(root, 'tests/run/counts.ts')}`,
        `--test-reporter-destination=${counted}`,
        ...files,
      ],
      env,
    )
    return readTally(counted, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
