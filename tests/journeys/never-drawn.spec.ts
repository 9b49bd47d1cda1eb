import { expect } from '@playwright/test'
import { build } from 'esbuild'
import type { makeMet } from '../../src/asking/browser/met.ts'
import type { openTrusted } from '../../src/asking/browser/trusted.ts'
import type { drawFor } from '../../src/conversations/browser/talk/circle.ts'
import type { emptyDraft } from '../../src/conversations/browser/talk/draft.ts'
import { root } from '../../src/platform/root.ts'
import { inLang, test, turn } from './looks.ts'

/** The colleague's own code for drawing a circle, to be run in their page. */
const drawingCode = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { drawFor } from './src/conversations/browser/talk/circle.ts'
export { emptyDraft } from './src/conversations/browser/talk/draft.ts'
export { makeMet } from './src/asking/browser/met.ts'
export { openTrusted } from './src/asking/browser/trusted.ts'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'client',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

type Client = {
  drawFor: typeof drawFor
  emptyDraft: typeof emptyDraft
  makeMet: typeof makeMet
  openTrusted: typeof openTrusted
}

const kinds = ['station', 'district', 'rank', 'person', 'all of them', 'nobody'] as const
type Kind = (typeof kinds)[number]

/** What a thousand sends drew: how many were to be kept away, how many of those were drawn, how many were drawn at all. */
type Drawn = Record<Kind, { away: number; awayDrawn: number; drawn: number; sizes: number[] }>

/** Runs in the page: for each way of keeping somebody away a thousand circles, as Send draws them. */
const thousandSends = async (phrase: string, asked: readonly Kind[]): Promise<Drawn> => {
  const { drawFor, emptyDraft, makeMet, openTrusted } = (globalThis as unknown as { client: Client }).client
  const page = JSON.parse(document.querySelector<HTMLElement>('#talk')?.dataset['page'] ?? '{}') as {
    force: string
    circleSize: number
  }
  const opened = await openTrusted(phrase, page.force, makeMet())
  if (opened.kind !== 'open') throw new Error(opened.kind)
  const { places, supporters } = opened.trusted.directory
  const named = (name: string) => places.find(place => place.name === name) ?? { id: '', parent: '' }
  const [station, district] = [named('Aldermere'), named('Coast')]
  const cards = supporters.map(({ card }) => card)
  const nobody = {
    station: '',
    leaveOutMyStation: true,
    districts: [],
    bandAndAbove: '',
    people: [],
  } as const
  const only = {
    station: { station: station.id },
    district: { districts: [district.id] },
    rank: { bandAndAbove: 'middle-leader' },
    person: { people: [cards[0]?.person ?? ''] },
    'all of them': {},
    nobody: {},
  } as const
  // Who is kept away by that, written out once more, apart from the code that is tried.
  const isAway = {
    station: (card: (typeof cards)[number]) =>
      card.station === undefined ? card.district === station.parent : card.station === station.id,
    district: (card: (typeof cards)[number]) => card.district === district.id,
    rank: (card: (typeof cards)[number]) => !['front-line', 'first-line-leader'].includes(card.band),
    person: (card: (typeof cards)[number]) => card.person === cards[0]?.person,
  }
  const all = { ...only.station, ...only.district, ...only.rank, ...only.person }
  const draws = (kind: Kind) => {
    const tests = kind === 'all of them' || kind === 'nobody' ? Object.values(isAway) : [isAway[kind]]
    const away = cards.filter(card => tests.some(is => is(card))).map(({ person }) => person)
    const keep = { ...nobody, ...(kind === 'all of them' ? all : only[kind]) }
    const choosing = { keep, wishes: { way: '', language: '', workforce: '', theme: '' } } as const
    const drawn = new Set<string>()
    const sizes = new Set<number>()
    for (let sends = 0; sends < 1000; sends++) {
      const circle = drawFor(opened.trusted, choosing, emptyDraft('en'), page.circleSize)
      for (const one of circle.asked) drawn.add(one)
      sizes.add(circle.asked.length)
    }
    const awayDrawn = away.filter(one => drawn.has(one)).length
    return { away: away.length, awayDrawn, drawn: drawn.size, sizes: [...sizes] }
  }
  return Object.fromEntries(asked.map(kind => [kind, draws(kind)])) as Drawn
}

for (const look of turn(0)) {
  test(`in a thousand sends nobody who is kept away is drawn (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.goto(inLang(look, '/talk'))
    await page.evaluate(`${await drawingCode()}; globalThis.client = client`)
    const given = `'heron over the weir', ${JSON.stringify(kinds)}`
    const drawn = await page.evaluate<Drawn>(`(${thousandSends.toString()})(${given})`)
    for (const kind of kinds.filter(each => each !== 'nobody')) {
      expect(drawn[kind].away, kind).toBeGreaterThan(0)
      expect(drawn[kind].awayDrawn, kind).toBe(0)
      // Everybody else is drawn now and then, so that not being asked says nothing about anybody.
      expect(drawn[kind].drawn, kind).toBeGreaterThanOrEqual(drawn.nobody.drawn - drawn[kind].away)
    }
    for (const kind of ['station', 'district', 'rank', 'person'] as const)
      expect(drawn[kind].sizes, 'a circle says nothing of how many were kept away').toEqual(
        drawn.nobody.sizes,
      )
    // The control: where nobody is kept away, those same people are drawn, or the search above would be blind.
    expect(drawn.nobody.awayDrawn).toBeGreaterThan(20)
  })
}
