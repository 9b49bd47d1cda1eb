import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, build } from 'esbuild'
import { OperatorError } from '../../src/platform/process/operator-error.ts'
import { root } from '../../src/platform/root.ts'
import { clearAfterTheDead } from '../make/postgres.ts'

/** A file that asks where it lies is told of its source, beside which lies what it reads. */
const whereSourcesLie: Plugin = {
  name: 'where-sources-lie',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, ({ path }) => ({
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', () => JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}

const madeOf = (outdir: string, file: string): string => join(outdir, file.replace(/\.tsx?$/, '.js'))

/** A test file's hooks are its own: see `hooksOf`. */
const ownHooks = (outdir: string): Plugin => ({
  name: 'own-hooks',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:test$/ }, ({ importer, namespace }) =>
      namespace === 'file' && /\.test\.tsx?$/.test(importer)
        ? { path: importer, namespace: 'own-hooks' }
        : null,
    )
    onLoad({ filter: /./, namespace: 'own-hooks' }, ({ path }) => ({
      resolveDir: import.meta.dirname,
      contents: `import { hooksOf } from './hooks-of.ts'
        export { after, describe, it, mock, suite, test } from 'node:test'
        export const { before, beforeEach, afterEach } = hooksOf(${JSON.stringify(madeOf(outdir, relative(root, path)))})`,
    }))
  },
})

const prefix = 'tests-'

/**
 * Makes JavaScript of the test files and all they import, once for every process that runs some of them, with the settings of the
 * program's own bundle in `start.mjs`. Its source maps lead a failure back to the line in the source. They are removed at `cleanup`.
 * @returns the made files, in the order of their sources. @throws OperatorError when one cannot be read as TypeScript.
 */
export async function compileTests(
  files: readonly string[],
  cleanup: AsyncDisposableStack,
): Promise<string[]> {
  const place = join(root, 'build')
  mkdirSync(place, { recursive: true })
  await clearAfterTheDead(prefix, place)
  const outdir = mkdtempSync(join(place, `${prefix}${process.pid}-`))
  cleanup.defer(() => rmSync(outdir, { recursive: true, force: true }))
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
    plugins: [whereSourcesLie, ownHooks(outdir)],
  }).catch((cause: unknown) => {
    throw new OperatorError('The tests cannot be compiled: mend what stands above.', { cause })
  })
  return files.map(file => madeOf(outdir, file))
}
