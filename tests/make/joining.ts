import assert from 'node:assert/strict'
import { beforeEach } from 'node:test'
import { giveRole } from '../../src/identity/index.ts'
import { inTransaction } from '../../src/platform/db/index.ts'
import type { WorkerWorld } from '../../src/platform/jobs/index.ts'
import { openMail } from '../../src/platform/mail.ts'
import { joiningMailJob, recordDays } from '../../src/supporters/index.ts'
import { testApp } from './app.ts'
import { testDatabase } from './database.ts'
import { deskOf } from './pages.ts'
import { signInAs, type SignedIn } from './session.ts'
import { farDay, makeCoordinator, makePerson, makeStation } from './supporter.ts'

/**
 * A world for stories of the way in, one for each test file that imports it. Robin coordinates, Luke too; Cleo is a champion, Vera a supervisor. Sam would like to become a supporter; Ali is
 * his sergeant. Every test begins with nobody on the way.
 */
export const db = await testDatabase()
export const app = testApp(db)
export const { open, send, saved } = deskOf(app)
export const inForce = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)
export const staffed = async (first: string, role: 'coordinator' | 'champion' | 'supervisor') =>
  inForce(async tx => {
    const person = await makePerson(tx, { first })
    await giveRole(tx, 'system', person, role)
    return person
  })
export const robin = await inForce(makeCoordinator)
export const [luke, cleo, vera] = [
  await staffed('Luke', 'coordinator'),
  await staffed('Cleo', 'champion'),
  await staffed('Vera', 'supervisor'),
]
export const asRobin = await signInAs(db, robin)
export const asLuke = await signInAs(db, luke)
export const asCleo = await signInAs(db, cleo)
export const station = await inForce(tx => makeStation(tx))

export const world: WorkerWorld = {
  ...db.planes,
  log: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} },
  mail: openMail({ smtpUrl: undefined, mailFrom: 'no-reply@westvale.example' }),
  origin: 'http://localhost:3000',
  changed: () => {},
}

export const page = { headers: { accept: 'text/html' } }
export const posting = (form: Record<string, string | readonly string[]>): RequestInit => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const each of [value].flat()) body.append(name, each)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
  }
  return { method: 'POST', headers, body }
}
export const get = async (path: string, status = 200) => {
  const reply = await app.request(`http://localhost${path}`, page)
  assert.equal(reply.status, status, path)
  return (await reply.text()).replaceAll('&#39;', '’')
}
export const post = async (path: string, form: Record<string, string | readonly string[]>) =>
  app.request(`http://localhost${path}`, posting(form))
export const leads = async (path: string, form: Record<string, string | readonly string[]>) => {
  const reply = await post(path, form)
  assert.equal(reply.status, 303, await reply.text())
  return reply.headers.get('location') ?? ''
}

/** Lets the worker send what is due, and gives the newest link that somebody has in their box. */
export const linkFor = async (to: string): Promise<string> => {
  const job = joiningMailJob(world)
  for (const { id } of await db.admin(`select id from supporters.joining_mail where state = 'due'`))
    await job.run({ force: db.force.id, mail: String(id) }, { number: 1, last: false })
  const [caught] = await db.admin(
    'select body, subject from supporters.joining_caught where recipient = $1 order by caught_at desc limit 1',
    [to],
  )
  return /http:\/\/localhost:3000(\/(?:joining|backing)\/[\w-]{22})/.exec(String(caught?.['body']))?.[1] ?? ''
}

// New addresses for every story: whoever came in stays.
let told = 0
export let sam = ''
export const ali = 'ali.day@westvale.example'
export const interest = (more: Record<string, string | readonly string[]> = {}) => ({
  first: 'Sam',
  surname: 'Pell',
  mail: sam.toUpperCase(),
  rank: 'constable',
  station,
  languages: ['en'],
  duties: 'no',
  why: 'Somebody was there for me once.',
  ...more,
})
export const theOne = async () => {
  const [row] = await db.admin('select * from supporters.application order by applied_on desc limit 1')
  return row ?? {}
}
export const desk = async () => `/desk/people/joining/${String((await theOne())['id'])}`

export const body = (form: Record<string, string | readonly string[]>) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(form))
    for (const each of [value].flat()) search.append(name, each)
  return search
}
export const nextMonth = () => {
  const day = new Date(Date.now() + 20 * 86_400_000)
  return {
    'meets-day': String(day.getUTCDate()),
    'meets-month': String(day.getUTCMonth() + 1),
    'meets-year': String(day.getUTCFullYear()),
  }
}
export const says = (who: SignedIn, form: Record<string, string>) => async () => {
  const at = `/desk/panels/${String((await theOne())['id'])}`
  return saved(who, `${at}/say`, body({ act: 'say', ...form }))
}

/** The story, as far as this step. */
export const upTo = async (
  step: 'interest' | 'backing' | 'panel' | 'called' | 'offer' | 'training' | 'ready',
) => {
  await leads('/become-a-supporter/tell-us', interest())
  if (step === 'interest') return
  await leads(`${await linkFor(sam)}/manager`, { manager: ali })
  if (step === 'backing') return
  await post(await linkFor(ali), { answer: 'yes' })
  if (step === 'panel') return
  await saved(asRobin, `${await desk()}/panel`, body({ members: [luke, cleo], ...nextMonth() }))
  for (const who of [asLuke, asCleo])
    await saved(who, `/desk/panels/${String((await theOne())['id'])}/declare`, body({ conflict: 'no' }))
  if (step === 'called') return
  await says(asLuke, { outcome: 'choose', notes: 'Quiet, kind.' })()
  await says(asCleo, { outcome: 'choose' })()
  if (step === 'offer') return
  await leads(`${await linkFor(sam)}/answer`, { answer: 'accept' })
  if (step === 'training') return
  const person = String((await theOne())['person'])
  await inForce(tx => recordDays(tx, 'system', person, { trainedUntil: farDay }))
  await inForce(tx => recordDays(tx, 'system', person, { agreedUntil: farDay }))
  const today = new Date()
  await saved(
    asRobin,
    `/desk/people/${person}/behind`,
    body({
      supervisor: vera,
      champion: cleo,
      'vetted-day': '1',
      'vetted-month': '1',
      'vetted-year': '2040',
      'met-day': String(today.getUTCDate()),
      'met-month': String(today.getUTCMonth() + 1),
      'met-year': String(today.getUTCFullYear()),
    }),
  )
}
export const stage = async () => (await theOne())['stage']

beforeEach(async () => {
  await db.admin('delete from supporters.application')
  await db.admin('delete from platform.due')
  sam = `sam.pell.${++told}@westvale.example`
})
