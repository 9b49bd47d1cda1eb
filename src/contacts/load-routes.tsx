import { settingOf } from '../forces/index.ts'
import { staffOf } from '../identity/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { page, redirect, type Reply } from '../platform/http/reply.ts'
import { londonDay, outOfHoursOf, standingOf } from '../supporters/index.ts'
import { debriefed, debriefers } from './actions.ts'
import { myLoad, myRest } from './load.ts'
import { holdsBack } from './offering.ts'
import { MyLoad } from './pages/MyLoad.tsx'
import { contactDays } from './queries.ts'
import { text } from './text.ts'
import { byWeek, firstOf } from './weeks.ts'

const pageOf = async (ask: Ask, tx: Tx, now: Date, debriefMissing = false): Promise<Reply> => {
  const { person, formToken } = staffOf(ask)
  const today = londonDay(now)
  const load = await myLoad(tx)
  const body = (
    <MyLoad
      load={load}
      reasons={holdsBack(load, await myRest(tx))}
      outOfHours={await outOfHoursOf(tx, person, now)}
      muchOutOfHours={await settingOf(tx, 'out-of-hours-share-soft')}
      hours={{
        rest: await settingOf(tx, 'cool-down-hours'),
        debrief: await settingOf(tx, 'risk-contact-debrief-hours'),
      }}
      weeks={
        (await settingOf(tx, 'record-mode')) === 'tally'
          ? undefined
          : byWeek(await contactDays(tx, firstOf(today)), today)
      }
      said={ask.url.searchParams.get('said') === 'debriefed' ? 'debriefed' : undefined}
      debriefMissing={debriefMissing}
      isActive={(await standingOf(tx, person))?.state === 'active'}
      formToken={formToken}
    />
  )
  return page(text(ask.lang).load.title, body, { staff: true, ...(debriefMissing && { status: 422 }) })
}

const haveTalked = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const posted = (await ask.form()).values['with']
    const whom = debriefers.find(each => each === posted)
    if (!whom) return pageOf(ask, tx, now, true)
    await debriefed(tx, now, whom)
    return redirect('/desk/me/load?said=debriefed')
  })

const own = { may: ['supporter'], reads: 'own-records' } as const

/** A supporter's own load. */
export const loadDoors = doors({
  'GET /desk/me/load': { ...own, handle: ask => ask.read('gov', (tx, now) => pageOf(ask, tx, now)) },
  'POST /desk/me/load/debriefed': { may: ['supporter'], handle: haveTalked },
})
