import { monthsPlus } from '../../platform/day.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { xlsxOf } from '../../../tests/make/xlsx.ts'
import type { Cell } from './cells.ts'
import { formOf } from './day-forms.ts'
import { askedOf, dayIn, type DayAnswers } from './days.ts'
import { decode, readDelimited, separatorOf } from './delimited.ts'
import { weekly } from '../shifts.ts'
import { patternIn, patternWords } from './hours.ts'
import { findHeadings, headingsOf } from './layout.ts'
import { nearStation, rankIn, stationIn } from './match.ts'
import { readUpload } from './read-sheet.ts'
import { guarded } from './tables-out.ts'
import { targetOfHeading } from './targets.ts'
import { movingText } from './text.ts'
import { nameIn, numberIn, rolesIn } from './words.ts'
import { dayKeys } from './world.ts'
import { lookIntoZip, zipOf } from './zip.ts'
import { ranks } from '../../identity/index.ts'

const certain: readonly [Cell, string][] = [
  ['2026-03-04', '2026-03-04'],
  ['23/04/2025', '2025-04-23'],
  ['4/23/2025', '2025-04-23'],
  ['23.4.25', '2025-04-23'],
  ['3 March 2024', '2024-03-03'],
  ['3-Mar-24', '2024-03-03'],
  ['3rd March 2024', '2024-03-03'],
  ['Thu 3 Mar 2024', '2024-03-03'],
  ['March 3, 2024', '2024-03-03'],
  ['3 Mawrth 2024', '2024-03-03'],
  ['expires 23/04/2026', '2026-04-23'],
  ['2024-03-03T00:00:00', '2024-03-03'],
  [45_355, '2024-03-04'],
  ['45355', '2024-03-04'],
  ['20240304', '2024-03-04'],
  ['4/4/2024', '2024-04-04'],
  [{ day: '2024-03-04' }, '2024-03-04'],
]
for (const [cell, day] of certain)
  test(`${JSON.stringify(cell)} can only be ${day}`, () => {
    const form = formOf(cell)
    assert.equal(form.kind === 'day' ? form.day : form.kind, day)
  })

for (const cell of ['', 'n/a', 'TBC', '-', 'not yet', 'Dim eto', null, false] satisfies Cell[])
  test(`${JSON.stringify(cell)} is no day, and no mistake`, () => assert.equal(formOf(cell).kind, 'none'))

for (const cell of ['when we met', '31/02/2024', '45', 12, 'Mar', '3 Mar', '13/13/2024'] satisfies Cell[])
  test(`${JSON.stringify(cell)} cannot be read`, () => assert.equal(formOf(cell).kind, 'unread'))

const settled = (column: readonly Cell[], cell: Cell, answers: DayAnswers, edge: 'on' | 'until' = 'on') =>
  dayIn(cell, askedOf(column), answers, edge)

test('03/04/2024 is asked about once, and has no day until somebody says', () => {
  const column = ['03/04/2024', '05/06/2024', '4/4/2024']
  assert.deepEqual(askedOf(column).questions, [{ about: 'order', example: '03/04/2024' }])
  assert.equal(settled(column, '03/04/2024', {}), undefined)
  assert.equal(settled(column, '03/04/2024', { order: 'dmy' }), '2024-04-03')
  assert.equal(settled(column, '03/04/2024', { order: 'mdy' }), '2024-03-04')
})

test('a column that shows its own order is not asked; one that shows both is', () => {
  const shown = askedOf(['03/04/2024', '23/04/2024'])
  assert.deepEqual(shown, { questions: [], settled: { order: 'dmy', example: '23/04/2024' } })
  assert.equal(askedOf(['03/04/2024', '23/04/2024', '04/23/2024']).questions.length, 1)
})

test('"Mar 24" is asked about, and means the first or the last day by what the column is for', () => {
  const column = ['Mar 24', '2 Mar 24']
  assert.deepEqual(askedOf(column).questions, [{ about: 'month', example: 'Mar 24' }])
  assert.equal(settled(column, 'Mar 24', {}), undefined)
  assert.equal(settled(column, 'Mar 24', { month: 'leave' }), undefined)
  assert.equal(settled(column, 'Mar 24', { month: 'month' }), '2024-03-01')
  assert.equal(settled(column, 'Mar 24', { month: 'month' }, 'until'), '2024-03-31')
  assert.equal(settled(['Feb 2024'], 'Feb 2024', {}, 'until'), '2024-02-29')
})

