/** A number or a text, as a link a phone understands. */
export type NumberLink = {
  /** `tel:03001312789`, `sms:85258?body=BLUELIGHT`. */
  readonly href: string
  readonly number: string
  /** The menu choice after ringing, `2` of `111 option 2`, or the word to text, `BLUELIGHT`. */
  readonly next: string
  readonly cost: Cost
}

/**
 * What a call costs, from the number alone (the ranges of the national numbering plan): free from any phone in the UK, or the
 * price of a call to an ordinary home number. A text is free only where its owner says so.
 */
export type Cost = 'free' | 'ordinary' | 'text-free' | 'text-unknown'

const digits = (words: string): string => words.replaceAll(/\D/g, '')

/** `111 option 2` → rings 111, then says 2. Empty: no number. */
export const phoneLink = (phone: string): NumberLink | undefined => {
  const [, number = '', next = ''] = /^(.*?)(?: option (\d))?$/.exec(phone) ?? []
  if (digits(number) === '') return undefined
  return { href: `tel:${digits(number)}`, number, next, cost: costOfCall(digits(number)) }
}

/** `BLUELIGHT to 85258` → a text that is already begun. Empty: no texts. */
export const textLink = (textCode: string): NumberLink | undefined => {
  const [, next = '', number = ''] = /^(?:(\S+) to )?(.*)$/.exec(textCode) ?? []
  if (digits(number) === '') return undefined
  const body = next === '' ? '' : `?body=${encodeURIComponent(next)}`
  return { href: `sms:${digits(number)}${body}`, number, next, cost: costOfText(digits(number)) }
}

const costOfCall = (number: string): Cost =>
  ['999', '111'].includes(number) || /^(116\d{3}|0800|0808)/.test(number) ? 'free' : 'ordinary'

/** Shout's own page (giveusashout.org/about-us/faq) says that texts to it are free; of the others nothing was read. */
const costOfText = (number: string): Cost => (number === '85258' ? 'text-free' : 'text-unknown')
