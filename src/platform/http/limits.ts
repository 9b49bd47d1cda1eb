import { BusyError } from './busy.ts'

/**
 * Limits that do not punish a station: a whole force leaves through a handful of addresses, so an address is never refused, it
 * waits its turn. Nothing is stored: keyed hashes in memory, forgotten when the last request of an address is done.
 */
export type Queue = <T>(addressKey: string, work: () => Promise<T>) => Promise<T>

/**
 * At most `most` at once for an address; the rest wait up to `patienceMs`, then a script is told to try the same bytes again. No more
 * than `mostWaiting` wait: a flood must not fill the memory of everybody. A whole station that asks at once is far from it.
 */
export const queueByAddress = (most = 8, patienceMs = 10_000, mostWaiting = 200): Queue => {
  const lanes = new Map<string, { running: number; waiting: (() => void)[] }>()
  return async (addressKey, work) => {
    const lane = lanes.get(addressKey) ?? { running: 0, waiting: [] }
    lanes.set(addressKey, lane)
    if (lane.running >= most && lane.waiting.length >= mostWaiting) throw new BusyError()
    if (lane.running >= most) await turn(lane.waiting, patienceMs)
    else lane.running += 1
    try {
      return await work()
    } finally {
      const next = lane.waiting.shift()
      if (next) next()
      else if (--lane.running === 0) lanes.delete(addressKey)
    }
  }
}

const turn = (waiting: (() => void)[], patienceMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const mine = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      const at = waiting.indexOf(mine)
      if (at >= 0) waiting.splice(at, 1)
      reject(new BusyError())
    }, patienceMs)
    waiting.push(mine)
  })

/** At most `most` in a sliding minute for an id; more are asked to wait. @returns whether this one may pass. */
export const perMinute = (most: number, clock: () => number): ((id: string) => boolean) => {
  const seen = new Map<string, number[]>()
  return id => {
    const now = clock()
    const recent = (seen.get(id) ?? []).filter(at => now - at < 60_000)
    if (seen.size > 10_000) seen.clear()
    if (recent.length >= most) return false
    seen.set(id, [...recent, now])
    return true
  }
}
