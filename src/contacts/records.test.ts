import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { tick, untouched } from '../../tests/make/form-on-page.ts'
import { deskOf, wordsOf } from '../../tests/make/pages.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { changeSetting, ruleOf } from '../forces/index.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { loadReferenceData } from '../reference-data.ts'
import { loadBands } from './index.ts'
import { fieldsOf, modes } from './record.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
const app = testApp(db)
const inForce = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)

const [sam, kim] = await inForce(async tx => [
  await makeSupporter(tx, { first: 'Sam' }),
  await makeSupporter(tx, { first: 'Kim' }),
])
const asSam = await signInAs(db, sam)
const asKim = await signInAs(db, kim)

const { open, send, saved } = deskOf(app)
const records = () => db.admin('select * from contacts.record order by month, day nulls last')
const facts = () => db.admin('select * from impact.fact order by theme')
const clean = () => db.admin('delete from contacts.record; delete from impact.fact')
const words = wordsOf

const common = {
  whom: 'officer',
  channel: 'in-person',
  minutes: '15-30',
  themes: 'workload',
  outcome: 'listened',
}

test('in the corridor the common contact is six taps, from a conversation five, and the page has no field for words', async () => {
  const page = await open(asSam, '/desk/records/new')
  const { form, taps } = tick(page, common)
  assert.equal(taps + 1, 6, 'with the one on Save')
  assert.doesNotMatch(page.slice(page.indexOf('<main')), /<textarea|type="search"|type="email"/)
  const texts = untouched(page)
  assert.deepEqual(
    [...texts.keys()].filter(name => !['_token', '_once', 'kind', 'number', 'when'].includes(name)),
    ['on-day', 'on-month', 'on-year'],
    'the only thing to type is a day',
  )
  const at = await saved(asSam, '/desk/records', form)
  const then = await open(asSam, at)
  assert.match(words(then), /Your record is saved\. Only you can see it\./)
  assert.match(words(then), /Less than an hour this month/)
  const conversation = 'c'.repeat(32)
  const posted = await send(asSam, '/desk/records/new', new URLSearchParams({ conversation }))
  const { channel: _, ...rest } = common
  assert.equal(tick((await posted.text()).replaceAll('&amp;', '&'), rest).taps + 1, 5)
  await clean()
})

test('a record and its fact are written together, and neither knows the other’s person', async () => {
  const page = await open(asSam, '/desk/records/new')
  await saved(asSam, '/desk/records', tick(page, { ...common, heavy: 'yes' }).form)
  const [record] = await records()
  const [fact, more] = await facts()
  assert.deepEqual(
    [
      record?.['supporter'],
      record?.['channel'],
      record?.['heavy'],
      record?.['themes'],
      record?.['headcount_band'],
    ],
    [sam, 'in-person', true, ['workload'], '1'],
  )
  assert.deepEqual(
    [fact?.['theme'], fact?.['channel'], fact?.['minutes_band'], more],
    ['workload', 'in-person', '15-30', undefined],
  )
  const kept = JSON.stringify(fact)
  assert.ok(!kept.includes(sam) && !kept.includes(String(record?.['id'])))
  await clean()
})

test('two records from one conversation count once, and the conversation is nowhere', async () => {
  const conversation = '0123456789abcdef0123456789abcdef'
  for (const times of [1, 2]) {
    const posted = await send(asSam, '/desk/records/new', new URLSearchParams({ conversation }))
    const { form } = tick((await posted.text()).replaceAll('&amp;', '&'), { ...common, channel: 'message' })
    await saved(asSam, '/desk/records', form)
    assert.equal((await records()).length, times)
  }
  const units = (await facts()).map(fact => Buffer.from(fact['unit_key'] as Buffer).toString('hex'))
  assert.equal(new Set(units).size, 1)
  const everything = JSON.stringify([
    await records(),
    await facts(),
    await db.admin('select * from platform.kept_answer'),
  ])
  assert.ok(!everything.includes('01234567-89ab-cdef') && !everything.includes(conversation))
  await clean()
})

test('a group says how many and who else was there; a slip loses nothing that was ticked', async () => {
  const page = await open(asSam, '/desk/records/new')
  const { form } = tick(page, { ...common, kind: 'debrief', others: kim, themes: 'bereavement' })
  const reply = await send(asSam, '/desk/records', form)
  assert.equal(reply.status, 422)
  const again = (await reply.text()).replaceAll('&amp;', '&')
  assert.match(words(again), /There is a problem Choose how many people were there/)
  assert.match(again, /href="#headcount"/)
  const kept = untouched(again)
  for (const [name, value] of form) {
    if (name !== '_once') assert.ok(kept.getAll(name).includes(value), `${name}=${value}`)
  }
  const at = await saved(asSam, '/desk/records', tick(again, { headcount: '6-12' }).form)
  assert.match(words(await open(asSam, at)), /6 to 12 Who else was there Kim Marlow/)
  assert.equal((await db.admin('select * from contacts.alongside')).length, 1)
  await clean()
})

