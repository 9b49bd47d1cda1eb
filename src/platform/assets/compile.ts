import { readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import type { AssetSources } from '../assets.ts'

/** `file` is the name it is served under, before the hash goes in. */
export type Compiled = { name: string; file: string; bytes: Uint8Array }
export type Compilation = {
  outputs: Compiled[]
  /** Every file that was read, relative to the root. */
  inputs: string[]
}

/** Compiles all of a table. The compilers are loaded here, so that a start with nothing to build does not pay for them. */
export async function compile(root: string, sources: AssetSources): Promise<Compilation> {
  const parts = await Promise.all([
    compileStyles(root, sources.styles),
    compileScripts(root, sources.scripts),
    takeFiles(root, sources.files),
  ])
  return {
    outputs: parts.flatMap(part => part.outputs),
    inputs: [...new Set(parts.flatMap(part => part.inputs))],
  }
}

async function compileStyles(root: string, styles: AssetSources['styles']): Promise<Compilation> {
  const sass = await import('sass')
  const outputs: Compiled[] = []
  const inputs: string[] = []
  for (const [name, source] of Object.entries(styles)) {
    const { css, loadedUrls } = await sass.compileAsync(join(root, source), {
      style: 'compressed',
      charset: false,
      loadPaths: [join(root, 'node_modules')],
    })
    outputs.push({ name, file: name, bytes: Buffer.from(css) })
    inputs.push(...loadedUrls.map(url => relative(root, fileURLToPath(url))))
  }
  return { outputs, inputs }
}

/** `talk.cy.js` is the script of a page in Welsh: it holds no English words. A name without a language holds both. */
const languageOf = (name: string): 'en' | 'cy' | undefined => {
  const language = /\.(en|cy)\.js$/.exec(name)?.[1]
  return language === 'en' || language === 'cy' ? language : undefined
}

async function compileScripts(root: string, scripts: AssetSources['scripts']): Promise<Compilation> {
  const parts = await Promise.all(
    [undefined, 'en' as const, 'cy' as const].map(language =>
      bundleScripts(
        root,
        Object.entries(scripts).filter(([name]) => languageOf(name) === language),
        language,
      ),
    ),
  )
  return { outputs: parts.flatMap(part => part.outputs), inputs: parts.flatMap(part => part.inputs) }
}

async function bundleScripts(
  root: string,
  scripts: readonly (readonly [string, string])[],
  language: 'en' | 'cy' | undefined,
): Promise<Compilation> {
  if (scripts.length === 0) return { outputs: [], inputs: [] }
  const esbuild = await import('esbuild')
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: scripts.map(([name, source]) => ({ in: source, out: name.replace(/\.js$/, '') })),
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    // One module a page, small enough to read whole; nothing is fetched later.
    splitting: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: unused(root),
    plugins: language === undefined ? [] : [wordsOf(language)],
    logLevel: 'silent',
  })
  const outputs = result.outputFiles.map(({ path, contents }) => {
    const name = relative(join(root, 'out'), path)
    return { name, file: name, bytes: contents }
  })
  return { outputs, inputs: Object.keys(result.metafile.inputs) }
}

/** Puts the page's own words in the place of the other language's: a page speaks one at a time, and a phone loads one. */
const wordsOf = (language: 'en' | 'cy'): Plugin => {
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

/** Parts of libraries that never run here, and what stands in for them: a script that holds keys should be readable whole. */
const unused = (root: string): Record<string, string> => ({
  '@noble/curves/nist.js': join(root, 'src/platform/assets/unused/nist.ts'),
  '@noble/hashes/scrypt.js': join(root, 'src/platform/assets/unused/scrypt.ts'),
})

async function takeFiles(root: string, files: AssetSources['files']): Promise<Compilation> {
  const outputs = await Promise.all(
    Object.entries(files).map(async ([name, source]) => {
      if (extname(name) !== extname(source)) throw new Error(`${name} and ${source} differ in kind.`)
      return { name, file: name, bytes: await readFile(join(root, source)) }
    }),
  )
  return { outputs, inputs: Object.values(files) }
}
