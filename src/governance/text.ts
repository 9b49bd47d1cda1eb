import { both } from '../platform/text.ts'
import { cy } from './text.cy.ts'
import { en } from './text.en.ts'

export const text = both(en, cy)
