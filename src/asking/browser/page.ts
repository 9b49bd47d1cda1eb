/** The page this script was sent with: its data, its clock, its language switch. */
import type { PageData } from '../page-data.ts'

/** Reads what the server wrote into the element. */
export const readPage = (element: HTMLElement): PageData => JSON.parse(element.dataset['page'] ?? '{}')

let skew = 0

/** Hours are shown by the server's clock: an old phone's own may be hours off. */
export const setClock = (page: Pick<PageData, 'now'>): void => {
  skew = page.now - Date.now()
}

export const now = (): Date => new Date(Date.now() + skew)
