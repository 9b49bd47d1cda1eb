/** `/talk`: the colleague's one document. Everything that needs keys happens in here, and nothing is sent before Send. */
import { render } from 'preact'
import { readPage, setClock } from '../../asking/browser/page.ts'
import { takePhraseFromAddress } from '../../asking/browser/phrase.ts'
import { App } from './talk/App.tsx'

const root = document.querySelector<HTMLElement>('#talk')
if (root) {
  const page = readPage(root)
  setClock(page)
  const phrase = takePhraseFromAddress()
  // A reload, or Back from another site, begins at the first question: nothing was kept.
  history.replaceState(null, '')
  root.replaceChildren()
  render(<App first={page} phrase={phrase} />, root)
}
