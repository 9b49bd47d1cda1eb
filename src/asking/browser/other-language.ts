/**
 * The other language without leaving the page: what was chosen and typed stays. The frame (header, crisis block, footer) and what the
 * server drew for later come from the same address in the other language; the browser reads them as a document, so that no markup is
 * ever made from text (Trusted Types stays closed).
 */
import type { PageData } from '../page-data.ts'
import { readPage } from './page.ts'

const framed = ['.al-demo', '.al-header', '.al-crisis', '.al-nav', '.al-footer', '.govuk-skip-link'] as const

const fetchDocument = (address: string): Promise<Document | undefined> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => resolve(request.responseXML ?? undefined))
    request.addEventListener('error', () => resolve(undefined))
    request.send()
  })

const swap = (selector: string, from: Document): void => {
  const [here, there] = [document.querySelector(selector), from.querySelector(selector)]
  if (here && there) here.replaceWith(document.importNode(there, true))
}

/** The exit button keeps its script: only its words change. */
const swapHeader = (from: Document): void => {
  const words = '.govuk-exit-this-page button'
  const said = from.querySelector(words)?.textContent
  const button = document.querySelector(words)
  if (button && said) button.textContent = said
  for (const part of ['.govuk-generic-header__logo', '.govuk-language-navigation']) swap(part, from)
}

/** The same document in the other language: its data, and its script, which speaks that language and nothing else. */
export type Other = { readonly page: PageData; readonly script: unknown }

/**
 * Watches the link to the other language until `stop`. The script in the other language is loaded first and told by a mark on the
 * document that it is given a page instead of beginning one; only then does the frame change, so that a lost connection leaves
 * everything as it was. The mark is not in the script's address: its parts know it by that.
 */
export const watchLanguage = (root: string, onChange: (other: Other) => void): (() => void) => {
  const stop = new AbortController()
  const follow = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('.govuk-language-navigation__link')
    if (!link || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void change(link.href, root).then(other => other && onChange(other))
  }
  document.addEventListener('click', follow, { signal: stop.signal })
  return () => stop.abort()
}

const change = async (address: string, root: string): Promise<Other | undefined> => {
  const there = await fetchDocument(address)
  const element = there?.querySelector<HTMLElement>(root)
  const source = there?.querySelector<HTMLScriptElement>('script[src*=".en."], script[src*=".cy."]')
  document.documentElement.dataset['handed'] = ''
  const script: unknown = await (source ? import(source.src) : undefined)
  if (!there || !element || !script) {
    location.assign(address)
    return undefined
  }
  for (const part of framed) if (part !== '.al-header') swap(part, there)
  swapHeader(there)
  for (const template of document.querySelectorAll('template')) swap(`template#${template.id}`, there)
  document.documentElement.lang = there.documentElement.lang
  document.title = there.title
  history.replaceState(history.state, '', new URL(address).pathname)
  return { page: readPage(element), script }
}

/** Whether a script that is loaded now was asked for by the one of the other language, to go on with its page. */
export const isHanded = (): boolean => 'handed' in document.documentElement.dataset
