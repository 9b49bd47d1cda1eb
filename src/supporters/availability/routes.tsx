import type { VNode } from 'preact'
import { Breadcrumbs, type FormError } from '../../design/index.ts'
import { settingOf } from '../../forces/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { dayTimeText } from '../../platform/text.ts'
import { asUuid } from '../../platform/uuid.ts'
import { dutyLine } from '../cover-words.ts'
import { nextDuty } from '../duty.ts'
import { londonDay } from '../london.ts'
import { hoursAhead, standingOf } from '../queries.ts'
import type { Hours } from '../shifts.ts'
import { isEligible } from '../standing.ts'
import { addAway, addShift, changeCalendar, changePattern, removeAway, removeShift } from './actions.ts'
import { Availability } from './Availability.tsx'
import { preview, tooLong } from './breaks.ts'
import { readAway, readExtra, readPattern, type Mistake } from './forms.ts'
import { PatternForm, WhichPattern } from './PatternForm.tsx'
import { hoursOf } from './queries.ts'
import { patternOfShape, shapes } from './shapes.ts'
import { availabilityText } from './text.ts'

const home = '/desk/me/availability'
const previewDays = 28

const errorsOf = (ask: Ask, mistakes: readonly Mistake[]): FormError[] => {
  const t = availabilityText(ask.lang).mistakes
  return mistakes.map(({ field, why }) => ({ field, message: t[why] }))
}

/** The error that a stretch without a break is, at the field that made it; nothing when every stretch is short enough. */
const breakError = async (
  ask: Ask,
  tx: Tx,
  { hours, now, field }: { hours: Hours; now: Date; field: string },
): Promise<FormError | undefined> => {
  const most = await settingOf(tx, 'available-hours-most')
  const span = tooLong(hours, londonDay(now), most)
  if (!span) return undefined
  const long = Math.round((span.to - span.from) / 3_600_000)
  const begins = dayTimeText(new Date(span.from), ask.lang)
  return { field, message: availabilityText(ask.lang).tooLong(long, begins, most) }
}

type Wrong = { readonly errors: readonly FormError[]; readonly typed: Readonly<Record<string, string>> }

const pageOf = async (ask: Ask, tx: Tx, now: Date, wrong?: Wrong): Promise<Reply> => {
  const { person, formToken } = staffOf(ask)
  const standing = await standingOf(tx, person)
  if (!standing) return notFound()
  const today = londonDay(now)
  const hours = await hoursOf(tx, person, today)
  const spans = (await hoursAhead(tx, [person])).get(person) ?? []
  const eligible = isEligible(standing, today)
  const body = (
    <Availability
      hours={hours}
      line={dutyLine(nextDuty(spans, now), now, ask.lang)}
      days={preview(hours, today, previewDays)}
      listed={eligible ? 'yes' : standing.state === 'paused' ? 'paused' : 'no'}
      said={ask.url.searchParams.get('said') === 'kept' ? 'kept' : undefined}
      errors={wrong?.errors ?? []}
      typed={wrong?.typed ?? {}}
      formToken={formToken}
    />
  )
  return page(availabilityText(ask.lang).title, body, { staff: true, ...(wrong && { status: 422 }) })
}

const saved = () => redirect(`${home}?said=kept`)

const inside = (ask: Ask, body: VNode, status = 200): Reply => {
  const t = availabilityText(ask.lang)
  const above = <Breadcrumbs items={[{ label: t.title, href: localPath(ask.lang, home) }]} />
  return page(t.pattern, body, { staff: true, above, status })
}

const patternPage = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const shape = shapes.find(each => each === ask.url.searchParams.get('shape'))
    if (!shape) return inside(ask, <WhichPattern shape={undefined} />)
    const { person, formToken } = staffOf(ask)
    const today = londonDay(now)
    const { pattern: kept } = await hoursOf(tx, person, today)
    const pattern = patternOfShape(shape, Number(ask.url.searchParams.get('days')) || kept.days, kept, today)
    return inside(ask, <PatternForm {...{ pattern, today, formToken }} typed={undefined} errors={[]} />)
  })

const keepPattern = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { person, formToken } = staffOf(ask)
    const today = londonDay(now)
    const form = await ask.form()
    const hours = await hoursOf(tx, person, today)
    const read = readPattern(form)
    const error = read.ok
      ? await breakError(ask, tx, {
          hours: { ...hours, calendar: undefined, pattern: read.value },
          now,
          field: 'begin-1-0',
        })
      : undefined
    const errors = read.ok ? (error ? [error] : []) : errorsOf(ask, read.mistakes)
    if (!read.ok || errors.length > 0) {
      const days = Number(form.values['days']) || hours.pattern.days
      const pattern = { ...hours.pattern, days: Math.min(Math.max(days, 3), 70) }
      return inside(ask, <PatternForm {...{ pattern, today, formToken, errors }} typed={form.values} />, 422)
    }
    await changePattern(tx, person, read.value)
    await changeCalendar(tx, person, undefined)
    return saved()
  })

const goAway = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const form = await ask.form()
    const read = readAway(form, londonDay(now))
    if (!read.ok) return pageOf(ask, tx, now, { errors: errorsOf(ask, read.mistakes), typed: form.values })
    await addAway(tx, staffOf(ask).person, read.value)
    return saved()
  })

const addExtra = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { person } = staffOf(ask)
    const form = await ask.form()
    const read = readExtra(form, londonDay(now))
    if (!read.ok) return pageOf(ask, tx, now, { errors: errorsOf(ask, read.mistakes), typed: form.values })
    const kept = await hoursOf(tx, person, londonDay(now))
    const hours = { ...kept, extra: [...kept.extra, read.value] }
    const error = await breakError(ask, tx, { hours, now, field: 'extra-begin' })
    if (error) return pageOf(ask, tx, now, { errors: [error], typed: form.values })
    await addShift(tx, person, read.value)
    return saved()
  })

const takeBack = (ask: Ask, remove: typeof removeAway) =>
  ask.write('gov', async tx => {
    const id = asUuid((await ask.form()).values['id'] ?? '')
    if (id) await remove(tx, staffOf(ask).person, id)
    return saved()
  })

const may = ['supporter'] as const

/** A supporter's own hours: their pattern, days away, extra hours, and what colleagues will see of it. */
export const availabilityDoors = doors({
  'GET /desk/me/availability': { may, handle: ask => ask.read('gov', (tx, now) => pageOf(ask, tx, now)) },
  'GET /desk/me/availability/pattern': { may, handle: patternPage },
  'POST /desk/me/availability/pattern': { may, handle: keepPattern },
  'POST /desk/me/availability/away': { may, handle: goAway },
  'POST /desk/me/availability/back': { may, handle: ask => takeBack(ask, removeAway) },
  'POST /desk/me/availability/extra': { may, handle: addExtra },
  'POST /desk/me/availability/not-extra': { may, handle: ask => takeBack(ask, removeShift) },
})
