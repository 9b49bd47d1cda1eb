import { gzipSync } from 'node:zlib'
import { smallest, textOf } from './asked.ts'
import { context, type Line, judgeCost } from './line.ts'
import type { Client } from './load/client.ts'
import { say } from './place.ts'

/**
 * What somebody does in a sealed document, and which of its parts their browser loads for it besides its script and its worker. Without
 * `most` it is more than one thing in one visit, and only told.
 */
type Doing = {
  readonly path: string
  readonly who: string
  readonly parts: readonly string[]
  readonly most?: number
}

const doings: readonly Doing[] = [
  { path: '/talk', who: 'a colleague who asks, up to Send', parts: ['way'], most: 80 },
  { path: '/talk', who: 'a colleague who comes back, reads and answers', parts: ['inside'], most: 80 },
  { path: '/talk', who: 'a colleague who does both in one visit', parts: ['way', 'inside'] },
  { path: '/desk/sign-in', who: 'a supporter with ten words', parts: [], most: 80 },
  { path: '/desk/sign-in', who: 'a supporter with a passkey', parts: ['passkey'], most: 80 },
  { path: '/desk/sign-in', who: 'a coordinator who invites', parts: ['people', 'keysPeople'] },
  { path: '/join', who: 'a newcomer', parts: [], most: 80 },
]

/** `/talk` → `/cy/talk`, `/desk/sign-in` → `/desk/cy/sign-in`. */
const inWelsh = (path: string): string =>
  path.startsWith('/desk') ? path.replace('/desk', '/desk/cy') : `/cy${path}`

/** The scripts that a document begins with, and its parts by name. The word list is no script. */
const scriptsIn = (html: string) => ({
  begins: [...html.matchAll(/(?:src|data-worker)="(\/assets\/[\w.-]+\.js)"/g)].map(([, at = '']) => at),
  parts: new Map(
    [...html.matchAll(/&quot;(\w+)&quot;:&quot;(\/assets\/[\w.-]+\.js)&quot;/g)].map(
      ([, name = '', at = '']): [string, string] => [name, at],
    ),
  ),
})

async function weighOne(client: Client, { path, who, parts, most }: Doing): Promise<Line> {
  const named = scriptsIn(await textOf(client, path))
  let [gzip, least] = [0, 0]
  for (const script of [...named.begins, ...parts.map(part => named.parts.get(part))]) {
    if (script === undefined) throw new Error(`${path} does not name all of ${parts.join(', ')}`)
    const body = Buffer.from(await textOf(client, script))
    gzip += gzipSync(body, { level: 9 }).length / 1000
    least += smallest(body) / 1000
    say(`  ${path}: ${script} ${(gzipSync(body, { level: 9 }).length / 1000).toFixed(1)} kB gzip`)
  }
  const name = `weight of the script of ${path}: ${who}`
  const unit = 'kB of gzip'
  return most === undefined
    ? context(name, unit, [gzip])
    : judgeCost({ name, unit, pairs: [{ ours: gzip, limit: least }], most })
}

/** All the script that a browser loads of a sealed document to do what it is for, in both languages. */
export async function sealedScripts(client: Client): Promise<Line[]> {
  const lines: Line[] = []
  for (const doing of doings)
    for (const path of [doing.path, inWelsh(doing.path)])
      lines.push(await weighOne(client, { ...doing, path }))
  return lines
}