test('days that an American Excel turned round are noticed, and turned back when somebody says so', () => {
  const column: Cell[] = [{ day: '2024-03-04' }, { day: '2024-05-06' }, { day: '2024-07-08' }, '23/04/2024']
  assert.deepEqual(askedOf(column).questions, [{ about: 'swapped', example: '2024-03-04' }])
  assert.equal(settled(column, { day: '2024-03-04' }, { swapped: 'swap' }), '2024-04-03')
  assert.equal(settled(column, { day: '2024-03-04' }, { swapped: 'keep' }), '2024-03-04')
})

test('a certificate of 31 January holds until the last of a shorter month', () => {
  assert.equal(monthsPlus('2024-01-31', 13), '2025-02-28')
  assert.equal(monthsPlus('2024-02-29', 12), '2025-02-28')
})

const names: readonly [string, string, string][] = [
  ['Sam Marlow', 'Sam', 'Marlow'],
  ['Marlow, Sam', 'Sam', 'Marlow'],
  ['MARLOW Sam', 'Sam', 'Marlow'],
  ['PC 1234 Sam Marlow', 'Sam', 'Marlow'],
  ["O'NEILL, SIOBHAN", 'Siobhan', "O'Neill"],
  ['Rhys ap Owen', 'Rhys', 'ap Owen'],
  ['Ana de la Cruz', 'Ana', 'de la Cruz'],
  ['DS/ Jo McBride (Jo)', 'Jo', 'McBride'],
]
for (const [words, first, surname] of names)
  test(`${words} is ${first}, of the name of ${surname}`, () =>
    assert.deepEqual(nameIn(words), { first, surname }))

test('a number that Excel has shortened, or that begins with +44, is whole again', () => {
  assert.equal(numberIn(7_700_900_123), '07700 900123')
  assert.equal(numberIn('+44 (0)7700 900123'), '07700 900123')
  assert.equal(numberIn('ext 4411'), undefined)
})

test('no sheet makes anybody a coordinator', () => {
  assert.deepEqual(rolesIn('Coordinator'), [])
  assert.deepEqual(rolesIn('Coordinator / supporter'), ['supporter'])
  assert.deepEqual(rolesIn('Champion'), ['supporter', 'champion'])
  assert.deepEqual(rolesIn('Clinical supervisor'), ['supervisor'])
  assert.deepEqual(rolesIn(''), ['supporter'])
})

test('duty hours are read as they are written, in both languages, and nothing else is taken for them', () => {
  const week = patternIn('Mon-Wed 7am-3pm; Fri 22:00-06:00') ?? weekly([])
  assert.equal(patternWords(week, 'en'), 'Mon 07:00-15:00; Tue 07:00-15:00; Wed 07:00-15:00; Fri 22:00-06:00')
  assert.deepEqual(patternIn(patternWords(week, 'cy')), week)
  const shifts = {
    days: 10,
    from: '2026-11-02',
    duties: [
      { day: 1, start: 420, minutes: 480 },
      { day: 6, start: 1320, minutes: 540 },
    ],
  }
  for (const lang of ['en', 'cy'] as const)
    assert.deepEqual(patternIn(patternWords(shifts, lang)), shifts, lang)
  // A week that somebody begins on a Wednesday is the same week.
  const odd = { days: 7, from: '2026-11-25', duties: [{ day: 1, start: 420, minutes: 480 }] }
  assert.equal(patternWords(odd, 'en'), 'Wed 07:00-15:00')
  assert.deepEqual(patternIn(''), weekly([]))
  for (const words of ['nights mostly', 'Mon', 'Mon 25:00-30:00', 'Mon 07:00-07:10'])
    assert.equal(patternIn(words), undefined, words)
})

test('every heading that is written out is known when it comes back', () => {
  for (const lang of ['en', 'cy'] as const) {
    const { headings: h } = movingText(lang).out
    const days = dayKeys.map(key => targetOfHeading(h.days[key]))
    const expected =
      'applied-on backed-on panel-on trained-until agreed-until vetted-until supervised-on supervision-due'
    assert.equal(days.join(' '), expected, lang)
    const rest = [
      h.first,
      h.surname,
      h.mail,
      h.rank,
      h.station,
      h.district,
      h.languages,
      h.roles,
      h.state,
      h.activated,
    ]
    assert.deepEqual(
      [...rest, h.supervisor, h.champion, h.number, h.shows, h.duty].map(targetOfHeading),
      // prettier-ignore
      ['first', 'surname', 'mail', 'rank', 'station', 'district', 'languages', 'roles', undefined, undefined,
        'supervisor', 'champion', 'number', 'shows-number', 'duty'],
      lang,
    )
  }
})

