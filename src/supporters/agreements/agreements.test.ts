import { monthsPlus } from '../../platform/day.ts'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { untouched } from '../../../tests/make/form-on-page.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { farDay, makeCoordinator, makePerson, makeSupporter } from '../../../tests/make/supporter.ts'
import { giveRole } from '../../identity/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { standingOf } from '../queries.ts'
import { gating } from './documents.ts'
import { nationalAgreements } from './national.ts'

const db = await testDatabase()
const app = testApp(db)
const people = await inTransaction(db.planes.gov, db.force.id, async tx => {
  const robin = await makeCoordinator(tx)
  const kim = await makePerson(tx, { first: 'Kim', rank: 'staff-manager' })
  await giveRole(tx, 'system', kim, 'coordinator')
  const anna = await makeSupporter(tx, { first: 'Anna', languages: ['en', 'cy'], agreedUntil: '2027-02-01' })
  const ben = await makeSupporter(tx, { first: 'Ben' })
  const nobody = await makePerson(tx, { first: 'Nobody' })
  return { robin, kim, anna, ben, nobody }
})
type Who = keyof typeof people

const open = async (who: Who, path: string) =>
  app.request(`http://localhost${path}`, (await signInAs(db, people[who])).get)
const read = async (who: Who, path: string) => (await open(who, path)).text()
const post = async (who: Who, path: string, form: Record<string, string> = {}) => {
  const signedIn = await signInAs(db, people[who])
  return app.request(`http://localhost${path}`, signedIn.post(new URLSearchParams(form)))
}
const sign = (who: Who, document: string, version = '1') =>
  post(who, `/desk/agreements/${document}`, { version, agree: 'yes' })
const agreedOf = (who: Who) =>
  inTransaction(db.planes.gov, db.force.id, async tx => (await standingOf(tx, people[who]))?.agreedUntil)
const today = async () =>
  String(
    (await db.admin(`select (platform.now() at time zone 'Europe/London')::date::text as day`))[0]?.['day'],
  )

test('before the force has words of its own nobody can sign, and only a coordinator can take them', async () => {
  assert.match(await read('anna', '/desk/agreements'), /has not put its agreements in place yet/)
  assert.equal((await sign('anna', 'code-of-conduct')).status, 404)
  assert.equal((await post('anna', '/desk/people/agreements/adopt')).status, 404)
  assert.match(await read('robin', '/desk/people/agreements'), /Take all of them as version 1/)
  assert.equal((await post('robin', '/desk/people/agreements/adopt')).status, 303)
  assert.equal((await post('robin', '/desk/people/agreements/adopt')).status, 303)
  const rows = await db.admin('select document, version from supporters.agreement_version')
  assert.equal(rows.length, 7)
})

test('Anna reads, ticks and signs, step by step, and what is kept names exactly the words she read', async () => {
  const mine = await read('anna', '/desk/agreements')
  assert.match(mine, /3 agreements wait for you/)
  assert.match(mine, /Read and sign: Code of conduct/)
  const page = await read('anna', '/desk/agreements/code-of-conduct')
  assert.match(page, /The person comes first/)
  const forgot = await post('anna', '/desk/agreements/code-of-conduct', { version: '1' })
  assert.equal(forgot.status, 422)
  assert.match(await forgot.text(), /Tick that you have read it and agree/)
  const signed = await post('anna', '/desk/cy/agreements/code-of-conduct', { version: '1', agree: 'yes' })
  assert.equal(signed.headers.get('location'), '/desk/cy/agreements?signed=code-of-conduct')
  const [row] = await db.admin(`select *, encode(hash, 'hex') as hex from supporters.agreement_signature`)
  const words = nationalAgreements.get('code-of-conduct')?.cy ?? ''
  assert.equal(row?.['hex'], createHash('sha256').update(words, 'utf8').digest('hex'))
  assert.deepEqual(
    [row?.['person'], row?.['language'], row?.['version'], row?.['on_paper'], row?.['kept_by']],
    [people.anna, 'cy', 1, false, people.anna],
  )
  assert.match(await read('anna', '/desk/agreements'), /Read and sign: Confidentiality agreement/)
})

test('signing the first of three takes nobody’s place away; with the third there is a year again', async () => {
  assert.equal(await agreedOf('anna'), '2027-02-01')
  assert.equal((await sign('anna', 'confidentiality')).status, 303)
  assert.equal(await agreedOf('anna'), '2027-02-01')
  assert.equal((await sign('anna', 'role-supporter')).status, 303)
  assert.equal(await agreedOf('anna'), monthsPlus(await today(), 12))
  assert.match(
    await read('anna', '/desk/agreements?signed=role-supporter'),
    /You have signed everything\. Thank you\./,
  )
  assert.doesNotMatch(await read('anna', '/desk/me'), /See what waits for you/)
})

