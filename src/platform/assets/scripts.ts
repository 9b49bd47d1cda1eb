import { basename, join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import type { AssetSources } from '../assets.ts'
import type { Compilation, Compiled } from './compile.ts'
import { hashed } from './hashed.ts'
import { leavesOut } from './left-out.ts'
import { alone, everyGift, exportsIn, filesIn, giving, takenOf, takes } from './parts.ts'

type Language = 'en' | 'cy'
type Entry = readonly [name: string, source: string]

/** `talk.cy.js` is the script of a page in Welsh: it holds no English words. A name without a language holds both. */
const languageOf = (name: string): Language | undefined => {
  const language = /\.(en|cy)\.js$/.exec(name)?.[1]
  return language === 'en' || language === 'cy' ? language : undefined
}

/** `desk-people.cy.js` is a part of `desk.cy.js`, which it takes what both need from: nothing is loaded twice. */
const documentOf = (name: string): string => `${name.split(/[-.]/)[0]} ${languageOf(name) ?? ''}`
const isPart = ([name]: Entry): boolean => name.includes('-')

/** Builds the scripts, one document with its parts at a time. */
export async function compileScripts(root: string, scripts: AssetSources['scripts']): Promise<Compilation> {
  const documents = Object.values(Object.groupBy(Object.entries(scripts), ([name]) => documentOf(name)))
  const built = await Promise.all(documents.map(entries => compileDocument(root, entries ?? [])))
  return { outputs: built.flatMap(one => one.outputs), inputs: built.flatMap(one => one.inputs) }
}

async function compileDocument(root: string, entries: readonly Entry[]): Promise<Compilation> {
  const parts = entries.filter(isPart)
  const [document] = entries.filter(entry => !isPart(entry))
  if (document === undefined || parts.length === 0) return bundle(root, entries)
  const held = await heldBy(root, document, parts)
  const shared = exportsIn(
    (
      await build(
        root,
        held.map(file => [file, file]),
        alone,
      )
    ).metafile,
  )
  const every = everyGift(shared)
  const looked = await build(root, parts, takes(root, shared, every, 'document'))
  const taken = takenOf(
    every,
    looked.outputFiles.map(({ text }) => text),
    document[1],
  )
  const whole = await bundle(root, [document], gives(root, document, giving(root, document[1], taken)))
  const [own] = whole.outputs
  if (own === undefined) throw new Error(`${document[0]} was not built.`)
  const rest = await bundle(root, parts, takes(root, shared, taken, `./${hashed(own.file, own.bytes)}`))
  return { outputs: [own, ...rest.outputs], inputs: [...whole.inputs, ...rest.inputs] }
}

/** What a document holds: its own files, and those that two of its parts need. */
async function heldBy(root: string, document: Entry, parts: readonly Entry[]): Promise<string[]> {
  const [own = [], ...others] = await Promise.all(
    [document, ...parts].map(async entry => filesIn((await build(root, [entry])).metafile)),
  )
  const all = others.flat()
  return [...new Set([...own, ...all.filter((file, at) => all.indexOf(file) !== at)])]
}

/** Puts more exports to the source of a document. */
const gives = (root: string, [, source]: Entry, contents: string): Plugin => ({
  name: 'a document with parts',
  setup: build => {
    build.onResolve({ filter: /./ }, ({ kind }) =>
      kind === 'entry-point' ? { path: join(root, source), namespace: 'whole' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'whole' }, () => ({ contents, loader: 'ts', resolveDir: root }))
  },
})

async function build(root: string, entries: readonly Entry[], plugin?: Plugin) {
  const language = languageOf(entries[0]?.[0] ?? '')
  const options = {
    absWorkingDir: root,
    entryPoints: entries.map(([name, source]) => ({ in: source, out: name.replace(/\.js$/, '') })),
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    // Welsh and typographic marks as they are, not as escapes.
    charset: 'utf8',
    // One module a page, small enough to read whole, and its parts where the table names some.
    splitting: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [
      ...(plugin ? [plugin] : []),
      ...(language === undefined ? [] : [wordsOf(language)]),
      leavesOut(root),
    ],
    logLevel: 'silent',
  } as const satisfies BuildOptions
  const esbuild = await import('esbuild')
  return esbuild.build(options)
}

async function bundle(root: string, entries: readonly Entry[], plugin?: Plugin): Promise<Compilation> {
  const { outputFiles, metafile } = await build(root, entries, plugin)
  const outputs = await Promise.all(outputFiles.map(({ path, text }) => finish(basename(path), text)))
  return { outputs, inputs: Object.keys(metafile.inputs).filter(file => !file.includes(':')) }
}

/** The copyright notices of the libraries inside, each once, without the list of files it stood in. */
const withNotices = (code: string): string =>
  code.replace(/\/\*! Bundled license information:[^]*$/, list => {
    const notices = new Set([...list.matchAll(/\(\*!(.*?)\*\)/g)].map(([, notice = '']) => notice.trim()))
    return `/*! ${[...notices].join('; ')} */`
  })

/** esbuild's names for variables, given out over the whole file, gzip 3 % worse than names given out scope by scope. */
async function finish(name: string, script: string): Promise<Compiled> {
  const { minify } = await import('oxc-minify')
  const { code, errors } = await minify(name, script, {
    module: true,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
    codegen: { legalComments: 'eof' },
  })
  if (errors.length > 0) throw new Error(`${name} could not be made small: ${errors[0]?.message}`)
  return { name, file: name, bytes: Buffer.from(withNotices(code)) }
}

/** Puts the page's own words in the place of the other language's: a page speaks one at a time, and a phone loads one. */
const wordsOf = (language: Language): Plugin => {
  const other = language === 'en' ? 'cy' : 'en'
  return {
    name: 'words of one language',
    setup: build => {
      build.onLoad({ filter: new RegExp(`/text\\.${other}\\.ts$`) }, () => ({
        contents: `export { ${language} as ${other} } from './text.${language}.ts'`,
        loader: 'ts',
      }))
    },
  }
}
