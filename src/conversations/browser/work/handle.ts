import type { Lang } from '../../../platform/text.ts'
import { text } from './text.ts'

/**
 * Names for people who gave none: two plain words made on this device from the conversation's id, so that a supporter can tell one
 * from the other. They are nobody's name, say nothing, and are never sent.
 */
const wordAt = (words: string, place: number): string => {
  const list = words.split(' ')
  return list[place % list.length] ?? ''
}

/** "Blue lake", "Llyn glas": always the same for one conversation (its id in hex, with or without dashes). */
export const handleOf = (conversation: string, lang: Lang): string => {
  const { adjectives, nouns } = text(lang).handles
  const place = Number.parseInt(conversation.replaceAll('-', '').slice(0, 8), 16)
  const [adjective, noun] = [wordAt(adjectives, place % 32), wordAt(nouns, Math.floor(place / 32) % 32)]
  return lang === 'cy' ? `${noun} ${adjective}` : `${adjective} ${noun}`
}
