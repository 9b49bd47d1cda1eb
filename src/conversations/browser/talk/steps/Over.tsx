import { Button } from '../../../../design/index.ts'
import { dateText } from '../../../../platform/text.ts'
import { insideText } from '../inside-text.ts'
import { supporterOf, type ServerState } from '../server-state.ts'
import type { Talk } from '../way.ts'
import { keptUntil } from '../when.ts'

type Props = Pick<Talk, 'page' | 'leave'> & { readonly state: ServerState }

/** It is over: who ended it, and until when it can be read. "You both" is said only where somebody else had taken it on. */
export const Over = ({ page, state, leave }: Props) => {
  const t = insideText(page.lang).talk
  const until = dateText(keptUntil(state.lastMinute, page.keepDays), page.lang)
  return (
    <>
      <p class="al-lead">{t.ended[state.endedBy ?? 'programme']}</p>
      <p>{supporterOf(state) ? t.remains(until) : t.remainsAlone(until)}</p>
      <Button type="button" look="secondary" onClick={() => leave('safe')}>
        {t.new}
      </Button>
    </>
  )
}

/** Nothing can be sealed here any more, and the page has said why: the way on is a new note. The words open this one still. */
export const NewNote = ({ page, state, leave }: Props) =>
  supporterOf(state) ? (
    <Button type="button" look="secondary" onClick={() => leave('safe')}>
      {insideText(page.lang).talk.new}
    </Button>
  ) : null
