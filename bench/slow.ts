import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from '@playwright/test'

type Process = { readonly type: string; readonly id: number }

/** The processes of a browser in which pages and their workers run. */
const renderers = async (browser: Browser): Promise<number[]> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return (processInfo as Process[]).filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

const signal = (pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      /* it ended by itself */
    }
  }
}

const runMs = 2

/**
 * Work while everything of the browser's pages runs at a sixth (or another part) of its speed. DevTools' own slowdown leaves workers at
 * full speed, and there the keys are: so the processes are stopped for five sixths of the time, as measured, not as asked for.
 */
export async function slowedDown<T>(browser: Browser, times: number, work: () => Promise<T>): Promise<T> {
  const pids = await renderers(browser)
  const over = new AbortController()
  const pulse = async () => {
    while (!over.signal.aborted) {
      const began = performance.now()
      await sleep(runMs)
      const ran = performance.now() - began
      signal(pids, 'SIGSTOP')
      await sleep(ran * (times - 1))
      signal(pids, 'SIGCONT')
    }
  }
  const pulsing = pulse()
  try {
    return await work()
  } finally {
    over.abort()
    await pulsing
  }
}
