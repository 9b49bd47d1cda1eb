import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  db,
  open,
  send,
  saved,
  inForce,
  robin,
  luke,
  cleo,
  asRobin,
  asLuke,
  asCleo,
  get,
  post,
  leads,
  linkFor,
  sam,
  ali,
  interest,
  theOne,
  desk,
  body,
  says,
  upTo,
  stage,
  nextMonth,
} from '../../../tests/make/joining.ts'
import { wordsOf } from '../../../tests/make/pages.ts'
import { makePerson, makeSupporter } from '../../../tests/make/supporter.ts'
import { eligible } from '../queries.ts'

test('Sam comes from interest to active, step by step, and nothing of why is left', async () => {
  await upTo('ready')
  assert.equal(await stage(), 'ready')
  const at = await desk()
  const shown = wordsOf(await open(asRobin, at))
  assert.match(shown, /Ready A coordinator · today/)
  assert.match(await open(asRobin, at), new RegExp(`href="${at}/activate"`))
  await saved(asRobin, `${at}/activate`, body({}))
  assert.equal(await stage(), 'active')
  const row = await theOne()
  const person = String(row['person'])
  assert.deepEqual([row['why'], row['reason']], [null, null])
  assert.deepEqual(await db.admin(`select notes from supporters.panel_member where notes <> ''`), [])
  assert.ok((await inForce(tx => eligible(tx, [person]))).has(person))
  assert.match(wordsOf(await get(await linkFor(sam))), /You are a peer supporter/)
})

test('the mail says nothing but that there is a message, and opening a link never acts', async () => {
  await upTo('backing')
  const link = await linkFor(ali)
  const mails = await db.admin('select subject, body from supporters.joining_caught')
  for (const { subject, body: words } of mails) {
    assert.equal(subject, 'You have a message')
    assert.doesNotMatch(String(words), /support|peer|applic|sam|ali|alongside/i)
  }
  for (let n = 0; n < 3; n++)
    assert.match(wordsOf(await get(link)), /Sam Pell would like to become a peer supporter/)
  assert.doesNotMatch(await get(link), /there for me once/, 'the manager never reads why')
  assert.equal(await stage(), 'backing')
  assert.match(wordsOf(await get(`/cy${link}`)), /Un cwestiwn am gydweithiwr/)
})

test('the same form twice is one application, and the page says the same to a supporter, a stranger and Sam', async () => {
  const anna = await inForce(tx => makeSupporter(tx, { first: 'Anna' }))
  const [{ mail } = {}] = await db.admin('select mail from identity.person where id = $1', [anna])
  const answers = [interest(), interest(), interest({ mail: String(mail) })].map(form =>
    leads('/become-a-supporter/tell-us', form),
  )
  assert.deepEqual(
    await Promise.all(answers),
    Array.from({ length: 3 }, () => '/become-a-supporter/sent'),
  )
  const rows = await db.admin('select mail from supporters.application')
  assert.deepEqual(rows, [{ mail: sam }])
  assert.equal((await db.admin('select 1 from supporters.joining_mail')).length, 1, 'one mail an hour')
  const lost = await post('/become-a-supporter/link', { mail: 'nobody@westvale.example' })
  assert.equal(
    wordsOf(await lost.text()),
    wordsOf(await (await post('/become-a-supporter/link', { mail: sam })).text()),
  )
})

test('a form with mistakes comes back with everything typed, in words', async () => {
  const reply = await post(
    '/become-a-supporter/tell-us',
    interest({ mail: 'sam', station: '', languages: [], why: 'x'.repeat(700) }),
  )
  assert.equal(reply.status, 422)
  const words = await reply.text()
  assert.match(words, /value="Pell"/)
  for (const said of [
    'like name@force.police.uk',
    'Choose your station',
    'at least one language',
    '600 letters',
  ])
    assert.ok(words.includes(said), said)
  const foreign = await post('/become-a-supporter/tell-us', interest({ station: crypto.randomUUID() }))
  assert.equal(foreign.status, 422)
})

test('somebody from professional standards is thanked, and nothing is kept (rule 6)', async () => {
  for (const duties of ['professional-standards', 'appropriate-authority']) {
    const reply = await post('/become-a-supporter/tell-us', interest({ duties }))
    assert.equal(reply.status, 200)
    assert.match(
      wordsOf(await reply.text()),
      /Thank you for wanting to help.*says nothing about you.*kept nothing/,
    )
  }
  assert.deepEqual(await db.admin('select 1 from supporters.application'), [])
})

test('one whose work is known to be professional standards reads it by their own link alone', async () => {
  const pam = await inForce(tx => makePerson(tx, { first: 'Pam' }))
  await db.admin(
    `update identity.person set conflict = 'professional-standards', mail = 'pam.psd@westvale.example' where id = $1`,
    [pam],
  )
  assert.equal(
    await leads('/become-a-supporter/tell-us', interest({ mail: 'pam.psd@westvale.example' })),
    '/become-a-supporter/sent',
  )
  assert.match(
    wordsOf(await get(await linkFor('pam.psd@westvale.example'))),
    /does not go on this time.*professional standards/,
  )
  assert.equal((await theOne())['why'], null)
  await assert.rejects(
    db.admin(`update supporters.application set stage = 'interest', reason = null, ended_at = null`),
    /may_support/,
    'the database refuses it too',
  )
})

