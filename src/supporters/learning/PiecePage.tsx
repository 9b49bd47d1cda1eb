import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { InsetText, Language, Link, SummaryList, Tag } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { dateText } from '../../platform/text.ts'
import type { Chosen, Dialogue, Piece, PieceCode } from './piece.ts'
import { Questions } from './Questions.tsx'
import type { Review } from './review.ts'
import { text } from './text.ts'

export type PiecePageProps = {
  readonly code: PieceCode
  readonly piece: Piece
  readonly review: Review | undefined
  /** For coordinators: its review date has passed. */
  readonly isOverdue: boolean
  /** The numbers to ring, in the piece that may need them at once. */
  readonly numbers?: ComponentChildren
  /** What was chosen; undefined before anything was. */
  readonly chosen: Chosen | undefined
  readonly formToken: string
}

/** One piece: what to know, two talks, three questions, and who keeps it. */
export const PiecePage = (props: PiecePageProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { code, piece, isOverdue, numbers } = props
  return (
    <>
      <h1>{piece.title}</h1>
      <p class="al-lead">{piece.lead}</p>
      {isOverdue ? (
        <p>
          <Tag look="care">{t.overdue}</Tag>
        </p>
      ) : null}
      {numbers ? (
        <InsetText>
          <h2>{t.now}</h2>
          <p>{t.nowWords}</p>
          {numbers}
        </InsetText>
      ) : null}
      <Sections piece={piece} />
      {code === 'passing-on' || code === 'suicide-safer' ? (
        <p>
          <Link href={localPath(lang, '/passing-on')}>{t.theList}</Link>
        </p>
      ) : null}
      <h2>{t.talks}</h2>
      <p class="al-meta">{t.madeUp}</p>
      {piece.dialogues.map(dialogue => (
        <Talk dialogue={dialogue} />
      ))}
      <Questions {...props} />
      <About review={props.review} />
      <p class="al-meta">{t.forYou}</p>
    </>
  )
}

const Sections = ({ piece }: { piece: Piece }) => (
  <>
    {piece.sections.map(({ heading, points }) => (
      <>
        <h2>{heading}</h2>
        <ul>
          {points.map(point => (
            <li>{point}</li>
          ))}
        </ul>
      </>
    ))}
  </>
)

const Talk = ({ dialogue: { title, scene, lines, notice } }: { dialogue: Dialogue }) => {
  const t = text(useContext(Language))
  return (
    <>
      <h3>{title}</h3>
      <p>{scene}</p>
      <ol class="al-talk">
        {lines.map(({ who, says }) => (
          <li class={who === 'you' ? 'al-talk__mine' : 'al-talk__theirs'}>
            <article>
              <p class="al-talk__who">{t.who[who]}</p>
              <p>{says}</p>
            </article>
          </li>
        ))}
      </ol>
      <InsetText>
        <strong>{t.notice}.</strong> {notice}
      </InsetText>
    </>
  )
}

const About = ({ review }: { review: Review | undefined }) => {
  const lang = useContext(Language)
  const t = text(lang)
  if (!review) return null
  const day = (date: string) => dateText(noonOf(date), lang)
  return (
    <>
      <h2>{t.about}</h2>
      <SummaryList
        rows={[
          { key: t.owner, value: review.owner[lang] },
          { key: t.reviewer, value: review.reviewer[lang] },
          { key: t.written, value: day(review.writtenOn) },
          {
            key: t.reviewed,
            value: review.reviewedOn === undefined ? t.notReviewed : day(review.reviewedOn),
          },
          { key: t.reviewBy, value: day(review.reviewBy) },
          { key: t.welsh, value: review.isWelshChecked ? t.welshChecked : t.welshNotChecked },
        ]}
      />
    </>
  )
}
