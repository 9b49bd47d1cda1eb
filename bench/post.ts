import { randomBytes } from 'node:crypto'
import { closePlanes, inTransaction, openPlanes } from '../src/platform/db/index.ts'
import { H } from '../src/ps1/checking.ts'
import type { Line } from './line.ts'
import type { Transaction } from './load/posts.ts'
import type { SealedNote } from './load/sealing.ts'
import { type Place, say, withPlace } from './place.ts'
import { openRecorder } from './recorder.ts'
import { assertSynchronous, asRequest, bareCommits, measureSides, postAll } from './sides.ts'
import type { Sizes } from './sizes.ts'
import { firstPost, makeWorld, messagePost, type Post, sealNotes, type World } from './world.ts'

type Conversation = SealedNote & { readonly token: string }

/** Everybody is signed in already: the door with its words is not what is measured. */
async function signIn(place: Place, world: World, notes: readonly SealedNote[]): Promise<Conversation[]> {
  const signedIn = notes.map(note => ({ ...note, token: randomBytes(32) }))
  const planes = openPlanes(place.urls, ['content'])
  const force_id = world.forceId
  await inTransaction(planes.content, force_id, async (tx, now) => {
    const expiry = new Date(now.getTime() + 3_600_000)
    for (const { token, conversation } of signedIn) {
      const row = { force_id, hash: Buffer.from(H(token)), conversation: hexOf(conversation), expiry }
      await tx.insertInto('conversations.token').values(row).execute()
    }
  })
  await closePlanes(planes)
  return signedIn.map(one => ({ ...one, token: one.token.toString('base64url') }))
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const postsOf = ({ token, messages }: Conversation): Post[] => messages.map(body => messagePost(token, body))

/** For each conversation, what each of its messages becomes. */
async function learn(place: Place, conversations: readonly Conversation[]): Promise<Transaction[][]> {
  say('Learning what each becomes in the database …')
  const recorder = await openRecorder(place)
  const learnt: Transaction[][] = []
  for (const one of conversations) {
    learnt.push(await recorder.record(postsOf(one).map(post => asRequest(place.origin, post))))
  }
  await recorder.close()
  return learnt
}

/** Messages over many conversations, through HTTP by 8 clients: in each pair every conversation gets its next one. */
export const post = (sizes: Sizes): Promise<Line[]> =>
  withPlace(async place => {
    await assertSynchronous(place)
    const world = await makeWorld(place)
    const pairs = sizes.messages / sizes.conversations
    // The first message of each warms both sides up and is not counted.
    const wish = { notes: 2 * sizes.conversations, circle: 1, messages: pairs + 1 }
    const notes = await sealNotes(world, wish)
    say('Opening the conversations …')
    await postAll(place, notes.map(firstPost))
    const conversations = await signIn(place, world, notes)
    const ours = conversations.splice(0, sizes.conversations).map(postsOf)
    const raw = await learn(place, conversations)
    const [warm, ...batches] = Array.from({ length: pairs + 1 }, (_, nth) => ({
      posts: ours.flatMap(posts => posts.slice(nth, nth + 1)),
      transactions: raw.flatMap(transactions => transactions.slice(nth, nth + 1)),
    }))
    await measureSides('warm', place, warm ? [warm] : [])
    say('Measuring …')
    return [await measureSides('post', place, batches), await bareCommits('post', place, sizes)]
  })
