import { useContext } from 'preact/hooks'
import { Button, ButtonGroup, Language, Link, StaffForm } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { ContactRecord } from '../record.ts'
import { text } from '../text.ts'
import { whatText, whenText } from './words.ts'

/** Asks once before a record is deleted, and says which one it is. */
export const Withdraw = ({ record, formToken }: { record: ContactRecord; formToken: string }) => {
  const lang = useContext(Language)
  const t = text(lang).record
  const at = `/desk/records/${record.id}` as const
  return (
    <>
      <h1>{t.withdrawTitle}</h1>
      <p>
        <strong>{whenText(record, lang)}</strong>
        <br />
        {whatText(record, lang)}
      </p>
      <p>{t.withdrawWhat}</p>
      <StaffForm action={localPath(lang, `${at}/withdraw`)} token={formToken}>
        <ButtonGroup>
          <Button>{t.withdrawYes}</Button>
          <Link href={localPath(lang, at)}>{t.withdrawNo}</Link>
        </ButtonGroup>
      </StaffForm>
    </>
  )
}