test('every mistake is a sentence in both languages', async () => {
  const page = await open(asSam, '/desk/records/new')
  const empty = untouched(page)
  for (const name of ['kind', 'number', 'when']) empty.delete(name)
  const english = words(await (await send(asSam, '/desk/records', empty)).text())
  for (const sentence of [
    'Choose who it was for',
    'Choose how you talked',
    'Choose how long it took',
    'Choose how it ended',
  ])
    assert.ok(english.includes(sentence), sentence)
  const welsh = words(await (await send(asSam, '/desk/cy/records', empty)).text())
  assert.match(welsh, /Dewiswch sut wnaethoch chi siarad/)
  const { form } = tick(page, common)
  for (const theme of ['gambling', 'cancer', 'caring']) form.append('themes', theme)
  assert.match(await (await send(asSam, '/desk/records', form)).text(), /at most three themes/)
  const days = { 'on-day': '31', 'on-month': '2', 'on-year': '2026' }
  const wrong = tick(page, { ...common, when: 'other' }).form
  for (const [name, value] of Object.entries(days)) wrong.set(name, value)
  assert.match(await (await send(asSam, '/desk/records', wrong)).text(), /Give a day/)
  wrong.set('on-day', '1')
  wrong.set('on-year', '2100')
  assert.match(await (await send(asSam, '/desk/records', wrong)).text(), /today or before/)
  wrong.set('on-year', '2020')
  assert.match(await (await send(asSam, '/desk/records', wrong)).text(), /in the last three months/)
  assert.deepEqual(await records(), [])
})

test('pressing Save twice makes one record', async () => {
  const { form } = tick(await open(asSam, '/desk/records/new'), common)
  const post = asSam.post(form)
  const [first, second] = [
    await app.request('http://localhost/desk/records', post),
    await app.request('http://localhost/desk/records', post),
  ]
  assert.equal(first.headers.get('location'), second.headers.get('location'))
  assert.equal((await records()).length, 1)
  await clean()
})

test('a supporter mends their record and the fact goes with it; what they said of the person stays', async () => {
  const page = await open(asSam, '/desk/records/new')
  const { form } = tick(page, common)
  form.set('band', 'front-line')
  const at = await saved(asSam, '/desk/records', form)
  const [path = ''] = at.split('?')
  const mending = await open(asSam, `${path}/mend`)
  const mended = tick(mending, { minutes: '60-120', outcome: 'again' }).form
  for (const name of ['area', 'band']) mended.set(name, 'same')
  assert.equal(await saved(asSam, `${path}/mend`, mended), `${path}?saved=mended`)
  const [fact, more] = await facts()
  assert.deepEqual(
    [fact?.['minutes_band'], fact?.['outcome'], fact?.['role_band'], more],
    ['60-120', 'again', 'front-line', undefined],
  )
  assert.match(words(await open(asSam, path)), /1 to 2 hours.*Meeting again/)
  await clean()
})

test('another supporter sees nothing of it, by the page or by the database', async () => {
  const at = await saved(asSam, '/desk/records', tick(await open(asSam, '/desk/records/new'), common).form)
  const [path = ''] = at.split('?')
  for (const way of ['', '/mend', '/withdraw']) await open(asKim, `${path}${way}`, 404)
  const form = tick(await open(asKim, '/desk/records/new'), common).form
  assert.equal((await send(asKim, `${path}/mend`, form)).status, 404)
  assert.equal((await send(asKim, `${path}/withdraw`, form)).status, 404)
  assert.match(words(await open(asKim, '/desk/records')), /No records yet/)
  const seen = (person?: string) =>
    inTransaction(db.planes.gov, person ? { force: db.force.id, person } : db.force.id, tx =>
      tx.selectFrom('contacts.record').select('id').execute(),
    )
  assert.deepEqual([(await seen(sam)).length, (await seen(kim)).length, (await seen()).length], [1, 0, 0])
  await assert.rejects(
    inTransaction(db.planes.gov, { force: db.force.id, person: kim }, tx =>
      sql`insert into contacts.record (force_id, supporter, mode, month, channel, minutes_band, heavy)
        values (${db.force.id}, ${sam}, 'tally', '2026-05-01', 'phone', 'under-15', false)`.execute(tx),
    ),
    /row-level security/,
  )
  assert.equal((await records()).length, 1)
  await clean()
})

