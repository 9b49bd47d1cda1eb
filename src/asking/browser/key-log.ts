import { ENTRY_BYTES, isRefused, readLog, type Bytes, type KeyLog } from '../../ps1/checking.ts'
import { get } from './net.ts'

/** The whole key log of the force, every entry checked; undefined where it did not come or a rule refuses it. */
export const fetchLog = async (force: Bytes): Promise<KeyLog | undefined> => {
  const answer = await get('/log')
  if (answer?.status !== 200) return undefined
  const bytes = await answer.bytes()
  if (bytes.length === 0 || bytes.length % ENTRY_BYTES !== 0) return undefined
  const wires = Array.from({ length: bytes.length / ENTRY_BYTES }, (_, at) =>
    bytes.slice(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES),
  )
  const log = readLog(force, wires)
  return isRefused(log) ? undefined : log
}
