import { isUuid } from '../../platform/uuid.ts'
import { daysBetween } from '../../platform/day.ts'
import { settingOf } from '../../forces/index.ts'
import { personOf, staffOf } from '../../identity/index.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import type { Form } from '../../platform/http/form.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import { behind, standingOf } from '../queries.ts'
import { applicationOfPerson } from './application.ts'
import { holdersFor, nameBehind, recordFirstMeeting } from './behind.ts'
import { dayIn } from './forms.ts'
import { BehindPage } from './pages/Behind.tsx'
import type { Errors } from './pages/errors.ts'
import { joiningText } from './text.ts'

type Whom = { readonly person: string; readonly name: string; readonly asksMeeting: boolean }

/** A supporter, or one on their way, of this force; anybody else is the same 404. */
const withSupporter = async (
  tx: Tx,
  ask: Ask,
  work: (whom: Whom) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { person = '' } = ask.params
  const found = isUuid(person) ? await personOf(tx, person) : undefined
  const standing = found && (await standingOf(tx, person))
  // Nobody keeps their own vetting, nor chooses who stands behind them.
  if (!found || !standing || person === staffOf(ask).person) return notFound()
  const { rows } = await sql<{ met: boolean }>`
    select supervised_on is not null as met from supporters.supporter where person = ${person}`.execute(tx)
  const asksMeeting = standing.state === 'invited' || rows[0]?.met !== true
  return work({ person, name: `${found.firstName} ${found.surname}`, asksMeeting })
}

type Shown = { readonly values: Readonly<Record<string, string>>; readonly errors?: Errors }

const form = async (tx: Tx, ask: Ask, whom: Whom, { values, errors = {} }: Shown): Promise<Reply> => {
  const at = `/desk/people/${whom.person}` as const
  const body = (
    <BehindPage
      name={whom.name}
      at={`${at}/behind`}
      back={at}
      formToken={staffOf(ask).formToken}
      supervisors={await holdersFor(tx, 'supervisor', whom.person)}
      champions={await holdersFor(tx, 'champion', whom.person)}
      values={values}
      errors={errors}
      asksMeeting={whom.asksMeeting}
    />
  )
  return page(joiningText(ask.lang).behind.title(whom.name), body, {
    staff: true,
    above: <Breadcrumbs items={[{ label: whom.name, href: localPath(ask.lang, at) }]} />,
    status: Object.keys(errors).length > 0 ? 422 : 200,
  })
}

const partsOf = (field: string, date: string | null): Record<string, string> => {
  if (date === null) return {}
  const [year = '', month = '', day = ''] = date.split('-')
  return {
    [`${field}-day`]: String(Number(day)),
    [`${field}-month`]: String(Number(month)),
    [`${field}-year`]: year,
  }
}

const asKept = async (tx: Tx, person: string): Promise<Record<string, string>> => {
  const { supervisor, champion } = await behind(tx, person)
  const standing = await standingOf(tx, person)
  return {
    supervisor: supervisor ?? '',
    champion: champion ?? '',
    ...partsOf('vetted', standing?.vettedUntil ?? null),
  }
}

type Given = {
  readonly supervisor: string
  readonly champion: string
  readonly vetted: string
  readonly met: string
}

/** What was typed, or what is wrong with it. Both people or neither, and days that make sense on this day. */
const readGiven = (
  values: Form['values'],
  given: { readonly today: string; readonly window: number },
): { readonly ok: true; readonly value: Given } | { readonly ok: false; readonly errors: Errors } => {
  const { supervisor = '', champion = '' } = values
  const [vetted, met] = [dayIn(values, 'vetted'), dayIn(values, 'met')]
  const errors: Record<string, string> = {}
  if (champion !== '' && !isUuid(supervisor)) errors['supervisor'] = 'supervisorMissing'
  if (supervisor !== '' && !isUuid(champion)) errors['champion'] = 'championMissing'
  if (vetted === undefined) errors['vetted'] = 'dayMissing'
  else if (vetted !== '' && vetted < given.today) errors['vetted'] = 'dayPast'
  if (met === undefined) errors['met'] = 'dayMissing'
  else if (met !== '' && met > given.today) errors['met'] = 'dayFuture'
  else if (met !== '' && daysBetween(met, given.today) > given.window) errors['met'] = 'dayOld'
  if (vetted === undefined || met === undefined || Object.keys(errors).length > 0)
    return { ok: false, errors }
  return { ok: true, value: { supervisor, champion, vetted, met } }
}

const keep = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withSupporter(tx, ask, async whom => {
      const { values } = await ask.form()
      const window = await settingOf(tx, 'supervision-window-days')
      const read = readGiven(values, { today: londonDay(now), window })
      if (!read.ok) return form(tx, ask, whom, { values, errors: read.errors })
      const { supervisor, champion, vetted, met } = read.value
      const by = staffOf(ask).person
      if (supervisor !== '' && !(await nameBehind(tx, by, whom.person, { supervisor, champion })))
        return form(tx, ask, whom, { values, errors: { supervisor: 'behindWrong' } })
      const { vettedUntil } = (await standingOf(tx, whom.person)) ?? { vettedUntil: null }
      if (vetted !== '' && vetted !== vettedUntil)
        await recordDays(tx, { person: by }, whom.person, { vettedUntil: vetted })
      if (met !== '' && whom.asksMeeting) await recordFirstMeeting(tx, by, whom.person, met)
      const application = await applicationOfPerson(tx, whom.person)
      return redirect(
        application?.isOpen
          ? `/desk/people/joining/${application.id}?said=kept`
          : `/desk/people/${whom.person}?said=kept`,
      )
    }),
  )

/** Who stands behind a supporter and until when their vetting is good: for newcomers, and whenever it changes. */
export const behindDoors = doors({
  'GET /desk/people/:person/behind': {
    may: ['coordinator'],
    reads: 'people',
    handle: ask =>
      ask.read('gov', tx =>
        withSupporter(tx, ask, async whom => form(tx, ask, whom, { values: await asKept(tx, whom.person) })),
      ),
  },
  'POST /desk/people/:person/behind': { may: ['coordinator'], handle: keep },
})