test('a list of many is found by month, channel, theme and weight, and paged', async () => {
  const values = Array.from({ length: 45 }, (_, n) => {
    const month = n % 3 === 0 ? '2026-04' : '2026-05'
    const day = `${month}-${String(1 + (n % 28)).padStart(2, '0')}`
    return `('${db.force.id}', '${sam}', 'minimal', '${month}-01', '${day}', '${n % 2 ? 'phone' : 'video'}', '30-60', ${n === 7},
      'one-to-one', '1', 'staff', 'first', 'listened', array['${n % 5 ? 'workload' : 'cancer'}'])`
  })
  await db.admin(`insert into contacts.record (force_id, supporter, mode, month, day, channel, minutes_band, heavy, kind,
    headcount_band, for_whom, contact_number, outcome, themes) values ${values.join(', ')}`)
  assert.match(words(await open(asSam, '/desk/records')), /45 records.*27 May 2026/)
  assert.match(words(await open(asSam, '/desk/records?theme=cancer&channel=video')), /\b5 records/)
  assert.match(words(await open(asSam, '/desk/records?month=2026-04-01')), /15 records/)
  assert.match(words(await open(asSam, '/desk/records?heavy=yes')), /1 record /)
  assert.match(words(await open(asSam, '/desk/cy/records?page=99')), /45 o gofnodion/)
  const pages = await Promise.all([1, 2, 3].map(n => open(asSam, `/desk/records?page=${n}`)))
  const ids = pages.flatMap(page =>
    [...page.matchAll(/\/desk\/records\/([0-9a-f-]{36})"/g)].map(found => found[1]),
  )
  assert.equal(new Set(ids).size, 45)
  await clean()
})

for (const mode of modes.filter(each => each !== 'minimal')) {
  test(`in a force that keeps a ${mode}, the form has exactly its fields`, async () => {
    await inForce(tx => changeSetting(tx, { person: sam }, 'record-mode', mode))
    const page = await open(asSam, '/desk/records/new')
    const names = new Set([...page.matchAll(/(?:name|id)="([a-z]+)"/g)].map(found => found[1] ?? ''))
    for (const field of fieldsOf[mode].filter(name => !['day', 'others'].includes(name)))
      assert.ok(names.has(field), `${field} is asked`)
    for (const field of fieldsOf.minimal.filter(name => !fieldsOf[mode].includes(name)))
      assert.ok(!names.has(field), `${field} is not asked`)
    assert.doesNotMatch(page.slice(page.indexOf('<main')), /<textarea/)
    const wishes = mode === 'tally' ? { channel: 'phone', minutes: '15-30' } : common
    await saved(asSam, '/desk/records', tick(page, wishes).form)
    const [record] = await records()
    assert.equal(record?.['day'] === null, mode === 'tally')
    assert.equal((await facts()).length, 1)
    await clean()
    await inForce(tx => changeSetting(tx, { person: sam }, 'record-mode', ruleOf('record-mode').default))
  })
}

test('after the fifth on one matter, a theme that may have to be passed on, and a heavy one, the page says so, once', async () => {
  const page = await open(asSam, '/desk/records/new')
  const at = await saved(
    asSam,
    '/desk/records',
    tick(page, { ...common, themes: 'bullying-harassment', number: '5-plus', heavy: 'yes' }).form,
  )
  const then = words(await open(asSam, at))
  for (const prompt of [/Five or more on one matter/, /have to be passed on/, /That was a heavy one/])
    assert.match(then, prompt)
  const [later = ''] = at.split('?')
  assert.doesNotMatch(words(await open(asSam, later)), /Five or more/)
  await clean()
})

test('the sixth heavy contact in 28 days ends offers by itself, says so to them alone, and everybody else learns a band', async () => {
  const bandOf = async (who: string) => (await inForce(tx => loadBands(tx, [who]))).get(who)
  assert.equal(await bandOf(sam), 'idle', 'active since March, and no contact')
  let at = ''
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    at = await saved(
      asSam,
      '/desk/records',
      tick(await open(asSam, '/desk/records/new'), { ...common, heavy: 'yes' }).form,
    )
    if (nth === 1) assert.equal(await bandOf(sam), '1-4')
    if (nth === 5) assert.equal(await bandOf(sam), '5-9')
  }
  assert.match(
    words(await open(asSam, at)),
    /Nothing new comes to you for now.*6 heavy contacts in 28 days, of at most 6 At the limit/,
  )
  assert.equal(await bandOf(sam), 'overloaded')
  assert.equal(await bandOf(kim), 'idle')
  const [standing] = await db.admin('select state from supporters.supporter where person = $1', [sam])
  assert.equal(standing?.['state'], 'active', 'nobody has to unpause: it ends by itself')
  await db.moveClock('29 days')
  assert.equal(await bandOf(sam), '0')
  await db.moveClock('0')
  await clean()
})

test('the limits in the database are the defaults of the settings', async () => {
  const [found] = await db.admin(
    `select pg_get_functiondef('contacts.load_band(uuid)'::regprocedure) || pg_get_functiondef('contacts.forget()'::regprocedure) as body`,
  )
  const defaults = [...String(found?.['body']).matchAll(/setting_number\(force, '([a-z0-9-]+)', (\d+)\)/g)]
  assert.equal(defaults.length, 5)
  for (const [, code = '', number] of defaults)
    assert.equal(ruleOf(code as 'idle-days').default, number, code)
})

test('records older than the force keeps them are forgotten; their facts go on counting', async () => {
  await saved(asKim, '/desk/records', tick(await open(asKim, '/desk/records/new'), common).form)
  const forget = () =>
    inTransaction(db.planes.worker, db.force.id, tx => sql`select contacts.forget()`.execute(tx))
  await db.moveClock('11 months')
  await forget()
  assert.equal((await records()).length, 1)
  await db.moveClock('14 months')
  await forget()
  assert.deepEqual([(await records()).length, (await facts()).length], [0, 1])
  await db.moveClock('0')
  await clean()
})