test('a line manager says not now: Sam reads kind words, nobody a reason', async () => {
  await upTo('backing')
  const link = await linkFor(ali)
  assert.match(wordsOf(await (await post(link, { answer: 'not-now' })).text()), /Your answer is with us/)
  assert.match(wordsOf(await get(await linkFor(sam))), /cannot spare you for this now.*no judgement/)
  assert.deepEqual(
    [await stage(), (await theOne())['reason'], (await theOne())['why']],
    ['rejected', 'not-now', null],
  )
  await post(link, { answer: 'yes' })
  assert.equal(await stage(), 'rejected', 'a second answer changes nothing')
})

test('“I am not their line manager”: Sam is asked for another, and the first link opens nothing', async () => {
  await upTo('backing')
  const link = await linkFor(ali)
  await post(link, { answer: 'not-theirs' })
  await get(link, 404)
  const own = await linkFor(sam)
  assert.match(wordsOf(await get(own)), /say who your line manager is/)
  await leads(`${own}/manager`, { manager: 'Lowe@westvale.example' })
  assert.match(wordsOf(await get(await linkFor('lowe@westvale.example'))), /One question about a colleague/)
  const self = await post(`${own}/manager`, { manager: sam })
  assert.match(wordsOf(await self.text()), /not your own/)
})

test('a link runs out after its days, can be sent again, and a made-up one opens nothing', async () => {
  await upTo('backing')
  const link = await linkFor(ali)
  await db.moveClock('31 days')
  await get(link, 404)
  await db.moveClock('0')
  await saved(asRobin, `${await desk()}/again`, body({}))
  const again = await linkFor(ali)
  assert.notEqual(again, link)
  await get(`/backing/${'x'.repeat(22)}`, 404)
  await get(`/joining/${again.split('/').at(-1)}`, 404)
  assert.match(wordsOf(await (await post(again, {})).text()), /Choose an answer/)
})

test('a member with a conflict of interest steps aside: sees nothing, decides nothing, and the panel needs another', async () => {
  await upTo('panel')
  await saved(asRobin, `${await desk()}/panel`, body({ members: [luke, cleo], ...nextMonth() }))
  const at = `/desk/panels/${String((await theOne())['id'])}`
  const before = wordsOf(await open(asLuke, at))
  assert.match(before, /Do you have a conflict of interest/)
  assert.doesNotMatch(before, /there for me/)
  await saved(asLuke, `${at}/declare`, body({ conflict: 'yes' }))
  assert.doesNotMatch(wordsOf(await open(asLuke, at)), /there for me|Constable/)
  assert.equal((await send(asLuke, `${at}/say`, body({ act: 'say', outcome: 'choose' }))).status, 404)
  assert.equal((await send(asLuke, `${at}/declare`, body({ conflict: 'no' }))).status, 303)
  const [luck] = await db.admin('select conflict from supporters.panel_member where person = $1', [luke])
  assert.equal(luck?.['conflict'], true, 'not taken back by themselves')
  await saved(asCleo, `${at}/declare`, body({ conflict: 'no' }))
  await says(asCleo, { outcome: 'choose' })()
  assert.equal(await stage(), 'panel', 'nobody decides alone')
  const again = await send(asRobin, `${await desk()}/panel`, body({ members: [luke, cleo], ...nextMonth() }))
  assert.equal(again.status, 422)
  assert.match(wordsOf(await open(asRobin, await desk())), /Luke Marlow has declared a conflict of interest/)
  await saved(asRobin, `${await desk()}/panel`, body({ members: [robin, cleo], ...nextMonth() }))
  await saved(asRobin, `${at}/declare`, body({ conflict: 'no' }))
  await says(asRobin, { outcome: 'choose' })()
  assert.equal(await stage(), 'panel', 'Cleo agreed with another panel, not with this one')
  await says(asCleo, { outcome: 'choose' })()
  assert.equal(await stage(), 'offer')
  assert.match(wordsOf(await open(asCleo, at)), /The panel has decided. Notes are deleted/)
  await open(asLuke, at, 404)
})

test('the applicant’s link is no way to mail strangers: five managers a day, and one question an hour', async () => {
  await upTo('backing')
  const own = await linkFor(sam)
  const asked = async () =>
    (await db.admin(`select 1 from supporters.joining_mail where whom = 'manager'`)).length
  await linkFor(ali)
  assert.match(await leads(`${own}/again`, {}), /said=asked/)
  assert.equal(await asked(), 1, 'the mail of before says the same')
  for (let n = 1; n <= 8; n++) {
    await leads(`${own}/manager`, { manager: `stranger.${n}@westvale.example` })
    await linkFor(`stranger.${n}@westvale.example`)
  }
  assert.equal(await asked(), 5)
})
