import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from './operator-error.ts'
import { waitUntil } from './wait.ts'

/** What to run, and what to tell of it. */
export type Orders = {
  readonly name: string
  /** The module and its arguments; the flags of Node are this process's own. */
  readonly module: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** A descriptor for its standard output, its log. What it says as it fails goes to the terminal. */
  readonly logFile: number
  /** Told each time it died and is started again; with an error when it will not be. */
  readonly onTrouble: (error?: OperatorError) => void
}

/** A process of ours that is kept running. */
export type Kept = {
  /** Lets it drain (SIGTERM), ends it after 15 seconds, and does not start it again. */
  readonly stop: () => Promise<void>
}

const readyMs = 60_000
const drainMs = 15_000
const mostDeaths = 5
const withinMs = 60_000

type Life = { readonly child: ChildProcess; ready: boolean; over: boolean }

function begin({ module, args, env, logFile }: Orders): Life {
  // Detached, so that Ctrl-C reaches the parent alone, which stops things in order. When the parent is
  // killed the channel closes, and the child drains and ends by itself (`untilStopped`).
  const child = fork(module, [...args], {
    env: { ...env },
    detached: true,
    stdio: ['ignore', logFile, 'inherit', 'ipc'],
  })
  const life: Life = { child, ready: false, over: false }
  child.once('message', () => (life.ready = true))
  child.once('error', () => (life.over = true))
  child.once('exit', () => (life.over = true))
  return life
}

async function becomesReady(life: Life): Promise<boolean> {
  await waitUntil(() => life.ready || life.over, { forMs: readyMs })
  if (life.ready && !life.over) return true
  life.child.kill('SIGKILL')
  return false
}

async function drain(life: Life): Promise<void> {
  life.child.kill('SIGTERM')
  const isOver = await waitUntil(() => life.over, { forMs: drainMs })
  if (!isOver) life.child.kill('SIGKILL')
}

/**
 * Starts a child and keeps it running: one that dies is started again, unless it died five times within a
 * minute. Resolves when it has said that it is ready (`sayReady`). @throws OperatorError when it never does.
 */
export async function keepRunning(orders: Orders): Promise<Kept> {
  let life = begin(orders)
  let isStopping = false
  const deaths: number[] = []
  const replace = async (): Promise<void> => {
    deaths.push(performance.now())
    if (deaths.filter(at => performance.now() - at < withinMs).length >= mostDeaths) {
      orders.onTrouble(
        new OperatorError(
          `The ${orders.name} process ended ${mostDeaths} times within a minute: the log in the data folder says why; mend that and start again.`,
        ),
      )
      return
    }
    orders.onTrouble()
    await sleep(200 * deaths.length)
    if (isStopping) return
    life = begin(orders)
    await watch()
  }
  const watch = async (): Promise<void> => {
    if (await becomesReady(life)) await waitUntil(() => life.over, { forMs: Infinity, everyMs: 50 })
    if (!isStopping) await replace()
  }
  if (!(await becomesReady(life))) {
    throw new OperatorError(
      `The ${orders.name} process did not start: the reason stands above, or at the end of the log in the data folder; mend that and start again.`,
    )
  }
  void watch()
  return {
    stop: () => {
      isStopping = true
      return drain(life)
    },
  }
}
