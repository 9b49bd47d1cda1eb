import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import type { Bytes } from '../../ps1/checking.ts'

/** An answer of the server as a sealed document reads it. Every status is an answer; only a network that is cut is none. */
export type Answer = {
  readonly status: number
  readonly ok: boolean
  json<T>(): Promise<T>
  bytes(): Promise<Bytes>
}

/** The desk's own way to the server. One token a session, one key a post; a post that is sent again keeps its key. */
export type Api = {
  get(path: `/${string}`): Promise<Answer>
  post(path: `/${string}`, body?: Bytes | object, key?: string): Promise<Answer>
  /** Sends once more while the page goes away; no answer is waited for. */
  postLast(path: `/${string}`, body: Bytes): void
  /** From the session's own answer; posts carry it from then on. */
  setFormToken(token: string | undefined): void
  /** Told once when the server no longer knows this session. */
  onSignedOut(tell: () => void): void
}

/** No answer came: the network is cut, or the server is away. Nothing is known about what was sent. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

export const makeApi = (lang: Lang): Api => {
  let token: string | undefined
  let signedOut: (() => void) | undefined
  const send = async (path: `/${string}`, init: RequestInit): Promise<Answer> => {
    let reply: Response
    try {
      reply = await fetch(localPath(lang, path), { ...init, redirect: 'manual', cache: 'no-store' })
    } catch {
      throw new NoAnswer()
    }
    // Asked for a page of the desk without a session, the server sends on to the sign-in page.
    const isSentOn = reply.type === 'opaqueredirect'
    if (isSentOn || (token !== undefined && !reply.ok && (await saysSignedOut(reply)))) signedOut?.()
    return {
      status: isSentOn ? 403 : reply.status,
      ok: !isSentOn && reply.ok,
      json: <T>() => reply.json() as Promise<T>,
      bytes: async () => new Uint8Array(await reply.arrayBuffer()),
    }
  }
  return {
    get: path => send(path, { headers: { Accept: 'application/json, application/octet-stream' } }),
    post: (path, body, key = crypto.randomUUID()) => send(path, postOf(body, token, key)),
    postLast: (path, body) => {
      const init = { ...postOf(body, token, crypto.randomUUID()), keepalive: true }
      void fetch(localPath(lang, path), init).catch(() => undefined)
    },
    setFormToken: given => (token = given),
    onSignedOut: tell => (signedOut = tell),
  }
}

const saysSignedOut = async (reply: Response): Promise<boolean> => {
  const body = (await reply
    .clone()
    .json()
    .catch(() => ({}))) as { trouble?: unknown }
  return body.trouble === 'signed-out'
}

const postOf = (body: Bytes | object | undefined, token: string | undefined, key: string): RequestInit => {
  const isBytes = body instanceof Uint8Array
  return {
    method: 'POST',
    headers: {
      Accept: 'application/json, application/octet-stream',
      'Content-Type': isBytes ? 'application/octet-stream' : 'application/json',
      'Idempotency-Key': key,
      ...(token === undefined ? {} : { 'X-Form-Token': token }),
    },
    ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
  }
}
