import type { Form } from './form.ts'
import type { Reply } from './reply.ts'
import type { Planes, Tx } from '../db/index.ts'
import type { Live } from '../live.ts'
import type { Bilingual, Lang } from '../text.ts'

/** What a signed-in person may be, in the words of the programme. */
export type Role = 'supporter' | 'champion' | 'supervisor' | 'coordinator' | 'lead' | 'auditor' | 'editor'

/** Who knocks. A colleague is known by a bearer token alone, staff by the cookie of the desk alone. */
export type Viewer =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'colleague'; readonly conversation: string; readonly token: string }
  | {
      readonly kind: 'staff'
      readonly person: string
      readonly roles: readonly Role[]
      readonly session: string
      /** What our form component carries and every staff POST must bring back (request forgery). */
      readonly formToken: string
    }

/** Who may open a door: anyone, a colleague in their own conversation, any staff, or staff with one of these roles. */
export type May = 'anyone' | 'colleague' | 'staff' | readonly Role[]

/** The force whose host name was asked for. */
export type Force = {
  readonly id: string
  readonly slug: string
  readonly name: Bilingual
  readonly nation: Nation
  readonly stage: 'demonstration' | 'preparing' | 'live'
}
export type Nation = 'england' | 'wales' | 'scotland' | 'northern_ireland'

export type Work<T> = (tx: Tx, now: Date) => Promise<T>

/** One request, as a door sees it. */
export type Ask = {
  readonly lang: Lang
  readonly force: Force
  readonly viewer: Viewer
  /** The address without the language: `/films`, also when `/cy/films` was asked for. */
  readonly path: string
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly request: Request
  readonly planes: Planes
  /** A keyed, daily changing hash of the network address, in memory only: for limits, never stored or logged. */
  readonly addressKey: string
  /** Asked from this very machine, by its own name, and through no proxy: what a live site's visitor never does. */
  readonly fromLoopback: boolean
  /** The address of a built file: a sealed document names its worker and its word list. */
  asset(name: string): string
  /** Who is looking at what right now, and how to tell them. */
  readonly live: Live
  /** The posted bytes, read once. */
  body(): Promise<Uint8Array<ArrayBuffer>>
  /** The posted JSON; undefined when it is none. */
  json(): Promise<unknown>
  /** The posted form, read once. */
  form(): Promise<Form>
  /** Reads in one transaction that sees this force alone, and of what is somebody's own only what is the viewer's. */
  read<T>(plane: 'gov' | 'content', work: Work<T>): Promise<T>
  /**
   * Writes in one transaction that sees this force alone. For staff the idempotency key of the post is kept in that same
   * transaction: the same post again does nothing and gets the first answer.
   */
  write(plane: 'gov' | 'content', work: Work<Reply>): Promise<Reply>
}

/** A door of the house: who may open it, whether opening it is a sensitive read, and what happens. */
export type Door = {
  /** There is no default: a door without `may` does not compile. */
  readonly may: May
  /** Names a sensitive read, which the ledger of the person concerned will show. */
  readonly reads?: string
  /**
   * The reply depends on force, address and language alone, so it may be kept in memory for some seconds. A function says so of
   * single requests: those of which it says no are always handled.
   */
  readonly sameForEverybody?: true | ((lang: Lang, headers: Headers) => boolean)
  /** The largest post it takes, where that is more than the house takes: a file. It checks type and content itself. */
  readonly mostBytes?: number
  readonly handle: (ask: Ask) => Promise<Reply> | Reply
}

export type Address = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`
export type Doors = Readonly<Record<Address, Door>>

/** A slice's doors, with their types checked: `export const filmRoutes = doors({ 'GET /films': { may: 'anyone', … } })`. */
export const doors = <T extends Doors>(all: T): T => all

/** Whether this person may open a door with this `may`. The fall-through is "no". */
export const allows = (may: May, viewer: Viewer): boolean => {
  if (may === 'anyone') return true
  if (may === 'colleague') return viewer.kind === 'colleague'
  if (viewer.kind !== 'staff') return false
  return may === 'staff' || may.some(role => viewer.roles.includes(role))
}
