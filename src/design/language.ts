import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Lang, both } from '../platform/text.ts'
import { cy } from './text.cy.ts'
import { type Text, en } from './text.en.ts'

const text = both<Text>(en, cy)

/**
 * The language of the page, for the few words that components bring themselves ("Error:", "Next page").
 * Layout sets it; an island wraps its root: `<Language.Provider value={lang}>`.
 */
export const Language = createContext<Lang>('en')

/** The design's own words in the language of the page. Only inside components. */
export const useWords = (): Text => text(useContext(Language))
