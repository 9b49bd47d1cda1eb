/** `/supporters` with script: the phrase opens the list in place, and everything after it stays on the device. */
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, ErrorSummary, Language, LinkButton, TextField } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { findText } from '../find/text.ts'
import type { PageData } from '../page-data.ts'
import type { Choosing } from './choosing.ts'
import { nothingChosen } from './nothing-chosen.ts'
import { FindSupporter } from './FindSupporter.tsx'
import { makeMet } from './met.ts'
import { isHanded, watchLanguage } from './other-language.ts'
import { readPage, setClock } from './page.ts'
import { takePhraseFromAddress } from './phrase.ts'
import { openTrusted, type OpenedTrusted, type Trusted } from './trusted.ts'

/** The whole page, from the script of one language to that of the other. */
type Handed = {
  readonly page: PageData
  readonly phrase: string
  readonly trusted: Trusted | undefined
  readonly choosing: Choosing
}
type OtherScript = { take(handed: Handed): void }

type State = 'asking' | Exclude<OpenedTrusted['kind'], 'open'> | 'open'

/** Nothing is kept here: whoever only looks for a number leaves no trace. */
const met = makeMet()

const App = ({ handed }: { handed: Handed }) => {
  const { page } = handed
  const [phrase, setPhrase] = useState(handed.phrase)
  const [trusted, setTrusted] = useState(handed.trusted)
  const [choosing, setChoosing] = useState(handed.choosing)
  const [state, setState] = useState<State>(handed.trusted ? 'open' : 'asking')
  useHandOver({ page, phrase, trusted, choosing })
  const ask = async (typed: string) => {
    setPhrase(typed)
    setState('asking')
    const opened = await openTrusted(typed, page.force, met)
    if (opened.kind === 'open') setTrusted(opened.trusted)
    setState(opened.kind)
  }
  useEffect(() => {
    if (!handed.trusted) void ask(handed.phrase)
  }, [])
  const t = findText(page.lang)
  if (state === 'asking') return <output>{t.loading}</output>
  if (state === 'wrong phrase')
    return <WrongPhrase page={page} typed={phrase} onAsk={typed => void ask(typed)} />
  if (state !== 'open' || !trusted)
    return (
      <>
        <h1>{t.title}</h1>
        <p role="alert">{state === 'no answer' ? t.offline : t.unsigned}</p>
        <Button type="button" onClick={() => void ask(phrase)}>
          {t.tryAgain}
        </Button>
      </>
    )
  return <Opened page={page} trusted={trusted} phrase={phrase} choosing={choosing} onChoose={setChoosing} />
}

/** The other language keeps the list and what was chosen. */
const useHandOver = (now: Handed): void => {
  const held = useRef(now)
  held.current = now
  useEffect(
    () =>
      watchLanguage('#find', ({ page, script }) => {
        if (root) render(null, root)
        const other = script as OtherScript
        other.take({ ...held.current, page })
      }),
    [],
  )
}

type OpenedProps = {
  readonly page: PageData
  readonly trusted: Trusted
  readonly phrase: string
  readonly choosing: Choosing
  readonly onChoose: (choosing: Choosing) => void
}

const Opened = ({ page, trusted, phrase, choosing, onChoose }: OpenedProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const t = findText(page.lang)
  return (
    <>
      <h1 tabindex={-1} ref={heading}>
        {t.title}
      </h1>
      <p class="al-lead">{t.lead}</p>
      <p>
        {t.hideNumber} {t.nothingStored}
      </p>
      {page.canWrite ? (
        <p>
          {t.insteadWords}{' '}
          <LinkButton secondary href={`${localPath(page.lang, '/talk')}#${encodeURIComponent(phrase)}`}>
            {t.instead}
          </LinkButton>
        </p>
      ) : null}
      {trusted.refused > 0 ? <p class="al-meta">{t.unsigned}</p> : null}
      <FindSupporter page={page} directory={trusted.directory} choosing={choosing} onChange={onChoose} />
    </>
  )
}

type WrongPhraseProps = { page: PageData; typed: string; onAsk: (typed: string) => void }

/** The link on the poster was an old one, or a letter is wrong: the phrase can be typed. */
const WrongPhrase = ({ page, typed: before, onAsk }: WrongPhraseProps) => {
  const t = findText(page.lang)
  const [typed, setTyped] = useState(before)
  const message = before === '' ? t.phraseMissing : t.phraseWrong
  const onSubmit = (event: Event) => {
    event.preventDefault()
    onAsk(typed)
  }
  return (
    <>
      <ErrorSummary key={before} errors={[{ field: 'phrase', message }]} />
      <h1>{t.title}</h1>
      <form onSubmit={onSubmit} autocomplete="off" novalidate>
        <TextField
          name="phrase"
          label={t.phrase}
          hint={t.phraseHint}
          error={message}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <Button>{t.show}</Button>
      </form>
    </>
  )
}

const root = document.querySelector<HTMLElement>('#find')

export const take = (handed: Handed): void => {
  setClock(handed.page)
  root?.replaceChildren()
  if (root)
    render(
      <Language.Provider value={handed.page.lang}>
        <App handed={handed} />
      </Language.Provider>,
      root,
    )
}

const start = (form: HTMLElement): void => {
  const page = readPage(form)
  const begin = (phrase: string) => take({ page, phrase, trusted: undefined, choosing: nothingChosen })
  const fromAddress = takePhraseFromAddress()
  if (page.wayIn === 'open' || fromAddress !== undefined) return begin(fromAddress ?? '')
  form.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    begin(form.querySelector('input')?.value ?? '')
  })
}

if (root && !isHanded()) start(root)
