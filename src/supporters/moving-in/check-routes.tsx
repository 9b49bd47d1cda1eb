/** What every row becomes, and the press of the button that does it. */
import { isUuid } from '../../platform/uuid.ts'
import { settingOf } from '../../forces/index.ts'
import { staffOf } from '../../identity/index.ts'
import { alreadyThere, type Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { bytes, notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { groups } from './become.ts'
import { draftOf, lookAt } from './draft.ts'
import { importDraft, planNow } from './import.ts'
import { countsOf, reportOf } from './line-words.ts'
import { Preview } from './pages/Preview.tsx'
import type { Plan } from './plan.ts'
import { frame, withPlan, type Seen } from './seen.tsx'
import { csvOf } from './tables-out.ts'
import { movingText } from './text.ts'

/** A sum that leaves nobody to be counted: rounded, and below the threshold only that. */
const contactsSaid = async (tx: Tx, sum: number) => {
  if (sum === 0) return undefined
  const [threshold, step] = [await settingOf(tx, 'suppress-threshold'), await settingOf(tx, 'round-to')]
  return sum < threshold ? { fewer: threshold } : { about: Math.round(sum / step) * step }
}

const previewPage = async (tx: Tx, ask: Ask, seen: Seen & { plan: Plan }, hasChanged: boolean) => {
  const { plan, draft, look } = seen
  const counts = countsOf(plan)
  const asked = ask.url.searchParams
  const show =
    groups.find(group => group === asked.get('show')) ?? groups.find(group => counts.has(group)) ?? 'unread'
  const t = movingText(ask.lang)
  return page(
    t.preview.title,
    <Preview
      draft={draft.id}
      plan={plan}
      headings={look.columns.map(({ heading }) => heading)}
      contacts={await contactsSaid(tx, plan.pastContacts)}
      show={show}
      page={Math.max(1, Number(asked.get('page')) || 1)}
      errors={hasChanged ? [{ message: t.errors.changed }] : []}
      formToken={staffOf(ask).formToken}
    />,
    { ...frame(ask), width: 'wide', status: hasChanged ? 409 : 200 },
  )
}

const check = (ask: Ask, hasChanged = false) =>
  ask.read('gov', (tx, now) =>
    withPlan(tx, now, ask, seen =>
      seen.plan.isOpen
        ? redirect(`/desk/people/import/${seen.draft.id}/words`)
        : previewPage(tx, ask, seen, hasChanged),
    ),
  )

const doIt = async (ask: Ask): Promise<Reply> => {
  const { digest = '' } = (await ask.form()).values
  const { draft = '' } = ask.params
  try {
    const reply = await ask.write('gov', async (tx, now) => {
      const done = await importDraft(tx, now, { person: staffOf(ask).person }, { draft, digest })
      if (done.kind === 'absent') return notFound()
      if (done.kind === 'changed') return page('', <></>, { status: 409 })
      return redirect(`/desk/people/imports/${done.id}`)
    })
    const hasChanged = !(reply instanceof Response) && reply.kind === 'page'
    return hasChanged ? await check(ask, true) : reply
  } catch (error) {
    // Somebody else brought one of these people in, in the same second.
    if (alreadyThere(error)) return check(ask, true)
    throw error
  }
}

const report = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const { person } = staffOf(ask)
    const { draft: id = '' } = ask.params
    const draft = isUuid(id) ? await draftOf(tx, person, id) : undefined
    if (!draft) return notFound()
    const { plan, world } = await planNow(tx, now, person, draft)
    const headings = lookAt(draft, world).columns.map(({ heading }) => heading)
    const table = reportOf(plan, headings, ask.lang)
    return bytes(csvOf(table), {
      type: 'text/csv; charset=utf-8',
      headers: { 'Content-Disposition': `attachment; filename="${table.name}.csv"` },
    })
  })

const may = ['coordinator'] as const

export const checkDoors = doors({
  'GET /desk/people/import/:draft/check': { may, reads: 'people', handle: ask => check(ask) },
  'POST /desk/people/import/:draft/check': { may, handle: doIt },
  'GET /desk/people/import/:draft/report.csv': { may, reads: 'people', handle: report },
})
