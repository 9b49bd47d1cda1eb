import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Parts of libraries that never run here, by who asks for them, and what stands in: a throw, never other mathematics. */
const standIns: readonly { asks: RegExp; for: RegExp; standIn: string }[] = [
  { asks: /./, for: /^@noble\/curves\/nist\.js$/, standIn: 'nist.ts' },
  { asks: /./, for: /^@noble\/hashes\/scrypt\.js$/, standIn: 'scrypt.ts' },
  {
    asks: /[/\\]age-encryption[/\\]dist[/\\]index\.js$/,
    for: /^\.\/recipients\.js$/,
    standIn: 'age-recipients.ts',
  },
  {
    asks: /[/\\]age-encryption[/\\]dist[/\\]recipients\.js$/,
    for: /^\.\/x25519\.js$/,
    standIn: 'age-x25519.ts',
  },
  {
    asks: /[/\\]@simplewebauthn[/\\]browser[/\\]/,
    for: /^\.\.\/helpers\/identify(?:Authentication|Registration)Error\.js$/,
    standIn: 'webauthn-errors.ts',
  },
]

/** Key exchanges that post-quantum makes as it loads, named or not. The mark changes no code: whoever is unused may be left out. */
const madeOnLoading = /(?<=[=,] )(?=(?:QSF|createKitchenSink|ecdhKem)\()/g

/**
 * `refuse('7.4', 'an unknown kind')`: why a rule refuses is for tests and developers, and nobody is shown it; the rule's number stays.
 * Nothing is decided by the words.
 */
const why =
  /\b((?:refuse|conflict)\(\s*'[\w. ]+',\s*)(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)(?=,?\s*\))/g

/**
 * Leaves out of a script what its libraries hold for other uses than ours: a script that holds keys should be small enough to be read
 * whole. What is used stays the library's own, byte for byte.
 */
export const leavesOut = (root: string): Plugin => ({
  name: 'leaves out what never runs',
  setup: build => {
    for (const { asks, for: filter, standIn } of standIns)
      build.onResolve({ filter }, ({ importer }) =>
        asks.test(importer) ? { path: join(root, 'src/platform/assets/unused', standIn) } : undefined,
      )
    build.onLoad({ filter: /[/\\]@noble[/\\]post-quantum[/\\]hybrid\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(madeOnLoading, '/* @__PURE__ */ '),
      loader: 'js',
    }))
    build.onLoad(
      { filter: /[/\\]src[/\\](?:ps1|conversations[/\\]browser)[/\\].*\.ts$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replaceAll(why, "$1''"),
        loader: 'ts',
      }),
    )
  },
})
