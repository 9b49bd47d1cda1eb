import { useState } from 'preact/hooks'
import { Button, Card } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { DeskState, Waiting } from '../../desk/today.ts'
import { when } from '../view/when.ts'
import { playSoftly, wishesSound, wishSound } from './sound.ts'
import { isOnNow } from './announced.ts'
import { text } from './text.ts'
import type { Work } from './use-work.ts'

type Props = { readonly work: Work; readonly state: DeskState; readonly lang: Lang }

/** Somebody is waiting: the card only. Off duty it is shown and not announced: off duty means quiet (rule 14). */
export const WaitingCards = ({ work, state, lang }: Props) => {
  const t = text(lang).waiting
  const { waiting } = state
  const isOn = isOnNow(state)
  if (waiting.length === 0)
    return (
      <Card title={t.nobody}>
        <p class="al-meta">{isOn ? t.nobodyBody : t.quiet}</p>
        {isOn ? <Sound lang={lang} /> : null}
      </Card>
    )
  return (
    <Card title={waiting.length === 1 ? t.one : t.many(waiting.length)}>
      {isOn ? null : <p class="al-meta">{t.quietWaiting}</p>}
      {waiting.map(one => (
        <One key={one.conversation} one={one} work={work} lang={lang} isFirst={one === waiting[0]} />
      ))}
      <p class="al-meta">{t.openHint}</p>
      {isOn ? <Sound lang={lang} /> : null}
    </Card>
  )
}

const One = ({ one, work, lang, isFirst }: Omit<Props, 'state'> & { one: Waiting; isFirst: boolean }) => {
  const t = text(lang).waiting
  const said = [t.kind[one.kind], t.language[one.language], t.asked(when(one.askedMinute, work.now(), lang))]
  return (
    <>
      <p>{said.join(' · ')}</p>
      <p>
        <Button
          type="button"
          look={isFirst ? 'primary' : 'secondary'}
          onClick={() => work.go({ kind: 'note', conversation: one.conversation })}
        >
          {one.heldUntilMinute === null ? t.open : t.openAgain}
        </Button>
      </p>
    </>
  )
}

const Sound = ({ lang }: { lang: Lang }) => {
  const t = text(lang).waiting
  const [is, set] = useState(wishesSound)
  return (
    <div class="govuk-checkboxes al-compact">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id="sound"
          type="checkbox"
          checked={is}
          aria-describedby="sound-hint"
          onChange={() => {
            wishSound(!is)
            if (!is) playSoftly()
            set(!is)
          }}
        />
        <label class="govuk-label govuk-checkboxes__label" for="sound">
          {t.sound}
        </label>
        <div id="sound-hint" class="govuk-hint govuk-checkboxes__hint">
          {t.soundHint}
        </div>
      </div>
    </div>
  )
}
