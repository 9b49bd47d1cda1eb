import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { inTransaction } from '../platform/db/index.ts'
import { adoptNationalTable, passingOnCard } from './index.ts'
import { nationalPassingOn } from './national.ts'
import { readingOf, type Matter } from './passing-on.ts'
import { passingOnAt } from './queries.ts'

const db = await testDatabase()
const read = async (path: string) => (await testApp(db).request(`http://localhost${path}`)).text()
const terrorism = nationalPassingOn.matters.find(matter => matter.code === 'national-security')
ok(terrorism)
const checked: Matter = { ...terrorism, checked: { on: '2026-11-20', by: 'Legal services' } }

const readings = [
  ['a demonstration marks what nobody checked', terrorism, 'demonstration', 'not-yet-checked'],
  ['a force that prepares marks it', terrorism, 'preparing', 'not-yet-checked'],
  ['a live force does not show a recalled legal statement', terrorism, 'live', 'hidden'],
  ['control: a live force shows it once checked', checked, 'live', 'checked'],
  [
    'a live force shows a derived row, marked',
    { ...terrorism, confidence: 'derived' },
    'live',
    'not-yet-checked',
  ],
] as const
for (const [who, matter, stage, expected] of readings) {
  test(who, () => equal(readingOf(matter, stage), expected))
}

test('before a force has a table of its own people read the national one, and that it is that', async () => {
  const html = await read('/passing-on')
  match(html, /This is the national list\. Your force has not made it its own yet\./)
  for (const { what } of nationalPassingOn.matters) ok(html.includes(what.en), what.en)
})

test('a force adopts the table once: version 1, every matter, whole in both languages', async () => {
  const adopt = () => inTransaction(db.planes.gov, db.force.id, adoptNationalTable)
  equal(await adopt(), 1)
  equal(await adopt(), 1)
  await db.rollback('gov', async tx => {
    deepEqual((await passingOnAt(tx, 1)).matters, nationalPassingOn.matters)
    equal((await passingOnCard(tx, { stage: 'demonstration' }, 'cy')).version, 1)
  })
  await db.rollback(
    'gov',
    async tx => equal((await passingOnCard(tx, { stage: 'live' }, 'en')).version, 0),
    db.otherForce.id,
  )
  match(await read('/passing-on'), /This is version 1 of your force’s list\./)
})

test('everybody reads examples on both sides, who would hear it and who never, in both languages', async () => {
  const english = await read('/passing-on')
  const welsh = await read('/cy/passing-on')
  for (const { stays, mayPass, goesTo, card } of nationalPassingOn.matters) {
    for (const words of [stays, mayPass, card]) {
      ok(english.includes(words.en), words.en)
      ok(welsh.includes(words.cy), words.cy)
    }
    ok(english.includes(goesTo.en.slice(1)))
  }
  match(english, /Ask a hypothetical first/)
  match(english, /Nobody can promise that everything stays secret/)
})

test('a live force shows the name of an unchecked legal matter and none of its words', async () => {
  await db.rollback('gov', async tx => {
    const card = await passingOnCard(tx, { stage: 'live' }, 'en')
    const matter = card.matters.find(({ code }) => code === 'national-security')
    equal(matter?.what, 'Terrorism or national security')
    equal(`${matter?.card}${matter?.goesTo}${matter?.consent}${matter?.mayPass}`, '')
    match(matter?.mark ?? '', /has not checked the words for this yet/)
  })
  await db.admin("update forces.force set stage = 'live' where slug = 'westvale'")
  const html = await read('/passing-on')
  ok(
    html.includes(terrorism.what.en) &&
      !html.includes(terrorism.card.en) &&
      !html.includes(terrorism.mayPass.en),
  )
  await db.admin("update forces.force set stage = 'demonstration' where slug = 'westvale'")
  ok((await read('/passing-on')).includes(terrorism.card.en), 'control')
})

test('a version that somebody may have acknowledged cannot be changed or removed', async () => {
  await db.rollback('gov', async tx => {
    const change = tx.updateTable('escalation.passing_on').set({ card_en: 'x' }).execute()
    await change.then(
      () => ok(false, 'it was changed'),
      (error: unknown) => match(String(error), /permission denied/),
    )
  })
})
