import { expect } from '@playwright/test'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { answerNote, openDesk, openDeskOf, openNote } from './desks.ts'
import { expectKind, test, turn } from './looks.ts'
import { circle, everybodyOn, nobodyWaits } from './on-duty.ts'
import { begin, button, comeBack, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)
test.beforeEach(nobodyWaits)

for (const look of turn(0)) {
  const [t, work] = [talkText(look.lang), workText(look.lang)]

  test(`somebody who knows the writer hands the note back, and the next one answers while the writer is away (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    const note = 'You would know me by my laugh.'
    const answer = 'I have just read this. I am here now.'
    await begin(page, look)
    await walkToCheck(page, { look, note, askFirst: 0 })
    const words = await sendNote(page, look)
    await keepWords(page, look)
    await page.goto('about:blank')

    const [named, next] = await circle()
    expect([named?.asked, next?.asked], 'the chosen one is asked alone').toEqual([true, false])
    const first = await openDesk(browser, look)
    const second = await openDeskOf(browser, look, next?.person ?? '')
    await expect(second.page.getByRole('heading', { name: work.waiting.nobody })).toBeVisible()
    await openNote(first.page, look)
    await button(first.page, work.note.handBack).click()
    await expect(first.page.getByRole('heading', { name: work.note.handedBack })).toBeVisible()
    await expectKind(first.page)

    // The other desk hears of it by itself: nobody waits until somebody presses something.
    await expect(second.page.getByRole('heading', { name: work.waiting.one })).toBeVisible({
      timeout: 20_000,
    })
    await expect(second.page).toHaveTitle(/^\(1\) /)
    await openNote(second.page, look)
    await expect(second.page.getByText(note)).toBeVisible()
    await answerNote(second.page, look, answer)
    await button(first.page, work.back).click()
    await expect(first.page.getByRole('heading', { name: work.waiting.nobody })).toBeVisible()

    const elsewhere = await (await browser.newContext()).newPage()
    await comeBack(elsewhere, look, words)
    await expect(elsewhere.locator('.al-talk')).toContainText(answer, { timeout: 20_000 })
    await expect(elsewhere.getByRole('heading', { level: 1, name: t.talk.title(second.first) })).toBeVisible()
    // That somebody handed it back is said in the ledger, where its writer looks for it, and not beside the answer.
    await expect(elsewhere.locator('main')).not.toContainText(first.first)
    await expectKind(elsewhere)
    await elsewhere.locator('details:has(.al-plain) > summary').last().click()
    await button(elsewhere, t.talk.whoLooked).click()
    const looked = elsewhere.locator('main li')
    await expect(looked).toHaveCount(4)
    for (const said of [
      t.looked.opened(first.first),
      t.looked['handed-back'](first.first),
      t.looked.opened(second.first),
      t.looked.claimed(second.first),
    ])
      await expect(looked.filter({ hasText: said })).toHaveCount(1)
    await expectKind(elsewhere)
    expect([...first.complaints, ...second.complaints]).toEqual([])
    for (const one of [first, second]) await one.close()
    await elsewhere.context().close()
  })
}
