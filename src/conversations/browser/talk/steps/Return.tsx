import { useEffect, useState } from 'preact/hooks'
import { Button, ErrorSummary, TextArea } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { fromHex } from '../../../../ps1/checking.ts'
import { checkWords, isWordsFault, normalise, suggestWords, type WordList } from '../../../../ps1/opening.ts'
import { insideText } from '../inside-text.ts'
import { wordKeysOf, wordList } from '../begin.ts'
import { openConversation, type Opening } from '../conversation.ts'
import { knock } from '../door.ts'
import { placeOf } from '../place-of.ts'
import { forget, recall } from '../remember.ts'
import { BackButton, LocalForm, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'

/** Back to one's own note: with the words on any device, or on the phone that remembers. */
export const Return = (talk: Talk) => {
  const { page } = talk
  const t = insideText(page.lang).return
  const [list, setList] = useState<WordList | undefined>()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [isOpening, setIsOpening] = useState(false)
  useEffect(() => void wordList(page.wordList).then(setList), [])
  const open = async () => {
    setSaid('')
    setIsOpening(true)
    setSaid((await openWithWords(talk, typed)) ?? '')
    setIsOpening(false)
  }
  const count = normalise(typed) === '' ? 0 : normalise(typed).split(' ').length
  return (
    <>
      <BackButton>{insideText(page.lang).back}</BackButton>
      <ErrorSummary key={said} errors={said === '' ? [] : [{ field: 'words', message: said }]} />
      <Title>{t.title}</Title>
      <Remembered {...talk} />
      <p>{t.lead}</p>
      <LocalForm onSend={() => void open()}>
        <WordsField {...talk} list={list} typed={typed} onTyped={setTyped} />
        <p class="al-meta">{t.count(count)}</p>
        <Button disabled={isOpening}>{isOpening ? t.opening : t.open}</Button>
      </LocalForm>
      {said === t.wrong ? <p>{t.wrongHelp}</p> : null}
      <p>
        <Button type="button" look="quiet" onClick={() => talk.leave('safe')}>
          {t.newNote}
        </Button>
      </p>
      <FromPage id="crisis-short" />
    </>
  )
}

/** What is wrong with the words, or undefined when the conversation has opened. Kind, and never an oracle. */
const openWithWords = async (talk: Talk, typed: string): Promise<string | undefined> => {
  const { page, enter } = talk
  const t = insideText(page.lang).return
  const list = await wordList(page.wordList)
  if (!list) return t.offline
  const checked = checkWords(list, typed)
  if (isWordsFault(checked)) {
    return checked.unknown.length > 0 ? t.unknown(checked.unknown.join(', ')) : t.few(checked.count)
  }
  const keys = await wordKeysOf(page, checked.normalised)
  const opened = await knock(placeOf(page), keys)
  if (opened === 'no answer') return t.offline
  if (opened === 'wrong') return t.wrong
  enter(openConversation({ ...whereOf(talk), knock: keys, kek: keys.kek }), 'conversation')
  return undefined
}

const whereOf = ({ page, way }: Pick<Talk, 'page' | 'way'>): Pick<Opening, 'place' | 'force' | 'met'> => ({
  place: placeOf(page),
  force: fromHex(page.force) ?? new Uint8Array(),
  met: way.met,
})

/** The phone that remembers, only where somebody chose that. */
const Remembered = (talk: Talk) => {
  const { page, change, enter } = talk
  const t = insideText(page.lang)
  const [found, setFound] = useState<Awaited<ReturnType<typeof recall>>>()
  useEffect(() => void recall(fromHex(page.force) ?? new Uint8Array()).then(setFound), [])
  if (!found) return null
  const open = () => {
    change({ isRemembered: true })
    enter(openConversation({ ...whereOf(talk), ...found }), 'conversation')
  }
  return (
    <section class="al-remembered">
      <p>
        <Button type="button" onClick={open}>
          {t.return.remembered}
        </Button>
      </p>
      <p class="al-meta">{t.return.rememberedHint}</p>
      <p>
        <Button type="button" look="quiet" onClick={() => void forget().then(() => setFound(undefined))}>
          {t.talk.forget}
        </Button>
      </p>
    </section>
  )
}

type FieldProps = Talk & {
  readonly list: WordList | undefined
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** One field that takes a paste; completions come from the list on the device. */
const WordsField = ({ page, list, typed, onTyped }: FieldProps) => {
  const t = insideText(page.lang).return
  const last = /(\S+)$/.exec(typed)?.[1] ?? ''
  const found = list && last.length > 1 && !list.known.has(normalise(last)) ? suggestWords(list, last, 4) : []
  const take = (word: string) => {
    const next = `${typed.slice(0, typed.length - last.length)}${word} `
    const field = document.querySelector<HTMLTextAreaElement>('#words')
    // What was typed by hand wins over what is drawn, so the field is told itself.
    if (field) field.value = next
    field?.focus()
    onTyped(next)
  }
  return (
    <>
      <TextArea
        name="words"
        label={t.words}
        rows={2}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onTyped(event.currentTarget.value)}
      />
      {found.length > 0 ? (
        <ul class="al-chips" aria-label={t.suggestions}>
          {found.map(word => (
            <li key={word}>
              <Button type="button" look="secondary" slim onClick={() => take(word)}>
                {word}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
