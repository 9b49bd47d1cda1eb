/** The first note: sealed once, posted until it is answered, and only then called saved. */
import { isRefused } from '../../../ps1/checking.ts'
import { makeFirstPost, type SealedFirstPost } from '../../../ps1/opening.ts'
import type { Choosing } from '../../../asking/browser/choosing.ts'
import { now } from '../../../asking/browser/page.ts'
import { post, type Answer } from '../../../asking/browser/net.ts'
import { wayInHeader } from '../../../asking/browser/phrase.ts'
import type { Trusted } from '../../../asking/browser/trusted.ts'
import type { PageData } from '../../../asking/page-data.ts'
import type { Begun } from './begin.ts'
import { drawFor, fetchReaders } from './circle.ts'
import type { Draft } from './draft.ts'
import { cardOf, noteOf } from './note-of.ts'
import { placeOf } from './place-of.ts'

export type Trouble = 'phrase' | 'changed' | 'no keys' | 'nobody' | 'broken' | 'no answer'
export type Sent =
  | { readonly kind: 'saved'; readonly first: SealedFirstPost }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

const trouble = (what: Trouble): Sent => ({ kind: 'trouble', trouble: what })

export type First = {
  readonly page: PageData
  readonly begun: Begun
  readonly trusted: Trusted
  readonly phrase: string
  readonly choosing: Choosing
  readonly draft: Draft
  /** Told of each try without an answer; 0 when the first one begins. */
  readonly onTry: (tries: number) => void
}

export const sendFirst = async (given: First): Promise<Sent> => {
  given.onTry(0)
  const sealed = await seal(given)
  return 'kind' in sealed ? sealed : deliver(sealed, given)
}

const seal = async ({ page, begun, trusted, phrase, choosing, draft, onTry }: First) => {
  const { asked } = drawFor(trusted, choosing, draft, page.circleSize)
  if (asked.length === 0) return trouble('nobody')
  for (let tries = 0; ; tries++) {
    const found = await fetchReaders(trusted, phrase, asked)
    if (found.kind === 'phrase' || found.kind === 'changed') return trouble(found.kind)
    if (found.kind === 'readers') {
      const first = await makeFirstPost({
        place: placeOf(page),
        words: begun.door,
        keys: begun.keys,
        vault: begun.vault,
        log: trusted.log,
        asked: found.readers,
        note: noteOf(draft, now(), page.themes),
        card: cardOf(draft),
      })
      return isRefused(first) ? trouble('no keys') : first
    }
    onTry(tries + 1)
    await pause(tries)
  }
}

/** The same bytes again and again. Nothing is sealed anew: an answer that was lost must not make two notes. */
const deliver = async (first: SealedFirstPost, { phrase, onTry }: First): Promise<Sent> => {
  for (let tries = 0; ; tries++) {
    // keepalive: a tab that is closed in this very second still sends it.
    const posted = post('/talk/first', { body: first.posted, headers: wayInHeader(phrase), keepalive: true })
    const answer = await Promise.race([posted, sleep(30_000).then(() => undefined)])
    const result = judge(answer, first)
    if (result !== undefined) return result
    onTry(tries + 1)
    await pause(tries)
  }
}

const judge = (answer: Answer | undefined, first: SealedFirstPost): Sent | undefined => {
  if (answer === undefined || answer.status >= 500) return undefined
  if (answer.status === 200 || answer.status === 201) return { kind: 'saved', first }
  if (answer.status === 403) return trouble('phrase')
  // Somebody of the circle may have stopped being active a moment ago: nothing was saved, and a new draw may be made.
  return trouble(answer.status === 422 || answer.status === 409 ? 'changed' : 'broken')
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, milliseconds)
  })
const pause = (tries: number): Promise<void> => sleep(Math.min(30_000, 1000 * 2 ** tries))
