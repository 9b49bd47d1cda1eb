import { Breadcrumbs } from '../design/index.ts'
import { resourcesBySlug } from '../library/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { localPath } from '../platform/http/path.ts'
import { notFound, page } from '../platform/http/reply.ts'
import { isRole } from './checklist.ts'
import { Checklist } from './pages/Checklist.tsx'
import { OperationHampshire } from './pages/OperationHampshire.tsx'
import { checklist, principles, stepsByRole } from './queries.ts'
import { text } from './text.ts'

/** The national pages that count, as the library has them. */
const national = ['wpg-operation-hampshire', 'op-hampshire-hub', 'op-hampshire-top-tips']

const crumbs = (lang: Ask['lang'], ...between: { label: string; href: string }[]) => (
  <Breadcrumbs items={[{ label: text(lang).home, href: localPath(lang, '/') }, ...between]} />
)

const hampshire = (ask: Ask) =>
  ask.read('gov', async tx =>
    page(
      text(ask.lang).title,
      <OperationHampshire
        principles={await principles(tx)}
        steps={await stepsByRole(tx)}
        national={await resourcesBySlug(tx, national)}
      />,
      { above: crumbs(ask.lang) },
    ),
  )

const oneChecklist = async (ask: Ask) => {
  const { lang, params } = ask
  const { role } = params
  if (!isRole(role)) return notFound()
  const steps = await ask.read('gov', tx => checklist(tx, role))
  const t = text(lang)
  const above = crumbs(lang, { label: t.title, href: localPath(lang, '/operation-hampshire') })
  // Whoever reads what to do after an assault may be the person assaulted: a title that says nothing, and a way out.
  return role === 'assaulted-person'
    ? page(t.checklists.neutralTitle, <Checklist role={role} steps={steps} />, { above, sensitive: true })
    : page(t.roles[role].title, <Checklist role={role} steps={steps} />, { above })
}

/** What everybody may read about Operation Hampshire. */
export const assaultRoutes = doors({
  'GET /operation-hampshire': { may: 'anyone', sameForEverybody: true, handle: hampshire },
  'GET /operation-hampshire/checklists/:role': {
    may: 'anyone',
    sameForEverybody: true,
    handle: oneChecklist,
  },
})
