import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { AssetSources } from '../assets.ts'
import { type Compiled, compile } from './compile.ts'
import { hashOf, hashed } from './hashed.ts'

/** name → the file in the output folder, with its hash, and its media type. */
export type Built = Readonly<Record<string, BuiltFile>>
type BuiltFile = { file: string; type: string }

type Manifest = { table: string; inputs: Record<string, string>; built: Built }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Builds when a source, a package it uses or the table itself changed; otherwise reads what the last build left. */
export async function buildIfChanged(root: string, sources: AssetSources, out: string): Promise<Built> {
  const table = hashOf(JSON.stringify(sources))
  const last = await readManifest(join(out, 'manifest.json'))
  if (last !== null && last.table === table && (await unchanged(root, last.inputs))) return last.built
  const { outputs, inputs } = await compile(root, sources)
  await mkdir(out, { recursive: true })
  const built = Object.fromEntries(await Promise.all(outputs.map(output => writeOne(out, output))))
  const manifest: Manifest = { table, inputs: await hashes(root, inputs), built }
  await writeWhole(join(out, 'manifest.json'), JSON.stringify(manifest))
  return built
}

async function writeOne(out: string, output: Compiled): Promise<[string, BuiltFile]> {
  const type = types[extname(output.file)]
  if (type === undefined) throw new Error(`No media type is known for ${output.file}.`)
  const file = hashed(output.file, output.bytes)
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: output.bytes.length }
  await Promise.all([
    writeWhole(join(out, file), output.bytes),
    writeWhole(join(out, `${file}.gz`), await promisify(gzip)(output.bytes, { level: 9 })),
    writeWhole(join(out, `${file}.br`), await promisify(brotliCompress)(output.bytes, { params })),
  ])
  return [output.name, { file, type }]
}

/** Two processes may build at once, and one may be killed: a reader sees the whole file or none. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  await writeFile(part, content)
  await rename(part, file)
}

async function hashes(root: string, files: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(files.map(async file => [file, hashOf(await readFile(join(root, file)))] as const)),
  )
}

async function unchanged(root: string, inputs: Record<string, string>): Promise<boolean> {
  try {
    const now = await hashes(root, Object.keys(inputs))
    return Object.entries(inputs).every(([file, hash]) => now[file] === hash)
  } catch {
    return false
  }
}

async function readManifest(file: string): Promise<Manifest | null> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'))
    return manifest
  } catch {
    return null
  }
}
