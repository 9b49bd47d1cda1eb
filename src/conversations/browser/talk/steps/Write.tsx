import { useState } from 'preact/hooks'
import { Button, ErrorSummary, TextArea } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { mayBeInDanger } from '../../../../asking/phrase-check.ts'
import { utf8 } from '../../../../ps1/checking.ts'
import { MOST_TEXT_BYTES } from '../../../../ps1/opening.ts'
import { insideText } from '../inside-text.ts'
import type { Talk } from '../way.ts'

/** Room for the words around a text inside the seal. */
const wrapping = 200

type Props = Talk & {
  readonly label: string
  /** What was typed; kept above this component, so that covering, Back or another language loses nothing. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** The box: Enter is a new line, Send is a button. The phrase check on Send, as in the note. */
export const Write = ({ page, conversation, label, typed, onTyped }: Props) => {
  const t = insideText(page.lang)
  const [sent, setSent] = useState(0)
  const [isWorried, setIsWorried] = useState(false)
  const isTooLong = utf8(JSON.stringify(typed)).length > MOST_TEXT_BYTES - wrapping
  const send = () => {
    setIsWorried(false)
    conversation?.outbox.add(typed)
    onTyped('')
    // The box is a new one: the old one's own undo would bring the words back for whoever sits down next.
    setSent(sent + 1)
  }
  const onSend = (event: Event) => {
    event.preventDefault()
    if (typed.trim() === '' || isTooLong) return
    if (!isWorried && mayBeInDanger(typed)) return setIsWorried(true)
    send()
  }
  return (
    <form autocomplete="off" novalidate onSubmit={onSend}>
      <ErrorSummary errors={isTooLong ? [{ field: 'write', message: t.talk.tooLong }] : []} />
      <TextArea
        key={sent}
        name="write"
        label={label}
        rows={4}
        value={typed}
        autocomplete="off"
        onInput={event => onTyped(event.currentTarget.value)}
      />
      {isWorried ? <WhoIsAwake page={page} /> : null}
      <Button>{t.talk.send}</Button>
    </form>
  )
}

/** A match shows who is awake, and a second tap on Send sends: nothing is held back, and nobody is told. */
const WhoIsAwake = ({ page }: Pick<Talk, 'page'>) => {
  const t = insideText(page.lang)
  return (
    <section role="alert">
      <h2>{t.panel.title}</h2>
      <p>{t.worry.lead}</p>
      <FromPage id="crisis-numbers" />
      <p>{t.panel.near}</p>
    </section>
  )
}
