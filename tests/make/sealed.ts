import type { Hono } from 'hono'
import { appendEntry, beginSession, idBytes, installationOf, keyLogOf } from '../../src/identity/index.ts'
import { forceOf, inTransaction, type Tx } from '../../src/platform/db/index.ts'
import type { Vars } from '../../src/platform/http/answer.ts'
import {
  bundle,
  readBundle,
  toHex,
  type Bytes,
  type KeyLog,
  type RequestCard,
} from '../../src/ps1/checking.ts'
import {
  acceptInvitation,
  answerChallenge,
  approveInvitation,
  colleagueWordKeys,
  makeColleague,
  makeFirstEntry,
  makeFirstPost,
  makeInvitation,
  makeKeys,
  makeVaultKey,
  random,
  type Keys,
  type Note,
  type SealedFirstPost,
  type WordKeys,
} from '../../src/ps1/opening.ts'
import { testApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { good } from './ps1-people.ts'
import { makeCoordinator, makeSupporter, type SupporterWish } from './supporter.ts'

const originOf = (world: Outside): string => world.origin ?? 'http://localhost'
const today = Math.floor(Date.now() / 86_400_000)

/** A member of staff with keys in the log and a session at the desk. */
export type Staff = {
  readonly person: string
  readonly keys: Keys
  readonly cookie: string
  readonly formToken: string
}

/** What a colleague's browser knows and can do: the app, or a running server behind the same one function. */
export type Outside = {
  readonly app: { readonly request: (url: string, init: RequestInit) => Response | Promise<Response> }
  readonly log: KeyLog
  readonly installation: Bytes
  /** Default: http://localhost */
  readonly origin?: string
}

export type World = Outside & { readonly db: TestDatabase; readonly app: Hono<Vars> }

const signIn = async (tx: Tx, person: string): Promise<{ cookie: string; formToken: string }> => {
  const { token, formToken } = await beginSession(tx, { person, way: 'words', device: 'Firefox, Linux' })
  return { cookie: `__Secure-alongside=${token}`, formToken }
}

/** On the posters of every force of a test. */
export const posterPhrase = 'Heron over the weir'

/** The people of a test, by name, each with a key that the first coordinator signed. */
export const makeSealedPeople = async <Name extends string>(
  db: TestDatabase,
  wishes: Readonly<Record<Name, SupporterWish>>,
): Promise<{ log: KeyLog; installation: Bytes; staff: Record<Name, Staff> }> =>
  inTransaction(db.planes.gov, db.force.id, async tx => {
    await tx
      .insertInto('supporters.poster_phrase')
      .values({ force_id: forceOf(tx), phrase: posterPhrase })
      .execute()
    const force = idBytes(forceOf(tx))
    const coordinator = await makeCoordinator(tx)
    const V = makeVaultKey()
    const own = await makeKeys()
    const first = good(makeFirstEntry({ force, person: idBytes(coordinator), role: 2, fromDay: today }, own))
    await appendEntry(tx, first.wire)
    const staff = {} as Record<Name, Staff>
    for (const [name, wish] of Object.entries(wishes) as [Name, SupporterWish][]) {
      const person = await makeSupporter(tx, { first: name, ...wish })
      const keys = await makeKeys()
      const invitation = makeInvitation(V, { force, person: idBytes(person), role: 1, fromDay: today })
      const accepted = acceptInvitation(invitation, keys)
      const log = await keyLogOf(tx)
      const entry = good(approveInvitation({ V, invitation, accepted, log, coordinator: own, today }))
      await appendEntry(tx, entry.wire)
      await tx
        .insertInto('identity.recipient')
        .values({
          force_id: forceOf(tx),
          person,
          key_hash: Buffer.from(entry.log.entries.at(-1)?.hash ?? []),
          recipient: keys.recipient,
        })
        .execute()
      staff[name] = { person, keys, ...(await signIn(tx, person)) }
    }
    return { log: await keyLogOf(tx), installation: await installationOf(tx), staff }
  })

/** The same people, with the real app on that database. */
export const makeSealedWorld = async <Name extends string>(
  db: TestDatabase,
  wishes: Readonly<Record<Name, SupporterWish>>,
): Promise<{ world: World; staff: Record<Name, Staff> }> => {
  const { log, installation, staff } = await makeSealedPeople(db, wishes)
  return { world: { db, app: testApp(db), log, installation }, staff }
}

/** A colleague's browser: words, keys, the first post, and later a token. */
export type Colleague = {
  readonly words: WordKeys
  readonly keys: Keys
  readonly first: SealedFirstPost
  token: string
}

export const readerOf = (log: KeyLog, staff: Staff) => {
  const entry = log.entries.findLast(each => toHex(each.person) === toHex(idBytes(staff.person)))
  if (!entry) throw new Error('no key')
  return { keyHash: entry.hash, recipient: staff.keys.recipient }
}

export const writeNote = async (
  world: Outside,
  asked: readonly Staff[],
  card: Partial<RequestCard> = {},
  note: Partial<Note> = {},
  // Any root will do: how seven words make one is the vectors' business, and takes a fifth of a second each time.
  words: WordKeys = colleagueWordKeys(random(32)),
): Promise<Colleague> => {
  const { keys, vault } = await makeColleague(words)
  const first = good(
    await makeFirstPost({
      place: { origin: originOf(world), installation: world.installation },
      words,
      keys,
      vault,
      log: world.log,
      asked: asked.map(one => readerOf(world.log, one)),
      note: { type: 'note', text: 'I cannot sleep since Tuesday.', time: 1_795_514_640, ...note },
      card: { kind: 'message', language: 'en', person: undefined, deadlineMinutes: 0, ...card },
    }),
  )
  return { words, keys, first, token: '' }
}

const wayIn = (phrase: string): string => Buffer.from(phrase).toString('base64url')
const sameOrigin = { 'sec-fetch-site': 'same-origin', accept: 'application/json' }

export const send = (
  world: Outside,
  path: string,
  body: Bytes | string,
  headers: Record<string, string> = {},
) =>
  world.app.request(`${originOf(world)}${path}`, {
    method: 'POST',
    headers: { ...sameOrigin, 'content-type': 'application/octet-stream', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })

export const sendFirst = (world: Outside, colleague: Colleague, phrase = posterPhrase) =>
  send(world, '/talk/first', colleague.first.posted, { 'x-way-in': wayIn(phrase) })

/** Signs in with the words, as ps1.md 4 has it. */
export const signInWithWords = async (world: Outside, colleague: Colleague): Promise<number> => {
  const { locator, authSeed } = colleague.words
  const asked = new Uint8Array(await (await send(world, '/talk/challenge', locator)).arrayBuffer())
  const challenge = asked.slice(0, 32)
  const expiry = Number(new DataView(asked.buffer).getBigUint64(32))
  const signature = answerChallenge(authSeed, {
    origin: originOf(world),
    installation: world.installation,
    locator,
    challenge,
    expiry,
  })
  const reply = await send(world, '/talk/login', bundle([locator, challenge, signature]))
  if (reply.status === 200) colleague.token = ((await reply.json()) as { token: string }).token
  return reply.status
}

export const asColleague = (colleague: Colleague) => ({ authorization: `Bearer ${colleague.token}` })

let posts = 0
export const asStaff = (staff: Staff) => ({
  cookie: staff.cookie,
  'x-form-token': staff.formToken,
  'idempotency-key': `test-post-${++posts}`,
})

export type Items = {
  readonly state: Record<string, unknown>
  readonly records: readonly Bytes[]
  readonly wraps: readonly { epoch: number; index: number; file: Bytes }[]
  readonly envelopes: readonly Bytes[]
  readonly vault: Bytes | undefined
  readonly cursor: string
  readonly ledger: readonly { what: string; person: string }[]
}

const json = (bytes: Bytes | undefined) => JSON.parse(Buffer.from(bytes ?? []).toString() || '[]')

/** Reads an item list as a browser does. */
export const readItems = async (reply: Response): Promise<Items> => {
  const parts = readBundle(new Uint8Array(await reply.arrayBuffer()), 10_000) ?? []
  const of = (kind: number) => parts.filter(part => part[0] === kind).map(part => part.slice(1))
  return {
    state: json(of(1)[0]),
    records: of(2),
    wraps: of(3).map(part => ({
      epoch: ((part[0] ?? 0) << 8) | (part[1] ?? 0),
      index: part[2] ?? 0,
      file: part.slice(3),
    })),
    envelopes: of(4).map(part => part.slice(4)),
    vault: of(5)[0],
    ledger: json(of(6)[0]),
    cursor: Buffer.from(of(7)[0] ?? []).toString(),
  }
}

export const get = (world: Outside, path: string, headers: Record<string, string>) =>
  world.app.request(`${originOf(world)}${path}`, { headers: { ...sameOrigin, ...headers } })

export const conversationIdOf = (colleague: Colleague): string => toHex(colleague.first.conversation)
