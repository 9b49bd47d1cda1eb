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

/** Watches the link to the other language; `onChange` gets the page's data in it. */
export const watchLanguage = (root: string, onChange: (page: PageData) => void): void => {
  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('.govuk-language-navigation__link')
    if (!link || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void change(link.href, root, onChange)
  })
}

const change = async (address: string, root: string, onChange: (page: PageData) => void): Promise<void> => {
  const there = await fetchDocument(address)
  const element = there?.querySelector<HTMLElement>(root)
  if (!there || !element) return location.assign(address)
  for (const part of framed) if (part !== '.al-header') swap(part, there)
  swapHeader(there)
  for (const template of document.querySelectorAll('template')) swap(`template#${template.id}`, there)
  document.documentElement.lang = there.documentElement.lang
  document.title = there.title
  history.replaceState(history.state, '', new URL(address).pathname)
  onChange(readPage(element))
}
