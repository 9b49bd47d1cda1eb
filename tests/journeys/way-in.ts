import { expect, type Page } from '@playwright/test'
import { findText } from '../../src/asking/find/text.ts'
import { insideText } from '../../src/conversations/browser/talk/inside-text.ts'
import { wayText } from '../../src/conversations/browser/talk/way-text.ts'
import { inLang, sizes, type Look } from './looks.ts'

/** The colleague's way in, as somebody walks it. Each step is given to `onPage`, so that a journey can look at every screen. */
export type Walk = {
  readonly look: Look
  readonly note: string
  /** Somebody to ask first: the nth card. */
  readonly askFirst?: number
  /** A station to say as one's own: the nth of the list. */
  readonly station?: number
  readonly call?: { readonly number: string }
  readonly onPage?: (page: Page, name: string) => Promise<void>
}

/** Every word of the colleague's document, from the files in which its parts keep them. */
const talkText = (lang: Look['lang']) => {
  const inside = insideText(lang)
  const saved = { ...inside.saved, title: inside.savedTitle, words: inside.savedWords }
  return { ...inside, ...wayText(lang), saved }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens `/talk` as the poster's code does, and answers the safety question. */
export const begin = async (page: Page, look: Look, phrase = 'Heron over the weir'): Promise<void> => {
  const t = talkText(look.lang)
  await page.setViewportSize(sizes[look.width])
  // A poster's code opens the page anew; to a page that is open already it would be a step within it.
  await page.goto('about:blank')
  await page.goto(`${inLang(look, '/talk')}#${encodeURIComponent(phrase)}`)
  await page.getByText(t.safe.struggling).click()
  await button(page, t.continue).click()
}

/** From the passing-on card to the page that sends. */
export const walkToCheck = async (page: Page, walk: Walk): Promise<void> => {
  const t = talkText(walk.look.lang)
  const see = walk.onPage ?? (() => Promise.resolve())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await see(page, 'passing')
  await button(page, t.passing.read).click()
  await page.locator('#kind').waitFor()
  if (walk.call) await page.getByText(t.how.call).click()
  await see(page, 'how')
  await button(page, t.continue).click()
  await page.locator('.al-person').first().waitFor()
  if (walk.station !== undefined) await page.locator('#station').selectOption({ index: walk.station })
  await see(page, 'who')
  if (walk.askFirst === undefined) await button(page, t.who.match).click()
  else {
    await page.locator('.al-person button.govuk-button--secondary').nth(walk.askFirst).click()
    await page.locator('#deadline').waitFor()
    await see(page, 'deadline')
    await button(page, t.continue).click()
  }
  await page.locator('#note').fill(walk.note)
  if (walk.call) await page.locator('#number').fill(walk.call.number)
  await see(page, 'note')
  await button(page, t.continue).click()
}

/** Sends, and reads the words off the screen. */
export const sendNote = async (page: Page, look: Look): Promise<string> => {
  const t = talkText(look.lang)
  await button(page, t.check.send).click()
  await expect(page.getByRole('heading', { level: 1, name: t.saved.title })).toBeVisible()
  const words = await page.locator('.al-seven li').allTextContents()
  expect(words).toHaveLength(7)
  return words.join(' ')
}

export const keepWords = async (page: Page, look: Look): Promise<void> => {
  const t = talkText(look.lang)
  await button(page, t.saved.kept).click()
  await expect(page.getByRole('heading', { level: 1, name: t.waiting.title })).toBeVisible()
}

/** Comes back with words, on whatever device this page is. */
export const comeBack = async (page: Page, look: Look, words: string): Promise<void> => {
  const t = talkText(look.lang)
  await page.setViewportSize(sizes[look.width])
  await page.goto(inLang(look, '/talk'))
  await button(page, t.safe.been).click()
  await page.locator('#words').fill(words)
  await button(page, t.return.open).click()
}

export { button, findText, talkText }
