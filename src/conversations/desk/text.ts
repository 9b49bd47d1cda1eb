import { both } from '../../platform/text.ts'
import { cy } from './text.cy.ts'
import { en, type Text } from './text.en.ts'

/** The words of the desk, its sign-in and the newcomer's page. */
export const text = both<Text>(en, cy)
export type { Text }
