import type { Force, Viewer } from './door.ts'
import type { PageReply } from './reply.ts'
import type { Planes } from '../db/index.ts'
import type { Live } from '../live.ts'
import type { Lang } from '../text.ts'

/** What surrounds a page: enough for the header, the crisis band, the language switch and the way out. */
export type Frame = {
  readonly lang: Lang
  /** Absent when no force could be known: an unknown host, or a database that does not answer. */
  readonly force?: Force
  readonly viewer: Viewer
  /** The address without language and with its query: the language switch keeps the state of a list. */
  readonly here: `/${string}`
}

/** What went wrong, in the only kinds a person is told apart. */
export type Trouble =
  | 'not-found'
  | 'unknown-host'
  | 'forged'
  | 'signed-out'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'broken'

/** What the router needs from the rest of the house; `app.ts` hands it in, so that `platform` knows no slice. */
export type House = {
  readonly planes: Planes
  forceOf(host: string): Promise<Force | undefined>
  viewerOf(request: Request, force: Force): Promise<Viewer>
  /** The whole document. */
  render(frame: Frame, reply: PageReply): string
  /** The page of a trouble, with the crisis routes. `reference` finds the one log line of a `broken`. */
  troublePage(trouble: Trouble, lang: Lang, reference?: string): PageReply
  addressKey(address: string): string
  /** The address of a built file: `asset('site.css')`. */
  asset(name: string): string
  readonly live: Live
  /** Milliseconds. */
  clock(): number
  logTrouble(reference: string, error: unknown): void
}
