import type { Context } from 'hono'
import type { Frame, House, Trouble } from './house.ts'
import { localPath } from './path.ts'
import type { Reply } from './reply.ts'

/** What the routes keep on Hono's context for the header middleware: a sealed document, or an answer that has its headers. */
export type Vars = { Variables: { sealed?: boolean; dressed?: boolean } }
export type Ctx = Context<Vars>

/** Turns a door's reply into bytes. Documents are never stored by a browser or a proxy. */
export const answer = (c: Ctx, house: House, frame: Frame, reply: Reply): Response => {
  if (reply instanceof Response) return reply
  switch (reply.kind) {
    case 'page':
      if (reply.sealed) c.set('sealed', true)
      c.header('Cache-Control', 'no-store')
      if (reply.sensitive || reply.staff) c.header('X-Robots-Tag', 'noindex')
      return c.html(house.render(frame, reply), reply.status as 200)
    case 'redirect':
      return c.redirect(localPath(frame.lang, reply.to), 303)
    case 'data':
      c.header('Cache-Control', 'no-store')
      return c.json(reply.json, reply.status as 200)
    case 'bytes':
      if (reply.status === 304) return c.body(null, 304)
      return c.body(reply.bytes, reply.status as 200, {
        'Content-Type': reply.type,
        'Cache-Control': 'no-store',
        ...reply.headers,
      })
    case 'not-found':
      return trouble(c, house, frame, 'not-found')
  }
}

/** One plain page, or for a script one plain body, with nothing of the inside in it. */
export const trouble = (c: Ctx, house: House, frame: Frame, kind: Trouble, reference?: string): Response => {
  const reply = house.troublePage(kind, frame.lang, reference)
  if (kind === 'busy') c.header('Retry-After', '5')
  return wantsPage(c.req.raw)
    ? answer(c, house, frame, reply)
    : answer(c, house, frame, { kind: 'data', status: reply.status, json: { trouble: kind } })
}

/** Scripts of ours ask with `Accept: application/json` or bytes; a person's browser asks for a page. */
const wantsPage = (request: Request): boolean => {
  const accept = request.headers.get('accept') ?? '*/*'
  return accept.includes('text/html') || accept === '*/*'
}
