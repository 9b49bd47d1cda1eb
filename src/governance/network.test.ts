import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { deskOf, wordsOf } from '../../tests/make/pages.ts'
import { makeRequestRow } from '../../tests/make/requests.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeCoordinator, makeSupporter, standBehind } from '../../tests/make/supporter.ts'
import { inTransaction, notAllowed, sql } from '../platform/db/index.ts'
import { deactivate } from '../supporters/index.ts'

const db = await testDatabase()
const app = testApp(db)
const { open, send, saved } = deskOf(app)
const inForce = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)

const people = await inForce(async tx => ({
  robin: await makeCoordinator(tx),
  ann: await makeSupporter(tx, { first: 'Ann' }),
  ben: await makeSupporter(tx, { first: 'Ben', state: 'paused' }),
  cat: await makeSupporter(tx, { first: 'Cat', trainedUntil: '2026-01-31' }),
  dan: await makeSupporter(tx, { first: 'Dan', vettedUntil: '2026-01-31', agreedUntil: '2026-01-31' }),
  eve: await makeSupporter(tx, { first: 'Eve', state: 'inactive' }),
  fay: await makeSupporter(tx, { first: 'Fay', station: 'Hollin', state: 'active' }),
}))
const { robin, ann, cat, dan, eve, fay } = people
const asRobin = await signInAs(db, robin)
const asAnn = await signInAs(db, ann)

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr class="govuk-table__row">(.*?)<\/tr>/gs)].map(([row]) =>
    wordsOf(`<main>${row}</main>`).trim(),
  )

test('the coordinator sees who needs them first, in words, and which date has passed', async () => {
  await makeRequestRow(db, { state: 'answered', with: cat })
  for (let n = 0; n < 5; n++) await makeRequestRow(db, { state: 'answered', with: fay })
  const rows = rowsOf(await open(asRobin, '/desk/people'))
  const [, ...listed] = rows
  assert.deepEqual(
    listed.map(row => row.split(' ')[0]),
    ['Cat', 'Fay', 'Dan', 'Ann', 'Ben', 'Eve', 'Robin'],
  )
  const row = (name: string) => listed.find(each => each.startsWith(name)) ?? ''
  assert.match(row('Cat'), /Out of date, has open conversations \(training\)/)
  assert.match(row('Fay'), /Overloaded.*At a limit/)
  assert.match(row('Dan'), /Out of date \(vetting, agreement\)/)
  assert.match(row('Ann'), /No contact for long/)
  assert.match(row('Ben'), /Paused/)
  assert.match(row('Eve'), /Not active/)
  assert.match(row('Robin'), /Keeps the programme Coordinator/)
})

test('the list is found by state and district, put in another order, and says so in Welsh', async () => {
  const names = async (path: string) =>
    rowsOf(await open(asRobin, path))
      .slice(1)
      .map(row => row.split(' ')[0])
  assert.deepEqual(await names('/desk/people?state=out-of-date'), ['Cat', 'Dan'])
  assert.deepEqual(await names('/desk/people?state=overloaded'), ['Fay'])
  assert.deepEqual((await names('/desk/people?sort=name')).slice(0, 3), ['Ann', 'Ben', 'Cat'])
  assert.deepEqual((await names('/desk/people?sort=station'))[0], 'Fay')
  const welsh = await open(asRobin, '/desk/cy/people?state=idle&district=South+Vale')
  assert.match(wordsOf(welsh), /Dim cyswllt ers amser.*1 o 7 o bobl/)
  assert.match(welsh, /href="\/desk\/cy\/people\?district=South\+Vale"/, 'a chip takes one wish off')
})

