import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function folderWithPackageJson(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('No package.json above the program: the repository is not whole.')
  return folderWithPackageJson(above)
}

/** The repository's folder, absolute; the same when run from `src/` and from the bundle in `build/`. */
export const root = folderWithPackageJson(import.meta.dirname)
