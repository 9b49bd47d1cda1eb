import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  db,
  open,
  send,
  saved,
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

for (const reason of ['more-service', 'too-much-now', 'other-role', 'approach', 'enough-people']) {
  test(`a panel refuses together (${reason}), and Sam reads why in kind words`, async () => {
    await upTo('called')
    await says(asLuke, { outcome: reason, notes: 'A note.' })()
    await says(asCleo, { outcome: reason })()
    assert.deepEqual(
      [await stage(), (await theOne())['reason'], (await theOne())['why']],
      ['rejected', reason, null],
    )
    assert.deepEqual(await db.admin(`select 1 from supporters.panel_member where notes <> ''`), [])
    const own = wordsOf(await get(await linkFor(sam)))
    assert.match(own, /It does not go on this time. This is why:/)
    assert.doesNotMatch(own, /A note|refus|reject/i)
  })
}

for (const step of ['interest', 'backing', 'panel', 'called', 'offer', 'training', 'ready'] as const) {
  test(`Sam withdraws (${step}): asked once, nobody asks why, and it is over`, async () => {
    await upTo(step)
    const own = await linkFor(sam)
    assert.match(wordsOf(await get(`${own}/withdraw`)), /Withdraw your application\?/)
    assert.notEqual(await stage(), 'withdrawn', 'opening the page does nothing')
    await leads(`${own}/withdraw`, {})
    assert.deepEqual([await stage(), (await theOne())['why']], ['withdrawn', null])
    const person = (await theOne())['person']
    const [state] = await db.admin('select state from supporters.supporter where person = $1', [person])
    if (step === 'training' || step === 'ready') assert.equal(state?.['state'], 'inactive')
    assert.equal(
      (await send(asRobin, `${await desk()}/activate`, body({}))).headers
        .get('location')
        ?.includes('refused'),
      true,
    )
  })
}

for (const reason of [
  'no-answer',
  'manager-silent',
  'vetting',
  'left-force',
  'professional-standards',
  'stopped',
]) {
  test(`a coordinator ends it (${reason}), asked for the reason, and Sam reads it in kind words`, async () => {
    await upTo(reason === 'vetting' || reason === 'professional-standards' ? 'training' : 'panel')
    const missing = await send(asRobin, `${await desk()}/stop`, body({}))
    assert.equal(missing.status, 422)
    await saved(asRobin, `${await desk()}/stop`, body({ reason }))
    assert.deepEqual([await stage(), (await theOne())['reason']], ['rejected', reason])
    assert.match(wordsOf(await get(await linkFor(sam))), /This is why:/)
  })
}

test('two members who do not agree decide nothing, until they do', async () => {
  await upTo('called')
  await says(asLuke, { outcome: 'approach' })()
  await says(asCleo, { outcome: 'choose' })()
  assert.equal(await stage(), 'panel')
  assert.match(wordsOf(await open(asLuke, `/desk/panels/${String((await theOne())['id'])}`)), /Proposed: Yes/)
  await says(asLuke, { outcome: 'choose' })()
  assert.equal(await stage(), 'offer')
})

test('Sam turns the offer down', async () => {
  await upTo('offer')
  const own = await linkFor(sam)
  assert.match(wordsOf(await get(own)), /glad to have you/)
  assert.equal((await post(`${own}/answer`, {})).status, 422)
  await leads(`${own}/answer`, { answer: 'turn-down' })
  assert.equal(await stage(), 'withdrawn')
})

test('a coordinator who applies is taken care of by another: not their own panel, end, or activation', async () => {
  const [{ mail } = {}] = await db.admin('select lower(mail) as mail from identity.person where id = $1', [
    luke,
  ])
  await leads('/become-a-supporter/tell-us', interest({ mail: String(mail) }))
  await leads(`${await linkFor(String(mail))}/manager`, { manager: ali })
  await post(await linkFor(ali), { answer: 'yes' })
  assert.match(wordsOf(await open(asLuke, await desk())), /your own application/)
  assert.match(
    await saved(asLuke, `${await desk()}/panel`, body({ members: [robin, cleo], ...nextMonth() })),
    /refused/,
  )
  assert.match(await saved(asLuke, `${await desk()}/stop`, body({ reason: 'stopped' })), /refused/)
  assert.doesNotMatch(
    await open(asRobin, `${await desk()}/panel`),
    new RegExp(`value="${luke}"`),
    'nor on the panel about himself',
  )
  assert.equal(await stage(), 'panel')
})

test('the list shows who has it and since when, the longest wait first, and finds a stage', async () => {
  await leads('/become-a-supporter/tell-us', interest())
  await db.admin(`update supporters.application set stage_since = platform.now() - interval '9 days'`)
  await leads('/become-a-supporter/tell-us', interest({ mail: 'joy@westvale.example', first: 'Joy' }))
  const all = wordsOf(await open(asRobin, '/desk/people/joining'))
  assert.match(all, /2 people.*Sam Pell Interest They themselves 9 days .*Joy Pell/)
  assert.match(wordsOf(await open(asRobin, '/desk/people/joining?stage=ready')), /0 people/)
  assert.match(wordsOf(await open(asRobin, '/desk/cy/people/joining')), /2 berson.*Nhw eu hunain/)
  for (const path of ['/desk/people/joining', await desk(), `${await desk()}/panel`, `${await desk()}/stop`])
    await open(asCleo, path, 404)
})
