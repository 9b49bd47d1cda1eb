import { settingOf } from '../../forces/index.ts'
import { staffOf } from '../../identity/index.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { readForm } from '../../platform/http/form.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { londonDay } from '../london.ts'
import { applications, fullName, type Application } from './application.ts'
import { above, backTo, withOne } from './desk-routes.tsx'
import { dayIn, declareForm, notesForm, outcomeForm } from './forms.ts'
import { Convene } from './pages/Confirm.tsx'
import type { Errors } from './pages/errors.ts'
import { PanelPage } from './pages/Panel.tsx'
import { PanelOver, Panels, type Sitting } from './pages/Panels.tsx'
import { candidates, convene, declare, keepNotes, membersOf, panelRoles, say, type Member } from './panel.ts'
import { joiningText } from './text.ts'
import { roleNames } from './role-names.ts'

type Shown = {
  readonly values?: Readonly<Record<string, string>>
  readonly chosen?: readonly string[]
  readonly errors?: Errors
}

const convenePage = async (tx: Tx, ask: Ask, one: Application, shown: Shown = {}): Promise<Reply> => {
  const members = await membersOf(tx, one.id)
  const { values = {}, chosen = members.map(each => each.person), errors = {} } = shown
  const body = (
    <Convene
      one={one}
      candidates={await candidates(tx, one)}
      members={members}
      chosen={chosen}
      values={values}
      needed={await settingOf(tx, 'panel-members')}
      errors={errors}
      formToken={staffOf(ask).formToken}
      roleNames={roleNames(ask.lang)}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(joiningText(ask.lang).convene.title(fullName(one)), body, { ...above(ask, one), status })
}

const call = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      const posted = await ask.form()
      const shown = { values: posted.values, chosen: posted.all('members') }
      const day = dayIn(posted.values, 'meets')
      if (!day) return convenePage(tx, ask, one, { ...shown, errors: { meets: 'dayMissing' } })
      if (day < londonDay(now)) return convenePage(tx, ask, one, { ...shown, errors: { meets: 'dayPast' } })
      const panel = { members: shown.chosen, meetsOn: day }
      const called = await convene(tx, now, staffOf(ask).person, one, panel)
      if (!called.may && called.missing.includes('enough-members'))
        return convenePage(tx, ask, one, { ...shown, errors: { members: 'membersMissing' } })
      return backTo(one, called.may ? 'called' : 'refused')
    }),
  )

const mySittings = async (tx: Tx, person: string): Promise<Sitting[]> => {
  const { rows } = await sql<{ application: string }>`
    select m.application from supporters.panel_member m join supporters.application a on a.id = m.application
    where m.person = ${person} and a.stage = 'panel' order by a.meets_on, a.id`.execute(tx)
  const sittings: Sitting[] = []
  for (const { application: id } of rows) {
    const [one] = await applications(tx, { id })
    const mine = (await membersOf(tx, id)).find(each => each.person === person)
    if (one && mine) sittings.push({ one, mine })
  }
  return sittings
}

const list = (ask: Ask) =>
  ask.read('gov', async tx => {
    const body = <Panels sittings={await mySittings(tx, staffOf(ask).person)} />
    return page(joiningText(ask.lang).panels.title, body, { staff: true })
  })

/** Works on a panel that the viewer sits on; everybody else's is a 404. */
const withPanel = (
  tx: Tx,
  ask: Ask,
  work: (one: Application, mine: Member, members: readonly Member[]) => Promise<Reply> | Reply,
): Promise<Reply> =>
  withOne(tx, ask, async one => {
    const members = await membersOf(tx, one.id)
    const mine = members.find(each => each.person === staffOf(ask).person)
    if (!mine) return notFound()
    return one.stage === 'panel' ? work(one, mine, members) : over(ask, one)
  })

const over = (ask: Ask, one: Application): Reply =>
  page(joiningText(ask.lang).panels.title, <PanelOver decided={one.panelOn !== null} />, back(ask))

const back = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs
      items={[{ label: joiningText(ask.lang).panel.back, href: localPath(ask.lang, '/desk/panels') }]}
    />
  ),
})

const panelPage = (
  ask: Ask,
  given: { readonly one: Application; readonly mine: Member; readonly members: readonly Member[] },
  { values = {}, errors = {} }: Shown = {},
): Reply => {
  const body = (
    <PanelPage
      {...given}
      values={values}
      errors={errors}
      kept={ask.url.searchParams.has('kept')}
      formToken={staffOf(ask).formToken}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(fullName(given.one), body, { ...back(ask), status })
}

const saysConflict = (ask: Ask) =>
  ask.write('gov', tx =>
    withPanel(tx, ask, async (one, mine, members) => {
      const read = readForm(declareForm, await ask.form())
      if (!read.ok) return panelPage(ask, { one, mine, members }, { errors: read.errors })
      await declare(tx, mine.person, one, read.value.conflict === 'yes')
      return redirect(`/desk/panels/${one.id}`)
    }),
  )

const saysOutcome = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withPanel(tx, ask, async (one, mine, members) => {
      const posted = await ask.form()
      const { values } = posted
      const again = (errors: Errors) => panelPage(ask, { one, mine, members }, { values, errors })
      const notes = readForm(notesForm, posted)
      if (!notes.ok) return again(notes.errors)
      if (values['act'] === 'notes') {
        await keepNotes(tx, mine.person, one, notes.value.notes)
        return redirect(`/desk/panels/${one.id}?kept`)
      }
      const read = readForm(outcomeForm, posted)
      if (!read.ok) return again(read.errors)
      const { outcome } = read.value
      await keepNotes(tx, mine.person, one, notes.value.notes)
      const said = await say(
        tx,
        now,
        mine.person,
        one,
        outcome === 'choose' ? { outcome } : { outcome: 'refuse', reason: outcome },
      )
      return said === 'absent' ? notFound() : redirect(`/desk/panels/${one.id}?kept`)
    }),
  )

const at = '/desk/people/joining/:application/panel'

/** Calling a panel together, and sitting on one. */
export const panelDoors = doors({
  [`GET ${at}`]: {
    may: ['coordinator'] as const,
    reads: 'applications',
    handle: (ask: Ask) => ask.read('gov', tx => withOne(tx, ask, one => convenePage(tx, ask, one))),
  },
  [`POST ${at}`]: { may: ['coordinator'] as const, handle: call },
  'GET /desk/panels': { may: panelRoles, reads: 'applications', handle: list },
  'GET /desk/panels/:application': {
    may: panelRoles,
    reads: 'applications',
    handle: ask =>
      ask.read('gov', tx =>
        withPanel(tx, ask, (one, mine, members) => panelPage(ask, { one, mine, members })),
      ),
  },
  'POST /desk/panels/:application/declare': { may: panelRoles, handle: saysConflict },
  'POST /desk/panels/:application/say': { may: panelRoles, handle: saysOutcome },
})
