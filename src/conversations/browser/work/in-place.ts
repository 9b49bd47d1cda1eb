/**
 * Pages of the desk that need no keys (my records, my dates) shown inside this document, because leaving it would drop the keys. The
 * server's own pages are used, so that there is one form and one wording: asked for as a document, and their main part copied.
 *
 * Threat: markup of the server beside the keys. It can do nothing that the script of the same server could not; still only elements
 * and attributes of such a page are copied, by an allow-list, and the policy runs no inline script and no handler.
 */

/** What is shown in place: pages about oneself. Everything else opens in a tab of its own. */
const shown = /^\/desk(\/cy)?\/(records|me|agreements|learning)(\/[\w-]+)*$/

export const isInPlace = (address: string): boolean => {
  const { origin, pathname } = new URL(address, location.href)
  return origin === location.origin && shown.test(pathname)
}

const elements = new Set(
  (
    'a abbr article br button caption dd del details div dl dt em fieldset form h1 h2 h3 h4 hr input ins label legend li nav ol optgroup option output p ' +
    'search section select small span strong summary table tbody td textarea th thead time tr ul'
  ).split(' '),
)
const attributes =
  /^(action|aria-[a-z]+|autocapitalize|autocomplete|checked|class|colspan|data-heading|datetime|disabled|for|hidden|href|id|inputmode|lang|max|maxlength|method|min|multiple|name|novalidate|open|role|rows|scope|selected|spellcheck|step|tabindex|type|value)$/

/** The same nodes as elements of this document, without anything that is not on the list. */
const copied = (from: ParentNode): Node[] =>
  [...from.childNodes].flatMap((node): Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')]
    if (!(node instanceof Element) || !elements.has(node.localName)) return []
    const copy = document.createElement(node.localName)
    for (const { name, value } of node.attributes) if (attributes.test(name)) copy.setAttribute(name, value)
    copy.append(...copied(node))
    return [copy]
  })

export type PageInPlace = {
  readonly nodes: readonly Node[]
  /** Something was saved just now. */
  readonly isSaved: boolean
}

/** Asks for a page, or posts a form and takes the page it leads to. `away`: no answer, or none that is shown in place. */
export const askForPage = (address: string, form?: URLSearchParams): Promise<PageInPlace | 'away'> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open(form ? 'POST' : 'GET', address)
    // The browser's own parser, which runs nothing: `fetch` would leave text, and making markup of text is what the policy forbids.
    request.responseType = 'document'
    request.setRequestHeader('Accept', 'text/html')
    request.addEventListener('loadend', () => {
      const main = request.responseXML?.querySelector('main')
      const isOurs = main && isInPlace(request.responseURL) && [200, 409, 422].includes(request.status)
      if (!isOurs) return resolve('away')
      const isSaved = new URL(request.responseURL).searchParams.has('saved')
      resolve({ nodes: copied(main), isSaved })
    })
    request.send(form ?? null)
  })

/** What a form would post, with the button that was pressed. */
export const postedBy = (form: HTMLFormElement, button: HTMLElement | null): URLSearchParams => {
  const posted = new URLSearchParams()
  for (const [name, value] of new FormData(form, button))
    if (typeof value === 'string') posted.append(name, value)
  return posted
}
