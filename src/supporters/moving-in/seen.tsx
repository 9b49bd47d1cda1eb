/** One's own draft, as the doors of a sheet on its way in see it. */
import { isUuid } from '../../platform/uuid.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, redirect, type Reply } from '../../platform/http/reply.ts'
import { columnErrors } from './check-columns.ts'
import { draftOf, lookAt, type Draft, type Look } from './draft.ts'
import { readingOf } from './read-row.ts'
import { planNow } from './import.ts'
import type { Plan } from './plan.ts'
import { movingText } from './text.ts'
import { worldOf, type World } from './world.ts'

/** How the pages of a sheet are framed. */
export const frame = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs
      items={[{ label: movingText(ask.lang).start.title, href: localPath(ask.lang, '/desk/people/import') }]}
    />
  ),
})

export type Seen = { readonly draft: Draft; readonly world: World; readonly look: Look }

/** Works on the viewer's own draft that is not done yet; one that is done leads to what became of it. */
export const withDraft = async (
  tx: Tx,
  now: Date,
  ask: Ask,
  work: (seen: Seen) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { person } = staffOf(ask)
  const { draft: id = '' } = ask.params
  const draft = isUuid(id) ? await draftOf(tx, person, id) : undefined
  if (!draft) return notFound()
  if (draft.became !== null) return redirect(`/desk/people/imports/${draft.became}`)
  const world = await worldOf(tx, now, person)
  return work({ draft, world, look: lookAt(draft, world) })
}

/** What its columns of days have to be asked. */
export const askedOfColumns = ({ look, draft, world }: Seen) =>
  readingOf(look.sheet.rows.slice(look.headings.row + 1), look.targets, draft.choices.days, world.today).asked

/** The plan of a draft whose columns are chosen; otherwise back to them. */
export const withPlan = (
  tx: Tx,
  now: Date,
  ask: Ask,
  work: (seen: Seen & { readonly plan: Plan }) => Promise<Reply> | Reply,
): Promise<Reply> =>
  withDraft(tx, now, ask, async seen => {
    const { choices } = seen.draft
    const isReady =
      choices.columns !== undefined &&
      columnErrors(seen.look.targets, askedOfColumns(seen), choices.days, ask.lang).length === 0
    if (!isReady) return redirect(`/desk/people/import/${seen.draft.id}`)
    const { plan } = await planNow(tx, now, staffOf(ask).person, seen.draft)
    return work({ ...seen, plan })
  })
