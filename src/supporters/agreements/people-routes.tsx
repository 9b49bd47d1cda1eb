import { isUuid } from '../../platform/uuid.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { overduePieces } from '../learning/review.ts'
import { londonDay } from '../london.ts'
import { keepPaperSignature } from './actions.ts'
import { documents, isDocument } from './documents.ts'
import { datePartsIn, readPaper } from './forms.ts'
import { Paper, type PaperProps } from './pages/Paper.tsx'
import { People, type DocumentRow } from './pages/People.tsx'
import { Person } from './pages/Person.tsx'
import { adoptAgreements, remindSigners } from './publishing.ts'
import { draftsOpen } from './drafts.ts'
import { signaturesOf, signersOf, versionsOf, type Signer } from './queries.ts'
import { waits } from './signing.ts'
import { text } from './text.ts'

const pageSize = 25

export const aboveAgreements = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs
      items={[{ label: text(ask.lang).people.title, href: localPath(ask.lang, '/desk/people/agreements') }]}
    />
  ),
})

const rowsOf = async (tx: Tx, signers: readonly Signer[]): Promise<DocumentRow[]> => {
  const [versions, drafts] = [await versionsOf(tx), await draftsOpen(tx)]
  return documents.flatMap(({ code: document }) => {
    const newest = versions.findLast(each => each.document === document)
    if (!newest) return []
    const standings = signers.flatMap(each => each.standings).filter(each => each.document === document)
    const none = standings.filter(each => each.standing === 'missing' || each.standing === 'lapsed').length
    const older = standings.filter(each => each.standing === 'changed').length
    const { version, inForceOn } = newest
    const isDraft = drafts.includes(document)
    return [{ document, version, inForceOn, isDraft, none, older, newest: standings.length - none - older }]
  })
}

/** What is said above the page after something was done. */
const saidIn = (ask: Ask): string | undefined => {
  const t = text(ask.lang)
  const said = ask.url.searchParams.get('said') ?? ''
  if (said === 'adopted') return t.people.adopted
  if (said === 'paper') return t.person.paperKept
  const reminded = /^reminded-(\d{1,4})$/.exec(said)?.[1]
  return reminded === undefined ? undefined : t.people.reminded(Number(reminded))
}

const people = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const today = londonDay(now)
    const signers = await signersOf(tx, today)
    const waiting = signers.filter(each => each.standings.some(waits))
    const only = ask.url.searchParams.get('only') === 'all' ? 'all' : 'waiting'
    const fitting = only === 'all' ? signers : waiting
    const pages = Math.max(1, Math.ceil(fitting.length / pageSize))
    const asked = Number(ask.url.searchParams.get('page') ?? 1)
    const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const body = (
      <People
        documents={await rowsOf(tx, signers)}
        signers={fitting.slice((at - 1) * pageSize, at * pageSize)}
        found={fitting.length}
        all={signers.length}
        waiting={waiting.map(each => each.name)}
        only={only}
        page={at}
        pages={pages}
        said={saidIn(ask)}
        overdueReviews={overduePieces(today).length}
        formToken={staffOf(ask).formToken}
      />
    )
    return page(text(ask.lang).people.title, body, { staff: true, width: 'wide' })
  })

const adopt = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    await adoptAgreements(tx, now, staffOf(ask).person)
    return redirect('/desk/people/agreements?said=adopted')
  })

const remind = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { person } = (await ask.form()).values
    if (person !== undefined && !isUuid(person)) return notFound()
    const made = await remindSigners(tx, now, staffOf(ask).person, person)
    const said = `said=reminded-${made}` as const
    return redirect(
      person === undefined
        ? `/desk/people/agreements?${said}`
        : `/desk/people/agreements/person/${person}?${said}`,
    )
  })

/** Works on one person who is asked to sign something; anybody else is the same 404. */
const withSigner = async (
  tx: Tx,
  now: Date,
  ask: Ask,
  work: (signer: Signer) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { person = '' } = ask.params
  const [signer] = isUuid(person) ? await signersOf(tx, londonDay(now), person) : []
  return signer ? work(signer) : notFound()
}

const onePerson = (ask: Ask) =>
  ask.read('gov', (tx, now) =>
    withSigner(tx, now, ask, async signer => {
      const props = {
        signer,
        signatures: await signaturesOf(tx, signer.person),
        said: saidIn(ask),
        formToken: staffOf(ask).formToken,
      }
      return page(text(ask.lang).person.title(signer.name), <Person {...props} />, aboveAgreements(ask))
    }),
  )

const paperPage = (
  ask: Ask,
  { person, name, standings }: Signer,
  more: Pick<PaperProps, 'typed' | 'errors'>,
): Reply => {
  const props = {
    ...more,
    person,
    name,
    documents: standings.map(each => each.document),
    formToken: staffOf(ask).formToken,
  }
  const status = Object.keys(more.errors).length > 0 ? 422 : 200
  return page(text(ask.lang).paper.title(name), <Paper {...props} />, { ...aboveAgreements(ask), status })
}

const troubles = {
  'too early': { date: 'early' },
  'in the future': { date: 'future' },
  yourself: { document: 'yourself' },
  absent: { document: 'absent' },
} as const

const keepPaper = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withSigner(tx, now, ask, async signer => {
      const form = await ask.form()
      const { document, language } = form.values
      const typed = {
        ...(document === undefined || !isDocument(document) ? {} : { document }),
        ...(language === undefined ? {} : { language }),
        date: datePartsIn(form, 'date'),
      }
      const read = readPaper(form)
      if (!read.ok) return paperPage(ask, signer, { typed, errors: read.errors })
      const kept = await keepPaperSignature(tx, now, {
        coordinator: staffOf(ask).person,
        person: signer.person,
        ...read,
      })
      if (kept !== 'signed') return paperPage(ask, signer, { typed, errors: troubles[kept] })
      return redirect(`/desk/people/agreements/person/${signer.person}?said=paper`)
    }),
  )

const may = ['coordinator'] as const

/** Who has signed what: dates of people, nothing of what anybody did. */
export const signerDoors = doors({
  'GET /desk/people/agreements': { may, reads: 'people', handle: people },
  'POST /desk/people/agreements/adopt': { may, handle: adopt },
  'POST /desk/people/agreements/remind': { may, handle: remind },
  'GET /desk/people/agreements/person/:person': { may, reads: 'people', handle: onePerson },
  'GET /desk/people/agreements/paper/:person': {
    may,
    reads: 'people',
    handle: ask =>
      ask.read('gov', (tx, now) =>
        withSigner(tx, now, ask, signer => paperPage(ask, signer, { typed: { date: {} }, errors: {} })),
      ),
  },
  'POST /desk/people/agreements/paper/:person': { may, handle: keepPaper },
})
