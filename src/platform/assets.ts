import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfChanged } from './assets/build.ts'
import { encodingFor } from './encoding.ts'

/**
 * What browsers are sent besides pages, as tables of name → source file, relative to the root: style sheets (Sass),
 * browser entries (TypeScript, bundled to one module each), files taken as they are.
 */
export type AssetSources = {
  readonly styles: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
}

/** The names a table of sources gives: the keys of its three parts. */
export type AssetName<Sources extends AssetSources> = Extract<
  keyof Sources['styles'] | keyof Sources['scripts'] | keyof Sources['files'],
  string
>

export type Assets<Name extends string> = {
  /** The address of a built file, with its hash in it: `url('site.css')` → `/assets/site.3fa9….css`. */
  url(name: Name): string
  /** How many bytes travel, compressed with gzip. */
  weight(name: Name): number
  /** The file a GET or HEAD under `/assets/` asks for; null when there is none, for the app's own "not found". */
  answer(request: Request): Response | null
}

type Held = { type: string; identity: Bytes; gzip: Bytes; br: Bytes }
type Bytes = Uint8Array<ArrayBuffer>

const prefix = '/assets/'

/**
 * Builds what changed into `out` and holds the results in memory. A second start with unchanged sources compiles
 * nothing. The addresses are the keys of a map, so no path from a request ever reaches the disk.
 */
export async function openAssets<const Sources extends AssetSources>(options: {
  root: string
  sources: Sources
  /** Absolute; `<root>/build/assets` unless told. */
  out?: string
}): Promise<Assets<AssetName<Sources>>> {
  const out = options.out ?? join(options.root, 'build', 'assets')
  const built = await buildIfChanged(options.root, options.sources, out)
  const held = new Map<string, Held>()
  const read = async (file: string): Promise<Bytes> => new Uint8Array(await readFile(join(out, file)))
  for (const { file, type } of Object.values(built)) {
    const [identity, gzip, br] = await Promise.all([read(file), read(`${file}.gz`), read(`${file}.br`)])
    held.set(prefix + file, { type, identity, gzip, br })
  }
  const url = (name: string): string => {
    const entry = built[name]
    if (entry === undefined) throw new Error(`No asset is called ${name}: add it to the table of sources.`)
    return prefix + entry.file
  }
  return {
    url,
    weight: name => held.get(url(name))?.gzip.length ?? 0,
    answer: request => answerFrom(held, request),
  }
}

function answerFrom(held: ReadonlyMap<string, Held>, request: Request): Response | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const file = held.get(new URL(request.url).pathname)
  if (file === undefined) return null
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '')
  const body = file[encoding]
  const headers = new Headers({
    'content-type': file.type,
    'content-length': String(body.length),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  if (encoding !== 'identity') headers.set('content-encoding', encoding)
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}
