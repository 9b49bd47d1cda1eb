/**
 * `/talk`: the colleague's one document. Everything that needs keys happens in here, and nothing is sent before Send. The same script
 * runs as the worker that makes a root out of words.
 */
import { render } from 'preact'
import type { PageData } from '../../asking/page-data.ts'
import { isHanded } from '../../asking/browser/other-language.ts'
import { readPage, setClock } from '../../asking/browser/page.ts'
import { fromHex } from '../../ps1/checking.ts'
import { takePhraseFromAddress } from '../../asking/browser/phrase.ts'
import { App } from './talk/App.tsx'
import { loadInside, loadWay } from './talk/parts.tsx'
import { metOn } from './talk/remember-met.ts'
import { newWay, type Handed } from './talk/way.ts'
import { answerRoots, isWorker } from './words-root.ts'

/** What stands on the screen now, in this script's language. */
export const ready = async (page: PageData, { way, step, conversation }: Handed): Promise<unknown> =>
  conversation || step === 'return' || step === 'gone'
    ? loadInside(page)
    : way.trusted || step === 'phrase'
      ? loadWay(page)
      : undefined

/** Goes on with a page: its first moment, or where the script of the other language left it. */
export const take = (handed: Handed): void => {
  const root = document.querySelector('#talk')
  if (!root) return
  setClock(handed.page)
  render(
    <App
      handed={handed}
      onHandOver={(all, to) => {
        render(null, root)
        to.take(all)
      }}
    />,
    root,
  )
}

const start = (root: HTMLElement): void => {
  const page = readPage(root)
  const way = newWay(page, takePhraseFromAddress(), metOn(fromHex(page.force) ?? new Uint8Array()))
  // A reload, or Back from another site, begins at the first question: nothing was kept.
  history.replaceState(null, '')
  root.replaceChildren()
  take({ page, way, step: 'safe', conversation: undefined, typed: '' })
}

if (isWorker()) answerRoots()
else if (!isHanded()) {
  const root = document.querySelector<HTMLElement>('#talk')
  if (root) start(root)
}
