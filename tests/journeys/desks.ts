import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { text as tryText } from '../../src/asking/try/text.ts'
import { text as deskText } from '../../src/conversations/desk/text.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { sceneOf, type Scene } from './by-wire.ts'
import { inLang, sizes, watchConsole, type Look } from './looks.ts'
import { alwaysOn } from './on-duty.ts'

/** The desk of somebody of the demonstration, in a browser of its own. */
export type Desk = {
  readonly page: Page
  readonly first: string
  /** What its console complained of. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** Whom *Try it* offers as a supporter: whoever was asked, while somebody waits. */
const offered = (page: Page): Locator =>
  page.locator('section[aria-labelledby=supporter] form[action$="/try/enter"] button')

const newDesk = async (browser: Browser, look: Look) => {
  const context = await browser.newContext({ viewport: sizes[look.width] })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return { page, complaints: watchConsole(page), close: () => context.close() }
}

const unlocked = (page: Page): Promise<void> => expect(page.locator('#mine')).toBeVisible({ timeout: 20_000 })

/** Opens the desk of the nth supporter whom *Try it* offers, unlocked. */
export const openDesk = async (browser: Browser, look: Look, nth = 0): Promise<Desk> => {
  const desk = await newDesk(browser, look)
  await desk.page.goto(inLang(look, '/try'))
  const [before = '', after = ''] = tryText(look.lang).as('|').split('|')
  const open = offered(desk.page).nth(nth)
  const name = (await open.innerText()).replace(before, '').replace(after, '').trim()
  await open.click()
  await unlocked(desk.page)
  return { ...desk, first: name.split(' ')[0] ?? '' }
}

/** Opens the desk of this person, whether or not anybody asked them. */
export const openDeskOf = async (browser: Browser, look: Look, person: string): Promise<Desk> => {
  const desk = await newDesk(browser, look)
  await desk.page.goto(inLang(look, '/try'))
  const { origin } = new URL(desk.page.url())
  await desk.page.request.post('/try/enter', { form: { person }, headers: { origin } })
  await desk.page.goto(inLang(look, '/desk'))
  await unlocked(desk.page)
  const title = await desk.page.locator('h1').innerText()
  const [before = ''] = deskText(look.lang).yourDesk('|').split('|')
  return { ...desk, first: title.replace(before, '').trim().split(' ')[0] ?? '' }
}

/** Opens the note that waits longest. */
export const openNote = async (desk: Page, look: Look): Promise<void> => {
  const t = workText(look.lang)
  await desk.getByRole('button', { name: t.waiting.open }).first().click()
  await expect(desk.getByRole('heading', { level: 1, name: t.note.title })).toBeVisible()
}

/** "I'll answer", and the first message. */
export const answerNote = async (desk: Page, look: Look, words: string): Promise<void> => {
  const t = workText(look.lang)
  await desk.getByRole('button', { name: t.note.take, exact: true }).click()
  await desk.locator('textarea').first().fill(words)
  await desk.locator('form:has(textarea) button').first().click()
  await expect(desk.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
  await expect(desk.locator('output', { hasText: /\d\d:\d\d$/ }).first()).toBeVisible()
}

/** The demonstration's first supporter at their desk in this very page, on duty around the clock. */
export const sitDown = async (page: Page, look: Look): Promise<{ scene: Scene; person: string }> => {
  await page.setViewportSize(sizes[look.width])
  await page.goto(inLang(look, '/try'))
  await offered(page).first().click()
  await unlocked(page)
  const session = await page.evaluate(async () => (await fetch('/desk/session')).json())
  const { person } = session as { person: string }
  await alwaysOn(person)
  return { scene: await sceneOf(page, page.request), person }
}

/** A browser writes down by itself that it was answered "no" or cut off; in some stories that is the point. */
export const meant = (quiet: string[], said: RegExp): void => {
  quiet.splice(0, quiet.length, ...quiet.filter(one => !said.test(one)))
}