test('a long list is paged and reaches everybody', async () => {
  const many = await inForce(async tx => {
    const made: string[] = []
    for (let n = 0; n < 25; n++) made.push(await makeSupporter(tx, { first: `Extra${n}` }))
    return made
  })
  const pages = await Promise.all([1, 2].map(n => open(asRobin, `/desk/people?page=${n}`)))
  const ids = pages.flatMap(page =>
    [...page.matchAll(/\/desk\/people\/([0-9a-f-]{36})"/g)].map(found => found[1]),
  )
  assert.equal(new Set(ids).size, 32)
  await inForce(async tx => {
    await tx
      .updateTable('supporters.supporter')
      .set({ state: 'inactive' })
      .where('person', 'in', many)
      .execute()
  })
})

test('taking somebody off the list asks why, happens at once, and is audited as one word', async () => {
  const at = `/desk/people/${dan}`
  const asDan = [await signInAs(db, dan), await signInAs(db, dan)]
  assert.match(
    wordsOf(await open(asRobin, `${at}/deactivate`)),
    /Take Dan Marlow off the list\?.*conversations that are open/,
  )
  const missing = await send(asRobin, `${at}/deactivate`, new URLSearchParams())
  assert.equal(missing.status, 422)
  assert.match(wordsOf(await missing.text()), /Choose a reason/)
  const to = await saved(asRobin, `${at}/deactivate`, new URLSearchParams({ reason: 'vetting' }))
  assert.match(wordsOf(await open(asRobin, to)), /off the list, from this moment.*Not active/)
  const [entry] = await db.admin(
    "select actor, fields from audit.entry where event = 'supporters.deactivated'",
  )
  assert.deepEqual(entry, { actor: robin, fields: { person: dan, reason: 'vetting' } })
  for (const { get } of asDan) {
    assert.equal((await app.request('http://localhost/desk/sessions', get)).status, 303, 'signed out')
  }
  assert.match(wordsOf(await open(asRobin, at)), /every date ahead/, 'out of date: cannot be made active')
  assert.doesNotMatch(await open(asRobin, at), new RegExp(`${at}/activate`))
  const refused = await saved(asRobin, `${at}/activate`, new URLSearchParams())
  assert.match(refused, /said=refused/, 'whatever was posted')
})

test('off the list and signed out are one change: neither lasts without the other', async () => {
  const asFay = await signInAs(db, fay)
  await assert.rejects(
    inForce(async tx => {
      assert.equal(await deactivate(tx, { person: robin }, fay, 'suspended'), 'done')
      const open = tx.selectFrom('identity.session').select('id').where('person', '=', fay)
      assert.deepEqual(await open.where('ended_at', 'is', null).execute(), [], 'ended in this transaction')
      throw new Error('the change failed')
    }),
  )
  assert.equal((await app.request('http://localhost/desk/sessions', asFay.get)).status, 200)
  assert.match(wordsOf(await open(asRobin, `/desk/people/${fay}`)), /State Overloaded/)
})

test('somebody with every step and every date ahead is made active again', async () => {
  const at = `/desk/people/${eve}`
  assert.doesNotMatch(await open(asRobin, at), new RegExp(`action="${at}/activate"`), 'nobody behind her yet')
  await inForce(tx => standBehind(tx, eve))
  assert.match(await open(asRobin, at), new RegExp(`action="${at}/activate"`))
  const to = await saved(asRobin, `${at}/activate`, new URLSearchParams())
  assert.match(wordsOf(await open(asRobin, to)), /They are active/)
})

test('the network is a band, two counts and one sentence, with no way down to anybody who asked', async () => {
  const before = wordsOf(await open(asRobin, '/desk/network'))
  assert.match(
    before,
    /waiting for an answer Nobody Next steps that are late 0 Requests that have run out 0 Mail that failed 0/,
  )
  assert.match(before, /Peer supporters are here now/)
  const ids = [
    await makeRequestRow(db, { state: 'waiting' }),
    await makeRequestRow(db, { state: 'waiting', lateBy: '10 minutes' }),
    await makeRequestRow(db, { state: 'run out' }),
  ]
  const page = await open(asRobin, '/desk/network')
  assert.match(wordsOf(page), /waiting for an answer 1 or 2 Next steps that are late 1 .*run out 1 /)
  await makeRequestRow(db, { state: 'waiting' })
  assert.match(wordsOf(await open(asRobin, '/desk/network')), /waiting for an answer 3 or more/)
  for (const id of ids) assert.ok(!page.includes(id))
  assert.match(wordsOf(page), /1 is out of date and has open conversations/)
  assert.match(wordsOf(await open(asRobin, '/desk/cy/network')), /1 neu 2|3 neu fwy/)
})

test('mail that failed is shown with its supporter, and tried again in one tap', async () => {
  await db.admin(
    `insert into supporters.notice (force_id, person, state, attempts, failure) values ($1, $2, 'failed', 5, 'ECONNREFUSED')`,
    [db.force.id, ann],
  )
  assert.match(wordsOf(await open(asRobin, '/desk/network')), /Mail that failed 1 Look at it/)
  const page = await open(asRobin, '/desk/network/mail')
  assert.match(wordsOf(page), /Ann Marlow .* 5 ECONNREFUSED Try again for Ann Marlow/)
  const notice = /name="notice" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const to = await saved(asRobin, '/desk/network/mail', new URLSearchParams({ notice }))
  assert.match(wordsOf(await open(asRobin, to)), /being tried again.*No mail has failed/)
  assert.equal((await db.admin("select 1 from platform.due where kind = 'supporters.notice'")).length, 1)
  const twice = await saved(asRobin, '/desk/network/mail', new URLSearchParams({ notice }))
  assert.match(wordsOf(await open(asRobin, twice)), /no longer waiting/)
})

test('a supporter, and somebody signed in nowhere, opens none of it', async () => {
  for (const path of ['/desk/network', '/desk/network/mail', '/desk/people', `/desk/people/${dan}`]) {
    await open(asAnn, path, 404)
    assert.equal((await app.request(`http://localhost${path}`)).status, 303, 'asked to sign in')
  }
  assert.equal(
    (await send(asAnn, `/desk/people/${cat}/deactivate`, new URLSearchParams({ reason: 'left' }))).status,
    404,
  )
  await open(asRobin, '/desk/people/00000000-0000-4000-8000-000000000000', 404)
})

test('a coordinator cannot open a record, nor can their database role read one', async () => {
  const id = crypto.randomUUID()
  await db.admin(
    `insert into contacts.record (force_id, id, supporter, mode, month, channel, minutes_band, heavy)
     values ($1, $2, $3, 'tally', '2026-05-01', 'phone', 'under-15', false)`,
    [db.force.id, id, ann],
  )
  await open(asRobin, `/desk/records/${id}`, 404)
  const seen = await inTransaction(db.planes.gov, { force: db.force.id, person: robin }, tx =>
    tx.selectFrom('contacts.record').select('id').execute(),
  )
  assert.deepEqual(seen, [])
  for (const table of [
    'asking.request',
    'conversations.conversation',
    'conversations.envelope',
    'impact.fact',
  ]) {
    await assert.rejects(
      inForce(tx => sql`select from ${sql.table(table)}`.execute(tx)),
      notAllowed,
      table,
    )
  }
})
