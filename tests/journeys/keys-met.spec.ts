import { expect, type Page } from '@playwright/test'
import { ENTRY_BYTES, fromHex, type Bytes } from '../../src/ps1/checking.ts'
import { makeFirstEntry, makeKeys, random } from '../../src/ps1/opening.ts'
import { good, present } from '../make/ps1-people.ts'
import { text as deskText } from '../../src/conversations/desk/text.ts'
import { expectKind, inLang, test, turn } from './looks.ts'
import { begin, button, findText, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

/** Ten words become keys slowly, by design. */
const patient = { timeout: 20_000 }

/** The server gives another log from now on. */
const serve = (page: Page, change: (log: Bytes) => Bytes | Promise<Bytes>) =>
  page.route('**/log', async route => {
    const reply = await route.fetch()
    const body = Buffer.from(await change(new Uint8Array(await reply.body())))
    await route.fulfill({ response: reply, body })
  })

/** A log that somebody has made up, of the force that this page is of. */
const madeUp = async (page: Page): Promise<Bytes> => {
  const data = JSON.parse((await page.locator('#talk').getAttribute('data-page')) ?? '{}') as {
    force: string
  }
  const force = present(fromHex(data.force))
  return good(makeFirstEntry({ force, person: random(16), role: 2, fromDay: 20_000 }, await makeKeys())).wire
}

for (const look of turn(1)) {
  const t = talkText(look.lang)

  const remembered = async (page: Page) => {
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Remember what you met' })
    await sendNote(page, look)
    await page.locator('label[for=remember]').click()
    await expect(page.getByText(t.saved.remembered)).toBeVisible()
    await keepWords(page, look)
  }
  const comeBackHere = async (page: Page) => {
    await page.goto(inLang(look, '/talk'))
    await button(page, t.safe.been).click()
    await button(page, t.return.remembered).click()
  }

  test(`a phone that remembers refuses an older list of keys, says so, and opens with the true one (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await remembered(page)
    await serve(page, log => log.slice(0, -ENTRY_BYTES))
    await comeBackHere(page)
    await expect(page.getByText(t.keyLog.older)).toBeVisible()
    await expect(page.locator('.al-talk')).toHaveCount(0)
    await expect(button(page, t.keyLog.accept)).toHaveCount(0)
    await expectKind(page)
    await page.goto(inLang(look, '/talk'))
    await begin(page, look)
    await button(page, t.passing.read).click()
    await expect(page.getByText(t.keyLog.older)).toBeVisible()
    await expectKind(page)
    await page.unrouteAll()
    await button(page, t.tryAgain).click()
    await expect(page.locator('#kind')).toBeVisible()
    await comeBackHere(page)
    await expect(page.locator('.al-talk')).toContainText('Remember what you met')
  })

  test(`a new list of keys is used only after somebody has said that they asked (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await remembered(page)
    await page.goto(inLang(look, '/talk'))
    const log = await madeUp(page)
    await serve(page, () => log)
    await begin(page, look)
    await button(page, t.passing.read).click()
    await expect(page.getByText(t.keyLog.another)).toBeVisible()
    await expectKind(page)
    await button(page, t.keyLog.accept).click()
    // Nobody's card is signed by a key of that list, and so nobody is shown.
    await button(page, t.continue).click()
    await expect(page.getByText(findText(look.lang).unsigned)).toBeVisible()
    await expect(page.locator('.al-person')).toHaveCount(0)
  })
}

for (const look of turn(0)) {
  const t = deskText(look.lang)

  /** As if this device had met another log, or a newer head of this one. */
  const changeMet = (page: Page, change: 'first and head' | 'head') =>
    page.evaluate(what => {
      const name = Object.keys(localStorage).find(key => key.startsWith('alongside.log.')) ?? ''
      const [first = ''] = (localStorage.getItem(name) ?? '').split(' ')
      localStorage.setItem(name, `${what === 'head' ? first : '11'.repeat(32)} ${'22'.repeat(32)}`)
    }, change)

  test(`a desk that met another list of keys says so, and goes on only after its owner has asked (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.goto('/try')
    await page.locator('form[action$="/try/enter"] button').first().click()
    await expect(page.getByRole('button', { name: deskText('en').session.lock })).toBeVisible(patient)
    await changeMet(page, 'head')
    await page.goto(inLang(look, '/desk'))
    await expect(page.getByText(t.unlock.oldLog)).toBeVisible(patient)
    await expect(page.getByRole('button', { name: t.unlock.acceptLog })).toHaveCount(0)
    await expectKind(page)
    await changeMet(page, 'first and head')
    await page.goto(inLang(look, '/desk'))
    await expect(page.getByText(t.unlock.anotherLog)).toBeVisible(patient)
    await expectKind(page)
    await page.getByRole('button', { name: t.unlock.acceptLog }).click()
    await expect(page.getByText(t.unlock.acceptedLog)).toBeVisible()
    await page.getByRole('button', { name: t.unlock.demonstration }).click()
    await expect(page.getByRole('button', { name: t.session.lock })).toBeVisible(patient)
    await page.goto(inLang(look, '/desk'))
    await expect(page.getByRole('button', { name: t.session.lock })).toBeVisible(patient)
  })
}
