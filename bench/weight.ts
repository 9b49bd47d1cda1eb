import { gzipSync } from 'node:zlib'
import { assetSources } from '../src/browser-entries.ts'
import { openAssets } from '../src/platform/assets.ts'
import { root } from '../src/platform/root.ts'
import { type Line, round } from './line.ts'
import { withPlace } from './place.ts'

/** Pages a first visitor meets, and whether they need script. */
const pages: readonly (readonly [path: string, needsScript: boolean])[] = [
  ['/', false],
  ['/guidance', false],
  ['/library', false],
  ['/help-now', true],
]

/** The limit is the ceiling itself; `ratio` is how much of it is taken. */
const weighed = (name: string, value: number, most: number): Line => ({
  name,
  value,
  unit: 'bytes of gzip',
  limit: most,
  ratio: round(value / most),
  target: `≤ ${most} bytes of gzip`,
  met: value <= most,
})

const noScript = (name: string, scripts: number): Line => ({
  name,
  value: scripts,
  unit: 'scripts',
  limit: null,
  ratio: null,
  target: 'none',
  met: scripts === 0,
})

/** What travels: `fetch` unpacks it, so it is packed again as gzip would. */
async function packed(url: string): Promise<number> {
  const answer = await fetch(url)
  return gzipSync(new Uint8Array(await answer.arrayBuffer())).length
}

const addresses = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, address]) => address ?? '')

async function visit(origin: string, path: string, needsScript: boolean): Promise<Line[]> {
  const html = await (await fetch(`${origin}${path}`)).text()
  const scripts = addresses(html, /<script[^>]+src="([^"]+)"/g)
  const styles = addresses(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)
  const parts = await Promise.all([...scripts, ...styles].map(part => packed(`${origin}${part}`)))
  const whole = parts.reduce((sum, part) => sum + part, gzipSync(html).length)
  return [
    weighed(`weight ${path}`, whole, 60_000),
    ...(needsScript ? [] : [noScript(`scripts ${path}`, scripts.length)]),
  ]
}

type ScriptName = keyof typeof assetSources.scripts

/** The documents that live by script: each with the worker it cannot do without. */
const documents: readonly (readonly [name: string, ...scripts: ScriptName[]])[] = [
  ['the way in', 'supporters.js', 'words-worker.js'],
  ['the desk', 'desk.js', 'keys.worker.js'],
  ['joining', 'join.js', 'keys.worker.js'],
]

/** The first visit of a page with its style and script, and all the script of each document that lives by it. */
export async function weight(): Promise<Line[]> {
  const assets = await openAssets({ root, sources: assetSources })
  const visits = await withPlace(async place => {
    const lines: Line[] = []
    for (const [path, needsScript] of pages) lines.push(...(await visit(place.origin, path, needsScript)))
    return lines
  })
  const scripts = documents.map(([name, ...parts]) => {
    const whole = parts.reduce((sum, part) => sum + assets.weight(part), 0)
    return weighed(`script of ${name}`, whole, 80_000)
  })
  return [...visits, ...scripts]
}
