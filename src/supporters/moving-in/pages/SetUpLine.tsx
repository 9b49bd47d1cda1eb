import { useContext } from 'preact/hooks'
import { Language, Link } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { SetUpCount } from '../set-up.ts'
import { movingText } from '../text.ts'

/** "38 of 60 are set up", leading to who is not and to one kind reminder; and the ways in and out for everybody at once. */
export const SetUpLine = ({ ready, all }: SetUpCount) => {
  const lang = useContext(Language)
  const t = movingText(lang)
  return (
    <ul class="al-plain">
      <li>
        <Link href={localPath(lang, '/desk/people/set-up')}>
          {all === 0 ? t.setUp.noSupporters : t.setUp.count(ready, all)}
        </Link>
      </li>
      <li>
        <Link href={localPath(lang, '/desk/people/import')}>{t.start.title}</Link>
      </li>
      <li>
        <Link href={localPath(lang, '/desk/people/export')}>{t.start.outLink}</Link>
      </li>
    </ul>
  )
}
