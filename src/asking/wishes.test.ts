import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { circleSize, drawCircle } from './draw-circle.ts'
import type { Card } from '../supporters/index.ts'
import { isKeptAway, nobodyKeptAway, noWishes, relaxations, type KeepAway } from './wishes.ts'

const districtOf = (station: string) => (station.startsWith('south') ? 'south' : 'north')
const card = (person: string, more: Partial<Card> = {}): Card => ({
  v: 1,
  person,
  first: person,
  district: 'south',
  station: 'south-mill',
  workforce: 'officer',
  role: 'supporter',
  band: 'front-line',
  languages: ['en'],
  words: { en: 'I listen.' },
  experience: [],
  takes: ['message'],
  photo: null,
  ...more,
})
const keep = (more: Partial<KeepAway>): KeepAway => ({ ...nobodyKeptAway, ...more })

const shy = card('shy')
Reflect.deleteProperty(shy, 'station')
const cases: [string, Card, Partial<KeepAway>, boolean][] = [
  ['somebody from my own station, without my doing anything', card('a'), { station: 'south-mill' }, true],
  ['nobody while I have not said my station', card('a'), {}, false],
  ['not somebody from the next station', card('a'), { station: 'south-weir' }, false],
  ['somebody who hides their station in my district', shy, { station: 'south-weir' }, true],
  ['not somebody who hides their station in another district', shy, { station: 'north-hill' }, false],
  [
    'not my station once I have taken that off',
    card('a'),
    { station: 'south-mill', leaveOutMyStation: false },
    false,
  ],
  ['a whole district', card('a'), { districts: ['south'] }, true],
  ['the person I ticked', card('a'), { people: ['a'] }, true],
  [
    'an inspector, when I left out sergeants and above',
    card('a', { band: 'middle-leader' }),
    { bandAndAbove: 'first-line-leader' },
    true,
  ],
  ['not a constable then', card('a'), { bandAndAbove: 'first-line-leader' }, false],
]
for (const [who, one, more, kept] of cases)
  test(`kept away: ${who}`, () => equal(isKeptAway(one, keep(more), districtOf), kept))

test('when nobody is left, the page knows what to relax and how many that would bring', () => {
  const cards = [card('a'), card('b'), card('c', { languages: ['en', 'cy'] })]
  const wishes = { ...noWishes, language: 'cy' as const }
  const found = relaxations(cards, wishes, keep({ people: ['c'] }), districtOf)
  deepEqual(
    found.map(({ which, count }) => [which, count]),
    [
      ['language', 2],
      ['people', 1],
    ],
  )
})

test('a circle has two thirds of those who fit, at least one, at most what the force set', () => {
  deepEqual(
    [0, 1, 2, 3, 4, 18, 60].map(n => circleSize(n, 12)),
    [1, 1, 1, 2, 2, 12, 12],
  )
})

const crowd = Array.from({ length: 20 }, (_, nth) => card(`p${nth}`, { station: `south-${nth % 4}` }))
const draw = (count: number) => Math.floor(Math.random() * count)
const circle = (more: Partial<Parameters<typeof drawCircle>[0]> = {}) =>
  drawCircle({
    cards: crowd,
    request: { kind: 'message', language: 'en' },
    named: undefined,
    keep: nobodyKeptAway,
    districtOf,
    most: 12,
    draw,
    ...more,
  })

test('in a thousand draws nobody whom the colleague keeps away is ever drawn', () => {
  const away = keep({ station: 'south-1', people: ['p2', 'p7'] })
  const seen = new Set<string>()
  for (let time = 0; time < 1000; time++) for (const person of circle({ keep: away }).asked) seen.add(person)
  ok(['p1', 'p5', 'p9', 'p13', 'p17', 'p2', 'p7'].every(person => !seen.has(person)))
  equal(seen.size, 13, 'and everybody else is drawn at some time')
})

test('the one who is named is asked first, and the size is the same with and without exclusions', () => {
  for (let time = 0; time < 50; time++) {
    equal(circle({ named: 'p4' }).asked[0], 'p4')
    equal(circle().asked.length, 12)
    equal(circle({ keep: keep({ people: ['p1', 'p2', 'p3'] }) }).asked.length, 12)
  }
})

test('where exclusions leave fewer, the circle is small and says so', () => {
  const few = circle({ keep: keep({ people: crowd.slice(0, 15).map(({ person }) => person) }) })
  equal(few.asked.length, 5)
  equal(few.isSmall, true)
  equal(circle().isSmall, false)
})

test('a call in Welsh goes to people who take calls and speak Welsh', () => {
  const welsh = card('siân', { languages: ['en', 'cy'], takes: ['message', 'call'] })
  deepEqual(circle({ cards: [...crowd, welsh], request: { kind: 'call', language: 'cy' } }).asked, ['siân'])
})
