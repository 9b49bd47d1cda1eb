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
