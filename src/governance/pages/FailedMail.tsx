import { useContext } from 'preact/hooks'
import { Button, Language, NotificationBanner, StaffForm, Table } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayTimeText } from '../../platform/text.ts'
import type { FailedNotice } from '../../supporters/index.ts'
import { text } from '../text.ts'

export type FailedMailProps = {
  readonly notices: readonly FailedNotice[]
  readonly said: 'tried' | 'off duty' | 'absent' | undefined
  readonly formToken: string
}

/** Mail that did not arrive, each with the way to try it again. */
export const FailedMail = ({ notices, said, formToken }: FailedMailProps) => {
  const lang = useContext(Language)
  const t = text(lang).mail
  const codes: Readonly<Record<string, string>> = t.whyCodes
  const messages = { tried: t.tried, 'off duty': t.offDuty, absent: t.absent }
  return (
    <>
      {said ? (
        <NotificationBanner kind={said === 'tried' ? 'done' : 'note'}>
          <p>{messages[said]}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <Table
        caption={t.caption}
        captionHidden
        empty={t.none}
        rows={notices}
        columns={[
          { heading: t.who, names: true, cell: nameOf },
          { heading: t.when, cell: notice => dayTimeText(notice.madeAt, lang) },
          { heading: t.tries, numeric: true, cell: notice => notice.attempts },
          { heading: t.why, cell: notice => codes[notice.failure] ?? notice.failure },
          { heading: t.action, cell: notice => <Retry notice={notice} formToken={formToken} /> },
        ]}
      />
    </>
  )
}

const nameOf = ({ firstName, surname }: FailedNotice) => `${firstName} ${surname}`

const Retry = ({ notice, formToken }: { notice: FailedNotice; formToken: string }) => {
  const lang = useContext(Language)
  const t = text(lang).mail
  return (
    <StaffForm action={localPath(lang, '/desk/network/mail')} token={formToken}>
      <input type="hidden" name="notice" value={notice.notice} />
      <Button look="secondary" slim>
        {t.retry}
        <span class="govuk-visually-hidden"> {t.retryFor(nameOf(notice))}</span>
      </Button>
    </StaffForm>
  )
}
