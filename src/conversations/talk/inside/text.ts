import { both } from '../../../platform/text.ts'
import { cy } from './text.cy.ts'
import { en, type Text } from './text.en.ts'

export const insideWords = both<Text>(en, cy)
