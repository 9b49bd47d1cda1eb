import { writeFile } from 'node:fs/promises'

import { migrate } from '../../src/platform/db/index.ts'
import { accessWith } from '../../src/platform/db/plane-urls.ts'
import { testPasswords } from '../../src/platform/db/roles.ts'
import { withTestPostgres } from '../make/postgres.ts'
import { generateTables, tablesFile } from '../make/tables.ts'

/** `./alongside tables`: migrates an empty database and writes the types of its tables. */
export const run = (): Promise<number> =>
  withTestPostgres(async url => {
    const migrated = await migrate(url, { access: accessWith(testPasswords(url)) })
    if (!migrated.ok) throw new Error(migrated.sentence)
    await writeFile(tablesFile, await generateTables(url))
    return 0
  })
