import { isUuid } from '../platform/uuid.ts'
import { Breadcrumbs } from '../design/index.ts'
import { staffOf } from '../identity/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { localPath } from '../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../platform/http/reply.ts'
import {
  activate,
  asideOf,
  coverLine,
  coverNow,
  deactivate,
  failedNotices,
  leavingReasons,
  londonDay,
  retryNotice,
  setUpCount,
  type Aside,
} from '../supporters/index.ts'
import { Deactivate } from './pages/Deactivate.tsx'
import { FailedMail } from './pages/FailedMail.tsx'
import { Network } from './pages/Network.tsx'
import { People } from './pages/People.tsx'
import { PersonPage, type PersonProps } from './pages/Person.tsx'
import { counts, found, wishesOf, type Seen } from './people.ts'
import { peopleSeen, pulseOf } from './queries.ts'
import { text } from './text.ts'

const pageSize = 20

const above = (ask: Ask, path: `/${string}`, words: string) => ({
  staff: true,
  above: <Breadcrumbs items={[{ label: words, href: localPath(ask.lang, path) }]} />,
})

const network = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const body = (
      <Network
        pulse={await pulseOf(tx)}
        failedMail={(await failedNotices(tx)).length}
        cover={coverLine(await coverNow(tx, now), now, ask.lang)}
        counts={counts(await peopleSeen(tx, now))}
      />
    )
    return page(text(ask.lang).network.title, body, { staff: true })
  })

const mail = (ask: Ask) =>
  ask.read('gov', async tx => {
    const { mail: t, network: back } = text(ask.lang)
    const said = (['tried', 'off duty', 'absent'] as const).find(
      each => each === ask.url.searchParams.get('said'),
    )
    const body = (
      <FailedMail notices={await failedNotices(tx)} said={said} formToken={staffOf(ask).formToken} />
    )
    return page(t.title, body, above(ask, '/desk/network', back.title))
  })

const retry = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { notice = '' } = (await ask.form()).values
    const { person } = staffOf(ask)
    const said = isUuid(notice) ? await retryNotice(tx, now, { person }, notice) : 'absent'
    return redirect(`/desk/network/mail?${new URLSearchParams({ said }).toString()}`)
  })

const people = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const all = await peopleSeen(tx, now)
    const districts = [...new Set(all.map(person => person.district))].toSorted()
    const wishes = wishesOf(ask.url.searchParams, districts)
    const fitting = found(all, wishes)
    const pages = Math.max(1, Math.ceil(fitting.length / pageSize))
    const asked = Number(ask.url.searchParams.get('page') ?? 1)
    const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const body = (
      <People
        people={fitting.slice((at - 1) * pageSize, at * pageSize)}
        found={fitting.length}
        all={all.length}
        wishes={wishes}
        districts={districts}
        page={at}
        pages={pages}
        setUp={await setUpCount(tx)}
      />
    )
    return page(text(ask.lang).people.title, body, { staff: true, width: 'wide' })
  })

/** Works on one person of this force; another force's, or none, is the same 404. */
const withPerson = async (
  tx: Tx,
  now: Date,
  ask: Ask,
  work: (person: Seen) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { person: id = '' } = ask.params
  const [person] = isUuid(id) ? await peopleSeen(tx, now, id) : []
  return person ? work(person) : notFound()
}

/** Whether this coordinator could make them active; the action itself decides again. */
const mayActivate = (
  { id, standing, steps }: Seen,
  given: { readonly viewer: string; readonly today: string; readonly aside: Aside | undefined },
): PersonProps['activate'] => {
  const { viewer, today, aside } = given
  if (!standing || standing.state === 'active' || standing.state === 'paused') return undefined
  if (id === viewer) return 'yourself'
  const { trainedUntil, agreedUntil, vettedUntil, supervisionDue } = standing
  const ahead = [trainedUntil, agreedUntil, vettedUntil, supervisionDue].every(
    date => date !== null && date >= today,
  )
  const isBacked = aside?.supervisor !== null && aside?.champion !== null && !aside?.isOnTheWay
  return ahead && isBacked && steps?.applied && steps.backed && steps.panel ? 'can' : 'missing'
}

const onePerson = (ask: Ask) =>
  ask.read('gov', (tx, now) =>
    withPerson(tx, now, ask, async person => {
      const { person: viewer, formToken } = staffOf(ask)
      const today = londonDay(now)
      const said = (['on', 'off', 'kept', 'refused'] as const).find(
        each => each === ask.url.searchParams.get('said'),
      )
      const aside = await asideOf(tx, person.id)
      const activate = mayActivate(person, { viewer, today, aside })
      const props = { person, today, said, formToken, aside, activate }
      return page(
        person.name,
        <PersonPage {...props} />,
        above(ask, '/desk/people', text(ask.lang).person.back),
      )
    }),
  )

const deactivatePage = (ask: Ask, person: Seen, reasonMissing: boolean): Reply =>
  page(
    text(ask.lang).deactivate.title(person.name),
    <Deactivate person={person} formToken={staffOf(ask).formToken} reasonMissing={reasonMissing} />,
    { ...above(ask, `/desk/people/${person.id}`, person.name), status: reasonMissing ? 422 : 200 },
  )

const takeOff = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withPerson(tx, now, ask, async person => {
      const posted = (await ask.form()).values['reason']
      const reason = leavingReasons.find(each => each === posted)
      if (!reason) return deactivatePage(ask, person, true)
      const moved = await deactivate(tx, { person: staffOf(ask).person }, person.id, reason)
      return redirect(`/desk/people/${person.id}?said=${moved === 'done' ? 'off' : 'refused'}`)
    }),
  )

const makeActive = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withPerson(tx, now, ask, async person => {
      const moved = await activate(tx, londonDay(now), staffOf(ask).person, person.id)
      return redirect(`/desk/people/${person.id}?said=${moved === 'done' ? 'on' : 'refused'}`)
    }),
  )

const may = ['coordinator'] as const

/** The coordinator's pages: people, dates, states and bands; no content, and no way down to somebody who asked. */
export const networkDoors = doors({
  'GET /desk/network': { may, reads: 'request-states', handle: network },
  'GET /desk/network/mail': { may, reads: 'mail-failures', handle: mail },
  'POST /desk/network/mail': { may, handle: retry },
  'GET /desk/people': { may, reads: 'people', handle: people },
  'GET /desk/people/:person': { may, reads: 'people', handle: onePerson },
  'GET /desk/people/:person/deactivate': {
    may,
    reads: 'people',
    handle: ask =>
      ask.read('gov', (tx, now) => withPerson(tx, now, ask, person => deactivatePage(ask, person, false))),
  },
  'POST /desk/people/:person/deactivate': { may, handle: takeOff },
  'POST /desk/people/:person/activate': { may, handle: makeActive },
})
