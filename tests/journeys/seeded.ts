import type { Browser, BrowserContext, Page } from '@playwright/test'
import { sizes, type Look } from './looks.ts'

/** Randomness that comes again: the same in the page and in its worker, in this browser alone. */
const generator = (seed: number): string => `(() => {
  let state = ${seed} >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) & 255
  }
  Object.defineProperty(Crypto.prototype, 'getRandomValues', {
    value(into) {
      const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
      for (let at = 0; at < bytes.length; at++) bytes[at] = next()
      return into
    },
  })
})();`

/** A request as somebody sees it who can read nothing: order, method, the path without what differs each time, how long the body is. */
export type Seen = string

export type Watched = {
  readonly page: Page
  readonly context: BrowserContext
  /** Everything that left the page so far, in order. */
  readonly sent: readonly Seen[]
  /** The bodies of those of this path. */
  readonly bodies: (path: string) => readonly Buffer[]
  /** How often the document's script was read: by the page, and by its worker. */
  readonly scripts: () => number
}

/** The one list of supporters that every watched page is given, so that nothing but the choice differs. */
export type FixedList = { body?: Buffer }

const template = (address: string): string => {
  const { pathname, searchParams } = new URL(address)
  const asked = [...searchParams.keys()].toSorted().join('&')
  const path = pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}/g, ':id')
  return asked === '' ? path : `${path}?${asked}`
}

/** A browser of its own whose chance, and whose list of supporters, are the same each time. */
export const watched = async (
  browser: Browser,
  look: Look,
  { seed, list }: { seed: number; list: FixedList },
): Promise<Watched> => {
  const context = await browser.newContext({ viewport: sizes[look.width] })
  let scripts = 0
  await context.route('**/assets/talk.*.js', async route => {
    const answer = await route.fetch()
    scripts += 1
    await route.fulfill({ response: answer, body: `${generator(seed)}\n${await answer.text()}` })
  })
  await context.route('**/talk/directory', async route => {
    const answer = await route.fetch()
    list.body ??= await answer.body()
    await route.fulfill({ response: answer, body: list.body })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const sent: Seen[] = []
  const bodies: [string, Buffer][] = []
  page.on('request', request => {
    const path = template(request.url())
    if (path.startsWith('/assets/')) return
    const body = request.postDataBuffer() ?? Buffer.alloc(0)
    bodies.push([path, body])
    sent.push(`${request.method()} ${path} ${body.length}`)
  })
  return {
    page,
    context,
    sent,
    bodies: path => bodies.filter(([its]) => its === path).map(([, body]) => body),
    scripts: () => scripts,
  }
}
