import { isAbsolute, join, relative } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** What a document's script holds and may give to its parts: each file's exports. */
export type Shared = ReadonlyMap<string, readonly string[]>

/** One export of one file, and the short name under which the document gives it. */
type Gift = { readonly file: string; readonly name: string; readonly as: string }
export type Gifts = readonly Gift[]

/** Files that are in a script, and not only looked at on the way to it. */
export const filesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )

/** The exports of files, from a build in which each of them stood alone (`alone`). */
export const exportsIn = ({ outputs }: Metafile): Shared =>
  new Map(
    Object.values(outputs).flatMap(({ entryPoint, exports }) =>
      entryPoint === undefined ? [] : [[entryPoint, exports] as const],
    ),
  )

/** Leaves everything out but the entries themselves. */
export const alone: Plugin = {
  name: 'each file alone',
  setup: build => {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    )
  },
}

/** Every export of the document there could be. */
export const everyGift = (shared: Shared): Gifts =>
  [...shared]
    .flatMap(([file, names]) => names.map(name => ({ file, name })))
    .map((gift, at) => ({ ...gift, as: `g${at}` }))

/**
 * Those that the parts take, read from scripts that were built with `takes`; renamed, because a name's length travels too. What is
 * in the document's own source is given as it is called there.
 */
export const takenOf = (gifts: Gifts, scripts: readonly string[], own: string): Gifts => {
  const imports = scripts.flatMap(script => [...script.matchAll(/import\{([^}]*)\}from"document"/g)])
  const names = new Set(
    imports.flatMap(([, list = '']) => list.split(',').map(one => one.trim().split(' ')[0])),
  )
  return gifts
    .filter(({ as }) => names.has(as))
    .map((gift, at) => ({ ...gift, as: gift.file === own ? gift.name : `$${at.toString(36)}` }))
}

const inQuotes = (text: string): string => JSON.stringify(text)

/** The document's own source, with what its parts take. */
export const giving = (root: string, source: string, gifts: Gifts): string =>
  [
    `export * from ${inQuotes(join(root, source))}`,
    ...gifts
      .filter(({ file }) => file !== source)
      .map(({ file, name, as }) => `export { ${name} as ${as} } from ${inQuotes(join(root, file))}`),
  ].join('\n')

/** In a part, each file that the document holds becomes what the document gives of it. The rest is the part's own. */
export const takes = (root: string, shared: Shared, gifts: Gifts, document: string): Plugin => ({
  name: 'a part of a document',
  setup: build => {
    build.onResolve({ filter: /./ }, async ({ path, kind, pluginData, namespace, importer, resolveDir }) => {
      if (namespace === 'given') return { path: document, external: true, sideEffects: false }
      if (kind === 'entry-point' || pluginData === 'asked') return undefined
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'asked' })
      const file = isAbsolute(found.path) ? relative(root, found.path).replaceAll('\\', '/') : ''
      return shared.has(file) ? { path: file, namespace: 'given', sideEffects: false } : found
    })
    build.onLoad({ filter: /./, namespace: 'given' }, ({ path }) => {
      const given = new Map(gifts.flatMap(({ file, name, as }) => (file === path ? [[name, as]] : [])))
      // One line a name: of those that are mentioned in a source and never used, none gets into the script.
      const lines = shared
        .get(path)
        ?.map(name => `export { ${given.get(name) ?? 'unused'} as ${name} } from ${inQuotes(document)}`)
      return { contents: lines?.join('\n') ?? '', loader: 'js' }
    })
  },
})
