import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AssetSources } from '../assets.ts'
import { compileScripts } from './scripts.ts'

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
    makers(root),
  ])
  return {
    outputs: parts.flatMap(part => part.outputs),
    inputs: [...new Set(parts.flatMap(part => part.inputs))],
  }
}

/** What makes the files counts as a source: the same words, built in another way, are another file. */
async function makers(root: string): Promise<Compilation> {
  const folder = 'src/platform/assets'
  const [own, top] = await Promise.all(
    [folder, '.'].map(path => readdir(join(root, path)).catch((): string[] => [])),
  )
  const inputs = (own ?? []).filter(file => file.endsWith('.ts')).map(file => `${folder}/${file}`)
  return { outputs: [], inputs: [...inputs, ...(top ?? []).filter(file => file === 'package-lock.json')] }
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

async function takeFiles(root: string, files: AssetSources['files']): Promise<Compilation> {
  const outputs = await Promise.all(
    Object.entries(files).map(async ([name, source]) => {
      if (extname(name) !== extname(source)) throw new Error(`${name} and ${source} differ in kind.`)
      return { name, file: name, bytes: await readFile(join(root, source)) }
    }),
  )
  return { outputs, inputs: Object.values(files) }
}
