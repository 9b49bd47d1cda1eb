/** The colleague's way to the server: no cookie ever, nothing kept by the browser, and only the network is "no answer". */
import type { Bytes } from '../../ps1/checking.ts'

export type Answer = {
  readonly status: number
  json<T>(): Promise<T>
  bytes(): Promise<Bytes>
}

export type Question = {
  readonly body?: Bytes | object
  readonly headers?: Readonly<Record<string, string>>
  /** The request may outlive the page: for what is sealed and not answered. */
  readonly keepalive?: boolean
}

const patience = 25_000

const init = ({ body, headers, keepalive = false }: Question, method: 'GET' | 'POST'): RequestInit => ({
  method,
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  keepalive,
  headers: {
    Accept: 'application/json, application/octet-stream',
    ...(body === undefined
      ? {}
      : { 'Content-Type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }),
    ...headers,
  },
  ...(body === undefined
    ? {}
    : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  // A request that outlives the page must not end with its timer.
  ...(keepalive ? {} : { signal: AbortSignal.timeout(patience) }),
})

const ask = async (path: `/${string}`, given: RequestInit): Promise<Answer | undefined> => {
  try {
    const reply = await fetch(path, given)
    return {
      status: reply.status,
      json: <T>() => reply.json() as Promise<T>,
      bytes: async () => new Uint8Array(await reply.arrayBuffer()),
    }
  } catch {
    return undefined
  }
}

export const get = (path: `/${string}`, question: Question = {}): Promise<Answer | undefined> =>
  ask(path, init(question, 'GET'))

export const post = (path: `/${string}`, question: Question): Promise<Answer | undefined> =>
  ask(path, init(question, 'POST'))
