import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { answer, trouble, type Ctx, type Vars } from './answer.ts'
import { askOf } from './ask.ts'
import { allows, type Address, type Door, type Doors, type Force, type Viewer } from './door.ts'
import type { Frame, House } from './house.ts'
import { keptReplies, type KeptReplies, type KeptReply } from './kept-replies.ts'
import { maySqueeze, squeezer, type Squeeze } from './squeeze.ts'
import { localPath, splitLang } from './path.ts'
import { CommitUncertain, KeyUsedForAnotherPost } from '../db/index.ts'
import { BusyError } from './busy.ts'
import { comesFromOurPage } from './same-origin.ts'

const visitor: Viewer = { kind: 'visitor' }
const keptPages = 500
const keptMilliseconds = 20_000

/** Opens every door of every slice in both languages. A door that two slices declare is a mistake of ours: it throws. */
export const mount = (app: Hono<Vars>, slices: readonly Doors[], house: House): void => {
  const memory: Memory = {
    kept: keptReplies(keptPages, keptMilliseconds, house.clock),
    squeeze: squeezer(200),
  }
  const seen = new Set<string>()
  for (const [address, door] of slices.flatMap(slice => Object.entries(slice) as [Address, Door][])) {
    if (seen.has(address)) throw new Error(`Two slices declare the door ${address}.`)
    seen.add(address)
    const [method, path] = address.split(' ') as [string, `/${string}`]
    // `/cy` is what people type for `/cy/`.
    const everywhere = [path, localPath('cy', path), ...(path === '/' ? ['/cy'] : [])]
    for (const each of everywhere) {
      app.on(method, each, c => guarded(c, house, frame => open(c, house, door, frame, memory)))
    }
  }
  app.all('*', c => guarded(c, house, frame => nowhere(c, house, frame)))
}

/** What the doors remember between requests: pages that are the same for everybody. */
type Memory = { readonly kept: KeptReplies; readonly squeeze: Squeeze }

type KnownFrame = Frame & { readonly force: Force }

/** Knows language, force and viewer, and turns whatever throws into one plain page and one log line. */
const guarded = async (
  c: Ctx,
  house: House,
  inside: (frame: KnownFrame) => Promise<Response> | Response,
): Promise<Response> => {
  const url = new URL(c.req.url)
  const [lang, path] = splitLang(url.pathname)
  // What is known of the frame so far: a trouble after the force is known shows the crisis routes of its nation.
  let bare: Frame = { lang, here: `${path}${url.search}`, viewer: visitor }
  try {
    const force = await house.forceOf(c.req.header('host') ?? url.host)
    if (!force) return trouble(c, house, bare, 'unknown-host')
    bare = { ...bare, force }
    // No address of ours holds a zero byte, and no database column takes one.
    if (/%00/.test(c.req.url)) return trouble(c, house, bare, 'not-found')
    const viewer = hasCredentials(c.req.raw) ? await house.viewerOf(c.req.raw, force) : visitor
    return await inside({ ...bare, force, viewer })
  } catch (error) {
    // A commit that may or may not last is no acknowledgement: the same bytes again will tell.
    if (error instanceof BusyError || error instanceof CommitUncertain) return trouble(c, house, bare, 'busy')
    if (error instanceof KeyUsedForAnotherPost) return trouble(c, house, bare, 'conflict')
    const reference = randomBytes(4).toString('hex')
    house.logTrouble(reference, error)
    return trouble(c, house, bare, 'broken', reference)
  }
}

const hasCredentials = (request: Request): boolean =>
  request.headers.has('cookie') || request.headers.has('authorization')

const open = async (
  c: Ctx,
  house: House,
  door: Door,
  frame: KnownFrame,
  memory: Memory,
): Promise<Response> => {
  if (!allows(door.may, frame.viewer)) return nowhere(c, house, frame)
  const url = new URL(c.req.url)
  const ask = askOf(c, house, frame)
  if (c.req.method !== 'GET') {
    const forged = await isForged(c, frame, url, ask.form)
    if (forged) return trouble(c, house, frame, 'forged')
  }
  const key = `${frame.force.id} ${url.pathname}${url.search}`
  const mayKeep = door.sameForEverybody === true && c.req.method === 'GET' && frame.viewer.kind === 'visitor'
  const before = mayKeep ? memory.kept.get(key) : undefined
  if (before !== undefined) return send(c, memory, before)
  const reply = await door.handle(ask)
  const response = answer(c, house, frame, reply)
  if (c.req.method !== 'GET' || !maySqueeze(frame, reply)) return response
  const page = { html: await response.text(), headers: response.headers, sealed: c.get('sealed') === true }
  if (mayKeep) memory.kept.keep(key, page)
  return send(c, memory, page)
}

/** A page for visitors, as small as their browser takes it. */
const send = (c: Ctx, { squeeze }: Memory, { html, headers, sealed }: KeptReply): Response => {
  if (sealed) c.set('sealed', true)
  const { body, encoding } = squeeze(html, c.req.header('accept-encoding') ?? '')
  const all = new Headers(headers)
  all.append('Vary', 'Accept-Encoding')
  if (encoding) all.set('Content-Encoding', encoding)
  return new Response(body, { headers: all })
}

/**
 * Staff posts carry the token of their session: in the form as `_token`, or as a header when a sealed document posts.
 * Everybody's posts must come from a page of ours; a colleague's bearer token cannot be sent by another site at all.
 */
const isForged = async (
  c: Ctx,
  { viewer }: Frame,
  url: URL,
  form: () => Promise<{ values: Readonly<Record<string, string>> }>,
): Promise<boolean> => {
  if (viewer.kind === 'colleague') return false
  if (!comesFromOurPage(c.req.raw, url)) return true
  if (viewer.kind !== 'staff') return false
  const token = c.req.header('x-form-token') ?? (await form()).values['_token']
  return token !== viewer.formToken
}

/** Absent and forbidden look the same. Somebody not signed in is asked to, for every address of the desk alike. */
const nowhere = (c: Ctx, house: House, frame: KnownFrame): Response => {
  const inDesk = frame.here === '/desk' || frame.here.startsWith('/desk/') || frame.here.startsWith('/desk?')
  if (!inDesk || frame.viewer.kind === 'staff') return trouble(c, house, frame, 'not-found')
  if (c.req.method !== 'GET') return trouble(c, house, frame, 'signed-out')
  return answer(c, house, frame, {
    kind: 'redirect',
    to: `/desk/sign-in?to=${encodeURIComponent(frame.here)}`,
  })
}
