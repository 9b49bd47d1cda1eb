import { dayPlus } from '../../platform/day.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { londonDay } from '../london.ts'
import { changesBetween } from './changes.ts'
import { gating, isDocument } from './documents.ts'
import { datePartsIn, dayIn } from './forms.ts'
import { Publish, type PublishProps } from './pages/Publish.tsx'
import { aboveAgreements } from './people-routes.tsx'
import { publishDraft } from './publishing.ts'
import { draftOf, type Draft } from './drafts.ts'
import { signersOf, signingRules, wholeVersion } from './queries.ts'
import { text } from './text.ts'
import { readWords } from './words.ts'

type Shown = Partial<Pick<PublishProps, 'errors' | 'moved'>> & Pick<PublishProps, 'date'>

const publishPage = async (
  tx: Tx,
  now: Date,
  ask: Ask,
  { draft, shown, status = 200 }: { draft: Draft; shown: Shown; status?: number },
): Promise<Reply> => {
  const { document, text: words, revision } = draft
  const newest = await wholeVersion(tx, document)
  if (!newest) return notFound()
  const signers = await signersOf(tx, londonDay(now))
  const props: PublishProps = {
    errors: {},
    moved: false,
    ...shown,
    document,
    version: newest.version + 1,
    changed: {
      en: changesBetween(readWords(newest.text.en), readWords(words.en)),
      cy: changesBetween(readWords(newest.text.cy), readWords(words.cy)),
    },
    isDifferent: words.en !== newest.text.en || words.cy !== newest.text.cy,
    asked: signers.filter(each => each.standings.some(standing => standing.document === document)).length,
    graceDays: gating.includes(document) ? (await signingRules(tx)).graceDays : undefined,
    revision,
    formToken: staffOf(ask).formToken,
  }
  const title = text(ask.lang).publish.title(text(ask.lang).names[document])
  return page(title, <Publish {...props} />, { ...aboveAgreements(ask), status })
}

const draftIn = async (tx: Tx, ask: Ask): Promise<Draft | undefined> => {
  const { document = '' } = ask.params
  return isDocument(document) ? draftOf(tx, document) : undefined
}

const partsOf = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return { day: String(date), month: String(month), year: String(year) }
}

const openPublish = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const draft = await draftIn(tx, ask)
    if (!draft) return notFound()
    return publishPage(tx, now, ask, { draft, shown: { date: partsOf(londonDay(now)) } })
  })

/** What is wrong with the day from which new words are in force. */
const dayTrouble = (day: string | undefined, today: string): 'date' | 'past' | 'far' | undefined => {
  if (day === undefined) return 'date'
  if (day < today) return 'past'
  return day > dayPlus(today, 366) ? 'far' : undefined
}

const publish = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const draft = await draftIn(tx, ask)
    if (!draft) return notFound()
    const form = await ask.form()
    const [date, day] = [datePartsIn(form, 'date'), dayIn(form, 'date')]
    const trouble = dayTrouble(day, londonDay(now))
    const errors = {
      ...(trouble ? { date: trouble } : {}),
      ...(form.values['confirm'] === 'yes' ? {} : { confirm: 'confirm' as const }),
    }
    if (day === undefined || Object.keys(errors).length > 0)
      return publishPage(tx, now, ask, { draft, shown: { date, errors }, status: 422 })
    const done = await publishDraft(tx, now, {
      by: staffOf(ask).person,
      document: draft.document,
      revision: Number(form.values['revision'] ?? 0) || 0,
      inForceOn: day,
    })
    if (done === 'published') return redirect(`/desk/people/agreements/${draft.document}?said=published`)
    return publishPage(tx, now, ask, { draft, shown: { date, moved: done === 'moved on' }, status: 409 })
  })

const may = ['coordinator'] as const

export const publishDoors = doors({
  'GET /desk/people/agreements/:document/publish': { may, handle: openPublish },
  'POST /desk/people/agreements/:document/publish': { may, handle: publish },
})
