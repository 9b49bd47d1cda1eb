import type { Lang } from '../../../platform/text.ts'
import { insideText } from './inside-text.ts'
import { dateOfMinute, type ServerState } from './server-state.ts'
import { soonText } from './when.ts'

/**
 * Where the request stands and what happens next, from the row that drives it and nothing else: the page cannot promise what the
 * machine will not do. How often it was opened is never said here.
 */
export const stepWords = (
  { request, names }: Pick<ServerState, 'request' | 'names'>,
  now: Date,
  lang: Lang,
): string[] => {
  const t = insideText(lang).waiting
  const soon = request.nextMinute === null ? '' : soonText(dateOfMinute(request.nextMinute), now, lang)
  const name = request.named === null ? undefined : names[request.named]
  const isOthers = request.nextStep === 'ask others'
  if (!request.anybodyAsked) {
    if (request.nextStep === 'ask') return [t.unread, name ? t.askThen(name, soon) : t.startAt(soon)]
    return [t.unread, isOthers && name ? t.offThen(name, soon) : t.noStart]
  }
  if (name && isOthers) return [t.asked(name), t.others(soon)]
  if (name && request.othersMinute === null) return [t.asked(name), t.onlyThem(name)]
  if (request.nextStep === 'run out') return [t.finding, t.thenYou(soon)]
  const asksMore = request.nextStep === 'ask more' || request.nextStep === 'ask'
  return asksMore ? [t.finding, t.next(soon)] : [t.finding]
}
