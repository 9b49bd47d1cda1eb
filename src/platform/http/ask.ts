import { createHash } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx } from './answer.ts'
import type { Ask, Force } from './door.ts'
import { readBody, type Form } from './form.ts'
import type { Frame, House } from './house.ts'
import { isFromLoopback } from './loopback.ts'
import { data, type RedirectReply, type DataReply, type Reply } from './reply.ts'
import { inTransaction, once } from '../db/index.ts'

/** Builds what a door receives. Nothing in it is read from the network or the database before the door asks for it. */
export const askOf = (c: Ctx, house: House, frame: Frame & { force: Force }): Ask => {
  const { planes } = house
  const { viewer } = frame
  // What is somebody's own (a contact record) shows itself to that person alone, by row security.
  const scope = viewer.kind === 'staff' ? { force: frame.force.id, person: viewer.person } : frame.force.id
  const url = new URL(c.req.url)
  let body: Promise<Uint8Array<ArrayBuffer>> | undefined
  const wholeBody = () => (body ??= c.req.raw.arrayBuffer().then(buffer => new Uint8Array(buffer)))
  let read: Promise<Form> | undefined
  const form = () => (read ??= wholeBody().then(bytes => readBody(c.req.header('content-type') ?? '', bytes)))
  return {
    ...frame,
    path: frame.here.split('?')[0] ?? '/',
    url,
    params: c.req.param() as Record<string, string>,
    request: c.req.raw,
    planes,
    // Worked out for the few doors that ask.
    get addressKey() {
      return house.addressKey(addressOf(c))
    },
    get fromLoopback() {
      return isFromLoopback(addressOf(c), c.req.raw)
    },
    asset: name => house.asset(name),
    live: house.live,
    body: wholeBody,
    json: async () => jsonIn(await wholeBody()),
    form,
    read: (plane, work) => inTransaction(planes[plane], scope, work),
    write: (plane, work) =>
      inTransaction(planes[plane], scope, async (tx, now) => {
        if (frame.viewer.kind !== 'staff') return work(tx, now)
        const posted = await form()
        const key = c.req.header('idempotency-key') ?? posted.values['_once']
        if (!key || !keyShape.test(key)) return data({ trouble: 'no-idempotency-key' }, 400)
        const hash = sha256(await wholeBody())
        return once(tx, { person: frame.viewer.person, key, body: hash, may: isKept }, () => work(tx, now))
      }),
  }
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** What a key may be; ours are uuids. */
const keyShape = /^[\x21-\x7e]{8,64}$/

/** Only what a person is sent on to, or a script is told, is kept: a page with errors is simply made again. */
const isKept = (reply: Reply): reply is RedirectReply | DataReply =>
  !(reply instanceof Response) && (reply.kind === 'redirect' || (reply.kind === 'data' && reply.status < 400))

/** The network address, for limits in memory; tests have no socket. */
const addressOf = (c: Ctx): string => {
  const hasSocket = (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined
  return hasSocket ? (getConnInfo(c).remote.address ?? '') : ''
}

/** A zero byte, which no keyboard makes, is what no text column takes. */
const withoutZeros = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes), withoutZeros)
  } catch {
    return undefined
  }
}
