import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, type Reply } from '../../platform/http/reply.ts'
import { ShortNumbers } from '../../support-routes/index.ts'
import { londonDay } from '../london.ts'
import { GuidePage } from './GuidePage.tsx'
import { guideOf, isGuide } from './guides.ts'
import { LearningHome } from './LearningHome.tsx'
import { chosenIn, isPiece, type Chosen } from './piece.ts'
import { PiecePage } from './PiecePage.tsx'
import { pieceOf } from './pieces.ts'
import { overduePieces, reviews } from './review.ts'
import { text } from './text.ts'

const above = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs items={[{ label: text(ask.lang).title, href: localPath(ask.lang, '/desk/learning') }]} />
  ),
})

/** Those past their review date, for coordinators alone: a supporter can do nothing about it. */
const overdueFor = async (ask: Ask) => {
  if (!staffOf(ask).roles.includes('coordinator')) return []
  return ask.read('gov', (_tx, now) => Promise.resolve(overduePieces(londonDay(now))))
}

const home = async (ask: Ask): Promise<Reply> =>
  page(text(ask.lang).title, <LearningHome overdue={await overdueFor(ask)} />, { staff: true })

const piecePage = async (ask: Ask, chosen?: Chosen): Promise<Reply> => {
  const { piece: code = '' } = ask.params
  if (!isPiece(code)) return notFound()
  const piece = pieceOf(code, ask.lang)
  const numbers =
    code === 'suicide-safer' ? (
      <ShortNumbers nation={ask.force.nation} lang={ask.lang} more={text(ask.lang).ring} />
    ) : undefined
  const props = {
    code,
    piece,
    review: reviews.get(code),
    isOverdue: (await overdueFor(ask)).includes(code),
    numbers,
    chosen,
    formToken: staffOf(ask).formToken,
  }
  return page(piece.title, <PiecePage {...props} />, above(ask))
}

const guide = (ask: Ask): Reply => {
  const { guide: code = '' } = ask.params
  if (!isGuide(code)) return notFound()
  const t = text(ask.lang)
  return page(t.guideTitle(t.guideNames[code]), <GuidePage guide={guideOf(code, ask.lang)} />, above(ask))
}

/** Reading and trying out; nothing here writes, and nothing is kept of who read or chose what. */
export const learningDoors = doors({
  'GET /desk/learning': { may: 'staff', handle: home },
  'GET /desk/learning/:piece': { may: 'staff', handle: ask => piecePage(ask) },
  'POST /desk/learning/:piece': {
    may: 'staff',
    handle: async ask => piecePage(ask, chosenIn((await ask.form()).values)),
  },
  'GET /desk/learning/guides/:guide': { may: 'staff', handle: guide },
})
