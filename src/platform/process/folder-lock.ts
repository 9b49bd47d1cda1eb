import { accessSync, constants, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OperatorError, codeOf } from './operator-error.ts'

/** Makes the data folder, for its owner alone. @throws OperatorError when it cannot be written. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    writeFileSync(join(folder, '.written'), '')
  } catch (error) {
    throw new OperatorError(
      `The data folder ${folder} cannot be written (${codeOf(error)}): give this user the right to, or set ALONGSIDE_DATA to another folder.`,
      { cause: error },
    )
  }
}

/**
 * Holds the data folder for this process until it ends, however it ends. SQLite's lock is one of the
 * operating system: unlike a file with a number in it, it cannot outlive a kill -9 nor be taken by two
 * at once, and Node offers no other.
 * @throws OperatorError when another process holds it. @returns what lets it go.
 */
export function lockFolder(folder: string): () => void {
  const number = join(folder, 'alongside.pid')
  const lock = new DatabaseSync(join(realpathSync(folder), 'alongside.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new OperatorError(
      `Alongside is already running on the data folder ${folder}${holder(number)}: stop it first, or set ALONGSIDE_DATA to another folder.`,
      { cause: error },
    )
  }
  writeFileSync(number, String(process.pid))
  return () => lock.close()
}

function holder(number: string): string {
  try {
    return ` (process ${Number(readFileSync(number, 'utf8'))})`
  } catch {
    return ''
  }
}
