import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What PostgreSQL writes about itself in `postmaster.pid` (lines 1, 2, 4 and 8 of that file). */
export type Postmaster = { pid: number; folder: string; port: number; ready: boolean }

/** The postmaster of a data folder as its pid file says, living or not; undefined: no such file. */
export function readPostmaster(folder: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  return {
    pid: Number(lines[0]),
    folder: lines[1] ?? '',
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
  }
}

/** Whether a process lives. A zombie (an orphan nobody reaps, as in a container without init) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

function programOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/exe`)
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/**
 * Whose postmaster holds the folder. `ours`: the very program we would start, on this very folder: take
 * it over. `other postgres`: a PostgreSQL of another installation (or ours before an update): stop it, do
 * not kill it. `none`: nobody lives there, or the number now belongs to another program.
 */
export function whoHolds(folder: string, program: string): 'ours' | 'other postgres' | 'none' {
  const there = readPostmaster(folder)
  if (!there || !isAlive(there.pid)) return 'none'
  const running = programOf(there.pid)
  // Unreadable, so another user's: not ours to judge dead.
  if (running === '') return 'other postgres'
  if (!/^postgres(\.exe)?( \(deleted\))?$/.test(basename(running))) return 'none'
  const sameFolder = realpathSync(folder) === there.folder || folder === there.folder
  return sameFolder && running === realpathSync(program) ? 'ours' : 'other postgres'
}

/**
 * After a power cut the number in the pid file may belong to another program by now, and PostgreSQL would
 * refuse to start (so it does for a zombie). Call only when `whoHolds` says `none`. Put a number there that cannot live, and keep the rest: PostgreSQL still checks by the
 * shared memory named in it that no old process is at work in the folder.
 */
export function forgetReusedPid(folder: string): void {
  if (!readPostmaster(folder)) return
  const path = join(folder, 'postmaster.pid')
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  const beyondAnyPid = '2147483646'
  writeFileSync(path, [beyondAnyPid, ...rest].join('\n'))
}
