/** `/supporters` with script: the phrase opens the list in place, and everything after it stays on the device. */
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button, ErrorSummary, Language, LinkButton, TextField } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { findText } from '../find/text.ts'
import type { PageData } from '../page-data.ts'
import { inRandomOrder, nothingChosen } from './choosing.ts'
import { FindSupporter } from './FindSupporter.tsx'
import { readPage, setClock } from './page.ts'
import { openDirectory, takePhraseFromAddress, type Opened } from './phrase.ts'

type State = { readonly kind: 'loading'; readonly phrase: string } | Exclude<Opened, { kind: 'wrong phrase' }>

const App = ({ page, phrase }: { page: PageData; phrase: string }) => {
  const [state, setState] = useState<State>({ kind: 'loading', phrase })
  const t = findText(page.lang)
  useEffect(() => {
    if (state.kind !== 'loading') return
    void openDirectory(state.phrase).then(opened => {
      if (opened.kind === 'wrong phrase') return render(<WrongPhrase page={page} typed={phrase} />, root)
      setState(opened.kind === 'open' ? { ...opened, directory: inRandomOrder(opened.directory) } : opened)
    })
  }, [state])
  if (state.kind === 'loading') return <output>{t.loading}</output>
  if (state.kind === 'no answer')
    return (
      <>
        <p role="alert">{t.offline}</p>
        <Button type="button" onClick={() => setState({ kind: 'loading', phrase })}>
          {t.tryAgain}
        </Button>
      </>
    )
  return <Opened page={page} directory={state.directory} phrase={phrase} />
}

const Opened = ({
  page,
  directory,
  phrase,
}: Pick<Parameters<typeof FindSupporter>[0], 'page' | 'directory'> & { phrase: string }) => {
  const [choosing, setChoosing] = useState(nothingChosen)
  const t = findText(page.lang)
  return (
    <>
      <h1 tabindex={-1} ref={heading => heading?.focus()}>
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
      <FindSupporter page={page} directory={directory} choosing={choosing} onChange={setChoosing} />
    </>
  )
}

/** The link on the poster was an old one: the phrase can be typed. */
const WrongPhrase = ({ page, typed }: { page: PageData; typed: string }) => {
  const t = findText(page.lang)
  const message = typed === '' ? t.phraseMissing : t.phraseWrong
  return (
    <>
      <ErrorSummary key={typed} errors={[{ field: 'phrase', message }]} />
      <h1>{t.title}</h1>
      <form onSubmit={event => openWith(page, event)} autocomplete="off" novalidate>
        <TextField
          name="phrase"
          label={t.phrase}
          hint={t.phraseHint}
          error={message}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{t.show}</Button>
      </form>
    </>
  )
}

const openWith = (page: PageData, event: Event): void => {
  event.preventDefault()
  const field = root.querySelector('input')
  show(page, field?.value ?? '')
}

const show = (page: PageData, phrase: string): void =>
  render(
    <Language.Provider value={page.lang}>
      <App key={phrase} page={page} phrase={phrase} />
    </Language.Provider>,
    root,
  )

const root = document.querySelector<HTMLElement>('#find') ?? document.body
const page = readPage(root)
setClock(page)
const fromAddress = takePhraseFromAddress()
if (page.wayIn === 'open' || fromAddress !== undefined) {
  root.replaceChildren()
  show(page, fromAddress ?? '')
} else {
  root.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    const typed = root.querySelector('input')?.value ?? ''
    root.replaceChildren()
    show(page, typed)
  })
}
