import type { Lang } from '../../platform/text.ts'
import { cy as boundariesCy } from './boundaries/text.cy.ts'
import { en as boundaries } from './boundaries/text.en.ts'
import { cy as endingsCy } from './endings/text.cy.ts'
import { en as endings } from './endings/text.en.ts'
import { cy as listeningCy } from './listening/text.cy.ts'
import { en as listening } from './listening/text.en.ts'
import { cy as lookingAfterYourselfCy } from './looking-after-yourself/text.cy.ts'
import { en as lookingAfterYourself } from './looking-after-yourself/text.en.ts'
import { cy as passingOnCy } from './passing-on/text.cy.ts'
import { en as passingOn } from './passing-on/text.en.ts'
import type { Piece, PieceCode } from './piece.ts'
import { cy as suicideSaferCy } from './suicide-safer/text.cy.ts'
import { en as suicideSafer } from './suicide-safer/text.en.ts'

const pieces: Record<Lang, Record<PieceCode, Piece>> = {
  en: {
    boundaries,
    'passing-on': passingOn,
    listening,
    'suicide-safer': suicideSafer,
    endings,
    'looking-after-yourself': lookingAfterYourself,
  },
  cy: {
    boundaries: boundariesCy,
    'passing-on': passingOnCy,
    listening: listeningCy,
    'suicide-safer': suicideSaferCy,
    endings: endingsCy,
    'looking-after-yourself': lookingAfterYourselfCy,
  },
}

/** One of the six pieces in a language. */
export const pieceOf = (code: PieceCode, lang: Lang): Piece => pieces[lang][code]
