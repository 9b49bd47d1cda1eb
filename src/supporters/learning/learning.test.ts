import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeCoordinator, makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { guideCodes } from './guides.ts'
import { pieceCodes } from './piece.ts'
import { pieceOf } from './pieces.ts'
import { overduePieces, reviews } from './review.ts'

const db = await testDatabase()
const app = testApp(db)
const { robin, anna } = await inTransaction(db.planes.gov, db.force.id, async tx => ({
  robin: await makeCoordinator(tx),
  anna: await makeSupporter(tx, { first: 'Anna' }),
}))
const read = async (person: string, path: string) => {
  const reply = await app.request(`http://localhost${path}`, (await signInAs(db, person)).get)
  assert.equal(reply.status, 200, path)
  return reply.text()
}

test('six pieces, each with two talks, three questions, an owner, a reviewer and a review date, in both languages', async () => {
  assert.equal(pieceCodes.length, 6)
  for (const code of pieceCodes) {
    const [en, cy] = [pieceOf(code, 'en'), pieceOf(code, 'cy')]
    const shape = (piece: typeof en) => [
      piece.sections.map(section => section.points.length),
      piece.dialogues.map(dialogue => dialogue.lines.map(line => line.who)),
      piece.questions.map(question => question.choices.map(choice => choice.good)),
    ]
    assert.deepEqual(shape(cy), shape(en), code)
    for (const question of en.questions)
      assert.equal(question.choices.filter(each => each.good).length, 1, question.asks)
    assert.ok(reviews.get(code), code)
    for (const path of ['/desk/learning', '/desk/cy/learning']) {
      const html = await read(anna, `${path}/${code}`)
      assert.equal(html.match(/<ol class="al-talk">/g)?.length, 2)
      assert.equal(html.match(/<fieldset/g)?.length, 3)
    }
    assert.match(await read(anna, `/desk/learning/${code}`), /not yet checked by a Welsh speaker/)
  }
})

test('an answer is shown after choosing, never marked, and nothing is kept of it', async () => {
  const signedIn = await signInAs(db, anna)
  const before = await db.admin('select count(*) from audit.entry')
  const posted = signedIn.post(new URLSearchParams({ 'question-1': '0', 'question-3': '2' }))
  const reply = await app.request('http://localhost/desk/learning/boundaries', posted)
  assert.equal(reply.status, 200)
  const html = await reply.text()
  const { questions } = pieceOf('boundaries', 'en')
  assert.ok(html.includes(questions[0].choices[0].why) && html.includes(questions[0].choices[1].why))
  assert.ok(html.includes(questions[2].choices[2].why))
  assert.ok(!html.includes(questions[1].choices[1].why), 'the one that was not chosen stays closed')
  assert.match(html, /We would do something else/)
  assert.doesNotMatch(html, /\b(score|right answer|wrong|correct|points? out)\b/i)
  assert.deepEqual(await db.admin('select count(*) from audit.entry'), before)
  assert.doesNotMatch(await read(anna, '/desk/learning/boundaries'), /You chose/)
})

// What a piece about suicide must never hold, and what it must.
test('the piece on suicide asks with the word, names no method, blames nobody, and says whom to ring', async () => {
  for (const lang of ['en', 'cy'] as const) {
    const words = JSON.stringify(pieceOf('suicide-safer', lang))
    assert.doesNotMatch(words, /\bcommit|successful|failed attempt|cyflawni/i)
    assert.doesNotMatch(
      words,
      /\b(hang|rope|pills?|tablets?|overdose|knife|blade|gun|firearm|jump|bridge|railway|cut(ting)?|drown|rhaff|tabledi|gorddos|cyllell|gwn|neidio|pont)\b/i,
    )
    assert.match(words, /999/)
  }
  const html = await read(anna, '/desk/learning/suicide-safer')
  assert.match(html, /Are you thinking about suicide\?/)
  assert.match(html, /href="tel:999"/)
  assert.match(html, /href="tel:116123"/)
  assert.match(html, /href="\/passing-on"/)
})

test('a piece past its review date is marked for coordinators, and for nobody else', async () => {
  assert.deepEqual(overduePieces('2026-11-25'), [])
  assert.deepEqual(overduePieces('2027-03-01'), ['suicide-safer'])
  await db.moveClock('400 days')
  assert.match(await read(robin, '/desk/learning'), /Past its review date/)
  assert.match(await read(robin, '/desk/people/agreements'), /6 learning pieces are past their review date/)
  assert.doesNotMatch(await read(anna, '/desk/learning'), /Past its review date/)
  await db.moveClock('0')
  assert.doesNotMatch(await read(robin, '/desk/learning'), /Past its review date/)
})

test('every role has a guide of two sheets, in both languages', async () => {
  for (const code of guideCodes)
    for (const path of ['/desk/learning/guides', '/desk/cy/learning/guides'])
      assert.equal((await read(anna, `${path}/${code}`)).match(/<section class="al-sheet">/g)?.length, 2)
})
