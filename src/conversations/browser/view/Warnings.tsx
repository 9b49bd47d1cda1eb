import { Button, InsetText, NotificationBanner } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Seen } from '../seen.ts'
import { text } from './text.ts'
import { day } from './when.ts'

export type WarningsProps = {
  readonly lang: Lang
  readonly seen: Seen
  readonly isOffline: boolean
  /** The person has read of an altered message and goes on (8.6). */
  onGoOn(): void
  /** A supporter has somebody to tell; a colleague is not asked to. */
  readonly tellCoordinator?: boolean | undefined
}

/** Everything that is wrong, in words, where it cannot be missed and before anything is written. */
export const Warnings = ({ lang, seen, isOffline, onGoOn, tellCoordinator }: WarningsProps) => {
  const t = text(lang)
  const side = tellCoordinator ? 'supporter' : 'colleague'
  const said = [
    seen.closed === 'broken' ? t.broken : undefined,
    seen.closed === 'a key was replaced'
      ? t.replaced[side](seen.replacedDay === undefined ? '' : day(seen.replacedDay * 24 * 60, lang))
      : undefined,
    seen.closed === 'no key' ? t.noKey[side] : undefined,
    seen.heldBack > 0 ? t.heldBack(seen.heldBack) : undefined,
    seen.strays > 0 ? t.strays : undefined,
    seen.cut > 0 ? t.cut : undefined,
  ].filter(words => words !== undefined)
  const isSerious = said.length > 0 || seen.altered > 0
  return (
    <>
      {seen.isHalted ? (
        <NotificationBanner kind="care" title={t.alteredTitle} id="altered">
          <p>{t.altered}</p>
          <p>{t.alteredWays}</p>
          <Button type="button" look="secondary" onClick={onGoOn}>
            {t.goOn}
          </Button>
        </NotificationBanner>
      ) : null}
      {said.map(words => (
        <InsetText key={words}>{words}</InsetText>
      ))}
      {isSerious && tellCoordinator ? <p>{t.tellCoordinator}</p> : null}
      <output class="al-meta">{isOffline ? t.offline : ''}</output>
    </>
  )
}

/** Whether somebody may write now: nothing is sent past an altered message until they go on. */
export const mayWrite = (seen: Seen): boolean => seen.closed === undefined && !seen.isHalted

/** What was being typed when nothing could be sent any more: to read and to copy, because the box is gone. */
export const KeptWords = ({ lang, words }: { lang: Lang; words: string }) =>
  words.trim() === '' ? null : (
    <InsetText>
      <p>{text(lang).keptWords}</p>
      <p class="al-typed">{words}</p>
    </InsetText>
  )
