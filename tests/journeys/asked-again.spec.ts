import { expect, type Browser, type Page } from '@playwright/test'
import { text as tryText } from '../../src/asking/try/text.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { everybodyOn } from './on-duty.ts'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'
import { begin, button, comeBack, keepWords, sendNote, talkText } from './way-in.ts'

test.beforeAll(everybodyOn)

/** The desk of a supporter of the demonstration, and their first name. */
const enterDesk = async (browser: Browser, look: Look): Promise<{ desk: Page; name: string }> => {
  const desk = await (await browser.newContext({ viewport: sizes[look.width] })).newPage()
  await desk.goto(inLang(look, '/try'))
  const section = desk.locator('section[aria-labelledby=supporter]')
  const open = section.locator('form[action$="/try/enter"] button').first()
  const [before = '', after = ''] = tryText(look.lang).as('|').split('|')
  const name = (await open.innerText()).replace(before, '').replace(after, '').trim()
  await open.click()
  await expect(desk.locator('main h1')).toBeVisible()
  return { desk, name }
}

for (const look of turn(1)) {
  const [t, work] = [talkText(look.lang), workText(look.lang)]

  test(`a circle is used up while the writer is away; one tap asks others, who read the note (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    const note = `Only you, please. ${look.lang} ${look.width}`
    const { desk, name } = await enterDesk(browser, look)
    await begin(page, look)
    await button(page, t.passing.read).click()
    await page.locator('#language').selectOption('en')
    await button(page, t.continue).click()
    await page.locator('.al-person').first().waitFor()
    const theirs = page.locator('.al-person', {
      has: page.getByRole('heading', { name: new RegExp(`^${name.split(' ')[0]}\\b`) }),
    })
    const more = page.locator('.al-find__people > button')
    while (!(await theirs.first().isVisible()) && (await more.isVisible())) await more.click()
    await theirs.first().locator('button.govuk-button--secondary').click()
    await page.locator('input[name=deadline][value="0"]').check({ force: true })
    await button(page, t.continue).click()
    await page.locator('#note').fill(note)
    await button(page, t.continue).click()
    const words = await sendNote(page, look)
    await keepWords(page, look)
    await page.goto('about:blank')

    await desk.getByRole('button', { name: work.waiting.open }).last().click()
    await expect(desk.getByText(note)).toBeVisible()
    await button(desk, work.note.handBack).click()
    await expect(desk.getByText(work.note.handedBack)).toBeVisible()
    await desk.context().close()

    await comeBack(page, look, words)
    await expect(page.getByText(t.waiting.runOut)).toBeVisible()
    await expectKind(page)
    await button(page, t.waiting.askOthers).click()
    // The list of supporters is not in this page yet: the phrase opens it, once.
    await page.locator('#phrase').fill('heron over the weir')
    await button(page, t.continue).click()
    await expect(page.getByText(t.waiting.finding)).toBeVisible({ timeout: 20_000 })

    await expect(page.locator('.al-talk li')).toHaveCount(1)
    await expect(page.locator('.al-talk')).toContainText(note)
    await expectKind(page)
    // The first one's opening and hand-back stand in the ledger, and nowhere else.
    await page.locator('details:has(.al-plain) > summary').last().click()
    await button(page, t.talk.whoLooked).click()
    await expect(page.locator('main li')).toHaveCount(2)
  })
}
