import { same, type KeyLog } from '../../ps1/checking.ts'

/** The logs of a conversation with the newest one as it is now. */
export const logsWith = (logs: readonly KeyLog[], log: KeyLog): readonly KeyLog[] => {
  const [last, first] = [logs.at(-1)?.entries[0], log.entries[0]]
  const isLonger = last === undefined || first === undefined || same(last.hash, first.hash)
  return isLonger ? [...logs.slice(0, -1), log] : [...logs, log]
}
