import { createHmac, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { askingDeskDoors, askingDoors, talkDoors, tryDoors, wayInDoors } from './asking/index.ts'
import { assaultRoutes } from './assaults/index.ts'
import { contactDoors } from './contacts/index.ts'
import { troublePage } from './design/trouble/index.tsx'
import { colleagueViewerOf, conversationDoors, deskDoors } from './conversations/index.ts'
import { escalationDoors } from './escalation/index.ts'
import { forcesByHost } from './forces/index.ts'
import { governanceDoors, networkDoors, statementDoors } from './governance/index.ts'
import { identityDoors, staffViewerOf } from './identity/index.ts'
import { renderPage, type AssetAddress } from './frame.tsx'
import { libraryRoutes } from './library/index.ts'
import { trouble, type Vars } from './platform/http/answer.ts'
import type { Doors } from './platform/http/door.ts'
import type { Live } from './platform/live.ts'
import { dress } from './platform/http/headers.ts'
import type { House } from './platform/http/house.ts'
import { mount } from './platform/http/mount.ts'
import { splitLang } from './platform/http/path.ts'
import type { Planes } from './platform/db/index.ts'
import {
  agreementDoors,
  availabilityDoors,
  becomeDoors,
  behindDoors,
  draftDoors,
  joiningDeskDoors,
  joiningLinkDoors,
  learningDoors,
  leavingDoors,
  meDoors,
  panelDoors,
  movingInDoors,
  signerDoors,
} from './supporters/index.ts'
import { supportRouteDoors } from './support-routes/index.ts'

export type Deps = {
  readonly planes: Planes
  readonly asset: AssetAddress
  /** Answers `/assets/…`. */
  readonly serveAsset: (request: Request) => Response | null
  readonly live: Live
  /** Milliseconds; `platform/clock.ts` outside tests. */
  readonly clock: () => number
  readonly logTrouble: House['logTrouble']
  /** Database, queue and disk, for whoever watches the machines. */
  readonly ready: () => Promise<{ ready: boolean; parts: unknown }>
  /** How late what is due is, for a monitor that pages a person. */
  readonly late: () => Promise<{ late: boolean; said: unknown }>
}

/** A first note with its circle of 24 wraps is about 50 kB; nothing else comes near. */
const mostBytes = 128 * 1024

/** Every door of the house, slice by slice; *Who can see what* is made from it. */
export const slices: readonly Doors[] = [
  identityDoors,
  deskDoors,
  tryDoors,
  askingDoors,
  wayInDoors,
  talkDoors,
  askingDeskDoors,
  conversationDoors,
  contactDoors,
  meDoors,
  availabilityDoors,
  agreementDoors,
  learningDoors,
  // Before the people of the network: `/desk/people/agreements` is nobody's id.
  signerDoors,
  draftDoors,
  becomeDoors,
  joiningLinkDoors,
  joiningDeskDoors,
  panelDoors,
  behindDoors,
  leavingDoors,
  movingInDoors,
  networkDoors,
  governanceDoors(() => slices),
  statementDoors,
  supportRouteDoors,
  escalationDoors,
  libraryRoutes,
  assaultRoutes,
]

/**
 * The only app: tests drive it with `app.request()`, `web` serves it. Middleware in order, then every slice in order:
 * the table of contents.
 */
export const createApp = (deps: Deps): Hono<Vars> => {
  const app = new Hono<Vars>()
  const house = houseOf(deps)
  app.use('*', dress)
  app.get('/health/live', c => c.json({ live: true }))
  app.get('/health/ready', async c => {
    const { ready, parts } = await deps.ready()
    return c.json(parts, ready ? 200 : 503)
  })
  app.get('/health/late', async c => {
    const { late, said } = await deps.late()
    return c.json(said, late ? 503 : 200)
  })
  app.get('/assets/*', (c, next) => deps.serveAsset(c.req.raw) ?? next())
  limitBodies(app, house)
  mount(app, slices, house)
  return app
}

/** Bodies are bounded before anything reads them; the few doors that take a file say their own bound. */
const limitBodies = (app: Hono<Vars>, house: House): void => {
  const upTo = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: c =>
        trouble(
          c,
          house,
          { lang: splitLang(c.req.path)[0], here: '/', viewer: { kind: 'visitor' } },
          'too-large',
        ),
    })
  const usual = upTo(mostBytes)
  const roomy = slices
    .flatMap(slice => Object.entries(slice))
    .flatMap(([address, { mostBytes: most }]) =>
      most === undefined ? [] : [{ is: patternOf(address), limit: upTo(most) }],
    )
  app.on(['POST', 'PUT', 'DELETE'], '*', (c, next) => {
    const asked = `${c.req.method} ${splitLang(c.req.path)[1]}`
    return (roomy.find(({ is }) => is.test(asked))?.limit ?? usual)(c, next)
  })
}

/** Which requests a door with this address answers. */
const patternOf = (address: string): RegExp => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}$`)

const houseOf = ({ planes, asset, live, clock, logTrouble }: Deps): House => ({
  planes,
  live,
  forceOf: forcesByHost(planes.gov, { clock }),
  // A colleague is known by a bearer token alone, staff by the cookie of the desk alone.
  viewerOf: async (request, force) =>
    (await colleagueViewerOf(planes, request, force)) ?? staffViewerOf(planes, request, force),
  render: (frame, reply) => renderPage(asset, frame, reply),
  troublePage,
  addressKey: addressKeys(clock),
  asset,
  clock,
  logTrouble,
})

const day = 24 * 60 * 60 * 1000

/** Network addresses are known only as a keyed hash in memory, and the key is forgotten every day. */
const addressKeys = (clock: () => number): ((address: string) => string) => {
  let made = clock()
  let key = randomBytes(32)
  return address => {
    if (clock() - made > day) [made, key] = [clock(), randomBytes(32)]
    return createHmac('sha256', key).update(address).digest('base64url').slice(0, 22)
  }
}
