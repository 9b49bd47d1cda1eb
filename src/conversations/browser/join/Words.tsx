import { useState } from 'preact/hooks'
import { Button, ButtonGroup, InsetText, TextField, WarningText } from '../../../design/index.ts'
import type { JoinText } from './text.ts'
import { placesToCheck } from './keys-flow.ts'

export type WordsProps = {
  readonly t: JoinText
  readonly words: string
  onChecked(): void
}

/** Ten words, shown once, to be written by hand; then two of them typed back, so that nobody leaves without the paper. */
export const Words = ({ t, words, onChecked }: WordsProps) => {
  const [step, setStep] = useState<'show' | 'check'>('show')
  const list = words.split(' ')
  return step === 'show' ? (
    <Show t={t} list={list} onWritten={() => setStep('check')} />
  ) : (
    <Check t={t} list={list} onBack={() => setStep('show')} onChecked={onChecked} />
  )
}

const Show = ({ t, list, onWritten }: { t: JoinText; list: readonly string[]; onWritten(): void }) => (
  <>
    <h1 class="govuk-heading-l">{t.join.wordsTitle}</h1>
    <p>{t.join.wordsIntro}</p>
    <InsetText>
      <ol class="govuk-list govuk-list--number" id="ten-words">
        {list.map(word => (
          <li>
            <strong>{word}</strong>
          </li>
        ))}
      </ol>
    </InsetText>
    <WarningText>{t.join.wordsLost}</WarningText>
    <Button type="button" onClick={onWritten}>
      {t.join.wordsWritten}
    </Button>
  </>
)

const typedIn = (form: FormData, place: number): string => {
  const typed = form.get(`word-${place}`)
  return typeof typed === 'string' ? typed.trim().toLowerCase() : ''
}

type CheckProps = { t: JoinText; list: readonly string[]; onBack(): void; onChecked(): void }

const Check = ({ t, list, onBack, onChecked }: CheckProps) => {
  const [places] = useState(placesToCheck)
  const [wrong, setWrong] = useState<readonly number[]>([])
  const check = (form: FormData) => {
    const faults = places.filter(place => typedIn(form, place) !== list[place - 1])
    setWrong(faults)
    if (faults.length === 0) onChecked()
  }
  return (
    <form
      novalidate
      onSubmit={event => {
        event.preventDefault()
        check(new FormData(event.currentTarget))
      }}
    >
      <h1 class="govuk-heading-l">{t.join.checkTitle}</h1>
      {places.map(place => (
        <TextField
          key={place}
          name={`word-${place}`}
          label={t.join.wordNumber(place)}
          error={wrong.includes(place) ? t.join.checkWrong : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
      ))}
      <ButtonGroup>
        <Button>{t.join.done}</Button>
        <Button type="button" look="secondary" onClick={onBack}>
          {t.join.showAgain}
        </Button>
      </ButtonGroup>
    </form>
  )
}
