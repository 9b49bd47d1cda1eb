import { expect, type Browser, type Page } from '@playwright/test'
import { text as recordText } from '../../src/contacts/text.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { everybodyOn, nobodyWaits } from './on-duty.ts'
import { allLooks, expectKind, inLang, sizes, test, watchConsole, type Look } from './looks.ts'
import { begin, button, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)
test.beforeEach(nobodyWaits)

const note = 'I keep going over the job on Tuesday, the lorry on the Harrow bend.'
const answer = 'I have just read this. I am here now.'
const thanks = 'Thank you. Only tired of pretending.'

const another = async (browser: Browser, look: Look): Promise<{ page: Page; complaints: string[] }> => {
  const page = await (await browser.newContext({ viewport: sizes[look.width] })).newPage()
  page.setDefaultTimeout(15_000)
  return { page, complaints: watchConsole(page) }
}

/** Opens the desk of somebody of the demonstration in one click. */
const enter = async (
  page: Page,
  look: Look,
  as: 'supporter' | 'coordinator',
  name?: string,
): Promise<void> => {
  await page.goto(inLang(look, '/try'))
  const section = page.locator(`section[aria-labelledby=${as}]`)
  const go = name === undefined ? section.getByRole('button') : section.getByRole('button', { name })
  await go.first().click()
  await expect(page.locator('main h1')).toBeVisible()
}

/** The record of the common case: what is asked every time, each with one tap. @returns how many taps it took. */
const completeRecord = async (page: Page, look: Look): Promise<number> => {
  const t = recordText(look.lang)
  let taps = 0
  // By name: a list of fields that are still open would change under the taps.
  const open = await page
    .locator('fieldset:not(:has(input:checked)) input[type=radio]')
    .evaluateAll(all => [...new Set(all.map(input => input.getAttribute('name') ?? ''))])
  for (const name of open) {
    const first = page.locator(`fieldset:has(input[name="${name}"]) label`).first()
    // What is folded away is for the uncommon case.
    if (!(await first.isVisible())) continue
    await first.click()
    taps += 1
  }
  const themes = page.locator('fieldset:has(input[type=checkbox][name=themes]) label').first()
  if (await themes.isVisible()) {
    await themes.click()
    taps += 1
  }
  await button(page, t.form.save).click()
  return taps + 1
}

for (const look of allLooks) {
  test(`the whole story: a colleague asks, a supporter answers, both talk, nobody else reads (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    page.setDefaultTimeout(15_000)
    const [t, work] = [talkText(look.lang), workText(look.lang)]
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/'))
    await expectKind(page)
    await begin(page, look)
    await walkToCheck(page, { look, note })
    await sendNote(page, look)
    await keepWords(page, look)

    const { page: desk, complaints } = await another(browser, look)
    await enter(desk, look, 'supporter')
    await desk.getByRole('button', { name: work.waiting.open }).last().click()
    await expect(desk.getByText(note)).toBeVisible()
    await expectKind(desk)
    await button(desk, work.note.take).click()
    await desk.locator('textarea').first().fill(answer)
    await button(desk, t.talk.send).click()
    await expect(page.locator('.al-talk')).toContainText(answer, { timeout: 20_000 })
    await page.locator('#write').fill(thanks)
    await button(page, t.talk.send).click()
    await expect(desk.getByRole('log')).toContainText(thanks, { timeout: 20_000 })
    await expectKind(page)
    await expectKind(desk)

    await button(desk, work.talk.record).click()
    await desk.locator('input[name=conversation]').waitFor({ state: 'attached' })
    await expectKind(desk)
    const began = Date.now()
    expect(await completeRecord(desk, look)).toBeLessThanOrEqual(6)
    await expect(desk.getByText(recordText(look.lang).record.saved)).toBeVisible()
    expect(Date.now() - began).toBeLessThan(30_000)
    await button(desk, work.inPlace.backToTalk).first().click()

    await desk.getByText(work.talk.end, { exact: true }).click()
    await button(desk, work.end.yes).click()
    await expect(desk.getByText(work.end.endedByYou)).toBeVisible()
    await expect(page.locator('#write')).toHaveCount(0, { timeout: 20_000 })

    const { page: coordinator, complaints: others } = await another(browser, look)
    await enter(coordinator, look, 'coordinator')
    for (const path of ['/desk/network', '/desk/people', '/desk'] as const) {
      await coordinator.goto(inLang(look, path))
      const html = await coordinator.content()
      for (const said of [note, answer, thanks]) expect(html).not.toContain(said)
    }
    await coordinator.goto(inLang(look, '/try'))
    await expect(coordinator.locator('section[aria-labelledby=mail]')).toContainText(/You have a message/)
    expect(await coordinator.content()).not.toContain('Tuesday')
    expect([...complaints, ...others]).toEqual([])
    await desk.context().close()
    await coordinator.context().close()
  })
}
