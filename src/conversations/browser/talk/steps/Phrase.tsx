import { useEffect, useState } from 'preact/hooks'
import { Button, Details, ErrorSummary, TextField } from '../../../../design/index.ts'
import { FromPage } from '../../../../asking/browser/FromPage.tsx'
import { openTrusted, type OpenedTrusted } from '../../../../asking/browser/trusted.ts'
import { findText } from '../../../../asking/find/text.ts'
import { wayText } from '../way-text.ts'
import { logTitle, LogWays } from '../LogRefused.tsx'
import { BackButton, LocalForm, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'

type Trying = 'typing' | 'asking' | Exclude<OpenedTrusted['kind'], 'open'> | 'missing'
type AnotherLog = Extract<OpenedTrusted, { readonly kind: 'another log' }>

/** The poster's phrase. Whoever came by its QR code or the intranet link never sees this page for longer than a moment. */
export const Phrase = (talk: Talk) => {
  const { page, way, change, goInstead } = talk
  const [typed, setTyped] = useState(way.phrase ?? '')
  const [trying, setTrying] = useState<Trying>(way.phrase === undefined ? 'typing' : 'asking')
  const [offered, setOffered] = useState<AnotherLog>()
  const ask = async (phrase: string) => {
    if (phrase === '' && page.wayIn === 'phrase') return setTrying('missing')
    setTrying('asking')
    const opened = await openTrusted(phrase, page.force, way.met)
    if (opened.kind === 'another log') setOffered(opened)
    if (opened.kind !== 'open') return setTrying(opened.kind)
    change({ phrase, trusted: opened.trusted })
    goInstead(talk.conversation ? 'conversation' : 'how')
  }
  useEffect(() => {
    if (way.phrase !== undefined) void ask(way.phrase)
  }, [])
  const accept = () => {
    if (offered) way.met.acceptLog(offered.log)
    void ask(typed)
  }
  if (trying === 'older log' || trying === 'another log')
    return <LogStands page={page} kind={trying} onAgain={() => void ask(typed)} onAccept={accept} />
  return (
    <PhraseForm talk={talk} typed={typed} onTyped={setTyped} trying={trying} onAsk={() => void ask(typed)} />
  )
}

type FormProps = {
  readonly talk: Talk
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly trying: Trying
  readonly onAsk: () => void
}

const PhraseForm = ({ talk: { page }, typed, onTyped, trying, onAsk }: FormProps) => {
  const t = wayText(page.lang)
  const f = findText(page.lang)
  const errors: Partial<Record<Trying, string>> = { missing: f.phraseMissing, 'wrong phrase': f.phraseWrong }
  const error = errors[trying]
  if (trying === 'asking') return <output>{f.loading}</output>
  if (trying === 'no log' || trying === 'no answer')
    return <NoList page={page} said={trying === 'no answer' ? f.offline : t.sending.noKeys} onAsk={onAsk} />
  const demo = page.demoPhrase === undefined ? '' : f.phraseDemo(page.demoPhrase)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <ErrorSummary key={trying} errors={error === undefined ? [] : [{ field: 'phrase', message: error }]} />
      <Title>{t.phrase.title}</Title>
      <p>{t.phrase.lead}</p>
      <LocalForm onSend={onAsk}>
        <TextField
          name="phrase"
          label={f.phrase}
          hint={`${f.phraseHint} ${demo}`}
          error={error}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={event => onTyped(event.currentTarget.value)}
        />
        <Button>{t.continue}</Button>
      </LocalForm>
      <Details summary={f.noPhrase}>
        <p>{f.noPhraseWords}</p>
      </Details>
    </>
  )
}

type LogProps = Pick<Talk, 'page'> & {
  readonly kind: 'older log' | 'another log'
  readonly onAgain: () => void
  readonly onAccept: () => void
}

const LogStands = ({ page, ...log }: LogProps) => (
  <>
    <BackButton>{wayText(page.lang).back}</BackButton>
    <Title>{logTitle({ lang: page.lang, kind: log.kind })}</Title>
    <LogWays lang={page.lang} {...log} />
    <FromPage id="crisis-numbers" />
  </>
)

type NoListProps = Pick<Talk, 'page'> & { readonly said: string; readonly onAsk: () => void }

const NoList = ({ page, said, onAsk }: NoListProps) => {
  const t = wayText(page.lang)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <p role="alert">{said}</p>
      <Button type="button" onClick={onAsk}>
        {t.tryAgain}
      </Button>
      <FromPage id="crisis-numbers" />
    </>
  )
}
