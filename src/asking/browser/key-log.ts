import { ENTRY_BYTES, compareLog, isRefused, readLog, type Bytes, type KeyLog } from '../../ps1/checking.ts'
import type { MetMemory } from './met.ts'
import { get } from './net.ts'

/** `older log`: it lacks the newest head met before, or is a fork (ps1 5.7). `another log`: a new one, to be accepted by the person alone (5.5). */
export type FetchedLog =
  | { readonly kind: 'log'; readonly log: KeyLog }
  | { readonly kind: 'no log' | 'older log' }
  | { readonly kind: 'another log'; readonly log: KeyLog }

/** The whole key log of the force, every entry checked and held against what this device has met. */
export const fetchLog = async (force: Bytes, met: MetMemory): Promise<FetchedLog> => {
  const answer = await get('/log')
  return answer?.status === 200 ? takeLog(force, await answer.bytes(), met) : { kind: 'no log' }
}

/** A log as served: taken and remembered, or why not. */
export const takeLog = async (force: Bytes, bytes: Bytes, met: MetMemory): Promise<FetchedLog> => {
  if (bytes.length === 0 || bytes.length % ENTRY_BYTES !== 0) return { kind: 'no log' }
  const wires = Array.from({ length: bytes.length / ENTRY_BYTES }, (_, at) =>
    bytes.slice(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES),
  )
  const log = readLog(force, wires)
  if (isRefused(log)) return { kind: 'no log' }
  const standing = compareLog(log, (await met.now()).log)
  if (standing === 'lacks') return { kind: 'older log' }
  if (standing === 'another') return { kind: 'another log', log }
  met.meetLog(log)
  return { kind: 'log', log }
}
