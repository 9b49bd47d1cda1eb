/** Moving in, who is set up, and everything out again. */
import { isUuid } from '../../platform/uuid.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { bytes, notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { sql } from '../../platform/db/index.ts'
import { reminderText } from '../reminders/job.ts'
import { doneImports, whoStayed, type DoneImport } from './done.ts'
import { keepDraft } from './draft.ts'
import { draftDoors } from './draft-routes.tsx'
import { peopleTable } from './export.ts'
import { Done, Undo } from './pages/Done.tsx'
import { Export } from './pages/Export.tsx'
import { SetUpPage } from './pages/SetUpPage.tsx'
import { Start } from './pages/Start.tsx'
import { postedSheet } from './posted.ts'
import { largestFile, type Unreadable } from './read-sheet.ts'
import { nextSetUpReminder, remindToSetUp, setUpCount, setUpOf } from './set-up.ts'
import { csvOf, odsOf } from './tables-out.ts'
import { movingText } from './text.ts'
import { undoImport } from './undo.ts'

const above = (ask: Ask, path: `/${string}`, label: string) => ({
  staff: true,
  above: <Breadcrumbs items={[{ label, href: localPath(ask.lang, path) }]} />,
})

const openDrafts = async (tx: Tx, person: string) => {
  const { rows } = await sql<{ id: string; at: Date; rows: number }>`
    select id, made_at as at, jsonb_array_length(sheets -> (choices ->> 'sheet')::int -> 'rows') as rows
    from supporters.import_draft where made_by = ${person}::uuid and became is null order by made_at desc limit 5`.execute(
    tx,
  )
  return rows
}

const startPage = (ask: Ask, error?: Unreadable, pasted?: string) =>
  ask.read('gov', async tx => {
    const { person, formToken } = staffOf(ask)
    const body = (
      <Start
        formToken={formToken}
        error={error}
        pasted={pasted}
        open={await openDrafts(tx, person)}
        done={await doneImports(tx)}
        setUp={await setUpCount(tx)}
      />
    )
    return page(movingText(ask.lang).start.title, body, { staff: true, status: error ? 422 : 200 })
  })

const takeSheet = async (ask: Ask): Promise<Reply> => {
  const read = await postedSheet(ask)
  if (!read.ok) return startPage(ask, read.why, (await ask.form()).values['cells'])
  return ask.write('gov', async (tx, now) => {
    const id = await keepDraft(tx, now, { person: staffOf(ask).person }, read)
    return redirect(`/desk/people/import/${id}`)
  })
}

/** Works on one import of this force. */
const withDone = async (
  tx: Tx,
  ask: Ask,
  work: (done: DoneImport) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { import: id = '' } = ask.params
  const [done] = isUuid(id) ? await doneImports(tx, id) : []
  return done ? work(done) : notFound()
}

const donePage = (ask: Ask) =>
  ask.read('gov', tx =>
    withDone(tx, ask, async done => {
      const { person, formToken } = staffOf(ask)
      const draft = await tx
        .selectFrom('supporters.import_draft')
        .select('id')
        .where('became', '=', done.id)
        .where('made_by', '=', person)
        .executeTakeFirst()
      const { start, done: t } = movingText(ask.lang)
      return page(
        done.undoneAt === null ? t.title(done.people) : t.undoneTitle,
        <Done done={done} stayed={await whoStayed(tx, done.id)} draft={draft?.id} formToken={formToken} />,
        above(ask, '/desk/people/import', start.title),
      )
    }),
  )

const undoPage = (ask: Ask) =>
  ask.read('gov', tx =>
    withDone(tx, ask, done => {
      const { done: t } = movingText(ask.lang)
      if (done.undoneAt !== null) return redirect(`/desk/people/imports/${done.id}`)
      return page(
        t.undoTitle,
        <Undo done={done} formToken={staffOf(ask).formToken} />,
        above(ask, `/desk/people/imports/${done.id}`, t.title(done.people)),
      )
    }),
  )

const undo = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { import: id = '' } = ask.params
    if (!isUuid(id)) return notFound()
    const undone = await undoImport(tx, now, { person: staffOf(ask).person }, id)
    return undone === 'absent' ? notFound() : redirect(`/desk/people/imports/${id}`)
  })

const setUpPage = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const next = await nextSetUpReminder(tx)
    const sent = ask.url.searchParams.get('sent')
    const body = (
      <SetUpPage
        setUp={await setUpOf(tx)}
        letter={reminderText(ask.url.origin, [ask.lang])}
        next={next !== undefined && next > now ? next : undefined}
        sent={sent !== null && /^\d{1,5}$/.test(sent) ? Number(sent) : undefined}
        formToken={staffOf(ask).formToken}
      />
    )
    return page(movingText(ask.lang).setUp.title, body, { staff: true })
  })

const remind = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const sent = await remindToSetUp(tx, now, { person: staffOf(ask).person })
    return redirect(sent === 'too-soon' ? '/desk/people/set-up' : `/desk/people/set-up?sent=${sent}`)
  })

const download = (ask: Ask, kind: 'csv' | 'ods') =>
  ask.read('gov', async tx => {
    const table = await peopleTable(tx, ask.lang)
    const type = kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.oasis.opendocument.spreadsheet'
    const name = movingText(ask.lang).out.file
    return bytes(kind === 'csv' ? csvOf(table) : odsOf([table]), {
      type,
      headers: { 'Content-Disposition': `attachment; filename="${name}.${kind}"` },
    })
  })

const may = ['coordinator'] as const

export const movingInDoors = doors({
  'GET /desk/people/import': { may, reads: 'people', handle: ask => startPage(ask) },
  'POST /desk/people/import': { may, mostBytes: largestFile + 64 * 1024, handle: takeSheet },
  ...draftDoors,
  'GET /desk/people/imports/:import': { may, reads: 'people', handle: donePage },
  'GET /desk/people/imports/:import/undo': { may, reads: 'people', handle: undoPage },
  'POST /desk/people/imports/:import/undo': { may, handle: undo },
  'GET /desk/people/set-up': { may, reads: 'people', handle: setUpPage },
  'POST /desk/people/set-up': { may, handle: remind },
  'GET /desk/people/export': {
    may,
    reads: 'people',
    handle: ask => page(movingText(ask.lang).out.title, <Export />, { staff: true }),
  },
  'GET /desk/people/export/people.csv': { may, reads: 'people', handle: ask => download(ask, 'csv') },
  'GET /desk/people/export/people.ods': { may, reads: 'people', handle: ask => download(ask, 'ods') },
})
