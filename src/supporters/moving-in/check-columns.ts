/** Whether the columns of a sheet are chosen well enough to go on. Pure. */
import type { FormError } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import { columnLetter } from './cells.ts'
import type { Choices } from './choices.ts'
import type { Asked } from './days.ts'
import { maySeveral, type Target } from './targets.ts'
import { movingText } from './text.ts'

/** What still has to be said, each with its field. */
export const columnErrors = (
  targets: readonly (Target | undefined)[],
  asked: ReadonlyMap<number, Asked>,
  answers: Choices['days'],
  lang: Lang,
): FormError[] => {
  const { errors: t, targets: names } = movingText(lang)
  const has = (target: Target) => targets.includes(target)
  const errors: FormError[] = []
  if (!has('mail')) errors.push({ field: 'c0', message: t.mail })
  if (!has('name') && !(has('first') && has('surname'))) errors.push({ field: 'c0', message: t.name })
  const seen = new Map<Target, number>()
  for (const [column, target] of targets.entries()) {
    if (target === undefined) continue
    const before = seen.get(target)
    if (before !== undefined && !maySeveral(target)) {
      const columns = `${columnLetter(before)}, ${columnLetter(column)}`
      errors.push({ field: `c${column}`, message: t.twice(names[target], columns) })
    }
    seen.set(target, column)
  }
  for (const [column, { questions }] of asked)
    for (const { about } of questions)
      if (answers[String(column)]?.[about] === undefined)
        errors.push({ field: `${about}${column}`, message: t[about](columnLetter(column)) })
  return errors
}
