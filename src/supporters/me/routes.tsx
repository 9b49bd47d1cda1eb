import { personOf, staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { notFound, page } from '../../platform/http/reply.ts'
import { standingsOf } from '../agreements/queries.ts'
import { londonDay } from '../london.ts'
import { behind, standingOf } from '../queries.ts'
import { Me } from './Me.tsx'
import { meText } from './text.ts'

const nameOf = async (tx: Tx, id: string | null): Promise<string | undefined> => {
  const person = id === null ? undefined : await personOf(tx, id)
  return person && `${person.firstName} ${person.surname}`
}

const me = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const { person } = staffOf(ask)
    const standing = await standingOf(tx, person)
    if (!standing) return notFound()
    const { supervisor, champion } = await behind(tx, person)
    const props = {
      standing,
      today: londonDay(now),
      supervisor: await nameOf(tx, supervisor),
      champion: await nameOf(tx, champion),
      agreements: await standingsOf(tx, person, londonDay(now)),
    }
    return page(meText(ask.lang).title, <Me {...props} />, { staff: true })
  })

/** A supporter's own standing; what belongs to their role stands beside it in the menu. */
export const meDoors = doors({ 'GET /desk/me': { may: ['supporter'], handle: me } })
