import { both } from '../../platform/text.ts'
import { cy } from './text.cy.ts'
import { en, type Text } from './text.en.ts'

/** The words of the desk and its sign-in. Those of a coordinator's part and of the newcomer's page are their own, so that a phone loads what it shows. */
export const text = both<Text>(en, cy)
export type { Text }
