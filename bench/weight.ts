import { get, smallest, textOf } from './asked.ts'
import { type Line, judgeCost } from './line.ts'
import { type Client, openClient } from './load/client.ts'
import { type Place, say, withPlace } from './place.ts'
import { sealedScripts } from './sealed-scripts.ts'

/** One first visit: every byte of the document and of what it names, head lines included. */
type Visit = {
  readonly path: string
  readonly wire: number
  /** The same documents and files at their smallest (Brotli 11), without a head. */
  readonly least: number
  readonly scripts: readonly string[]
}

/** Pages that need script, and why: an address counts with everything below it, in both languages. */
const mayHaveScript = [
  // Wishes and exclusions are applied on the device, and never sent.
  '/supporters',
  // Keys live there.
  '/talk',
  '/desk',
  '/join',
]
/** The quick way out on sensitive pages: it replaces the page in the history, which no form can. */
const wayOut = /^\/assets\/exit\.[\w-]+\.js$/

const namedBy = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address)),
]

async function visit(client: Client, path: string): Promise<Visit> {
  const html = await textOf(client, path)
  const assets = namedBy(html)
  let wire = 0
  let least = 0
  for (const each of [path, ...assets]) {
    const { head, body } = await get(client, each)
    wire += head.length + 4 + body.length
    const plain = await get(client, each, { 'accept-encoding': 'identity' })
    least += smallest(plain.body)
  }
  return { path, wire, least, scripts: assets.filter(address => address.endsWith('.js')) }
}

/** Every public page that a link leads to, from the front page on. The desk is the staff's; files to save are no pages. */
async function publicPages(client: Client): Promise<string[]> {
  const found = new Set(['/', '/talk', '/supporters', '/who-can-see-what'])
  const pages: string[] = []
  for (const path of found) {
    const { status, head, body } = await get(client, path, { 'accept-encoding': 'identity' })
    if (status !== 200 || !/content-type: text\/html/i.test(head)) continue
    pages.push(path)
    for (const [, link = ''] of body.toString().matchAll(/href="(\/[^"#]*)[^"]*"/g)) {
      const plain = link.split('?')[0] ?? ''
      if (!/^\/(assets|desk)(\/|$)/.test(plain)) found.add(plain)
    }
  }
  return pages
}

const isWithoutNeed = ({ path, scripts }: Visit): boolean => {
  const plain = path.replace(/^\/cy(?=\/|$)/, '')
  const needs = mayHaveScript.some(start => plain === start || plain.startsWith(`${start}/`))
  return !needs && scripts.some(script => !wayOut.test(script))
}

const isSealed = (path: string): boolean => /^(\/cy)?\/(talk|join)(\/|$)/.test(path)

async function weigh(place: Place): Promise<Line[]> {
  const client = await openClient({ port: place.port })
  const visits: Visit[] = []
  for (const path of await publicPages(client)) visits.push(await visit(client, path))
  // A sealed document is mostly its script, and has a ceiling of its own.
  const heaviest = visits.filter(({ path }) => !isSealed(path)).toSorted((a, b) => b.wire - a.wire)
  for (const { path, wire } of heaviest.slice(0, 5)) say(`  ${path} ${(wire / 1000).toFixed(1)} kB`)
  const [first] = heaviest
  const needless = visits.filter(isWithoutNeed)
  for (const { path, scripts } of needless) say(`  ${path} has script without need: ${scripts.join(', ')}`)
  const pairs = [{ ours: (first?.wire ?? 0) / 1000, limit: (first?.least ?? 0) / 1000 }]
  const sealed = await sealedScripts(client)
  client.close()
  return [
    judgeCost({
      name: `weight of the heaviest of ${heaviest.length} public pages`,
      unit: 'kB',
      pairs,
      most: 60,
    }),
    {
      name: 'weight: pages with script that need none',
      value: needless.length,
      unit: 'pages',
      limit: 0,
      ratio: null,
      target: '0 pages',
      met: needless.length === 0,
    },
    ...sealed,
  ]
}

/** What a first visit weighs on the wire, for every public page, and the scripts of the two sealed documents. */
export const weight = (): Promise<Line[]> => withPlace(weigh)
