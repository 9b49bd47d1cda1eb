import { expect, test, type Page } from '@playwright/test'
import { text as deskText } from '../../src/conversations/desk/text.ts'
import { expectKind, inLang, sizes, turn } from './looks.ts'
import { everybodyOn, kept, nobodyWaits } from './on-duty.ts'
import { begin, button, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)
test.beforeEach(nobodyWaits)

/** A part of the page does not arrive: the line is lost while it is asked for. The answer: how to give the line back. */
const lose = async (page: Page, part: string): Promise<() => Promise<void>> => {
  const address = new RegExp(`/assets/${part}\\.`)
  await page.route(address, route => route.abort())
  return () => page.unroute(address)
}

for (const look of turn(0)) {
  const [t, desk] = [talkText(look.lang), deskText(look.lang)]

  test(`the way to a note does not arrive at first: kind words, the numbers, and one tap (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await begin(page, look)
    const giveBack = await lose(page, 'talk-way')
    await button(page, t.passing.read).click()
    await expect(page.getByText(t.partFailed)).toBeVisible()
    await expect(page.locator('main .al-ring a').first()).toBeVisible()
    await giveBack()
    await button(page, t.tryAgain).click()
    await expect(page.locator('#kind')).toBeVisible()
    await expectKind(page)
  })

  test(`the line is lost just after Send: the words are there at once, and the rest comes at a tap (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await begin(page, look)
    await walkToCheck(page, { look, note: 'A line that broke.' })
    const giveBack = await lose(page, 'talk-inside')
    await button(page, t.check.send).click()
    await expect(page.getByRole('heading', { level: 1, name: t.saved.title })).toBeVisible()
    await expect(page.getByText(t.partFailed)).toBeVisible()
    const words = await page.locator('.al-seven li').allTextContents()
    expect(words).toHaveLength(7)
    await expectKind(page)
    await giveBack()
    await button(page, t.tryAgain).click()
    await expect(button(page, t.saved.kept)).toBeVisible()
    expect(await page.locator('.al-seven li').allTextContents()).toEqual(words)
    await button(page, t.saved.kept).click()
    await expect(page.getByText('A line that broke.')).toBeVisible()
    expect(await kept()).toMatchObject({ conversations: 1 })
  })

  test(`passkeys do not arrive: it says so, and what was typed stays (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/desk/sign-in'))
    await page.locator('#words').fill('abacus')
    const giveBack = await lose(page, 'passkey')
    await button(page, desk.signIn.passkey).click()
    await expect(page.getByText(desk.signIn.network).first()).toBeVisible()
    await expect(page.locator('#words')).toHaveValue('abacus')
    await giveBack()
    const arrives = page.waitForResponse(/\/assets\/passkey\./)
    await button(page, desk.signIn.passkey).click()
    expect((await arrives).status()).toBe(200)
  })
}
