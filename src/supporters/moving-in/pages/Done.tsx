import { useContext } from 'preact/hooks'
import { Button, ButtonGroup, Language, Link, StaffForm, SummaryList, Table } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { DoneImport, Stayed } from '../done.ts'
import { movingText } from '../text.ts'
import { ThrowAway } from './ThrowAway.tsx'

export type DoneProps = {
  readonly done: DoneImport
  readonly stayed: readonly Stayed[]
  /** Its rows, while they are kept for the report. */
  readonly draft: string | undefined
  readonly formToken: string
}

/** What an import did, what comes next, and the way back. */
export const Done = ({ done, stayed, draft, formToken }: DoneProps) => {
  const lang = useContext(Language)
  const { done: t } = movingText(lang)
  const isUndone = done.undoneAt !== null
  const title = isUndone ? t.undoneTitle : done.people > 0 ? t.title(done.people) : t.filledTitle
  return (
    <>
      <h1>{title}</h1>
      <SummaryList
        rows={[
          { key: t.people, value: done.people },
          ...(isUndone ? [{ key: t.gone, value: done.gone }] : [{ key: t.active, value: done.active }]),
          ...(done.filled > 0 ? [{ key: t.filled, value: done.filled }] : []),
          { key: t.unread, value: done.unread },
          { key: t.by, value: done.by },
          { key: t.at, value: dateText(done.at, lang) },
        ]}
      />
      {isUndone ? <WhoStayed stayed={stayed} /> : <Next done={done} draft={draft} />}
      {draft === undefined ? null : (
        <>
          <p>{t.draftKept}</p>
          <ThrowAway draft={draft} formToken={formToken} />
        </>
      )}
    </>
  )
}

const Next = ({ done, draft }: { done: DoneImport; draft: string | undefined }) => {
  const lang = useContext(Language)
  const { done: t } = movingText(lang)
  const steps = [
    ['/desk/people', t.steps.people],
    ['/desk', t.steps.invite],
    ['/desk/people/set-up', t.steps.setUp],
    ...(draft === undefined ? [] : [[`/desk/people/import/${draft}/report.csv`, t.steps.report] as const]),
    [`/desk/people/imports/${done.id}/undo`, t.undo],
  ] as const
  return (
    <>
      <h2>{t.next}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {steps.map(([path, words]) => (
          <li>
            <Link href={localPath(lang, path)}>{words}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const WhoStayed = ({ stayed }: { stayed: readonly Stayed[] }) => {
  const lang = useContext(Language)
  const { done: t, preview } = movingText(lang)
  return (
    <>
      <h2>{t.stayed}</h2>
      <Table<Stayed>
        caption={t.stayed}
        captionHidden
        empty={t.nobodyStayed}
        rows={stayed}
        columns={[
          {
            heading: preview.name,
            names: true,
            cell: each => <Link href={localPath(lang, `/desk/people/${each.id}`)}>{each.name}</Link>,
          },
          { heading: preview.what, cell: each => (each.filled ? t.whyFilled : t.why[each.why]) },
        ]}
      />
    </>
  )
}

/** Asks once more: taking back is a page of its own. */
export const Undo = ({ done, formToken }: { done: DoneImport; formToken: string }) => {
  const lang = useContext(Language)
  const t = movingText(lang).done
  return (
    <>
      <h1>{t.undoTitle}</h1>
      <p class="al-lead">{t.summary(done.people, dateText(done.at, lang), done.by)}</p>
      <p>{t.undoLead}</p>
      <p>{t.undoStays}</p>
      <StaffForm action={localPath(lang, `/desk/people/imports/${done.id}/undo`)} token={formToken}>
        <ButtonGroup>
          <Button>{t.undoButton}</Button>
          <Link href={localPath(lang, `/desk/people/imports/${done.id}`)}>{t.keep}</Link>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}
