import { useState } from 'preact/hooks'
import { Button, Checkboxes, Details, Panel, TextField } from '../../../../design/index.ts'
import { now } from '../../../../asking/browser/page.ts'
import { normalise } from '../../../../ps1/opening.ts'
import { insideText } from '../inside-text.ts'
import { focusOn, LocalForm } from '../Screen.tsx'
import { forget, remember } from '../remember.ts'
import type { Talk } from '../way.ts'
import { stepWords } from '../step-words.ts'
import type { InsideProps } from './Conversation.tsx'

/** "Saved. Nobody has read it yet", and then the words: after the note, never a condition of sending it. */
export const Words = (talk: InsideProps) => {
  const { page, way, view } = talk
  const said = view.state ? stepWords(view.state, now(), page.lang) : []
  const next = said.filter(words => words !== insideText(page.lang).waiting.unread)
  const all = insideText(page.lang)
  const t = all.saved
  const words = (way.words ?? '').split(' ')
  return (
    <>
      <div tabindex={-1} ref={focusOn}>
        <Panel title={all.savedTitle}>
          {next.map(words => (
            <p>{words}</p>
          ))}
        </Panel>
      </div>
      <h2>{all.savedWords}</h2>
      <p>{t.wordsLead(words.length)}</p>
      <ol class="al-seven" translate={false}>
        {words.map(word => (
          <li>{word}</li>
        ))}
      </ol>
      {/* Paper gets the words and nothing to press. */}
      <div class="al-screen-only">
        <CopyAndPrint {...talk} />
        <p>{t.lost}</p>
        <TryTwo {...talk} />
        <Remember {...talk} />
        <Kept {...talk} />
      </div>
    </>
  )
}

const CopyAndPrint = ({ page, way }: Talk) => {
  const t = insideText(page.lang).saved
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(way.words ?? '').then(
      () => setSaid(t.copied),
      () => setSaid(t.notCopied),
    )
  return (
    <>
      <div class="govuk-button-group al-screen-only">
        <Button type="button" look="secondary" onClick={() => void copy()}>
          {t.copy}
        </Button>
        <Button type="button" look="secondary" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      <p>
        <output>{said}</output>
      </p>
      <p class="al-meta">{t.printWarning}</p>
    </>
  )
}

/** If somebody likes: two of the words typed back. */
const TryTwo = ({ page, way }: Talk) => {
  const t = insideText(page.lang).saved
  const words = (way.words ?? '').split(' ')
  const [places] = useState(() => (words.length > 5 ? ([2, 5] as const) : ([1, 2] as const)))
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [first, second] = places
  const isRight = () => normalise(typed) === `${words[first - 1]} ${words[second - 1]}`
  return (
    <Details summary={t.try}>
      <LocalForm onSend={() => setSaid(isRight() ? t.tryRight : t.tryWrong)}>
        <TextField
          name="two-words"
          label={t.tryHint(first, second)}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <Button look="secondary">{t.tryCheck}</Button>
        <p>
          <output>{said}</output>
        </p>
      </LocalForm>
    </Details>
  )
}

/** Offered, never preselected. */
const Remember = ({ page, way, change, conversation }: Talk) => {
  const t = insideText(page.lang).saved
  const [said, setSaid] = useState('')
  const decide = async (isWanted: boolean) => {
    const keys = conversation?.keys()
    const done =
      isWanted && conversation && keys
        ? await remember(conversation.opening.force, conversation.opening.knock, keys, way.met)
        : false
    if (!isWanted) await forget()
    change({ isRemembered: done })
    setSaid(done ? t.remembered : isWanted ? t.rememberFailed : '')
  }
  return (
    <>
      <Checkboxes
        name="remember"
        legend={<span class="govuk-visually-hidden">{t.remember}</span>}
        choices={[{ value: 'yes', label: t.remember, hint: t.rememberHint }]}
        values={way.isRemembered ? ['yes'] : []}
        onChange={event => void decide(event.currentTarget.checked)}
      />
      <p>
        <output>{said}</output>
      </p>
    </>
  )
}

/** One bit for the supporter's desk: kept, or this tab only. Without it the desk says "may not be able to come back". */
const Kept = ({ page, change, conversation, goInstead }: Talk) => {
  const t = insideText(page.lang).saved
  const answer = (how: 'kept' | 'tab') => {
    void conversation?.door.post('/talk/kept', { body: { how } })
    // The words are not needed any more: whoever looks over a shoulder later does not find them here.
    change({ words: undefined })
    goInstead('conversation')
  }
  return (
    <>
      <p>
        <Button type="button" onClick={() => answer('kept')}>
          {t.kept}
        </Button>
      </p>
      <p>
        <Button type="button" look="secondary" onClick={() => answer('tab')}>
          {t.tab}
        </Button>
      </p>
      <p class="al-meta">{t.tabHint}</p>
    </>
  )
}
