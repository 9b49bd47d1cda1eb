import type { VNode } from 'preact'

/** How the frame around a page behaves. */
export type PageFrame = {
  /** Asking, conversation, assault and crisis pages: neutral title, noindex, and a way to leave at once. */
  readonly sensitive?: boolean
  /** Staff pages are denser and offer "Hide screen". */
  readonly staff?: boolean
  /** The browser entry this page needs; most need none. */
  readonly script?: string
  /** One column of 38 rem for reading; `wide` for tables. */
  readonly width?: 'reading' | 'wide'
  /** A sealed document: it may start our worker, and its script holds keys. */
  readonly sealed?: boolean
  /** Above the heading, outside main: Breadcrumbs, which are a landmark of their own. */
  readonly above?: VNode
  /** The crisis block is the page itself: nothing else to choose stands above it. */
  readonly isCrisisPage?: boolean
}

export type PageReply = PageFrame & {
  readonly kind: 'page'
  readonly status: number
  readonly title: string
  readonly body: VNode
}

export type RedirectReply = { readonly kind: 'redirect'; readonly to: `/${string}` }
export type DataReply = { readonly kind: 'data'; readonly status: number; readonly json: unknown }
export type BytesReply = {
  readonly kind: 'bytes'
  readonly status: number
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}
export type NotFoundReply = { readonly kind: 'not-found' }

/** What a door answers. `Response` is for streams alone. */
export type Reply = PageReply | RedirectReply | DataReply | BytesReply | NotFoundReply | Response

/** A page in the frame of the house. `status` is 422 for a form with errors, 409 for a version that has moved on. */
export const page = (title: string, body: VNode, more: PageFrame & { status?: number } = {}): PageReply => ({
  kind: 'page',
  status: 200,
  title,
  body,
  ...more,
})

/** 303 to an address of ours, after a post. */
export const redirect = (to: `/${string}`): RedirectReply => ({ kind: 'redirect', to })

export const data = (json: unknown, status = 200): DataReply => ({ kind: 'data', status, json })

export const bytes = (
  content: Uint8Array<ArrayBuffer>,
  more: { type?: string; status?: number; headers?: Readonly<Record<string, string>> } = {},
): BytesReply => ({ kind: 'bytes', status: 200, type: 'application/octet-stream', bytes: content, ...more })

/** Absent, and forbidden too: the two look the same, so that nobody learns what exists. */
export const notFound = (): NotFoundReply => ({ kind: 'not-found' })