test('everybody may read a profile, and nobody can sign one that is not asked of them', async () => {
  assert.equal((await open('ben', '/desk/agreements/role-coordinator')).status, 200)
  assert.doesNotMatch(await read('ben', '/desk/agreements/role-coordinator'), /name="agree"/)
  assert.equal((await sign('ben', 'role-coordinator')).status, 404)
  for (const path of [
    '/desk/agreements/nothing',
    '/desk/agreements/code-of-conduct/9',
    '/desk/agreements/role-champion/0',
  ])
    assert.equal((await open('ben', path)).status, 404, path)
  assert.equal((await open('ben', '/desk/people/agreements')).status, 404)
  assert.equal((await open('ben', '/desk/people/agreements/code-of-conduct/draft')).status, 404)
})

const draft = '/desk/people/agreements/code-of-conduct/draft'
const fields = async (who: Who, section: string): Promise<Record<string, string>> => {
  const page = await read(who, `${draft}/${section}`)
  const area = (name: string) =>
    (new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)`).exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
  const { revision = '', heading_en = '', heading_cy = '' } = Object.fromEntries(untouched(page))
  return { revision, heading_en, heading_cy, body_en: area('body_en'), body_cy: area('body_cy') }
}

test('a coordinator adapts a section in plain words; two of them cannot overwrite each other', async () => {
  assert.equal((await post('robin', draft)).headers.get('location'), draft)
  const before = await fields('robin', '1')
  assert.match(before['body_en'] ?? '', /^- They choose you\./)
  const empty = await post('robin', `${draft}/1`, { ...before, act: 'keep', body_cy: ' ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Write the words in Welsh/)
  const body_en = `${before['body_en']}\n- You say <b>thank you</b>.`
  const body_cy = `${before['body_cy']}\n- Rydych yn dweud <b>diolch</b>.`
  const seen = await (await post('robin', `${draft}/1`, { ...before, act: 'see', body_en, body_cy })).text()
  assert.match(seen, /This is how it would look/)
  assert.match(seen, /<li>You say &lt;b>thank you&lt;\/b>\.<\/li>/)
  assert.equal((await post('robin', `${draft}/1`, { ...before, act: 'keep', body_en, body_cy })).status, 303)
  const late = await post('kim', `${draft}/1`, { ...before, act: 'keep', heading_en: 'Kim’s heading' })
  assert.equal(late.status, 409)
  const kept = await late.text()
  assert.match(kept, /Somebody else has changed this draft/)
  assert.match(kept, /Kim’s heading/)
  assert.match(await read('robin', draft), /<ins>You say &lt;b>thank you/)
})

test('sections can be added, moved and taken out, the same in both languages', async () => {
  const blank = {
    ...(await fields('robin', 'new')),
    heading_en: 'Thanks',
    heading_cy: 'Diolch',
    body_en: 'Ta.',
    body_cy: 'Diolch.',
  }
  assert.equal((await post('robin', `${draft}/new`, { ...blank, act: 'keep' })).status, 303)
  const last = '7'
  assert.equal((await fields('robin', last))['heading_cy'], 'Diolch')
  assert.equal(
    (await post('robin', `${draft}/${last}`, { ...(await fields('robin', last)), act: 'up' })).status,
    303,
  )
  assert.equal((await fields('robin', '6'))['heading_en'], 'Thanks')
  assert.equal(
    (await post('robin', `${draft}/6`, { ...(await fields('robin', '6')), act: 'remove' })).status,
    303,
  )
  assert.equal((await open('robin', `${draft}/7`)).status, 404)
})

const publish = '/desk/people/agreements/code-of-conduct/publish'
const dateIn = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'date-day': date, 'date-month': month, 'date-year': year }
}

test('new words are published with a day, and everybody is asked again with a month to do it', async () => {
  await db.admin('delete from supporters.reminder')
  const revision = /name="revision" value="(\d+)"/.exec(await read('robin', publish))?.[1] ?? ''
  const day = await today()
  const unread = await post('robin', publish, { revision, ...dateIn('2020-01-01') })
  assert.equal(unread.status, 422)
  assert.match(await unread.text(), /Enter today or a later day/)
  const stale = await post('robin', publish, { revision: '1', ...dateIn(day), confirm: 'yes' })
  assert.equal(stale.status, 409)
  const done = await post('robin', publish, { revision, ...dateIn(day), confirm: 'yes' })
  assert.equal(done.headers.get('location'), '/desk/people/agreements/code-of-conduct?said=published')
  const grace = await db.admin(`select ($1::date + 30)::text as day`, [day])
  // Ben’s day came from before signatures were kept here: it gets the same month.
  assert.deepEqual([await agreedOf('anna'), await agreedOf('ben')], [grace[0]?.['day'], grace[0]?.['day']])
  assert.notEqual(farDay, grace[0]?.['day'])
  const reminded = await db.admin('select person from supporters.reminder')
  assert.deepEqual(reminded.map(row => row['person']).toSorted(), [people.anna, people.ben].toSorted())
})

test('Anna is told on her page, reads what changed, and cannot sign the old words', async () => {
  assert.match(await read('anna', '/desk/me'), /There are new words to read/)
  const page = await read('anna', '/desk/agreements/code-of-conduct')
  assert.match(page, /What has changed since you signed/)
  assert.match(page, /<ins>You say &lt;b>thank you/)
  assert.match(await read('anna', '/desk/cy/agreements/code-of-conduct'), /<ins>Rydych yn dweud/)
  const old = await sign('anna', 'code-of-conduct', '1')
  assert.equal(old.status, 409)
  const kept = await old.text()
  assert.match(kept, /nothing was signed/)
  assert.match(kept, /name="version" value="2"/)
  const signatures = () =>
    db.admin(`select version from supporters.agreement_signature where document = 'code-of-conduct'`)
  assert.equal((await signatures()).length, 1)
  assert.equal((await sign('anna', 'code-of-conduct', '2')).status, 303)
  assert.equal(await agreedOf('anna'), monthsPlus(await today(), 12))
  assert.match(await read('anna', '/desk/agreements/code-of-conduct/1'), /not in force any more/)
})

test('the coordinator sees who has signed which version, and reminds those who have not', async () => {
  const list = await read('robin', '/desk/people/agreements')
  assert.match(list, /Ben Marlow/)
  assert.doesNotMatch(list, /Anna Marlow<\/a>/)
  assert.match(await read('robin', '/desk/people/agreements?only=all'), /Anna Marlow<\/a>/)
  await db.admin('delete from supporters.reminder')
  const all = await post('robin', '/desk/people/agreements/remind')
  assert.match(all.headers.get('location') ?? '', /said=reminded-3$/)
  const again = await post('robin', '/desk/people/agreements/remind', { person: people.ben })
  assert.match(again.headers.get('location') ?? '', /said=reminded-0$/)
})

test('a coordinator keeps what somebody signed on paper, of the words there were that day', async () => {
  const at = `/desk/people/agreements/paper/${people.ben}`
  const day = await today()
  const paper = (document: string, on = day) => post('robin', at, { document, language: 'en', ...dateIn(on) })
  assert.equal((await post('robin', at)).status, 422)
  assert.match(await (await paper('confidentiality', '2020-02-30')).text(), /Enter the day on the paper/)
  assert.match(
    await (await paper('confidentiality', '2020-02-03')).text(),
    /had no words of its own on that day/,
  )
  assert.match(await (await paper('confidentiality', '2099-02-03')).text(), /still to come/)
  assert.match(await (await paper('role-champion')).text(), /not asked to sign this one/)
  for (const document of gating) assert.equal((await paper(document)).status, 303, document)
  assert.equal(await agreedOf('ben'), monthsPlus(day, 12))
  assert.match(await read('robin', `/desk/people/agreements/person/${people.ben}`), /English, on paper/)
  const own = await post('robin', `/desk/people/agreements/paper/${people.robin}`, {
    document: 'confidentiality',
    language: 'cy',
    ...dateIn(day),
  })
  assert.match(await own.text(), /Nobody keeps their own paper signature/)
  assert.equal((await open('robin', `/desk/people/agreements/person/${people.nobody}`)).status, 404)
})

test('words that somebody signed, and the signature, can be neither changed nor removed', async () => {
  await assert.rejects(
    db.rollback('gov', tx => tx.updateTable('supporters.agreement_version').set({ text_en: 'x' }).execute()),
    /permission denied/,
  )
  await assert.rejects(
    db.rollback('gov', tx => tx.deleteFrom('supporters.agreement_signature').execute()),
    /permission denied/,
  )
  await assert.rejects(
    db.admin(`update supporters.agreement_version set text_en = text_en || 'x'`),
    /check constraint/,
  )
})
