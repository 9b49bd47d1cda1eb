import type { AssetName } from './platform/assets.ts'

/**
 * Everything a browser is sent besides pages, in one table: `asset('exit.js')` gives the address.
 * A slice's browser code is one line here: its name, then the file. Keep it short: most pages need no script at all.
 */
export const assetSources = {
  styles: {
    'site.css': 'src/design/style/site.scss',
  },
  scripts: {
    'exit.js': 'src/design/browser/exit.ts',
    'words-worker.js': 'src/conversations/browser/words-worker.ts',
    'talk.js': 'src/conversations/browser/talk.tsx',
    'supporters.js': 'src/asking/browser/supporters.tsx',
    'desk.js': 'src/conversations/browser/desk.tsx',
    'join.js': 'src/conversations/browser/join.tsx',
    'keys.worker.js': 'src/conversations/browser/keys.worker.ts',
  },
  files: {
    'icon.svg': 'src/design/icons/icon.svg',
    'words.txt': 'reference/eff-long-words.txt',
  },
} as const

/** What `url` of the opened assets takes. */
export type SiteAsset = AssetName<typeof assetSources>
