import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../src/platform/process/port.ts'
import { root } from '../../src/platform/root.ts'
import { chromium } from './chromium.ts'
import { testFiles } from './node-tests.ts'
import { runVisibly } from './run-visibly.ts'
import { type Tally, nothing } from './tally.ts'

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

function readTally(path: string, code: number): Tally {
  try {
    const { stats } = report.parse(JSON.parse(readFileSync(path, 'utf8')))
    const failed = stats.unexpected + stats.flaky
    // A server that did not start fails no story by name, and must not look green.
    return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: stats.skipped }
  } catch {
    return { ...nothing, failed: 1 }
  }
}

/** The stories in a real Chromium, against `npm start` on a fresh data folder and a free port. */
export async function runJourneys(pattern?: string): Promise<Tally> {
  const files = testFiles(['tests/journeys/**/*.{spec,test}.ts'], pattern)
  if (files.length === 0) return nothing
  const folder = mkdtempSync(join(tmpdir(), 'alongside-journeys-'))
  const counted = join(folder, 'report.json')
  try {
    const code = await runVisibly(
      process.execPath,
      [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json', ...files],
      {
        ALONGSIDE_CHROMIUM: await chromium(),
        ALONGSIDE_JOURNEY_PORT: String((await freePort(0)) ?? 0),
        ALONGSIDE_JOURNEY_DATA: join(folder, 'data'),
        PLAYWRIGHT_JSON_OUTPUT_NAME: counted,
      },
    )
    return readTally(counted, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
