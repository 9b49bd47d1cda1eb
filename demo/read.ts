/** Westvale's stations and supporters, from the CSV files beside this one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ranks } from '../src/identity/index.ts'
import { weeks } from './weeks.ts'

const list = z.string().transform(text => text.split(';').filter(part => part !== ''))
const known = (names: Iterable<string>) => {
  const all = new Set(names)
  return z.string().refine(name => all.has(name), 'is not known')
}

const read = <Row>(file: string, row: z.ZodType<Row>): Row[] =>
  z.array(row).parse(parse(readFileSync(join(import.meta.dirname, file)), { columns: true }))

const station = z.object({
  district: z.string(),
  station: z.string(),
  officers: z.coerce.number().int(),
  staff: z.coerce.number().int(),
  specials: z.coerce.number().int(),
  volunteers: z.coerce.number().int(),
})
export const readStations = () => read('stations.csv', station)

/** What is special about somebody: nothing, a date that has passed, a state, or that they are a champion. */
const standings = [
  '',
  'champion',
  'training',
  'agreement',
  'vetting',
  'supervision',
  'paused',
  'invited',
  'inactive',
] as const

const supporter = z.object({
  first: z.string().min(1),
  surname: z.string().min(1),
  rank: known(ranks().keys()),
  station: z.string().min(1),
  languages: list.pipe(z.array(z.enum(['en', 'cy']))),
  takes: list.pipe(z.array(z.enum(['message', 'call']))),
  shows: list.pipe(z.array(z.enum(['surname', 'station', 'number']))),
  experience: list,
  duty: known(Object.keys(weeks)),
  standing: z.enum(standings),
  words_en: z.string().min(60).max(400),
  words_cy: z.string().max(400),
})
export type DemoSupporter = z.infer<typeof supporter>
export const readSupporters = () => read('supporters.csv', supporter)

/** Who keeps the programme in Westvale, none of them a supporter. Only roles that have something to open: each of them has a way in. */
export const keepers = [
  { first: 'Wendy', surname: 'Ashcombe', rank: 'staff-manager', station: 'Aldermere', role: 'coordinator' },
  { first: 'Luke', surname: 'Harbottle', rank: 'sergeant', station: 'Brackenford', role: 'coordinator' },
] as const

/** "kofi.danquah-bell@westvale.example": `.example` never has a mail server. */
export const mailOf = ({ first, surname }: { first: string; surname: string }): string =>
  `${first}.${surname}@westvale.example`.toLowerCase()
