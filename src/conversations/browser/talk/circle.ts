/** The circle of a note: drawn on Send, on this device; only then are the full keys of those few fetched. */
import { readBundle, readUtf8, type Bytes } from '../../../ps1/checking.ts'
import { join } from '../../../ps1/bytes.ts'
import type { Reader } from '../../../ps1/opening.ts'
import { draw } from '../../../asking/browser/chance.ts'
import { districtsIn, type Choosing } from '../../../asking/browser/choosing.ts'
import { post } from '../../../asking/browser/net.ts'
import { wayInHeader } from '../../../asking/browser/phrase.ts'
import { keyHashOf, personBytes, type Trusted } from '../../../asking/browser/trusted.ts'
import { drawCircle, type Circle } from '../../../asking/draw-circle.ts'
import type { Draft } from './draft.ts'

export const drawFor = (trusted: Trusted, choosing: Choosing, draft: Draft, most: number): Circle =>
  drawCircle({
    cards: trusted.directory.supporters.map(({ card }) => card),
    request: draft,
    named: draft.named,
    keep: choosing.keep,
    districtOf: districtsIn(trusted.directory),
    most,
    draw,
  })

export type Readers =
  | { readonly kind: 'readers'; readonly readers: readonly Reader[] }
  | { readonly kind: 'phrase' | 'changed' | 'no answer' }

/** The keys of those drawn, in asking order. Whether they are theirs, `makeFirstPost` checks against the key log. */
export const fetchReaders = async (
  trusted: Trusted,
  phrase: string,
  asked: readonly string[],
): Promise<Readers> => {
  const answer = await post('/talk/recipients', {
    body: join(...asked.map(personBytes)),
    headers: wayInHeader(phrase),
  })
  if (answer === undefined || answer.status >= 500) return { kind: 'no answer' }
  if (answer.status === 403) return { kind: 'phrase' }
  const parts = answer.status === 200 ? readBundle(await answer.bytes(), asked.length) : undefined
  const readers = asked.map((person, at) => readerOf(trusted, person, parts?.[at]))
  const known = readers.filter(reader => reader !== undefined)
  return parts === undefined || known.length < asked.length
    ? { kind: 'changed' }
    : { kind: 'readers', readers: known }
}

const readerOf = (trusted: Trusted, person: string, part: Bytes | undefined): Reader | undefined => {
  const listed = trusted.directory.supporters.find(({ card }) => card.person === person)
  const recipient = readUtf8(part ?? new Uint8Array())
  return listed === undefined || !recipient ? undefined : { keyHash: keyHashOf(listed), recipient }
}
