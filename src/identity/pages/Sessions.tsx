import { Button, StaffForm, SummaryList } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dayTimeText, type Lang } from '../../platform/text.ts'
import type { OwnSession } from '../session-list.ts'
import { text } from '../text.ts'

export type SessionsProps = {
  readonly lang: Lang
  readonly sessions: readonly OwnSession[]
  /** The session that shows this page. */
  readonly current: string
  readonly formToken: string
}

/** Where a person is signed in, for that person alone, each with a way to end it. */
export const Sessions = ({ lang, sessions, current, formToken }: SessionsProps) => {
  const t = text(lang)
  const to = (path: `/${string}`) => localPath(lang, path)
  return (
    <>
      <h1 class="govuk-heading-l">{t.sessionsTitle}</h1>
      <p>{t.sessionsIntro}</p>
      {sessions.map(session => (
        <div>
          <h2 class="govuk-heading-m">
            {session.id === current ? t.thisSession : t.sessionOn(session.device)}
          </h2>
          <SummaryList
            rows={[
              { key: t.device, value: session.device },
              { key: t.cameInBy, value: t.ways[session.way] },
              { key: t.began, value: dayTimeText(session.began, lang) },
              { key: t.lastUsed, value: dayTimeText(session.seen, lang) },
            ]}
          />
          {session.id === current ? null : (
            <StaffForm action={to('/desk/sessions/end')} token={formToken}>
              <input type="hidden" name="session" value={session.id} />
              <Button look="secondary">{t.endThis(session.device)}</Button>
            </StaffForm>
          )}
        </div>
      ))}
      <StaffForm action={to('/desk/sign-out-everywhere')} token={formToken}>
        <Button>{t.signOutEverywhere}</Button>
      </StaffForm>
      <p>{t.signOutEverywhereHint}</p>
    </>
  )
}
