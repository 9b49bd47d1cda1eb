import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { forceOf, type Tx } from '../platform/db/index.ts'
import { changePosterPhrase, openDirectory, posterPhrase, readDirectory } from './index.ts'

const db = await testDatabase()
const phrase = 'Y Bont-Lâs o’r Dŵr'

const opened = async (tx: Tx, typed: string) => {
  const answer = await openDirectory(tx, typed)
  return answer.ok ? readDirectory(new TextDecoder().decode(answer.bytes)) : undefined
}

test('without the phrase not one supporter is shown', () =>
  db.rollback('gov', async (tx, now) => {
    await makeSupporter(tx)
    for (const typed of ['', ' ', 'y bont']) deepEqual(await openDirectory(tx, typed), { ok: false })
    await changePosterPhrase(tx, now, 'system', phrase)
    for (const typed of ['', '   ', '—', 'y bont las', 'y bont las or dwr x']) {
      deepEqual(await openDirectory(tx, typed), { ok: false })
    }
  }))

test('the phrase is the phrase however a cold thumb types it', () =>
  db.rollback('gov', async (tx, now) => {
    await makeSupporter(tx, { first: 'Anwen' })
    await changePosterPhrase(tx, now, 'system', phrase)
    for (const typed of ['y bont las or dwr', "Y BONT LÂS O'R DŴR", ' y  bont-las, o’r dŵr. ']) {
      equal((await opened(tx, typed))?.supporters[0]?.card.first, 'Anwen')
    }
    equal(await posterPhrase(tx), phrase)
  }))

test('a phrase that is easy to guess is not taken', () =>
  db.rollback('gov', async (tx, now) => {
    for (const easy of ['westvale', 'peer support', 'a b c d e f']) {
      equal(await changePosterPhrase(tx, now, 'system', easy), false)
    }
    equal(await posterPhrase(tx), undefined)
  }))

test('where a force chose an open way in, the list opens without a phrase', () =>
  db.rollback('gov', async tx => {
    await makeSupporter(tx)
    await tx
      .insertInto('forces.setting')
      .values({ force_id: forceOf(tx), code: 'way-in', value: 'open' })
      .execute()
    equal((await opened(tx, ''))?.supporters.length, 1)
  }))

test('everybody gets the same bytes, and only people who are active and in date are in them', () =>
  db.rollback('gov', async (tx, now) => {
    await changePosterPhrase(tx, now, 'system', phrase)
    await makeSupporter(tx, { first: 'Listed' })
    await makeSupporter(tx, { first: 'Paused', state: 'paused' })
    await makeSupporter(tx, { first: 'Lapsed', vettedUntil: '2026-01-01' })
    const one = await openDirectory(tx, phrase)
    deepEqual(one, await openDirectory(tx, 'y bont las or dwr'))
    deepEqual(
      (await opened(tx, phrase))?.supporters.map(({ card }) => card.first),
      ['Listed'],
    )
  }))
