import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { staleWelsh } from '../src/platform/text-freshness.ts'
import { bundledFiles, brokenWalls, foldersOfTheHouse, isomorphicFiles, type Import } from './architecture.ts'

const root = join(import.meta.dirname, '..')

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gms,
    ),
  ].map(([, to = '']) => ({ from: file, to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to }))

const sources = async (): Promise<string[]> => {
  const files: string[] = []
  for await (const file of glob('src/**/*.{ts,tsx}', { cwd: root })) files.push(file)
  return files.toSorted()
}

test('slices reach each other through front doors, and browser code stays in the browser', async () => {
  const files = await sources()
  const isomorphic = await isomorphicFiles(root)
  assert.deepEqual(
    files.flatMap(importsOf).flatMap(one => brokenWalls(one, isomorphic)),
    [],
  )
})

test('each wall refuses the import it stands against', () => {
  const intruders: Import[] = [
    { from: 'src/library/routes.tsx', to: 'src/asking/queries.ts' },
    { from: 'src/platform/http/mount.ts', to: 'src/library/index.ts' },
    { from: 'src/design/Layout.tsx', to: 'src/forces/index.ts' },
    { from: 'src/ps1/record.ts', to: 'src/platform/clock.ts' },
    { from: 'src/conversations/routes.tsx', to: 'src/conversations/browser/desk.tsx' },
    { from: 'src/identity/actions.ts', to: 'src/ps1/opening/vault.ts' },
    { from: 'src/conversations/browser/desk.tsx', to: 'src/conversations/queries.ts' },
    { from: 'src/conversations/browser/desk.tsx', to: 'pg' },
    { from: 'src/web.ts', to: 'demo/seed.ts' },
    { from: 'src/conversations/browser/desk.tsx', to: 'src/asking/circle.ts' },
  ]
  for (const intruder of intruders)
    assert.equal(brokenWalls(intruder, new Set()).length, 1, JSON.stringify(intruder))
})

test('web and worker can never open what was sealed, nor sow the demonstration', async () => {
  const { web, worker } = await bundledFiles(root)
  for (const files of [web, worker]) {
    assert.ok(files.length > 20, 'the import graph was read')
    assert.deepEqual(
      files.filter(file => /^demo\/|^src\/ps1\/opening|\/browser\//.test(file)),
      [],
    )
  }
})

test('the folders of the house are the ones ARCHITECTURE.md names', async () => {
  const known = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  for (const folder of await foldersOfTheHouse(root))
    assert.match(known, new RegExp(`\`${folder}/\``), folder)
})

test('Welsh is fresh: no English changed after its Welsh was written', async () => {
  assert.deepEqual(await staleWelsh(root), [])
})

test('a peer supporter is one word in Welsh, on screens and in the reference data', async () => {
  const read = async (pattern: string) => {
    const files: string[] = []
    for await (const file of glob(pattern, { cwd: root })) files.push(file)
    return files
  }
  const files = [...(await read('src/**/text.cy.ts')), ...(await read('{reference,demo}/*.csv'))]
  assert.ok(files.length > 20)
  // Cyfoedion, with its mutations; the other word for peers would look like another role.
  const other = files.filter(file => /ymheir(iaid)?\b/i.test(readFileSync(join(root, file), 'utf8')))
  assert.deepEqual(other, [])
})

test('the clock is read in one place', async () => {
  const readers = (await sources()).filter(
    file =>
      !/\/browser\/|\.test\.tsx?$|^src\/platform\/clock\.ts$/.test(file) &&
      /new Date\(\)|Date\.now\(\)|Temporal\.Now/.test(readFileSync(join(root, file), 'utf8')),
  )
  assert.deepEqual(readers, [])
})
