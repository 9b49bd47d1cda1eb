import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { answer, trouble, type Ctx, type Vars } from './answer.ts'
import { askOf } from './ask.ts'
import { allows, type Address, type Door, type Doors, type Force, type Viewer } from './door.ts'
import type { Frame, House } from './house.ts'
import { ordinaryHeaders, sealedHeaders } from './headers.ts'
import { keptReplies, type KeptReplies } from './kept-replies.ts'
import { maySqueeze, squeezer, type Squeeze } from './squeeze.ts'
import { localPath, splitLang } from './path.ts'
import { CommitUncertain, KeyUsedForAnotherPost } from '../db/index.ts'
import { BusyError } from './busy.ts'
import type { Lang } from '../text.ts'
import { comesFromOurPage } from './same-origin.ts'

const visitor: Viewer = { kind: 'visitor' }
const keptPages = 500
const keptMilliseconds = 20_000

/** Opens every door of every slice in both languages. A door that two slices declare is a mistake of ours: it throws. */
export const mount = (app: Hono<Vars>, slices: readonly Doors[], house: House): void => {
  const squeeze = squeezer(200)
  const memory: Memory = {
    kept: keptReplies(keptPages, keptMilliseconds, house.clock, squeeze),
    squeeze,
  }
  const seen = new Set<string>()
  for (const [address, door] of slices.flatMap(slice => Object.entries(slice) as [Address, Door][])) {
    if (seen.has(address)) throw new Error(`Two slices declare the door ${address}.`)
    seen.add(address)
    const [method, path] = address.split(' ') as [string, `/${string}`]
    // `/cy` is what people type for `/cy/`.
    const everywhere = [path, localPath('cy', path), ...(path === '/' ? ['/cy'] : [])]
    for (const each of everywhere) {
      app.on(method, each, behind(door, splitLang(each)[0], house, memory))
    }
  }
  app.all('*', c => guarded(c, house, frame => nowhere(c, house, frame)))
}

/** What the doors remember between requests: pages that are the same for everybody. */
type Memory = { readonly kept: KeptReplies; readonly squeeze: Squeeze }

/** What happens at a door: an answer that was kept, or all that leads to a new one. */
const behind = (door: Door, lang: Lang, house: House, memory: Memory) => (c: Ctx) => {
  const mayKeep = isSameForEverybody(c, door, lang)
  const before = mayKeep ? keptAnswer(c, memory) : undefined
  return before ?? guarded(c, house, frame => open(c, house, door, frame, { ...memory, mayKeep }))
}

const isSameForEverybody = (c: Ctx, door: Door, lang: Lang): boolean => {
  const same = door.sameForEverybody
  if (same === undefined || c.req.method !== 'GET' || hasCredentials(c.req.raw)) return false
  return same === true || same(lang, c.req.raw.headers)
}

/** By the address with its host: force, language and query are in it. */
const keptAnswer = (c: Ctx, { kept }: Memory): Response | undefined => {
  const found = kept.get(c.req.url, c.req.header('accept-encoding') ?? '')
  if (!found) return undefined
  c.set('dressed', true)
  return new Response(found.body, { headers: found.headers })
}

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
  memory: Memory & { readonly mayKeep: boolean },
): Promise<Response> => {
  if (!allows(door.may, frame.viewer)) return nowhere(c, house, frame)
  const url = new URL(c.req.url)
  const ask = askOf(c, house, frame)
  if (c.req.method !== 'GET') {
    const forged = await isForged(c, frame, url, ask.form)
    if (forged) return trouble(c, house, frame, 'forged')
  }
  const reply = await door.handle(ask)
  const response = answer(c, house, frame, reply)
  if (c.req.method !== 'GET' || !maySqueeze(frame, reply)) return response
  const html = await response.text()
  response.headers.append('Vary', 'Accept-Encoding')
  if (memory.mayKeep) {
    const ofTheHouse = c.get('sealed') ? sealedHeaders : ordinaryHeaders
    memory.kept.keep(c.req.url, { html, headers: { ...Object.fromEntries(response.headers), ...ofTheHouse } })
  }
  return send(c, memory, html, response.headers)
}

/** A page for visitors, as small as their browser takes it. */
const send = (c: Ctx, { squeeze }: Memory, html: string, headers: Headers): Response => {
  const { body, encoding } = squeeze(html, c.req.header('accept-encoding') ?? '')
  if (encoding) headers.set('Content-Encoding', encoding)
  return new Response(body, { headers })
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
