import { isLoopbackName } from '../platform/http/loopback.ts'
import type { Letter } from '../platform/mail.ts'
import { text } from './text.ts'

/** How browsers reach a force's desk: by its own host over TLS, or by the address this installation was given. */
export const originOf = (origin: string, host: string): string => {
  const { hostname } = new URL(origin)
  return hostname === host || (isLoopbackName(host) && isLoopbackName(hostname)) ? origin : `https://${host}`
}

/**
 * The notice: that a message is there, and where to look. Never what, from whom, about what, or which. The same bytes for
 * everybody of a language; whoever speaks Welsh gets both, Welsh first.
 */
export const noticeText = (
  origin: string,
  languages: readonly string[],
): Pick<Letter, 'subject' | 'text'> => {
  const en = text('en').notice
  const english = { subject: en.subject, text: en.body(`${origin}/desk`) }
  if (!languages.includes('cy')) return english
  const cy = text('cy').notice
  return {
    subject: `${cy.subject} / ${english.subject}`,
    text: `${cy.body(`${origin}/desk/cy`)}\n--\n\n${english.text}`,
  }
}
