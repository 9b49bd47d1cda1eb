import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { root } from '../../src/platform/root.ts'

const cli = path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')

/** Where they are kept. */
export const tablesFile = path.join(root, 'src/platform/db/tables.ts')

const header = `// Generated from the migrated database by \`node start.mjs tables\`. Not edited by hand; a test fails when it is stale.\n`

/**
 * The TypeScript of every table of every slice, keyed 'schema.table', read from a migrated database (`adminUrl`). A bigint is a
 * number, a date a 'YYYY-MM-DD', bytes a Uint8Array, as `src/platform/db/planes.ts` reads them.
 */
export const generateTables = async (adminUrl: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tables-'))
  const file = path.join(folder, 'tables.ts')
  const options = {
    '--url': adminUrl,
    '--dialect': 'postgres',
    // No schema is the default, so that every key names its own.
    '--default-schema': 'none',
    '--exclude-pattern': '{pgboss,migrations}.*',
    '--type-mapping': '{"int8":"number","bytea":"Uint8Array","interval":"string"}',
    '--date-parser': 'string',
    '--out-file': file,
  }
  try {
    await promisify(execFile)(process.execPath, [cli, ...Object.entries(options).flat()])
    const text = await readFile(file, 'utf8')
    return header + text.replace(/^\/\*\*[\s\S]*?\*\/\n+/, '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
