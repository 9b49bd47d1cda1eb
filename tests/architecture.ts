import { readFileSync } from 'node:fs'
import { glob, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/** The walls of the house, as rules on one import. `architecture.test.ts` walks every import past them. */
export type Import = { from: string; to: string }

const sliceOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]
const ground = new Set(['platform', 'design', 'ps1'])
const isBrowser = (path: string): boolean => path.includes('/browser/')
const isText = (path: string): boolean => /\/text(\.(en|cy))?\.ts$/.test(path)
const isTest = (path: string): boolean => path.includes('.test.')
/** Files that a slice's front door marks `// also runs in a browser`. */
export type Isomorphic = ReadonlySet<string>
const cryptoAndPreact = /^(age-encryption|@noble\/|@simplewebauthn\/browser|preact|govuk-frontend)/

export const brokenWalls = (one: Import, isomorphic: Isomorphic): string[] =>
  isTest(one.from)
    ? []
    : rules.filter(rule => rule.breaks(one, isomorphic)).map(rule => `${rule.name}: ${one.from} → ${one.to}`)

const rules: { name: string; breaks(one: Import, isomorphic: Isomorphic): boolean }[] = [
  {
    name: 'a slice is reached through its index.ts',
    breaks: ({ from, to }, isomorphic) => {
      const [here, there] = [sliceOf(from), sliceOf(to)]
      if (!there || here === there || ground.has(there) || (here && ground.has(here))) return false
      if (isBrowser(from)) return false
      // What also runs in a browser may borrow what does so too: through a front door it would bring the whole server along.
      if (isomorphic.has(from) && (isomorphic.has(to) || isText(to))) return false
      return to !== `src/${there}/index.ts`
    },
  },
  {
    name: 'platform, design and ps1 know no slice',
    breaks: ({ from, to }) => {
      const [here, there] = [sliceOf(from), sliceOf(to)]
      if (!here || !ground.has(here) || !there || here === there) return false
      if (here === 'ps1') return true
      return !ground.has(there)
    },
  },
  {
    name: 'server code imports neither browser code nor what opens',
    breaks: ({ from, to }) =>
      from.startsWith('src/') &&
      !isBrowser(from) &&
      !from.startsWith('src/ps1/') &&
      (isBrowser(to) || to.startsWith('src/ps1/opening')),
  },
  {
    name: 'browser code imports itself, design, words, ps1 and the approved libraries',
    breaks: ({ from, to }, isomorphic) => {
      if (!isBrowser(from) || !from.startsWith('src/')) return false
      if (!to.startsWith('src/')) return !cryptoAndPreact.test(to)
      return !(
        isBrowser(to) ||
        isText(to) ||
        isomorphic.has(to) ||
        /^src\/(design|ps1)\//.test(to) ||
        to === 'src/platform/http/path.ts'
      )
    },
  },
  {
    name: 'the program never imports the demonstration',
    breaks: ({ from, to }) => from.startsWith('src/') && to.startsWith('demo/'),
  },
]

export const foldersOfTheHouse = async (root: string): Promise<string[]> =>
  (await readdir(`${root}/src`, { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)

/** Every file of ours that the web and the worker process would load, by the bundler's own reading. */
export const bundledFiles = async (root: string): Promise<{ web: string[]; worker: string[] }> => {
  const read = async (entry: string) => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    return Object.keys(metafile.inputs)
  }
  return { web: await read('src/web.ts'), worker: await read('src/worker.ts') }
}

/** Reads the marks of every front door: `export { coverLine } from './cover.ts' // also runs in a browser`. */
export const isomorphicFiles = async (root: string): Promise<Isomorphic> => {
  const marked = new Set<string>()
  for await (const door of glob('src/*/index.ts', { cwd: root })) {
    const lines = readFileSync(join(root, door), 'utf8').matchAll(
      /from '(\.[^']+)' \/\/ also runs in a browser/g,
    )
    for (const [, file = ''] of lines) marked.add(join(dirname(door), file))
  }
  return marked
}
