import { useContext } from 'preact/hooks'
import { Button, ButtonGroup, ErrorSummary, Language, Link, Radios, StaffForm } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { leavingReasons } from '../../supporters/index.ts'
import type { Seen } from '../people.ts'
import { text } from '../text.ts'

type DeactivateProps = {
  readonly person: Seen
  readonly formToken: string
  /** Posted without a reason. */
  readonly reasonMissing: boolean
}

/** Asks once, and says what happens to those they talk with. */
export const Deactivate = ({ person, formToken, reasonMissing }: DeactivateProps) => {
  const lang = useContext(Language)
  const t = text(lang).deactivate
  const at = `/desk/people/${person.id}` as const
  return (
    <>
      <ErrorSummary errors={reasonMissing ? [{ field: 'reason', message: t.reasonMissing }] : []} />
      <h1>{t.title(person.name)}</h1>
      <ul>
        {t.what.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ul>
      <StaffForm action={localPath(lang, `${at}/deactivate`)} token={formToken}>
        <Radios
          name="reason"
          legend={t.reason}
          hint={t.reasonHint}
          error={reasonMissing ? t.reasonMissing : undefined}
          look="compact"
          choices={leavingReasons.map(reason => ({ value: reason, label: t.reasons[reason] }))}
        />
        <ButtonGroup>
          <Button>{t.yes}</Button>
          <Link href={localPath(lang, at)}>{t.no}</Link>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}
