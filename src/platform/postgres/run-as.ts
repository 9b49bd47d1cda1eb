import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OperatorError } from '../process/operator-error.ts'
import { root } from '../root.ts'
import type { Binaries } from './binaries.ts'

/** How to run a PostgreSQL program so that it is never root, which it refuses to be. */
export type RunAs = {
  /** The command line to run in place of `program args…`. */
  readonly command: (program: string, args: readonly string[]) => { file: string; args: string[] }
  /** The user to spawn as; empty when it is the present one. */
  readonly spawn: { uid?: number; gid?: number }
  /** Who must own the files; undefined: whoever runs this, nothing to do. */
  readonly owner: { uid: number; gid: number } | undefined
}

const asIs: RunAs['command'] = (program, args) => ({ file: program, args: [...args] })

type User = { name: string; uid: number; gid: number }

function users(): User[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(user => user.uid > 0)
}

/** In a user namespace root looks like another user, and its files stay root's: works in a folder only root may enter. */
function inNamespace(user: User): RunAs {
  const flags = ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
  return {
    command: (program, args) => ({ file: 'unshare', args: [...flags, program, ...args] }),
    spawn: {},
    owner: { uid: 0, gid: 0 },
  }
}

function asUser({ uid, gid }: { uid: number; gid: number }): RunAs {
  return { command: asIs, spawn: { uid, gid }, owner: { uid, gid } }
}

function candidates(): RunAs[] {
  const all = users()
  const known = ['postgres', 'nobody'].flatMap(name => all.filter(user => user.name === name))
  // initdb looks its user up in /etc/passwd, so the one in the namespace must stand there.
  const first = known[0] ?? all[0]
  const cloner = statSync(root)
  return [
    ...(first ? [inNamespace(first)] : []),
    ...(cloner.uid > 0 ? [asUser(cloner)] : []),
    ...known.map(asUser),
  ]
}

function give(path: string, owner: NonNullable<RunAs['owner']>): void {
  const there = lstatSync(path)
  if (there.uid !== owner.uid) chownSync(path, owner.uid, owner.gid)
  if (there.isDirectory()) for (const name of readdirSync(path)) give(join(path, name), owner)
}

function canWork(runAs: RunAs, binaries: Binaries, folder: string): boolean {
  const { file, args } = runAs.command('/bin/sh', [
    '-c',
    '"$0" --version && test -w "$1"',
    binaries.postgres,
    folder,
  ])
  return spawnSync(file, args, { ...runAs.spawn, stdio: 'ignore' }).status === 0
}

/**
 * Chooses how to run PostgreSQL on `folder` (which exists, and in which no PostgreSQL is running), and
 * gives the folder and all in it to that user. An ordinary user simply runs it.
 * @throws OperatorError as root, where no way is left.
 */
export function chooseRunAs(binaries: Binaries, folder: string): RunAs {
  if (process.getuid?.() !== 0) return { command: asIs, spawn: {}, owner: undefined }
  const found = candidates().find(runAs => {
    if (runAs.owner) chownSync(folder, runAs.owner.uid, runAs.owner.gid)
    // The data folder is 0700; another user than root must be let through it, not into it.
    if (runAs.spawn.uid !== undefined) chmodSync(dirname(folder), 0o711)
    return canWork(runAs, binaries, folder)
  })
  if (!found) {
    throw new OperatorError(
      'PostgreSQL refuses to run as root, and no other user may enter this folder: clone Alongside where an ordinary user may read it and start it as that user, or set DATABASE_URL.',
    )
  }
  if (found.owner) give(folder, found.owner)
  return found
}
