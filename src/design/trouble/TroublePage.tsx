import type { Trouble } from '../../platform/http/house.ts'
import { localPath } from '../../platform/http/path.ts'
import { both, type Lang } from '../../platform/text.ts'
import { Link } from '../Link.tsx'
import { cy } from './text.cy.ts'
import { en, type Text } from './text.en.ts'

export const text = both<Text>(en, cy)

/** Plain words, what to do, and who is awake. Nothing of the inside: not which address, not which person, not why. */
export const TroublePage = ({
  trouble,
  lang,
  reference,
}: {
  trouble: Trouble
  lang: Lang
  reference?: string | undefined
}) => {
  const t = text(lang)
  return (
    <>
      <h1>{t[trouble].title}</h1>
      {t[trouble].words.map(sentence => (
        <p>{sentence}</p>
      ))}
      {reference === undefined ? null : <p>{t.reference(reference)}</p>}
      <p>{t.awake}</p>
      {/* An address of no force has no pages to go to. */}
      {trouble === 'unknown-host' ? null : (
        <ul class="al-jumps">
          <li>
            <Link href={localPath(lang, '/help-now')}>{t.help}</Link>
          </li>
          <li>
            <Link href={localPath(lang, '/')}>{t.home}</Link>
          </li>
        </ul>
      )}
    </>
  )
}
