import { z } from 'zod'
import { cell, readReference } from '../../platform/reference.ts'
import { isPiece, pieceCodes, type PieceCode } from './piece.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day')

const row = z.object({
  piece: z.string().refine(isPiece, 'is no piece'),
  owner: cell.text,
  owner_cy: cell.text,
  reviewer: cell.text,
  reviewer_cy: cell.text,
  written_on: day,
  // Empty: nobody has reviewed it yet.
  reviewed_on: z.union([day, z.literal('')]),
  review_by: day,
  cy_checked: cell.yes,
})

/** Who keeps a piece, who reviews it and by when; posts, never names. Days as "2026-11-25". */
export type Review = {
  readonly piece: PieceCode
  readonly owner: { readonly en: string; readonly cy: string }
  readonly reviewer: { readonly en: string; readonly cy: string }
  readonly writtenOn: string
  readonly reviewedOn: string | undefined
  readonly reviewBy: string
  /** Whether a Welsh speaker has read the Welsh. */
  readonly isWelshChecked: boolean
}

export const reviews: ReadonlyMap<PieceCode, Review> = new Map(
  (await readReference('learning.csv', row)).map(each => [
    each.piece,
    {
      piece: each.piece,
      owner: { en: each.owner, cy: each.owner_cy },
      reviewer: { en: each.reviewer, cy: each.reviewer_cy },
      writtenOn: each.written_on,
      reviewedOn: each.reviewed_on === '' ? undefined : each.reviewed_on,
      reviewBy: each.review_by,
      isWelshChecked: each.cy_checked,
    },
  ]),
)

/** Pieces whose review date has passed on this London day, for coordinators. */
export const overduePieces = (today: string): PieceCode[] =>
  pieceCodes.filter(code => (reviews.get(code)?.reviewBy ?? '') < today)
