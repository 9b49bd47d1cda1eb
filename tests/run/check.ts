import { join } from 'node:path'
import { root } from '../../src/platform/root.ts'
import { runNodeTests, testFiles } from './node-tests.ts'
import { runVisibly } from './run-visibly.ts'
import { type Tally, add, nothing } from './tally.ts'

const bin = (name: string) => join(root, 'node_modules', name)

const checks: readonly (readonly [says: string, program: string, ...args: string[]])[] = [
  ['types', bin('typescript/bin/tsc'), '-p', '.'],
  ['lint', bin('oxlint/bin/oxlint'), '--type-aware', '--quiet'],
  ['format', bin('oxfmt/bin/oxfmt'), '--check', '.'],
]

/** Types, lint and format count one each; the house rules (`tests/architecture.test.ts`) count their own. */
export async function runChecks(): Promise<Tally> {
  let tally = nothing
  for (const [says, ...command] of checks) {
    const code = await runVisibly(process.execPath, command)
    if (code !== 0) console.error(`The ${says} check failed.`)
    tally = add(tally, code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 })
  }
  const rules = await runNodeTests(testFiles(['tests/architecture.test.ts']), { env: {}, detail: false })
  return add(tally, rules)
}
