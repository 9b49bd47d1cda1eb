import type { Bytes } from '../../../ps1/checking.ts'
import {
  answerChallenge,
  checkWords,
  isWordsFault,
  rootOf,
  staffWordKeys,
  suggestWords,
} from '../../../ps1/opening.ts'
import { held } from './held.ts'
import { STAFF_WORDS, listOf } from './word-list.ts'

/** What the page is told of typed words. */
export type TypedWords =
  | { readonly ok: true; readonly locator: Bytes }
  | { readonly ok: false; readonly count: number; readonly unknown: readonly string[] }

export const doorWorks = {
  /** Ten words become the keys that open the door and the vault; about a second on a slow device. Only the locator comes back. */
  words: async (given: {
    readonly typed: string
    readonly list: string
    readonly installation: Bytes
  }): Promise<TypedWords> => {
    const words = checkWords(await listOf(given.list), given.typed, STAFF_WORDS)
    if (isWordsFault(words)) return { ok: false, count: words.count, unknown: words.unknown }
    held.words = staffWordKeys(await rootOf(words.normalised, given.installation))
    return { ok: true, locator: held.words.locator }
  },
  /** Words of the list that begin so: nothing is asked of the server. */
  suggest: async (given: { readonly beginning: string; readonly list: string }): Promise<readonly string[]> =>
    suggestWords(await listOf(given.list), given.beginning),
  /** The answer to the server's challenge (4.2). The origin is the worker's own, never one that was handed in. */
  answer: (given: {
    readonly challenge: Bytes
    readonly expiry: number
    readonly installation: Bytes
  }): Bytes => {
    if (held.words === undefined) throw new Error('no words were typed')
    return answerChallenge(held.words.authSeed, {
      ...given,
      origin: location.origin,
      locator: held.words.locator,
    })
  },
}
