import { deepEqual, equal, match, notEqual, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { makeCoordinator, makePerson, makeSupporter, standBehind } from '../../tests/make/supporter.ts'
import {
  activate,
  changePattern,
  coverLine,
  coverNow,
  deactivate,
  issueCard,
  listedSupporters,
  londonDay,
  pause,
  resume,
  supporterCard,
  weekly,
} from './index.ts'

const db = await testDatabase()
test('a card shows what its supporter chose, and nothing else that is kept of them', () =>
  db.rollback('gov', async tx => {
    const shy = await supporterCard(tx, await makeSupporter(tx, { first: 'Shy' }))
    const open = await supporterCard(
      tx,
      await makeSupporter(tx, {
        first: 'Open',
        number: '07700 900123',
        showsStation: true,
        rank: 'sergeant',
      }),
    )
    for (const hidden of ['Marlow', 'example', 'sergeant', 'constable', '2040']) {
      ok(!shy?.cardText.includes(hidden), hidden)
    }
    equal(shy?.card.station, undefined)
    equal(shy?.card.number, undefined)
    equal(open?.card.number, '07700 900123')
    equal(open?.card.band, 'first-line-leader')
    notEqual(open?.card.station, undefined)
    equal(open?.signature, null)
  }))

test('a card that says the same is the same issue; other words are a new one', () =>
  db.rollback('gov', async tx => {
    const person = await makeSupporter(tx)
    equal(await issueCard(tx, person), 1)
    await tx
      .updateTable('supporters.supporter')
      .set({ words_en: 'I have changed.' })
      .where('person', '=', person)
      .execute()
    equal((await supporterCard(tx, person))?.card.words.en, 'I listen, and I have time for you.')
    equal(await issueCard(tx, person), 2)
    equal((await supporterCard(tx, person))?.card.words.en, 'I have changed.')
  }))

test('one tap pauses, another brings back, and the trail has both', () =>
  db.rollback('gov', async (tx, now) => {
    const person = await makeSupporter(tx)
    equal(await pause(tx, now, person), 'done')
    equal(await supporterCard(tx, person), undefined)
    equal(await pause(tx, now, person), 'refused')
    equal(await resume(tx, person), 'done')
    equal((await listedSupporters(tx)).length, 1)
    const events = await tx
      .selectFrom('audit.entry')
      .select(['event', 'actor'])
      .orderBy('seq', 'desc')
      .limit(2)
      .execute()
    deepEqual(events, [
      { event: 'supporters.resumed', actor: person },
      { event: 'supporters.paused', actor: person },
    ])
  }))

test('nobody becomes active by themselves, by a person who is no coordinator, or with a step missing', () =>
  db.rollback('gov', async (tx, now) => {
    const today = londonDay(now)
    const coordinator = await makeCoordinator(tx)
    const person = await makeSupporter(tx, { state: 'invited' })
    equal(await activate(tx, today, person, person), 'refused')
    equal(await activate(tx, today, await makePerson(tx), person), 'refused')
    equal(await activate(tx, today, coordinator, coordinator), 'absent')
    const lapsed = await makeSupporter(tx, { state: 'invited', trainedUntil: '2026-01-01' })
    equal(await activate(tx, today, coordinator, lapsed), 'refused')
    equal(await activate(tx, today, coordinator, person), 'refused', 'nobody stands behind them yet')
    await standBehind(tx, person)
    equal(await activate(tx, today, coordinator, person), 'done')
    equal(await deactivate(tx, { person: coordinator }, person, 'own-wish'), 'done')
    equal(await supporterCard(tx, person), undefined)
    const notBacked = { state: 'active', backed_on: null }
    await rejects(
      tx.updateTable('supporters.supporter').set(notBacked).where('person', '=', person).execute(),
      /came_by_all_steps/,
    )
  }))

test('somebody who joins professional standards cannot stay a supporter', () =>
  db.rollback('gov', async tx => {
    const person = await makeSupporter(tx)
    await rejects(
      tx
        .updateTable('identity.person')
        .set({ conflict: 'professional-standards' })
        .where('id', '=', person)
        .execute(),
      /may_support/,
    )
  }))

test('the cover line counts only people who would really be asked', () =>
  db.rollback('gov', async (tx, now) => {
    equal(
      coverLine(await coverNow(tx, now), now, 'en'),
      'Nobody here can say when a peer supporter will be awake.',
    )
    const person = await makeSupporter(tx)
    equal(coverLine(await coverNow(tx, now), now, 'en'), 'Peer supporters are here now.')
    await pause(tx, now, person)
    deepEqual(await coverNow(tx, now), { kind: 'nobody' })
  }))

test('a week of duty is put in the place of the one before, and a wrong row changes nothing', () =>
  db.rollback('gov', async (tx, now) => {
    const person = await makeSupporter(tx, { duty: [{ day: 1, start: 0, minutes: 60 }] })
    equal(await changePattern(tx, person, weekly([{ day: 8, start: 0, minutes: 60 }])), false)
    equal(await changePattern(tx, person, weekly([{ day: 1, start: 7, minutes: 60 }])), false)
    ok((await supporterCard(tx, person))?.hours.length)
    equal(await changePattern(tx, person, weekly([])), true)
    deepEqual((await supporterCard(tx, person))?.hours, [])
    deepEqual(await coverNow(tx, now), { kind: 'nobody' })
  }))

test('the cover line in words: the coming hours by the clock, further away with the day', () => {
  const now = new Date('2026-11-25T03:00:00Z')
  const nobody = (next: string) => coverLine({ kind: 'nobody', next: new Date(next) }, now, 'en')
  equal(nobody('2026-11-25T06:00:00Z'), 'Nobody here is awake until 06:00.')
  equal(nobody('2026-11-27T06:00:00Z'), 'Nobody here is awake until Friday 06:00.')
  match(coverLine({ kind: 'here', until: new Date('2026-11-25T08:00:00Z') }, now, 'cy'), /yma tan 08:00/)
})
