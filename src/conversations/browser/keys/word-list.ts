import { isRefused } from '../../../ps1/checking.ts'
import { readWordList, type WordList } from '../../../ps1/opening.ts'
import { held } from './held.ts'

/** Staff words are always ten (2.1). */
export const STAFF_WORDS = 10

/** The word list, fetched once; one that is not the right one is not used. */
export const listOf = async (address: string): Promise<WordList> => {
  if (held.list) return held.list
  const list = readWordList(await (await fetch(address)).text())
  if (isRefused(list)) throw new Error(list.why)
  held.list = list
  return list
}
