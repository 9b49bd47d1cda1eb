/** The sheet of a coordinator who has run sixty volunteers for years: real habits, made-up people. */
import { xlsxOf, type MadeCell } from './xlsx.ts'

const firsts =
  'Aled Bethan Callie Dafydd Esme Farah Gareth Hattie Idris Jess Kofi Lowri Mared Noor Owain Priti Quentin Rhian Sioned Tariq Una Verity Wilf Xanthe Yasmin Zoe Arthur Beca Cerys Dylan'.split(
    ' ',
  )
const surnames =
  'Ashdown Bevan Cadwallader Dacosta Ellis-Wynne Fairweather Griffiths Hargreave Iqbal Jarvis'.split(' ')
const stations = ['Aldermere', 'Sallport', 'Thornbeck Police Station', 'Marram Pt', 'Eastquay', 'Kestrel Row']
const ranks = ['PC', 'Sgt', 'DC', 'A/Sgt', 'Inspector', 'PCSO', 'Special', 'Comms operator']

export type MessyPerson = { readonly first: string; readonly surname: string; readonly mail: string }

/** Sixty people; every name is there once. */
export const messyPeople: readonly MessyPerson[] = Array.from({ length: 60 }, (_, nth) => {
  const first = firsts[nth % 30] ?? ''
  const surname = surnames[(nth * 7 + Math.floor(nth / 30)) % 10] ?? ''
  const mail = `${first}.${surname}${nth >= 30 ? '2' : ''}@westvale.example`.toLowerCase().replaceAll("'", '')
  return { first, surname, mail }
})

const two = (figure: number) => String(figure).padStart(2, '0')

/** One day in the five ways that sixty hands write it. */
const written = (day: string, nth: number): MadeCell => {
  const [year = '', month = '', date = ''] = day.split('-')
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  switch (nth % 5) {
    case 0:
      return { day }
    case 1:
      return `${date}/${month}/${year}`
    case 2:
      return day
    case 3:
      return `${Number(date)} ${names[Number(month) - 1]} ${year.slice(2)}`
    default:
      return `${Number(date)}.${Number(month)}.${year.slice(2)}`
  }
}

/** Six weeks after the first of this month: inside every force's window, and never before the last. */
const inSixWeeks = (today: string): string =>
  new Date(Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`) + 42 * 86_400_000).toISOString().slice(0, 10)

const row = (nth: number, today: string): MadeCell[] => {
  const { first, surname, mail } = messyPeople[nth] ?? { first: '', surname: '', mail: '' }
  const year = Number(today.slice(0, 4))
  const of = (years: number, month: number, date: number) => `${year + years}-${two(month)}-${two(date)}`
  const name = nth % 3 === 0 ? `${surname.toUpperCase()}, ${first}` : `${first} ${surname}`
  const isLapsed = nth % 9 === 4
  const isNew = nth % 11 === 6
  const isLead = nth === 0
  return [
    nth + 1,
    isLead ? `${surname}, ${first}` : name,
    nth % 7 === 0 ? mail.toUpperCase() : mail,
    ranks[nth % ranks.length] ?? null,
    stations[nth % stations.length] ?? null,
    nth % stations.length < 3 ? 'North Vale' : nth % stations.length === 5 ? 'Ridgeway' : 'Coast',
    isLead ? 'Supporter and supervisor' : 'Supporter',
    written(of(-4, 1 + (nth % 12), 13 + (nth % 14)), nth),
    isNew ? 'TBC' : written(of(-4, 1 + (nth % 12), 14 + (nth % 14)), nth + 1),
    isNew ? null : written(of(-3, 1 + (nth % 12), 15 + (nth % 13)), nth + 2),
    isNew ? 'booked' : written(of(-2, 2, 13 + (nth % 14)), nth + 3),
    isNew ? null : isLapsed ? of(-1, 6, 30) : `Mar ${String(year + 1).slice(2)}`,
    isNew ? null : written(of(1, 1 + (nth % 12), 13 + (nth % 14)), nth + 4),
    isNew ? '-' : written(of(2, 5, 13 + (nth % 14)), nth),
    isNew ? null : `${Number(today.slice(5, 7))}/${year}`,
    isNew ? null : written(inSixWeeks(today), nth),
    isLead ? null : `${messyPeople[0]?.first} ${messyPeople[0]?.surname}`,
    7_700_900_000 + nth,
    nth % 2 === 0 ? 'Y' : 'n',
    nth % 8 === 7
      ? 'nights mostly'
      : nth % 2 === 0
        ? 'Mon 07:00-15:00; Tue 07:00-15:00'
        : 'Fri-Sat 22:00-06:00',
    nth % 6,
    (nth * 3) % 8,
  ]
}

/** The file: a title, two rows of headings with merged groups, headings between the rows, blank rows, sums, and slips. */
export const messyXlsx = (today: string): Uint8Array<ArrayBuffer> => {
  const all = messyPeople.map((_, nth) => row(nth, today))
  const blank: MadeCell[] = []
  const twin = all[4]?.with(3, null).with(17, '(none)') ?? []
  const rows: MadeCell[][] = [
    ['PEER SUPPORT VOLUNTEERS: master list (do not share)', ...Array<null>(21).fill(null)],
    ['Last updated by Jo', null, null],
    blank,
    // prettier-ignore
    ['No', 'Name', 'E-mail address', 'Rank/Grade', 'Base station', 'Division', 'Role', 'Selection', null, null, 'Training', null, 'Agreement', 'Vetting', 'Supervision', null, 'Supervisor', 'Mobile', 'OK to show number?', 'Shifts', 'Contacts', null],
    // prettier-ignore
    [null, null, null, null, null, null, null, 'Applied', 'Line manager OK', 'Panel', 'Completed', 'Expires', 'Valid until', 'Expires', 'Last', 'Next due', null, null, null, null, '2024', '2025'],
    ...all.slice(0, 20),
    blank,
    ['North Division continued'],
    ...all.slice(20, 40),
    ['Subtotal', null, 40, ...Array<null>(17).fill(null), 100, 120],
    ...all.slice(40),
    twin,
    [61, 'Mystery Person', null, 'PC', 'Aldermere'],
    [62, 'Sam Odd', 'sam.odd-at-westvale.example', 'PC', 'Aldermere'],
    // prettier-ignore
    [63, 'Val Late', 'val.late@westvale.example', 'PC', 'Aldermere', 'North Vale', 'Supporter', 'when we met', null, null, { error: '#N/A' }],
    ['TOTAL', null, 63, ...Array<null>(17).fill(null), 150, 210],
  ]
  return xlsxOf([
    { name: 'READ ME', rows: [['Ask Jo before you change anything']] },
    { name: 'Volunteers', rows, merges: ['A1:V1', 'H4:J4', 'K4:L4', 'O4:P4', 'U4:V4'] },
  ])
}

/** So many rows as a .csv, every fifteenth without a mail address; all of the others have everything. */
export const manyRows = (count: number, station: string, supervisor: string): string => {
  const today = new Date(Date.now()).toISOString().slice(0, 10)
  const headings =
    'Name,Email,Rank,Station,Applied,Manager,Panel,Trained,Agreement signed,Vetting expires,Last supervision,Supervisor'
  const rows = Array.from({ length: count }, (_, nth) => {
    const mail = nth % 15 === 7 ? 'no address' : `person${nth}@westvale.example`
    return `First${nth} Surname${nth},${mail},PC,${station},13/01/2022,14/01/2022,15/02/2022,${today},${today},31/12/2035,${today},${supervisor}`
  })
  return [headings, ...rows].join('\n')
}
