import { isZero, join, reader, u32, u8, type Bytes } from './bytes.ts'
import { refuse, type Refused } from './refusal.ts'

/**
 * The request's card (9.2): the only part of a request the programme can read. No theme, no urgency, no free text: whatever is
 * not here cannot be read, searched or ordered.
 */
export type RequestCard = {
  readonly kind: 'message' | 'call'
  readonly language: 'en' | 'cy'
  /** The supporter asked first, or undefined: whoever is available first. */
  readonly person: Bytes | undefined
  /** Minutes until others are asked too; 0: do not ask others. */
  readonly deadlineMinutes: number
}

const kinds = ['message', 'call'] as const
const languages = ['en', 'cy'] as const

export const encodeRequestCard = (card: RequestCard): Bytes =>
  join(
    u8(kinds.indexOf(card.kind) + 1),
    u8(languages.indexOf(card.language) + 1),
    card.person ?? new Uint8Array(16),
    u32(card.deadlineMinutes),
  )

export function parseRequestCard(bytes: Bytes): RequestCard | Refused {
  const read = reader(bytes)
  const kind = kinds[read.u8() - 1]
  const language = languages[read.u8() - 1]
  const person = read.take(16)
  const deadlineMinutes = read.u32()
  if (!read.whole()) return refuse('9.2', 'the card is not 22 bytes')
  if (kind === undefined) return refuse('9.2', 'the card is neither message nor call')
  if (language === undefined) return refuse('9.2', 'the card has an unknown language')
  return { kind, language, person: isZero(person) ? undefined : person, deadlineMinutes }
}
