import { useContext } from 'preact/hooks'
import { Button, ButtonGroup, Language, Link } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { joiningText } from '../text.ts'
import { Post } from './Own.tsx'

/** Asks once before an application ends. */
export const Withdraw = ({ link }: { link: string }) => {
  const lang = useContext(Language)
  const t = joiningText(lang).own
  return (
    <>
      <h1>{t.withdrawTitle}</h1>
      <ul>
        {t.withdrawWhat.map(words => (
          <li>{words}</li>
        ))}
      </ul>
      <Post link={link} to="withdraw">
        <ButtonGroup>
          <Button>{t.withdrawYes}</Button>
          <Link href={localPath(lang, `/joining/${link}`)}>{t.withdrawNo}</Link>
        </ButtonGroup>
      </Post>
    </>
  )
}
