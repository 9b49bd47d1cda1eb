import { both } from './platform/text.ts'
import { cy } from './text.cy.ts'
import { en, type Text } from './text.en.ts'

/** The words of the frame, and of nothing else: a slice has its own. */
export const text = both<Text>(en, cy)
