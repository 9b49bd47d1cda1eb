import type { AssetName } from './platform/assets.ts'

/**
 * Everything a browser is sent besides pages, in one table: `asset('exit.js')` gives the address.
 * A slice's browser code is one line here: its name, then the file; with words in it, one line a language (a page asks for
 * `talk.js` and is given `talk.cy.js`). Keep it short: most pages need no script at all.
 */
export const assetSources = {
  styles: {
    'site.css': 'src/design/style/site.scss',
  },
  scripts: {
    'exit.js': 'src/design/browser/exit.ts',
    'talk.en.js': 'src/conversations/browser/talk.tsx',
    'talk.cy.js': 'src/conversations/browser/talk.tsx',
    'talk-way.en.js': 'src/conversations/browser/talk/way-part.ts',
    'talk-way.cy.js': 'src/conversations/browser/talk/way-part.ts',
    'talk-inside.en.js': 'src/conversations/browser/talk/inside-part.ts',
    'talk-inside.cy.js': 'src/conversations/browser/talk/inside-part.ts',
    'supporters.en.js': 'src/asking/browser/supporters.tsx',
    'supporters.cy.js': 'src/asking/browser/supporters.tsx',
    'desk.en.js': 'src/conversations/browser/desk.tsx',
    'desk.cy.js': 'src/conversations/browser/desk.tsx',
    'desk-people.en.js': 'src/conversations/browser/desk/Coordinating.tsx',
    'desk-people.cy.js': 'src/conversations/browser/desk/Coordinating.tsx',
    'desk-ways.en.js': 'src/conversations/browser/desk/Ways.tsx',
    'desk-ways.cy.js': 'src/conversations/browser/desk/Ways.tsx',
    'desk-in-place.en.js': 'src/conversations/browser/work/InPlace.tsx',
    'desk-in-place.cy.js': 'src/conversations/browser/work/InPlace.tsx',
    'passkey.js': 'src/conversations/browser/passkey.ts',
    'passkey-new.js': 'src/conversations/browser/new-passkey.ts',
    'join.en.js': 'src/conversations/browser/join.tsx',
    'join.cy.js': 'src/conversations/browser/join.tsx',
    'join.worker.js': 'src/conversations/browser/join.worker.ts',
    'keys.worker.js': 'src/conversations/browser/keys.worker.ts',
    'keys-people.js': 'src/conversations/browser/keys/people-works.ts',
  },
  files: {
    'icon.svg': 'src/design/icons/icon.svg',
    'words.txt': 'reference/eff-long-words.txt',
  },
} as const

/** What `url` of the opened assets takes. */
export type SiteAsset = AssetName<typeof assetSources>

/** The file of a script for a page in this language. */
export const scriptIn = (lang: 'en' | 'cy', name: string): string => {
  const spoken = name.replace(/\.js$/, `.${lang}.js`)
  return spoken in assetSources.scripts ? spoken : name
}
