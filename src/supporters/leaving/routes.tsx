import { isUuid } from '../../platform/uuid.ts'
import { personOf, staffOf, type Person } from '../../identity/index.ts'
import { Breadcrumbs } from '../../design/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { readForm } from '../../platform/http/form.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { dayIn, mailForm } from '../joining/forms.ts'
import { londonDay } from '../london.ts'
import { Retain, type RetainErrors } from './pages/Retain.tsx'
import { Thanks } from './pages/Thanks.tsx'
import { asideOf, type Aside } from './queries.ts'
import { retain } from './retain.ts'
import { leavingText } from './text.ts'

const withSupporter = async (
  tx: Tx,
  ask: Ask,
  work: (person: Person, aside: Aside) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { person: id = '' } = ask.params
  const person = isUuid(id) ? await personOf(tx, id) : undefined
  const aside = person && (await asideOf(tx, person.id))
  return aside ? work(person, aside) : notFound()
}

const nameOf = ({ firstName, surname }: Person) => `${firstName} ${surname}`

const above = (ask: Ask, person: Person) => ({
  staff: true,
  above: (
    <Breadcrumbs
      items={[{ label: nameOf(person), href: localPath(ask.lang, `/desk/people/${person.id}`) }]}
    />
  ),
})

const thanks = (ask: Ask) =>
  ask.read('gov', tx =>
    withSupporter(tx, ask, (person, aside) => {
      if (aside.leftOn === null) return notFound()
      const force = ask.force.name[ask.lang] || ask.force.name.en
      const body = <Thanks name={nameOf(person)} first={person.firstName} force={force} aside={aside} />
      return page(leavingText(ask.lang).thanks.title(nameOf(person)), body, above(ask, person))
    }),
  )

const retainPage = (
  ask: Ask,
  person: Person,
  values: Readonly<Record<string, string>> = {},
  errors: RetainErrors = {},
): Reply => {
  const props = { person: person.id, name: nameOf(person), values, errors }
  return page(
    leavingText(ask.lang).retain.title(nameOf(person)),
    <Retain {...props} formToken={staffOf(ask).formToken} />,
    { ...above(ask, person), status: Object.keys(errors).length > 0 ? 422 : 200 },
  )
}

const keep = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withSupporter(tx, ask, async (person, aside) => {
      if (!aside.mayRetain) return notFound()
      const posted = await ask.form()
      const read = readForm(mailForm, posted)
      const day = dayIn(posted.values, 'vetted')
      const vetted = !day ? 'dayMissing' : day < londonDay(now) ? 'dayPast' : undefined
      const errors = { ...(read.ok ? {} : read.errors), ...(vetted && { vetted }) }
      if (!read.ok || !day || vetted) return retainPage(ask, person, posted.values, errors)
      const { mail } = read.value
      const done = await retain(tx, staffOf(ask).person, person.id, { mail, vettedUntil: day })
      if (done === 'taken') return retainPage(ask, person, posted.values, { mail: 'mailTaken' })
      return redirect(`/desk/people/${person.id}?said=${done === 'done' ? 'kept' : 'refused'}`)
    }),
  )

const may = ['coordinator'] as const

/** Leaving with thanks, and staying on after retirement where the force allows it. */
export const leavingDoors = doors({
  'GET /desk/people/:person/thanks': { may, reads: 'people', handle: thanks },
  'GET /desk/people/:person/retain': {
    may,
    reads: 'people',
    handle: ask =>
      ask.read('gov', tx =>
        withSupporter(tx, ask, (person, aside) => (aside.mayRetain ? retainPage(ask, person) : notFound())),
      ),
  },
  'POST /desk/people/:person/retain': { may, handle: keep },
})
