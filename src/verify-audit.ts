import { readFile } from 'node:fs/promises'

import { exportEveryAudit } from './audit-export.ts'
import { verifyAudit } from './platform/audit/index.ts'
import { OperatorError } from './platform/process/operator-error.ts'

const readExport = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    throw new OperatorError(
      `The export ${path} cannot be read: check its name, or make one with ./alongside audit-export.`,
      {
        cause: error,
      },
    )
  })

const ofDatabase = async (): Promise<string> => {
  const lines: string[] = []
  await exportEveryAudit(line => void lines.push(line))
  return lines.join('\n')
}

/**
 * `./alongside verify-audit [export …]`: checks exports, of any days, without a database; without a file it checks the database.
 * Exit code 1 when anything is wrong.
 */
export const run = async (paths: readonly string[]): Promise<number> => {
  const report = verifyAudit(
    paths.length > 0 ? await Promise.all(paths.map(readExport)) : [await ofDatabase()],
  )
  for (const { sentence } of report.faults) console.log(sentence)
  const checked = `${report.entries} entries of ${report.forces} forces (${report.erased} erased by age)`
  console.log(
    report.faults.length === 0
      ? `${checked}: every chain is whole. (A tail cut off together with its head shows only against an older export.)`
      : `${checked}: ${report.faults.length} faults. Keep the exports and tell whoever audits this programme.`,
  )
  return report.faults.length === 0 ? 0 : 1
}
