import { westvale } from '../demo/westvale.ts'
import { installationOf, keyLogOf } from '../src/identity/index.ts'
import { beforeForce, closePlanes, inTransaction, openPlanes, sql } from '../src/platform/db/index.ts'
import { join, type Bytes } from '../src/ps1/checking.ts'
import { startHelper } from './load/child.ts'
import type { SealedNote, SealingOrder } from './load/sealing.ts'
import { type Place, say } from './place.ts'

/** What a colleague's browser knows before it seals. */
export type World = Omit<SealingOrder, 'notes' | 'circle' | 'messages'> & { readonly forceId: string }

/** The demonstration with all of its supporters listed and in date, and what a browser needs to write to them. */
export async function makeWorld(place: Place): Promise<World> {
  const planes = openPlanes(place.urls, ['gov'])
  try {
    const { rows } = await beforeForce(planes.gov, tx =>
      sql<{ id: string }>`select id from forces.every_id() id`.execute(tx),
    )
    const forceId = rows[0]?.id ?? ''
    return await inTransaction(planes.gov, forceId, async tx => {
      const years = sql`(platform.now() + interval '2 years')::date`
      const before = sql`(platform.now() - interval '1 year')::date`
      await sql`
        update supporters.supporter s set state = 'active', paused_at = null, trained_until = ${years}, agreed_until = ${years},
          vetted_until = ${years}, supervision_due = ${years}, supervised_on = ${before}, applied_on = ${before},
          backed_on = ${before}, panel_on = ${before}, activated_on = ${before},
          activated_by = (select o.person from supporters.supporter o where o.person <> s.person limit 1),
          supervisor = coalesce(s.supervisor, (select o.person from supporters.supporter o where o.person <> s.person limit 1)),
          champion = coalesce(s.champion, (select o.person from supporters.supporter o where o.person <> s.person limit 1))
        where s.may_support and not exists (
          select from supporters.application a where a.person = s.person and a.ended_at is null)`.execute(tx)
      const { rows: keys } = await sql<{ key_hash: Buffer; recipient: string }>`
        select r.key_hash, r.recipient from identity.recipient r
        join supporters.supporter s on s.person = r.person where s.state = 'active'`.execute(tx)
      const log = await keyLogOf(tx)
      const wires = log.entries.map(entry =>
        join(entry.signed, entry.personSignature, entry.coordinatorSignature),
      )
      say(`${keys.length} supporters can be asked.`)
      return {
        place: { origin: place.origin, installation: await installationOf(tx) },
        forceId,
        force: log.force,
        log: wires,
        supporters: keys.map(({ key_hash, recipient }) => ({ keyHash: new Uint8Array(key_hash), recipient })),
      }
    })
  } finally {
    await closePlanes(planes)
  }
}

const atOnce = 50

/** Seals ahead, in two processes of their own. */
export async function sealNotes(
  world: World,
  wish: { notes: number; circle: number; messages: number },
): Promise<SealedNote[]> {
  say(`Sealing ${wish.notes} first notes, ahead of what is measured …`)
  const notes: SealedNote[] = []
  let left = wish.notes
  await Promise.all(
    [1, 2].map(async () => {
      const helper = startHelper<SealingOrder, SealedNote[]>('sealing')
      while (left > 0) {
        const part = Math.min(atOnce, left)
        left -= part
        notes.push(...(await helper.ask({ ...world, ...wish, notes: part })))
      }
      helper.stop()
    }),
  )
  return notes
}

const everyPost = {
  accept: 'application/json',
  'content-type': 'application/octet-stream',
  'sec-fetch-site': 'same-origin',
}

/** A post as our own page makes it. */
export type Post = { readonly path: string; readonly headers: Record<string, string>; readonly body: Bytes }

export const firstPost = ({ posted }: SealedNote): Post => ({
  path: '/talk/first',
  headers: { ...everyPost, 'x-way-in': Buffer.from(westvale.phrase).toString('base64url') },
  body: posted,
})

export const messagePost = (token: string, body: Bytes): Post => ({
  path: '/talk/messages',
  headers: { ...everyPost, authorization: `Bearer ${token}` },
  body,
})
