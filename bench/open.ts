import type { Line } from './line.ts'
import type { Transaction } from './load/posts.ts'
import type { SealedNote } from './load/sealing.ts'
import { type Place, say, withPlace } from './place.ts'
import { openRecorder } from './recorder.ts'
import { assertSynchronous, asRequest, bareCommits, measureSides } from './sides.ts'
import type { Sizes } from './sizes.ts'
import { firstPost, makeWorld, sealNotes } from './world.ts'

async function learn(place: Place, notes: readonly SealedNote[]): Promise<Transaction[]> {
  say('Learning what each becomes in the database …')
  const recorder = await openRecorder(place)
  const learnt: Transaction[] = []
  for (const note of notes)
    learnt.push(...(await recorder.record([asRequest(place.origin, firstPost(note))])))
  await recorder.close()
  return learnt
}

/** First notes to the supporters of a force, each sealed for twelve, through HTTP by 8 clients. */
export const open = (sizes: Sizes): Promise<Line[]> =>
  withPlace(async place => {
    await assertSynchronous(place)
    const world = await makeWorld(place)
    const warm = sizes.notes / 10
    const notes = await sealNotes(world, { notes: 2 * (sizes.notes + warm), circle: 12, messages: 0 })
    const ours = notes.splice(0, sizes.notes + warm).map(firstPost)
    const raw = await learn(place, notes)
    const batch = (from: number, to: number) => ({
      posts: ours.slice(from, to),
      transactions: raw.slice(from, to),
    })
    await measureSides('warm', place, [batch(sizes.notes, sizes.notes + warm)])
    say('Measuring …')
    const size = sizes.notes / sizes.pairs
    const batches = Array.from({ length: sizes.pairs }, (_, at) => batch(at * size, (at + 1) * size))
    return [await measureSides('open', place, batches), await bareCommits('open', place, sizes)]
  })
