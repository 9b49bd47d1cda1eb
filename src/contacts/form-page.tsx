import { Breadcrumbs } from '../design/index.ts'
import { areas, staffOf } from '../identity/index.ts'
import { recordThemes } from '../library/index.ts'
import type { Tx } from '../platform/db/index.ts'
import type { Ask } from '../platform/http/door.ts'
import type { FieldErrors } from '../platform/http/form.ts'
import { localPath } from '../platform/http/path.ts'
import { page, type Reply } from '../platform/http/reply.ts'
import { routeNames } from '../support-routes/index.ts'
import type { Typed } from './forms.ts'
import { RecordForm, type Choices } from './pages/RecordForm.tsx'
import { mostUsed, otherSupporters } from './queries.ts'
import type { Mode } from './record.ts'
import { text } from './text.ts'

/** Themes that come up most in the sources, until a supporter has ticked their own. */
const usualThemes = [
  'stress-anxiety',
  'trauma-cumulative',
  'workload',
  'low-mood',
  'bereavement',
  'relationships',
  'sleep-fatigue',
  'line-management',
]

const choicesFor = async (tx: Tx, ask: Ask): Promise<Choices> => {
  const used = await mostUsed(tx, 'themes', usualThemes.length)
  const usedRoutes = await mostUsed(tx, 'signposted', 12)
  const routes = routeNames(ask.force.nation, ask.lang)
  const rank = (code: string) => (usedRoutes.includes(code) ? usedRoutes.indexOf(code) : usedRoutes.length)
  return {
    themes: await recordThemes(tx),
    usual: [...new Set([...used, ...usualThemes])].slice(0, usualThemes.length),
    routes: routes.toSorted((a, b) => rank(a.code) - rank(b.code)),
    others: await otherSupporters(tx, staffOf(ask).person),
    districts: (await areas(tx)).filter(area => area.kind === 'district'),
  }
}

/** The frame of every page about one record. */
export const above = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs items={[{ label: text(ask.lang).form.back, href: localPath(ask.lang, '/desk/records') }]} />
  ),
})

type Shown = {
  readonly mode: Mode
  readonly typed: Typed
  readonly errors?: FieldErrors
  readonly mends?: string
}

/** The form, empty, filled or with what is wrong (422): whatever was typed stands in it. */
export const formPage = async (tx: Tx, ask: Ask, { errors = {}, ...shown }: Shown): Promise<Reply> => {
  const t = text(ask.lang).form
  const body = (
    <RecordForm
      {...shown}
      errors={errors}
      choices={await choicesFor(tx, ask)}
      formToken={staffOf(ask).formToken}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(shown.mends ? t.mendTitle : t.title, body, { ...above(ask), status })
}
