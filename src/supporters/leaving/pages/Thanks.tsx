import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language } from '../../../design/index.ts'
import { dateText } from '../../../platform/text.ts'
import type { Aside } from '../queries.ts'
import { leavingText } from '../text.ts'

type ThanksProps = {
  readonly name: string
  readonly first: string
  readonly force: string
  readonly aside: Aside
}

/** A letter to print: thanks, and not one word of what they did for whom. */
export const Thanks = ({ name, first, force, aside }: ThanksProps) => {
  const lang = useContext(Language)
  const t = leavingText(lang).thanks
  const day = (date: string) => dateText(noonOf(date), lang)
  const { since, leftOn } = aside
  const until = leftOn === null ? '' : day(leftOn)
  return (
    <>
      <h1 class="al-screen-only">{t.title(name)}</h1>
      <p class="al-meta al-screen-only">{t.how}</p>
      <article class="al-letter">
        <p>{force}</p>
        <p>{until}</p>
        <p>{t.dear(first)},</p>
        <p>{since === null ? t.until(until) : t.from(day(since), until)}</p>
        {t.words.map(words => (
          <p>{words}</p>
        ))}
        <p>{t.signed}</p>
      </article>
    </>
  )
}
