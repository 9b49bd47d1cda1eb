import { useContext } from 'preact/hooks'
import { Button, Language, StaffForm } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { movingText } from '../text.ts'

/** The rows of a sheet go at once. */
export const ThrowAway = ({ draft, formToken }: { draft: string; formToken: string }) => {
  const lang = useContext(Language)
  return (
    <StaffForm action={localPath(lang, `/desk/people/import/${draft}/away`)} token={formToken}>
      <Button look="quiet">{movingText(lang).columns.away}</Button>
    </StaffForm>
  )
}
