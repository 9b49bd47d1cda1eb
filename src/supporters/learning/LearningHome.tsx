import { useContext } from 'preact/hooks'
import { Language, Link, Tag } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { guideCodes } from './guides.ts'
import { pieceCodes, type PieceCode } from './piece.ts'
import { pieceOf } from './pieces.ts'
import { text } from './text.ts'

/** The six pieces and the guides. `overdue` holds those past their review date, and is empty for everybody but coordinators. */
export const LearningHome = ({ overdue }: { overdue: readonly PieceCode[] }) => {
  const lang = useContext(Language)
  const t = text(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.pieces}</h2>
      {overdue.length > 0 ? <p class="al-meta">{t.overdueWhy}</p> : null}
      <ul class="al-pieces">
        {pieceCodes.map(code => (
          <li>
            <h3>
              <Link href={localPath(lang, `/desk/learning/${code}`)}>{pieceOf(code, lang).title}</Link>
            </h3>
            <p>{pieceOf(code, lang).lead}</p>
            {overdue.includes(code) ? (
              <p>
                <Tag look="care">{t.overdue}</Tag>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <h2>{t.guides}</h2>
      <ul>
        {guideCodes.map(code => (
          <li>
            <Link href={localPath(lang, `/desk/learning/guides/${code}`)}>{t.guideNames[code]}</Link>
          </li>
        ))}
      </ul>
      <p class="al-meta">{t.forYou}</p>
    </>
  )
}
