import { expect, type Page } from '@playwright/test'
import { expectKind, inLang, sizes, test, turn } from './looks.ts'
import { findText } from './way-in.ts'

const open = async (page: Page, lang: 'en' | 'cy', path: string): Promise<void> => {
  const t = findText(lang)
  await page.goto(path)
  await page.locator('#phrase').fill('heron over the weir')
  await page.getByRole('button', { name: t.show, exact: true }).click()
  await page.locator('.al-person').first().waitFor()
}

const everybody = async (page: Page, lang: 'en' | 'cy'): Promise<string[]> => {
  const show = page.getByRole('button', { name: lang === 'en' ? /^Show \d+ more/ : /^Dangos \d+ arall/ })
  while (await show.isVisible()) await show.click()
  return page.locator('.al-person').evaluateAll(all => all.map(one => one.textContent ?? ''))
}

for (const look of turn(1)) {
  const t = findText(look.lang)
  const path = inLang(look, '/supporters')

  test(`somebody finds a supporter, and whom they leave out is gone (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(path)
    await expectKind(page)
    await open(page, look.lang, path)
    await expectKind(page)
    const all = await everybody(page, look.lang)
    expect(all.length).toBeGreaterThan(30)
    // One's own station, without any more ticks: nobody from there, and nobody of the district who hides theirs.
    const station = await page.locator('#station option').nth(3).textContent()
    await page.locator('#station').selectOption({ index: 3 })
    const rest = await everybody(page, look.lang)
    expect(rest.length).toBeLessThan(all.length)
    expect(rest.filter(card => card.includes(`, ${station}`))).toEqual([])
    const name = await page.locator('.al-person h3').first().textContent()
    await page.locator('.al-person').first().locator('button').last().click()
    await expect(page.locator('.al-person h3', { hasText: name ?? '' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: t.bringBack(name ?? '') })).toBeVisible()
    expect(page.url()).not.toContain('?')
  })

  test(`the other language keeps the list and every choice (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await open(page, look.lang, path)
    await page.locator('#station').selectOption({ index: 2 })
    const chosen = await page.locator('#station').inputValue()
    const before = (await everybody(page, look.lang)).length
    const other = look.lang === 'en' ? 'cy' : 'en'
    await page.locator('.govuk-language-navigation__link').click()
    await expect(page.getByRole('heading', { level: 1, name: findText(other).title })).toBeVisible()
    await expect(page.locator('#station')).toHaveValue(chosen)
    expect((await everybody(page, other)).length).toBe(before)
    await expectKind(page)
  })

  test(`with nobody left, the page says what to relax and whom to ring (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await open(page, look.lang, path)
    await page.getByText(t.wishes, { exact: true }).click()
    await page.locator('#wish-language').selectOption('cy')
    await page.locator('#wish-workforce').selectOption('special')
    await page.locator('#wish-way').selectOption('call')
    await page.getByText(t.awayMore, { exact: true }).click()
    await page.locator('#band').selectOption('first-line-leader')
    for (const box of await page.locator('input[name=districts]').all())
      await box.setChecked(true, { force: true })
    await expect(page.getByText(t.nobody, { exact: true })).toBeVisible()
    await expect(page.locator('main a[href="tel:116123"]')).toBeVisible()
    await expectKind(page)
  })
}
