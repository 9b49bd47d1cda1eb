import type { Lang } from '../../platform/text.ts'
import type { Parts } from '../desk/parts.ts'
import { fromHex, type Bytes } from '../../ps1/checking.ts'

/** What the page told its script: where it is, whose installation, which built files. */
export type Place = {
  readonly root: HTMLElement
  readonly lang: Lang
  readonly installation: Bytes
  readonly force: Bytes
  /** Address of the worker's script. */
  readonly worker: string
  /** Addresses of parts that are loaded when they are needed. */
  readonly parts: Parts
  /** Address of the word list. */
  readonly words: string
  readonly demonstrationWords: string | undefined
}

const bytesOf = (hex: string | undefined): Bytes => {
  const bytes = fromHex(hex ?? '')
  if (bytes?.length !== 16) throw new Error('the page lacks an id')
  return bytes
}

const readParts = (json = '{}'): Parts => JSON.parse(json)

/** Reads the one element of a sealed document. */
export const readPlace = (id: 'desk' | 'join' | 'talk'): Place => {
  const root = document.querySelector<HTMLElement>(`#${id}`)
  if (!root) throw new Error(`no #${id}`)
  const { installation, force, worker = '', words = '', demonstrationWords } = root.dataset
  const lang = document.documentElement.lang === 'cy' ? 'cy' : 'en'
  return {
    root,
    lang,
    installation: bytesOf(installation),
    force: bytesOf(force),
    worker,
    parts: readParts(root.dataset['parts']),
    words,
    demonstrationWords,
  }
}
