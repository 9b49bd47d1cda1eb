import { expect, type Page } from '@playwright/test'
import { allLooks, expectKind, inLang, sizes, test, turn } from './looks.ts'
import { begin, button, comeBack, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

for (const look of allLooks) {
  const t = talkText(look.lang)

  test(`somebody asks, sees every screen, and comes back on another device (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/talk'))
    await expect(page.getByText(t.safe.danger)).toBeVisible()
    await expectKind(page)
    await begin(page, look)
    const note = 'Dwi ddim yn cysgu. I keep going over the job on Tuesday.'
    await walkToCheck(page, { look, note, askFirst: 0, station: 2, onPage: expectKind })
    await expect(page.getByText(note)).toBeVisible()
    await expectKind(page)
    const words = await sendNote(page, look)
    await expectKind(page)
    await keepWords(page, look)
    await expect(page.locator('.al-talk')).toContainText(note)
    await expectKind(page)
    await page.locator('#write').fill('And one thing more.')
    await button(page, t.talk.send).click()
    await expect(page.locator('.al-talk li')).toHaveCount(2)

    const elsewhere = await (await browser.newContext()).newPage()
    await comeBack(elsewhere, look, `  ${words.toUpperCase().replaceAll(' ', '   ')} `)
    await expect(elsewhere.locator('.al-talk li')).toHaveCount(2)
    await expect(elsewhere.locator('.al-talk')).toContainText('And one thing more.')
    await expectKind(elsewhere)
    await elsewhere.context().close()
  })
}

for (const look of turn(0)) {
  const t = talkText(look.lang)

  test(`somebody in danger sees who is awake now, and may still write (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.method()))
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/talk'))
    await page.getByText(t.safe.danger).waitFor()
    const before = asked.length
    await page.getByText(t.safe.danger).click()
    await button(page, t.continue).click()
    await expect(page.getByRole('heading', { name: t.panel.title })).toBeVisible()
    await expectKind(page)
    expect(asked.length, 'nothing is sent').toBe(before)
    const first = page.locator('main .al-ring a').first()
    const write = button(page, t.panel.write)
    const [ring, on] = [await first.boundingBox(), await write.boundingBox()]
    expect(on?.height ?? 0, 'never smaller than the number').toBeGreaterThanOrEqual(ring?.height ?? 99)
    await write.click()
    await expect(button(page, t.passing.read)).toBeVisible()
  })

  test(`the phone's own Back leads to the question before, and nothing typed is lost (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Half a thought' })
    await page.goBack()
    await expect(page.locator('#note')).toHaveValue('Half a thought')
    await page.locator('.govuk-language-navigation__link').click()
    const other = talkText(look.lang === 'en' ? 'cy' : 'en')
    await expect(page.getByRole('heading', { level: 1, name: other.note.title })).toBeVisible()
    await expect(page.locator('#note')).toHaveValue('Half a thought')
    await expectKind(page)
  })

  test(`wrong words are met with kindness, and tell nobody what exists (${look.lang}, ${look.width})`, async ({
    page,
    quiet,
  }) => {
    const main = page.locator('main')
    await comeBack(page, look, 'abacus zoom')
    await expect(main.getByText(t.return.few(2)).first()).toBeVisible()
    await page.locator('#words').fill('abacus zoom yodel wagon timid staple xqzzz')
    await button(page, t.return.open).click()
    await expect(main.getByText(t.return.unknown('xqzzz')).first()).toBeVisible()
    await page.locator('#words').fill('abacus zoom yodel wagon timid staple rake')
    await button(page, t.return.open).click()
    await expect(main.getByText(t.return.wrong).first()).toBeVisible()
    await expectKind(page)
    // The answer to words that open nothing is a 403, which browsers write down by themselves.
    quiet.splice(0, quiet.length, ...quiet.filter(said => !said.includes('status of 403')))
  })
}

for (const look of turn(1)) {
  const t = talkText(look.lang)

  test(`a phone that remembers opens without words, and forgets when told (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Remember me', call: { number: '07700 900321' } })
    await sendNote(page, look)
    const remember = page.getByRole('checkbox', { name: t.saved.remember })
    await expect(remember).not.toBeChecked()
    await page.locator('label[for=remember]').click()
    await expect(page.getByText(t.saved.remembered)).toBeVisible()
    await keepWords(page, look)
    await page.goto(inLang(look, '/talk'))
    await button(page, t.safe.been).click()
    await button(page, t.return.remembered).click()
    await expect(page.locator('.al-talk')).toContainText('07700 900321')
    await more(page, t.talk.forget)
    await expect(page.getByText(t.talk.forgotten)).toBeVisible()
    await page.goto(inLang(look, '/talk'))
    await button(page, t.safe.been).click()
    await expect(page.locator('#words')).toBeVisible()
    await expect(button(page, t.return.remembered)).toHaveCount(0)
  })

  test(`leaving asks first while something is unsent, and Back shows nothing afterwards (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.route('https://www.bbc.co.uk/**', route =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    )
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Do not lose me' })
    await page.locator('.govuk-exit-this-page button').click()
    await expect(page.getByRole('heading', { name: t.leave.title })).toBeVisible()
    await expectKind(page)
    await button(page, t.leave.stay).click()
    await expect(page.getByText('Do not lose me')).toBeVisible()
    await page.locator('.govuk-exit-this-page button').click()
    await button(page, t.leave.go).click()
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
    await page.goBack()
    await expect(page.getByText('Do not lose me')).toHaveCount(0)
    await expect(page.getByText(t.safe.danger)).toBeVisible()
  })

  test(`whoever ends it can still read it, and whoever deletes it leaves nothing (${look.lang}, ${look.width})`, async ({
    page,
    browser,
    quiet,
  }) => {
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Soon gone' })
    const words = await sendNote(page, look)
    await keepWords(page, look)
    await more(page, t.talk.whoLooked)
    await expect(page.getByText(t.looked.nobody)).toBeVisible()
    await expectKind(page)
    await page.goBack()
    await more(page, t.talk.end)
    await expectKind(page)
    await button(page, t.end.do).click()
    await expect(page.getByText(t.talk.ended.colleague)).toBeVisible()
    await expect(page.locator('#write')).toHaveCount(0)
    await more(page, t.talk.delete)
    await expectKind(page)
    await button(page, t.delete.do).click()
    await expect(page.getByRole('heading', { name: t.gone.title })).toBeVisible()
    const elsewhere = await (await browser.newContext()).newPage()
    await comeBack(elsewhere, look, words)
    await expect(elsewhere.locator('main').getByText(t.return.wrong).first()).toBeVisible()
    await elsewhere.context().close()
    quiet.splice(0, quiet.length, ...quiet.filter(said => !/status of 40[34]/.test(said)))
  })
}

const more = async (page: Page, name: string): Promise<void> => {
  await page.locator('details:has(.al-plain) > summary').last().click()
  await button(page, name).click()
}
