import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { isAlive, readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { freePort } from '../../src/platform/process/port.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'
import { root } from '../../src/platform/root.ts'

/** One `npm start`, watched from outside as the person at the terminal sees it. */
export type Watched = {
  readonly pid: number
  readonly url: string
  /** Everything it printed so far. */
  readonly said: () => string
  /** Waits (a minute and a half at most) until it prints this; throws with all it said when it does not. */
  readonly says: (words: RegExp) => Promise<void>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Its exit code. */
  readonly ends: () => Promise<number>
}

/** No variable of the machine that runs the tests reaches what they start. */
const bare = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(DATABASE_|ALONGSIDE_|SMTP_|MAIL_|PORT$|HOST$|npm_|NODE_)/.test(name),
    ),
  )

const patienceMs = 90_000

/** Starts everything on `data`; `command` replaces `node start.mjs start`. */
export async function startAlongside(
  data: string,
  env: Record<string, string> = {},
  command: readonly [string, ...string[]] = ['node', join(root, 'start.mjs'), 'start'],
): Promise<Watched> {
  const port = env['PORT'] ?? String((await freePort(0)) ?? 0)
  const [file, ...args] = command
  const child = spawn(file, args, {
    cwd: root,
    env: { ...bare(), PORT: port, ALONGSIDE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let code: number | undefined
  child.stdout.on('data', chunk => (said += String(chunk)))
  child.stderr.on('data', chunk => (said += String(chunk)))
  child.once('close', ended => (code = ended ?? 1))
  const until = async (holds: () => boolean, what: string) => {
    if (!(await waitUntil(holds, { forMs: patienceMs, everyMs: 20 }))) throw new Error(`${what}:\n${said}`)
  }
  return {
    pid: child.pid ?? 0,
    url: `http://localhost:${port}`,
    said: () => said,
    says: async words => {
      await until(() => words.test(said) || code !== undefined, `It did not say ${words}`)
      if (!words.test(said)) throw new Error(`It ended without saying ${words}:\n${said}`)
    },
    signal: signal => void child.kill(signal),
    ends: async () => {
      await until(() => code !== undefined, 'It did not end')
      return code ?? 1
    },
  }
}

/** The process that did the starting under the launcher, as its data folder names it. */
export const mainPid = (data: string): number => Number(readFileSync(join(data, 'alongside.pid'), 'utf8'))

/** The PostgreSQL of a data folder, while it lives. */
export function postgresPid(data: string): number | undefined {
  const there = readPostmaster(join(data, 'postgres'))
  return there && isAlive(there.pid) ? there.pid : undefined
}

/** The process that the log of a data folder names last: `web` or `worker`. */
export function processPid(data: string, name: string): number {
  const lines = readFileSync(join(data, 'alongside.log'), 'utf8').matchAll(/"process":"(\w+)","pid":(\d+)/g)
  return Number([...lines].findLast(([, process]) => process === name)?.[2])
}

/** A data folder that is gone after the file's tests, and with it whatever a failed one left running. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-story-'))
  after(async () => {
    const pid = postgresPid(folder)
    if (pid !== undefined) process.kill(pid, 'SIGINT')
    await waitUntil(() => postgresPid(folder) === undefined, { forMs: 10_000 })
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** The status of one page, or 0 where nobody answers. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async answer => {
      await answer.text()
      return answer.status
    },
    () => 0,
  )
