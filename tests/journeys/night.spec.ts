import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { text as askingText } from '../../src/asking/text.ts'
import { clock } from '../../src/conversations/browser/view/when.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { soonText } from '../../src/conversations/browser/talk/when.ts'
import { coverLine, dutyLine } from '../../src/supporters/cover-words.ts'
import { answerNote, openDesk, openNote } from './desks.ts'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'
import { hoursPass, morningAfter, night, nextStep } from './night.ts'
import { everybodyOn, nobodyWaits } from './on-duty.ts'
import { begin, button, comeBack, findText, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

test.beforeEach(nobodyWaits)
test.afterAll(everybodyOn)

const said = (page: Page) => page.locator('main').innerText()

/** The poster's phrase typed by hand, everybody on the list asleep, and the way from there to writing. */
const findNobodyAwake = async (page: Page, look: Look, begins: Date): Promise<void> => {
  const t = findText(look.lang)
  await page.goto(inLang(look, '/'))
  await page.locator('main a[href$="/supporters"]').first().click()
  await page.locator('#phrase').fill('heron over the weir')
  await button(page, t.show).click()
  await page.locator('.al-person').first().waitFor()
  const next = dutyLine({ kind: 'off', next: begins }, new Date(), look.lang)
  for (const card of await page.locator('.al-person').all()) await expect(card).toContainText(next)
  // Whoever shows a number can still be rung, and the card says that they may be asleep.
  const numbers = await page.locator('.al-person a[href^="tel:0"]').count()
  expect(numbers).toBeGreaterThan(0)
  const name = await page.locator('.al-person:has(a[href^="tel:0"]) h3').first().innerText()
  await expect(page.locator('.al-person').filter({ hasText: name }).first()).toContainText(
    t.offNow(name.split(' ')[0] ?? ''),
  )
  await expectKind(page)
  await page.getByRole('link', { name: t.instead, exact: true }).click()
}

/** *Am I safe to wait?* at this hour: who is awake stands above the question, and nothing is in the way of writing. */
const askAnyway = async (page: Page, look: Look, begins: Date): Promise<void> => {
  const t = talkText(look.lang)
  await expect(page.getByRole('heading', { level: 1, name: t.safe.title })).toBeVisible()
  const cover = coverLine({ kind: 'nobody', next: begins }, new Date(), look.lang)
  const words = await said(page)
  expect(words).toContain(cover)
  expect(words.indexOf(cover)).toBeLessThan(words.indexOf(t.safe.title))
  await expect(page.locator('main .al-cover a[href="tel:116123"]')).toBeVisible()
  await expectKind(page)
  await page.getByText(t.safe.danger).click()
  await button(page, t.continue).click()
  await expect(page.getByRole('heading', { name: t.panel.title })).toBeVisible()
  const panel = await said(page)
  const number = (await page.locator('main .al-ring a').first().innerText()).trim()
  expect(panel.indexOf(number)).toBeGreaterThan(0)
  expect(panel.indexOf(number), 'the number comes before the way on').toBeLessThan(
    panel.indexOf(t.panel.write),
  )
  await expectKind(page)
  await button(page, t.panel.write).click()
}

/** Puts the first offered time into a calendar, and reads what a partner who sees it would. */
const calendar = async (page: Page, look: Look): Promise<void> => {
  const links = page.locator('main a[href*="appointment.ics"]')
  const at = new Date(
    new URL(await links.first().evaluate((a: HTMLAnchorElement) => a.href)).searchParams.get('at') ?? '',
  )
  await expect(links.first()).toHaveText(
    talkText(look.lang).waiting.calendar(soonText(at, new Date(), look.lang)),
  )
  const arrives = page.waitForEvent('download')
  await links.first().click()
  const entry = readFileSync(await (await arrives).path(), 'utf8').replaceAll('\r\n ', '')
  expect(entry).toContain(`SUMMARY:${askingText(look.lang).appointment}`)
  expect(entry).toContain(`DTSTART:${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`)
  expect(entry).not.toMatch(/DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE|URL|support|cymorth|http|[Aa]longside/)
}

/** What the waiting page says is what the row will do; changing the row changes the page. */
const waitTruthfully = async (page: Page, look: Look, first: string, begins: Date): Promise<void> => {
  const t = talkText(look.lang)
  const waiting = page.locator('.al-waiting')
  const others = await nextStep()
  expect(others.step).toBe('ask others')
  await expect(waiting).toContainText(t.waiting.unread)
  await expect(waiting).toContainText(t.waiting.offThen(first, soonText(others.at, new Date(), look.lang)))
  await expect(waiting).toContainText(t.waiting.long)
  await expect(waiting.locator('a[href="tel:116123"]')).toBeVisible()
  await expectKind(page)
  await waiting.locator('summary').click()
  await waiting.getByText(t.deadline.after8, { exact: true }).click()
  await expect(waiting).toContainText(t.waiting.askThen(first, soonText(begins, new Date(), look.lang)))
  await expect(waiting.locator('input[value="480"]')).toBeChecked()
  expect(await nextStep()).toEqual({ step: 'ask', at: begins })
  await expectKind(page)
  await calendar(page, look)
}

/** Exit shows another page, and Back shows nothing of the note. */
const leave = async (page: Page, look: Look, note: string): Promise<void> => {
  await page.route('https://www.bbc.co.uk/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )
  await page.locator('.govuk-exit-this-page button').click()
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText(talkText(look.lang).safe.danger)).toBeVisible()
  expect(await page.content()).not.toContain(note)
}

for (const look of turn(1)) {
  const [t, work] = [talkText(look.lang), workText(look.lang)]

  test(`at three in the morning nobody is on, and the page says so until somebody answers (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    const note = `Three in the morning. ${look.lang}`
    const answer = 'I have just read this. I am here now.'
    const begins = await night()
    await page.setViewportSize(sizes[look.width])
    await findNobodyAwake(page, look, begins)
    await askAnyway(page, look, begins)
    let first = ''
    const onPage = async (shown: Page, name: string) => {
      if (name === 'who')
        first = (await shown.locator('.al-person h3').first().innerText()).split(' ')[0] ?? ''
      if (name === 'deadline') await expectKind(shown)
    }
    await walkToCheck(page, { look, note, askFirst: 0, onPage })
    const words = await sendNote(page, look)
    await expect(page.locator('main')).toContainText(
      t.waiting.offThen(first, soonText((await nextStep()).at, new Date(), look.lang)),
    )
    await expectKind(page)
    await keepWords(page, look)
    await waitTruthfully(page, look, first, begins)
    await leave(page, look, note)

    const written = await morningAfter(4)
    const elsewhere = await (await browser.newContext()).newPage()
    await comeBack(elsewhere, look, words)
    await expect(elsewhere.locator('.al-waiting')).toContainText(t.waiting.asked(first), { timeout: 20_000 })
    const desk = await openDesk(browser, look)
    expect(desk.first).toBe(first)
    await openNote(desk.page, look)
    await expect(desk.page.getByText(work.note.night(clock(written)))).toBeVisible()
    await expectKind(desk.page)
    await answerNote(desk.page, look, answer)
    await expect(elsewhere.locator('.al-talk')).toContainText(answer, { timeout: 20_000 })
    await expect(elsewhere.getByRole('heading', { level: 1, name: t.talk.title(first) })).toBeVisible()
    await expectKind(elsewhere)
    expect(desk.complaints).toEqual([])
    await desk.close()
    await elsewhere.context().close()
  })
}

for (const look of turn(0)) {
  const t = talkText(look.lang)

  test(`whoever waited in vain is told that nobody opened it (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    const note = 'Is anybody there?'
    const begins = await night()
    await begin(page, look)
    await walkToCheck(page, { look, note })
    await sendNote(page, look)
    await keepWords(page, look)
    const waiting = page.locator('.al-waiting')
    await expect(waiting).toContainText(t.waiting.startAt(soonText(begins, new Date(), look.lang)))
    await hoursPass(24 * 15)
    await expect(page.getByText(t.waiting.neverOpened)).toBeVisible({ timeout: 20_000 })
    await expect(waiting).toHaveCount(0)
    await expectKind(page)
    await expect(page.getByRole('heading', { level: 1, name: t.waiting.ended })).toBeVisible()
    await expect(page.locator('main a[href="tel:116123"]')).toBeVisible()
    expect(await page.content(), 'the note is deleted, and does not stay on the screen').not.toContain(note)
    await button(page, t.talk.new).first().click()
    await expect(page.getByText(t.safe.danger)).toBeVisible()
  })
}
