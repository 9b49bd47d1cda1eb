/** What is made when a note is begun, so that Send never waits: words, root, keys and vault. Nothing of it is sent yet. */
import { fromHex, isRefused, type Bytes } from '../../../ps1/checking.ts'
import {
  colleagueWordKeys,
  drawWords,
  makeColleague,
  normalise,
  readWordList,
  type Keys,
  type WordKeys,
  type WordList,
} from '../../../ps1/opening.ts'
import type { PageData } from '../../../asking/page-data.ts'
import { rootInWorker } from '../words-root.ts'

export type Begun = {
  /** For the screen after "Saved", and nowhere else. */
  readonly words: string
  readonly door: WordKeys
  readonly keys: Keys
  readonly vault: Bytes
}

let list: Promise<WordList | undefined> | undefined

/** The word list, fetched once, when it is first needed. A list that was cut or swapped is none. */
export const wordList = (address: string): Promise<WordList | undefined> => {
  list ??= fetch(address, { credentials: 'omit' })
    .then(async reply => {
      const read = readWordList(await reply.text())
      return isRefused(read) ? undefined : read
    })
    .catch(() => undefined)
    .then(read => {
      if (read === undefined) list = undefined
      return read
    })
  return list
}

export const installationOf = (page: PageData): Bytes => fromHex(page.installation) ?? new Uint8Array()

export const wordKeysOf = async (page: PageData, words: string): Promise<WordKeys> => {
  const question = { normalised: normalise(words), installation: installationOf(page) }
  return colleagueWordKeys(await rootInWorker(question))
}

export const begin = async (page: PageData): Promise<Begun | undefined> => {
  const known = await wordList(page.wordList)
  if (known === undefined) return undefined
  const words = drawWords(known, page.words)
  const door = await wordKeysOf(page, words)
  return { words, door, ...(await makeColleague(door)) }
}
