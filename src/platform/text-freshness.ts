import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'

/**
 * Welsh goes stale in silence when somebody mends the English. Beside each `text.cy.ts` stands `text.cy.hashes.json` (beside each
 * `name.cy.md` of the reference `name.cy.hashes.json`): for each key the hash of the English for which that Welsh was written. (The habit is book-a-prison-visit's.)
 */
const hash = (value: unknown): string =>
  createHash('sha256').update(wordsOf(value).replaceAll(/\s+/g, ' ')).digest('hex').slice(0, 12)

/** A sentence with a number in it is a function; whoever compiled it, minified it reads the same. */
const wordsOf = (value: unknown): string =>
  typeof value === 'function'
    ? transformSync(`(${String(value)})`, { loader: 'ts', minify: true }).code
    : String(value)

const hashesOf = (value: unknown, key = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => hashesOf(inner, key === '' ? name : `${key}.${name}`))
    : [[key, hash(value)]]

type Words = { file: string; english: Map<string, string>; written: Map<string, string> }

const readWords = async (root: string): Promise<Words[]> => {
  const all: Words[] = []
  for await (const english of glob('src/**/text.en.ts', { cwd: root })) {
    const file = join(root, dirname(english), 'text.cy.hashes.json')
    const { en } = (await import(pathToFileURL(join(root, english)).href)) as { en: unknown }
    const written: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    all.push({ file, english: new Map(hashesOf(en)), written: new Map(Object.entries(written)) })
  }
  for await (const english of glob('reference/*/*.en.md', { cwd: root })) {
    const file = join(root, english.replace(/en\.md$/, 'cy.hashes.json'))
    const written: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    const parts = hashesOf(paragraphsIn(readFileSync(join(root, english), 'utf8')))
    all.push({ file, english: new Map(parts), written: new Map(Object.entries(written)) })
  }
  return all
}

/** A text file by its paragraphs and points, each under its number: `3`, `3.2` for the second point of a list. */
const paragraphsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\n{2,}/)
      .flatMap((part, at) =>
        part.startsWith('- ')
          ? part.split(/\n(?=- )/).map((point, nth) => [`${at + 1}.${nth + 1}`, point])
          : [[`${at + 1}`, part]],
      ),
  )

/** Every key whose English changed after its Welsh was written: `src/library/text.cy.hashes.json home.title`. */
export const staleWelsh = async (root: string): Promise<string[]> =>
  (await readWords(root)).flatMap(({ file, english, written }) =>
    [...new Set([...english.keys(), ...written.keys()])]
      .filter(key => english.get(key) !== written.get(key))
      .map(key => `${file} ${key}`),
  )

/** Says that the Welsh was read again and fits the English of now: `./alongside text accept`. */
export const acceptWelsh = async (root: string): Promise<void> => {
  for (const { file, english } of await readWords(root)) {
    writeFileSync(file, `${JSON.stringify(Object.fromEntries([...english].toSorted()), null, 2)}\n`)
  }
}
