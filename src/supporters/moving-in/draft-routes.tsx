/** A sheet on its way in: columns, words, what every row becomes, done. For the coordinator who sent it, and nobody else. */
import { isUuid } from '../../platform/uuid.ts'
import type { FormError } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { columnErrors } from './check-columns.ts'
import { checkDoors } from './check-routes.tsx'
import type { MatchKind } from './choices.ts'
import { lookAt, saveChoices, throwAway } from './draft.ts'
import { planNow } from './import.ts'
import { Columns } from './pages/Columns.tsx'
import { Match, matchField } from './pages/Match.tsx'
import type { Plan } from './plan.ts'
import { choicesAnew, choicesOfColumns, choicesOfWords } from './posted.ts'
import { askedOfColumns, frame, withDraft, withPlan, type Seen } from './seen.tsx'
import { movingText } from './text.ts'

const columnsPage = (ask: Ask, seen: Seen, errors: readonly FormError[]): Reply =>
  page(
    movingText(ask.lang).columns.title,
    <Columns
      draft={seen.draft}
      look={seen.look}
      asked={askedOfColumns(seen)}
      errors={errors}
      formToken={staffOf(ask).formToken}
    />,
    { ...frame(ask), width: 'wide', status: errors.length > 0 ? 422 : 200 },
  )

const saveColumns = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withDraft(tx, now, ask, async ({ draft, world, look }) => {
      const form = await ask.form()
      const isAgain = form.values['again'] !== undefined
      const choices = isAgain
        ? choicesAnew(form, draft.choices)
        : choicesOfColumns(form, draft.choices, look.columns.length, look.headings)
      await saveChoices(tx, draft.id, choices)
      if (isAgain) return redirect(`/desk/people/import/${draft.id}`)
      const chosen = { ...draft, choices }
      const seen = { draft: chosen, world, look: lookAt(chosen, world) }
      const errors = columnErrors(seen.look.targets, askedOfColumns(seen), choices.days, ask.lang)
      if (errors.length > 0) return columnsPage(ask, seen, errors)
      return redirect(`/desk/people/import/${draft.id}/words`)
    }),
  )

const wordsPage = (ask: Ask, { draft, world }: Seen, plan: Plan, errors: readonly FormError[]): Reply =>
  page(
    movingText(ask.lang).match.title,
    <Match
      draft={draft.id}
      resolved={plan.resolved}
      world={world}
      errors={errors}
      formToken={staffOf(ask).formToken}
    />,
    { ...frame(ask), status: errors.length > 0 ? 422 : 200 },
  )

const words = (ask: Ask) =>
  ask.read('gov', (tx, now) =>
    withPlan(tx, now, ask, seen =>
      seen.plan.resolved.unknown.length === 0
        ? redirect(`/desk/people/import/${seen.draft.id}/check`)
        : wordsPage(ask, seen, seen.plan, []),
    ),
  )

const wordErrors = (plan: Plan, ask: Ask): FormError[] => {
  const { errors: t } = movingText(ask.lang)
  const nth = new Map<MatchKind, number>()
  return plan.resolved.unknown.flatMap(({ kind, value, isAnswered }) => {
    const at = nth.get(kind) ?? 0
    nth.set(kind, at + 1)
    return isAnswered ? [] : [{ field: matchField(kind, at), message: t.match(value) }]
  })
}

const saveWords = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withPlan(tx, now, ask, async seen => {
      const choices = choicesOfWords(await ask.form(), seen.draft.choices)
      await saveChoices(tx, seen.draft.id, choices)
      const { plan } = await planNow(tx, now, staffOf(ask).person, { ...seen.draft, choices })
      if (plan.isOpen) return wordsPage(ask, seen, plan, wordErrors(plan, ask))
      return redirect(`/desk/people/import/${seen.draft.id}/check`)
    }),
  )

const away = (ask: Ask) =>
  ask.write('gov', async tx => {
    const { draft = '' } = ask.params
    if (!isUuid(draft)) return notFound()
    await throwAway(tx, staffOf(ask).person, draft)
    return redirect('/desk/people/import')
  })

const may = ['coordinator'] as const

export const draftDoors = doors({
  'GET /desk/people/import/:draft': {
    may,
    reads: 'people',
    handle: ask => ask.read('gov', (tx, now) => withDraft(tx, now, ask, seen => columnsPage(ask, seen, []))),
  },
  'POST /desk/people/import/:draft': { may, handle: saveColumns },
  'GET /desk/people/import/:draft/words': { may, reads: 'people', handle: words },
  'POST /desk/people/import/:draft/words': { may, handle: saveWords },
  ...checkDoors,
  'POST /desk/people/import/:draft/away': { may, handle: away },
})
