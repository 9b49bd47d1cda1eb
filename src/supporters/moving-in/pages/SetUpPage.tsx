import { useContext } from 'preact/hooks'
import { Button, Language, Link, NotificationBanner, StaffForm, Table, Tag } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dayText } from '../../../platform/text.ts'
import type { NotSetUp, SetUp } from '../set-up.ts'
import { movingText } from '../text.ts'

export type SetUpProps = {
  readonly setUp: SetUp
  /** The mail as it goes. */
  readonly letter: { readonly subject: string; readonly text: string }
  /** Before this nobody is reminded again. */
  readonly next: Date | undefined
  readonly sent: number | undefined
  readonly formToken: string
}

/** Who can be written to, who is rung only, and one kind reminder. */
export const SetUpPage = (props: SetUpProps) => {
  const lang = useContext(Language)
  const { setUp: t } = movingText(lang)
  const { setUp, sent } = props
  return (
    <>
      {sent === undefined ? null : <NotificationBanner kind="done">{t.sent(sent)}</NotificationBanner>}
      <h1>{t.title}</h1>
      <p class="al-lead">
        {setUp.all === 0 ? t.noSupporters : t.count(setUp.ready, setUp.all)}
        {setUp.all > 0 && setUp.waiting.length === 0 ? `. ${t.nobody}` : null}
      </p>
      <p>{t.lead}</p>
      {setUp.waiting.length === 0 ? null : (
        <>
          <p>{t.how}</p>
          <p>
            <Link href={localPath(lang, '/desk')}>{t.makeLinks}</Link>
          </p>
          <Reminder {...props} />
          <Waiting setUp={setUp} />
        </>
      )}
    </>
  )
}

const Waiting = ({ setUp }: { setUp: SetUp }) => {
  const lang = useContext(Language)
  const { setUp: t, preview } = movingText(lang)
  return (
    <>
      <h2>{t.names}</h2>
      <Table<NotSetUp>
        caption={t.names}
        captionHidden
        rows={setUp.waiting}
        columns={[
          {
            heading: preview.name,
            names: true,
            cell: one => <Link href={localPath(lang, `/desk/people/${one.id}`)}>{one.name}</Link>,
          },
          {
            heading: t.state,
            cell: one => <Tag look="plain">{one.isLive ? t.ringOnly : t.onTheWay}</Tag>,
          },
        ]}
      />
    </>
  )
}

const Reminder = ({ setUp, letter, next, formToken }: SetUpProps) => {
  const lang = useContext(Language)
  const { setUp: t } = movingText(lang)
  return (
    <>
      <h2>{t.reminder}</h2>
      {next === undefined ? (
        <>
          <p>{t.reminderLead(setUp.waiting.length)}</p>
          <blockquote>
            <p>
              <strong>{letter.subject}</strong>
            </p>
            {letter.text.split('\n\n').map(part => (
              <p>{part}</p>
            ))}
          </blockquote>
          <StaffForm action={localPath(lang, '/desk/people/set-up')} token={formToken}>
            <Button>{t.button(setUp.waiting.length)}</Button>
          </StaffForm>
        </>
      ) : (
        <p>{t.tooSoon(dayText(next, lang))}</p>
      )}
    </>
  )
}
