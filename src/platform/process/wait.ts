import { setTimeout as sleep } from 'node:timers/promises'

/** Asks every `everyMs` until the answer is true; false when `forMs` have passed without one. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  { forMs, everyMs = 10 }: { forMs: number; everyMs?: number },
): Promise<boolean> {
  const end = performance.now() + forMs
  while (!(await holds())) {
    if (performance.now() > end) return false
    await sleep(everyMs)
  }
  return true
}
