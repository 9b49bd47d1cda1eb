import { expect, type Page } from '@playwright/test'
import { test, type Look } from './looks.ts'
import { begin, button, keepWords, sendNote, talkText, walkToCheck, type Walk } from './way-in.ts'

const look: Look = { lang: 'en', width: 'phone' }
const t = talkText('en')

/** Order, method, path and length of the body of everything that leaves the page on the way from the first question to "saved". */
const recorded = async (page: Page, walk: Omit<Walk, 'look'>, isWorried = false): Promise<string[]> => {
  const sent: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/assets/')) return
    sent.push(`${request.method()} ${pathname} ${request.postDataBuffer()?.length ?? 0}`)
  })
  await begin(page, look)
  await walkToCheck(page, { ...walk, look })
  if (isWorried) await button(page, t.worry.goOn).first().click()
  await sendNote(page, look)
  await page.unrouteAll()
  return sent.slice(0, sent.findIndex(line => line.startsWith('POST /talk/first')) + 1)
}

const note = (words: string) => words.padEnd(80, '.')

test('what leaves the page is the same whether somebody is left out or nobody', async ({ page, browser }) => {
  const plain = await recorded(page, { note: note('I cannot sleep') })
  const other = await (await browser.newContext()).newPage()
  const away = await recorded(other, { note: note('I cannot sleep'), station: 4 })
  expect(away).toEqual(plain)
  expect(plain.at(-1)).toMatch(/^POST \/talk\/first \d{5}$/)
  await other.context().close()
})

test('what leaves the page is the same whether or not the phrase check matched', async ({
  page,
  browser,
}) => {
  const plain = await recorded(page, { note: note('I want to sleep') })
  const other = await (await browser.newContext()).newPage()
  const worried = await recorded(other, { note: note('I want to die') }, true)
  expect(worried).toEqual(plain)
  await other.context().close()
})

test('the note of a tab that is killed one second after Send is there', async ({ page, browser }) => {
  await begin(page, look)
  await walkToCheck(page, { look, note: 'Sent, and gone' })
  const answered = page.waitForResponse(reply => reply.url().endsWith('/talk/first'))
  await button(page, t.check.send).click()
  await page.waitForTimeout(1000)
  expect((await answered).status()).toBe(201)
  // Somebody took a photograph of the words in that second; without it nobody could come back, and the page would say so.
  const words = (await page.locator('.al-seven li').allTextContents()).join(' ')
  await page.context().close()
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/talk')
  await button(elsewhere, t.safe.been).click()
  await elsewhere.locator('#words').fill(words)
  await button(elsewhere, t.return.open).click()
  await expect(elsewhere.locator('.al-talk')).toContainText('Sent, and gone')
  await elsewhere.context().close()
})

test('a cut connection says “not sent yet” and sends once it is back', async ({ page, context, quiet }) => {
  await begin(page, look)
  await walkToCheck(page, { look, note: 'Over one bar' })
  await context.setOffline(true)
  await button(page, t.check.send).click()
  await expect(page.getByRole('heading', { name: t.sending.title })).toBeVisible()
  await expect(page.getByText(t.sending.again)).toBeVisible()
  await expect(page.getByText(t.saved.title)).toHaveCount(0)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: t.saved.title })).toBeVisible({ timeout: 40_000 })
  await keepWords(page, look)
  await context.setOffline(true)
  await page.locator('#write').fill('Later')
  await button(page, t.talk.send).click()
  await expect(page.locator('.al-talk')).toContainText('Not sent yet. Keep this page open.')
  await context.setOffline(false)
  await expect(page.locator('.al-talk')).not.toContainText('Not sent yet', { timeout: 40_000 })
  await expect(page.locator('.al-talk li')).toHaveCount(2)
  quiet.splice(0, quiet.length, ...quiet.filter(said => !said.includes('ERR_INTERNET_DISCONNECTED')))
})
