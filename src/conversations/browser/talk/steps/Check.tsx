import { useEffect, useState } from 'preact/hooks'
import { Button, InsetText, SummaryList } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { saysWho } from '../../../../asking/says-who.ts'
import { text as supporterText } from '../../../../supporters/text.ts'
import { wayText } from '../way-text.ts'
import { fromHex } from '../../../../ps1/checking.ts'
import type { Opening } from '../conversation.ts'
import { sendFirst, type Trouble } from '../first.ts'
import { ahead, loadInside } from '../parts.tsx'
import { placeOf } from '../place-of.ts'
import { BackButton, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'
import { namedFirst } from './Who.tsx'

/** Check and send. Kind about what looks like a name; it changes nothing and stops nobody. */
export const Check = ({ page, way, goInstead }: Talk) => {
  const t = wayText(page.lang)
  const looks = saysWho(way.draft.text)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <Title>{t.check.title}</Title>
      <SummaryList rows={rowsOf(page.lang, way)} />
      {looks.length > 0 ? (
        <InsetText>
          <h2>{t.check.looksLike}</h2>
          {looks.map(kind => (
            <p>{t.check.looks[kind]}</p>
          ))}
          <p>{t.check.looksFine}</p>
        </InsetText>
      ) : null}
      <p>{t.check.circle}</p>
      <Button type="button" onClick={() => goInstead('sending')}>
        {t.check.send}
      </Button>
      <p class="al-meta">{t.cannot}</p>
    </>
  )
}

const only = (value: string, key: string) => (value.trim() === '' ? [] : [{ key, value }])

const rowsOf = (lang: Talk['page']['lang'], way: Talk['way']) => {
  const t = wayText(lang).check
  const { draft } = way
  const name = namedFirst(way)
  const next = draft.deadline === 0 ? t.nextNobody : t.nextOthers(draft.deadline / 60)
  return [
    { key: t.who, value: name === '' ? t.anybody : t.first(name) },
    ...(name === '' ? [] : [{ key: t.next, value: next }]),
    { key: t.how, value: t[draft.kind] },
    { key: t.language, value: supporterText(lang).languages[draft.language] },
    { key: t.note, value: <span class="al-typed">{draft.text}</span> },
    ...(draft.kind === 'call' ? only(draft.number, t.number) : []),
    ...only(draft.callMe, t.callMe),
  ]
}

/** Not sent yet: the page says so until the server has answered, and goes on by itself. */
export const Sending = (talk: Talk) => {
  const { page } = talk
  const [tries, setTries] = useState(0)
  const [trouble, setTrouble] = useState<Trouble | undefined>()
  const [saved, setSaved] = useState<Saved | undefined>()
  const goOn = ({ words, opening }: Saved) =>
    loadInside(page).then(
      ({ openConversation }) => {
        talk.change({ words })
        talk.enter(openConversation(opening), 'words')
      },
      () => setSaved({ words, opening }),
    )
  useEffect(() => {
    // What is read after "Saved" comes beside the note that goes: neither waits for the other.
    ahead(loadInside(page))
    void send(talk, setTries).then(sent => (typeof sent === 'string' ? setTrouble(sent) : goOn(sent)))
  }, [])
  const t = wayText(page.lang).sending
  if (trouble !== undefined) return <NotSent {...talk} trouble={trouble} />
  if (saved) return <OnlySaved page={page} words={saved.words} onAgain={() => void goOn(saved)} />
  return (
    <>
      <Title>{t.title}</Title>
      <p>
        <output>{tries === 0 ? t.trying : t.again}</output>
      </p>
      {tries === 0 ? null : <FromPage id="crisis-numbers" />}
    </>
  )
}

type Saved = { readonly words: string; readonly opening: Opening }

/** Sends; then the conversation can be opened. */
const send = async (talk: Talk, onTry: (tries: number) => void): Promise<Trouble | Saved> => {
  const { page, way, change } = talk
  const begun = await way.begun
  if (!begun || !way.trusted || way.phrase === undefined) {
    change({ begun: undefined })
    return 'no answer'
  }
  const given = { page, begun, trusted: way.trusted, phrase: way.phrase, choosing: way.choosing }
  const sent = await sendFirst({ ...given, draft: way.draft, onTry })
  if (sent.kind === 'trouble') return sent.trouble
  const opening = {
    place: placeOf(page),
    force: fromHex(page.force) ?? new Uint8Array(),
    met: way.met,
    knock: begun.door,
    keys: begun.keys,
    acknowledged: [sent.first.head.hash],
  }
  return { words: begun.words, opening }
}

type OnlySavedProps = Pick<Talk, 'page'> & { readonly words: string; readonly onAgain: () => void }

/** The note is there and the rest of the page is not: the words at once, so that nobody is left without the way back. */
const OnlySaved = ({ page, words, onAgain }: OnlySavedProps) => {
  const t = wayText(page.lang)
  return (
    <>
      <Title>{t.savedTitle}</Title>
      <p role="alert">{t.partFailed}</p>
      <h2>{t.savedWords}</h2>
      <ol class="al-seven" translate={false}>
        {words.split(' ').map(word => (
          <li>{word}</li>
        ))}
      </ol>
      <Button type="button" onClick={onAgain}>
        {t.tryAgain}
      </Button>
      <FromPage id="crisis-numbers" />
    </>
  )
}

const NotSent = ({ page, change, goInstead, trouble }: Talk & { trouble: Trouble }) => {
  const t = wayText(page.lang)
  const said: Record<Trouble, string> = {
    phrase: t.sending.phraseChanged,
    changed: t.sending.changed,
    'no keys': t.sending.noKeys,
    nobody: t.sending.nobody,
    broken: t.sending.broken,
    'no answer': t.sending.again,
  }
  const onward = () => {
    if (trouble === 'phrase') {
      change({ phrase: undefined, trusted: undefined })
      return goInstead('phrase')
    }
    // The list is asked for again: somebody in it may have changed.
    if (trouble === 'changed') change({ trusted: undefined })
    goInstead(trouble === 'nobody' ? 'who' : trouble === 'changed' ? 'phrase' : 'sending')
  }
  return (
    <>
      <Title>{t.sending.title}</Title>
      <p role="alert">{said[trouble]}</p>
      <Button type="button" onClick={onward}>
        {trouble === 'no answer' || trouble === 'broken' || trouble === 'no keys' ? t.tryAgain : t.continue}
      </Button>
      <FromPage id="crisis-numbers" />
    </>
  )
}
