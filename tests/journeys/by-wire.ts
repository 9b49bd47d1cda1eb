import { expect, type APIRequestContext, type Page } from '@playwright/test'
import {
  ENTRY_BYTES,
  bundle,
  fromHex,
  latestOf,
  readBundle,
  readLog,
  type Bytes,
  type KeyLog,
} from '../../src/ps1/checking.ts'
import {
  answerChallenge,
  colleagueWordKeys,
  drawWords,
  makeColleague,
  makeFirstPost,
  random,
  wholeMinute,
  type Keys,
  type Note,
  type SealedFirstPost,
  type WordKeys,
} from '../../src/ps1/opening.ts'
import { readItems } from '../../src/conversations/browser/items.ts'
import {
  feed,
  sealNext,
  startLoop,
  withLog,
  type Loop,
} from '../../src/conversations/browser/reading-loop.ts'
import { seenOf, type Line } from '../../src/conversations/browser/seen.ts'
import { good, present, rootOfWords, wordList } from '../make/ps1-people.ts'

/** Where a story plays: what every page of the installation says of itself. */
export type Scene = {
  readonly request: APIRequestContext
  readonly origin: string
  readonly installation: Bytes
  readonly force: Bytes
  /** The phrase on the posters of the demonstration. */
  readonly phrase: string
}

export const phrase = 'Heron over the weir'
const bytes = (hex: string | null) => present(fromHex((hex ?? '').replaceAll('-', '')))
const sealedPost = (scene: Scene, body: Bytes, more: Record<string, string> = {}) => ({
  data: Buffer.from(body),
  headers: {
    origin: scene.origin,
    accept: 'application/json, application/octet-stream',
    'content-type': 'application/octet-stream',
    'x-way-in': Buffer.from(scene.phrase).toString('base64url'),
    ...more,
  },
})

/** The scene as the desk on this page tells it. */
export const sceneOf = async (page: Page, request: APIRequestContext): Promise<Scene> => {
  const root = page.locator('#desk')
  return {
    request,
    origin: new URL(page.url()).origin,
    installation: bytes(await root.getAttribute('data-installation')),
    force: bytes(await root.getAttribute('data-force')),
    phrase,
  }
}

const logOf = async ({ request, force }: Scene): Promise<KeyLog> => {
  const wire = new Uint8Array(await (await request.get('/log')).body())
  const count = wire.length / ENTRY_BYTES
  return good(
    readLog(
      force,
      Array.from({ length: count }, (_, at) => wire.slice(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES)),
    ),
  )
}

/** A colleague without a screen: the same protocol, spoken by hand, so that a story about the desk needs no second page. */
export type ByWire = {
  readonly scene: Scene
  readonly words: WordKeys
  readonly keys: Keys
  readonly first: SealedFirstPost
  token: string
  loop: Loop
}

/** Writes a first note to these people and posts it. */
export const askByWire = async (
  scene: Scene,
  people: readonly string[],
  note: Partial<Note> & { text: string },
  kind: 'message' | 'call' = 'message',
): Promise<ByWire> => {
  const log = await logOf(scene)
  const ids = people.map(bytes)
  const reply = await scene.request.post(
    '/talk/recipients',
    sealedPost(scene, Buffer.concat(ids.map(id => Buffer.from(id)))),
  )
  const recipients = present(readBundle(new Uint8Array(await reply.body()), 30)).map(each =>
    Buffer.from(each).toString(),
  )
  const words = colleagueWordKeys(await rootOfWords(drawWords(wordList(), 7), scene.installation))
  const { keys, vault } = await makeColleague(words)
  const first = good(
    await makeFirstPost({
      place: { origin: scene.origin, installation: scene.installation },
      words,
      keys,
      vault,
      log,
      asked: ids.map((id, at) => ({
        keyHash: present(latestOf(log, id)).hash,
        recipient: recipients[at] ?? '',
      })),
      note: { type: 'note', time: wholeMinute(Date.now() / 1000), ...note },
      card: { kind, language: 'en', person: undefined, deadlineMinutes: 0 },
    }),
  )
  const posted = await scene.request.post('/talk/first', sealedPost(scene, first.posted))
  expect(posted.status()).toBe(201)
  const start = { conversation: first.conversation, colleague: keys, logs: [log] }
  const one: ByWire = { scene, words, keys, first, token: '', loop: startLoop(start) }
  await comeBack(one)
  return one
}

const comeBack = async (one: ByWire): Promise<void> => {
  const { scene, words } = one
  const asked = new Uint8Array(
    await (await scene.request.post('/talk/challenge', sealedPost(scene, words.locator))).body(),
  )
  const challenge = asked.slice(0, 32)
  const expiry = Number(new DataView(asked.buffer).getBigUint64(32))
  const { origin, installation } = scene
  const question = { origin, installation, locator: words.locator, challenge, expiry }
  const answer = bundle([words.locator, challenge, answerChallenge(words.authSeed, question)])
  const reply = await scene.request.post('/talk/login', sealedPost(scene, answer))
  expect(reply.status()).toBe(200)
  one.token = ((await reply.json()) as { token: string }).token
}

const authorization = (one: ByWire) => ({ authorization: `Bearer ${one.token}` })

/** Everything the colleague can read now. */
export const readByWire = async (one: ByWire): Promise<readonly Line[]> => {
  const reply = await one.scene.request.get('/talk/conversation', { headers: authorization(one) })
  const list = present(readItems(new Uint8Array(await reply.body())))
  one.loop = await feed(
    withLog(one.loop, await logOf(one.scene)),
    { identity: one.keys.identity, indexIn: () => 0 },
    list,
  )
  return seenOf(one.loop, 0).lines
}

/** The colleague writes a message, or adds to a note that nobody has answered. */
export const sayByWire = async (one: ByWire, text: string): Promise<void> => {
  await readByWire(one)
  const message = { type: 'text', text, time: wholeMinute(Date.now() / 1000) } as const
  const sealed = good(sealNext(one.loop, 0, { messageId: random(16), message }))
  const reply = await one.scene.request.post(
    '/talk/messages',
    sealedPost(one.scene, sealed.bytes, authorization(one)),
  )
  expect(reply.status()).toBe(201)
}

/** A small post of the colleague's: end, delete. */
export const doByWire = async (one: ByWire, what: 'end' | 'delete'): Promise<void> => {
  const reply = await one.scene.request.post(
    `/talk/${what}`,
    sealedPost(one.scene, new Uint8Array(), authorization(one)),
  )
  expect(reply.status()).toBe(200)
}

/** The one bit of the colleague's page: whether the words were kept. */
export const keptByWire = async (one: ByWire, how: 'kept' | 'tab'): Promise<void> => {
  const { headers } = sealedPost(one.scene, new Uint8Array(), authorization(one))
  const reply = await one.scene.request.post('/talk/kept', {
    data: { how },
    headers: { ...headers, 'content-type': 'application/json' },
  })
  expect(reply.status()).toBe(200)
}
