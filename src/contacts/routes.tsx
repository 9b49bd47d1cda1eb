import { isUuid } from '../platform/uuid.ts'
import { settingOf } from '../forces/index.ts'
import { staffOf } from '../identity/index.ts'
import { recordThemes } from '../library/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { notFound, page, redirect, type Reply } from '../platform/http/reply.ts'
import type { Tx } from '../platform/db/index.ts'
import { routeNames } from '../support-routes/index.ts'
import { londonDay } from '../supporters/index.ts'
import { completeRecord, mendRecord, takeBackRecord, withdrawRecord } from './actions.ts'
import { above, formPage } from './form-page.tsx'
import { blank, conversationIn, readRecord, typedIn, typedOf } from './forms.ts'
import { wishesOf } from './list.ts'
import { loadDoors } from './load-routes.tsx'
import { myLoad, myRest } from './load.ts'
import { holdsBack } from './offering.ts'
import { Records } from './pages/Records.tsx'
import { RecordPage } from './pages/RecordPage.tsx'
import { Withdraw } from './pages/Withdraw.tsx'
import * as queries from './queries.ts'
import type { ContactRecord } from './record.ts'
import { text } from './text.ts'

const newRecord = (ask: Ask) =>
  ask.read('gov', async tx => formPage(tx, ask, { mode: await settingOf(tx, 'record-mode'), typed: blank() }))

/**
 * The way in from a conversation. Its id is posted, never in an address: an address stays in a browser's history. It comes as 32
 * hex digits, as the protocol writes ids.
 */
const newFromConversation = (ask: Ask) =>
  ask.read('gov', async tx => {
    const conversation = conversationIn((await ask.form()).values)
    return formPage(tx, ask, { mode: await settingOf(tx, 'record-mode'), typed: blank({ conversation }) })
  })

const complete = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const form = await ask.form()
    const mode = await settingOf(tx, 'record-mode')
    const read = readRecord(mode, form, londonDay(now))
    if (!read.ok) return formPage(tx, ask, { mode, typed: typedIn(form), errors: read.errors })
    const { person } = staffOf(ask)
    const id = await completeRecord(tx, now, { person, ...read }, conversationIn(form.values))
    return redirect(`/desk/records/${id}?saved=new`)
  })

/** Works on one of the viewer's own records; another's, or none, is the same 404. */
const withRecord = async (
  tx: Tx,
  ask: Ask,
  work: (record: ContactRecord) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { id = '' } = ask.params
  const record = isUuid(id) ? await queries.recordById(tx, id) : undefined
  return record ? work(record) : notFound()
}

const one = (ask: Ask) =>
  ask.read('gov', tx =>
    withRecord(tx, ask, async record => {
      const said = ask.url.searchParams.get('saved')
      const saved = (['new', 'mended', 'back'] as const).find(each => each === said)
      const load = await myLoad(tx)
      const body = (
        <RecordPage
          record={record}
          saved={saved}
          rests={holdsBack(load, await myRest(tx)).length > 0}
          load={load}
          themes={await recordThemes(tx)}
          routes={routeNames(ask.force.nation, ask.lang)}
          others={await queries.otherSupporters(tx, staffOf(ask).person)}
        />
      )
      return page(text(ask.lang).record.title, body, above(ask))
    }),
  )

const mendPage = (ask: Ask) =>
  ask.read('gov', (tx, now) =>
    withRecord(tx, ask, record =>
      formPage(tx, ask, { mode: record.mode, typed: typedOf(record, londonDay(now)), mends: record.id }),
    ),
  )

const mend = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withRecord(tx, ask, async record => {
      const form = await ask.form()
      const read = readRecord(record.mode, form, londonDay(now), record)
      const { mode, id: mends } = record
      if (!read.ok) return formPage(tx, ask, { mode, typed: typedIn(form), errors: read.errors, mends })
      await mendRecord(tx, now, record.id, { person: staffOf(ask).person, ...read })
      return redirect(`/desk/records/${record.id}?saved=mended`)
    }),
  )

const withdrawPage = (ask: Ask) =>
  ask.read('gov', tx =>
    withRecord(tx, ask, record =>
      page(
        text(ask.lang).record.withdrawTitle,
        <Withdraw record={record} formToken={staffOf(ask).formToken} />,
        above(ask),
      ),
    ),
  )

const withdraw = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withRecord(tx, ask, async record => {
      await withdrawRecord(tx, now, record.id)
      return redirect('/desk/records?withdrawn=yes')
    }),
  )

const takeBack = (ask: Ask) =>
  ask.write('gov', async tx => {
    const { id = '' } = ask.params
    if (!isUuid(id)) return notFound()
    // Deleted meanwhile, never there, or another's: one answer, and a kind one.
    return (await takeBackRecord(tx, id))
      ? redirect(`/desk/records/${id}?saved=back`)
      : redirect('/desk/records?withdrawn=late')
  })

const list = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const wishes = wishesOf(ask.url.searchParams)
    const found = await queries.countRecords(tx, wishes)
    const pages = Math.max(1, Math.ceil(found / queries.pageSize))
    const asked = Number(ask.url.searchParams.get('page') ?? 1)
    const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const body = (
      <Records
        wishes={wishes}
        records={await queries.listRecords(tx, wishes, at)}
        found={found}
        page={at}
        pages={pages}
        months={await queries.monthsWithRecords(tx)}
        used={await queries.mostUsed(tx, 'themes', 100)}
        themes={await recordThemes(tx)}
        load={await myLoad(tx)}
        withdrawn={await queries.withdrawnRecords(tx, now)}
        tooLate={ask.url.searchParams.get('withdrawn') === 'late'}
        formToken={staffOf(ask).formToken}
      />
    )
    return page(text(ask.lang).list.title, body, { staff: true })
  })

const supporter = ['supporter'] as const
/** A supporter's own records; the policy on `app.person` keeps everybody else's out, whatever a handler asks for. */
const own = { may: supporter, reads: 'own-records' } as const

export const contactDoors = doors({
  ...loadDoors,
  'GET /desk/records': { ...own, handle: list },
  'POST /desk/records': { may: supporter, handle: complete },
  'GET /desk/records/new': { may: supporter, handle: newRecord },
  'POST /desk/records/new': { may: supporter, handle: newFromConversation },
  'GET /desk/records/:id': { ...own, handle: one },
  'GET /desk/records/:id/mend': { ...own, handle: mendPage },
  'POST /desk/records/:id/mend': { may: supporter, handle: mend },
  'GET /desk/records/:id/withdraw': { ...own, handle: withdrawPage },
  'POST /desk/records/:id/withdraw': { may: supporter, handle: withdraw },
  'POST /desk/records/:id/take-back': { may: supporter, handle: takeBack },
})
