import assert from 'node:assert/strict'
import type { Hono } from 'hono'
import type { Vars } from '../../src/platform/http/answer.ts'
import type { SignedIn } from './session.ts'

/** The main part of a page as somebody reads it: words alone, single spaces. */
export const wordsOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')

/** How a test reads pages and posts forms as somebody signed in. */
export const deskOf = (app: Hono<Vars>) => {
  const open = async (who: SignedIn, path: string, status = 200): Promise<string> => {
    const reply = await app.request(`http://localhost${path}`, who.get)
    assert.equal(reply.status, status, path)
    return (await reply.text()).replaceAll('&amp;', '&').replaceAll('&#39;', '’')
  }
  const send = async (who: SignedIn, path: string, form: URLSearchParams): Promise<Response> =>
    app.request(`http://localhost${path}`, who.post(form))
  /** Posts a form that is taken; where it leads. */
  const saved = async (who: SignedIn, path: string, form: URLSearchParams): Promise<string> => {
    const reply = await send(who, path, form)
    assert.equal(reply.status, 303, await reply.text())
    return reply.headers.get('location') ?? ''
  }
  return { open, send, saved }
}