test('headings are found under a title, over two rows, with merged cells', () => {
  const rows: Cell[][] = [
    ['Volunteers 2026', null, null, null],
    [null, null, 'Training', null],
    ['Name', 'Email', 'Completed', 'Expires'],
    ['Sam Marlow', 'sam@x.example', '2024-01-01', '2026-01-01'],
  ]
  const headings = findHeadings({ name: '', rows })
  assert.deepEqual(headings, { row: 2, two: true })
  assert.deepEqual(headingsOf({ name: '', rows }, headings), [
    'Name',
    'Email',
    'Training Completed',
    'Training Expires',
  ])
})

const world = {
  ranks: [...ranks().values()],
  stations: [{ id: 'a', name: 'Marram Point', nameCy: 'Trwyn Moresg', district: 'd' }],
}
test('ranks and stations are known as they are written, and one letter wrong is a suggestion only', () => {
  for (const [words, code] of [
    ['PC', 'constable'],
    ['A/Sgt', 'sergeant'],
    ['Rhingyll', 'sergeant'],
    ['Det. Insp', undefined],
    ['Insp.', 'inspector'],
  ] as const)
    assert.equal(rankIn(words, world), code, words)
  for (const words of ['marram point', 'Marram Point Police Station', 'Trwyn Moresg'])
    assert.equal(stationIn(words, world), 'a')
  assert.equal(stationIn('Marram Pont', world), undefined)
  assert.equal(nearStation('Marram Pont', world), 'a')
  assert.equal(nearStation('Sallport', world), undefined)
})

test('cells are told apart by tab, comma or semicolon, whatever stands inside quotes', () => {
  assert.equal(separatorOf('Name\tMail\nA, B\tc@d\n'), '\t')
  assert.equal(separatorOf('Name;Mail\r\n"A, B, C";c@d\r\n'), ';')
  assert.equal(separatorOf('sep=;\nName;Mail'), ';')
  assert.deepEqual(readDelimited('Name,Mail\r\n"Marlow, Sam",s@m\r\n\r\n\'=x,\'+44\r\n'), [
    ['Name', 'Mail'],
    ['Marlow, Sam', 's@m'],
    [null],
    ['=x', '+44'],
  ])
})

test('what Excel saves on a British Windows is read with its accents', () => {
  assert.equal(decode(new Uint8Array([0x53, 0x69, 0xf4, 0x6e])), 'Siôn')
  assert.equal(decode(new TextEncoder().encode('Siôn')), 'Siôn')
  assert.equal(decode(new Uint8Array([0xff, 0xfe, 0x53, 0, 0xf4, 0])), 'Sô')
})

test('a cell that a spreadsheet would run stays words', () => {
  for (const cell of ['=1+1', '+44', '-1', '@x', '\tx']) assert.equal(guarded(cell), `'${cell}`)
  assert.equal(guarded('Sam'), 'Sam')
})

const bytesOf = (words: string) => new TextEncoder().encode(words)
const why = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readUpload(bytes)
  return read.ok ? 'read' : read.why
}

test('a file that is no sheet, or would unpack without end, is refused by what it is', async () => {
  assert.equal(await why(new Uint8Array()), 'nothing')
  assert.equal(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), 'old-excel')
  assert.equal(await why(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0])), 'other')
  assert.equal(await why(zipOf([{ name: 'photo.jpg', bytes: bytesOf('x') }])), 'other')
  assert.equal(await why(bytesOf('PK and nothing more')), 'broken')
  assert.equal(await why(new Uint8Array(4 * 1024 * 1024).fill(65)), 'too-big')
  const far = xlsxOf([{ name: 'A', rows: [['Name']] }])
  assert.equal(await why(far), 'read')
  const bomb = zipOf([
    { name: 'xl/workbook.xml', bytes: bytesOf('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', bytes: new Uint8Array(60 * 1024 * 1024) },
  ])
  assert.ok(bomb.length < 100_000)
  assert.equal(await why(bomb), 'too-big')
  const distant = zipOf([
    { name: 'xl/workbook.xml', bytes: bytesOf('<workbook/>') },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: bytesOf('<sheetData><row spans="1:1" r="1048576"><c r="A1"/></row></sheetData>'),
    },
  ])
  assert.equal(await why(distant), 'too-far')
})

test('an entry that lies about its size is not unpacked by anybody', () => {
  const honest = zipOf([{ name: 'a.xml', bytes: new Uint8Array(5000) }])
  const liar = Buffer.from(honest)
  const directory = liar.lastIndexOf('PK\u0001\u0002')
  liar.writeUInt32LE(4_000_000_000, directory + 24)
  assert.deepEqual(lookIntoZip(liar, /xml$/, 10_000), { ok: false, why: 'broken' })
  assert.equal(lookIntoZip(honest, /xml$/, 10_000).ok, true)
  assert.deepEqual(lookIntoZip(honest, /xml$/, 100), { ok: false, why: 'too-big' })
  assert.ok(deflateRawSync(new Uint8Array(5000)).length < 100)
})
