import type { Trouble } from '../../platform/http/house.ts'
import { page, type PageReply } from '../../platform/http/reply.ts'
import type { Lang } from '../../platform/text.ts'
import { text, TroublePage } from './TroublePage.tsx'

const statuses: Readonly<Record<Trouble, number>> = {
  'not-found': 404,
  // The same as for a page that is not there: whoever asks learns nothing about the forces that are here.
  'unknown-host': 404,
  forged: 403,
  'signed-out': 401,
  'too-large': 413,
  busy: 503,
  broken: 500,
  conflict: 409,
}

/** The page of a trouble. `reference` finds the one log line of a `broken`; `conflict` is also a slice's own answer (409). */
export const troublePage = (trouble: Trouble, lang: Lang, reference?: string): PageReply =>
  page(text(lang)[trouble].title, <TroublePage trouble={trouble} lang={lang} reference={reference} />, {
    status: statuses[trouble],
  })
