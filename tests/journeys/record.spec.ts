import { expect, type Page } from '@playwright/test'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'

/** Opens the demonstration's desk as one of its people; what comes after has no need of keys. */
const enter = async (page: Page, as: 'supporter' | 'coordinator', look: Look) => {
  await page.setViewportSize(sizes[look.width])
  await page.goto('/try')
  await page
    .locator(`section[aria-labelledby=${as}]`)
    .getByRole('button', { name: /desk|desg/i })
    .first()
    .click()
  await page.waitForURL('**/desk')
}

/** Counts what a thumb does: one on each tile and one on the button. */
const taps = (page: Page) => {
  let counted = 0
  return {
    tile: async (name: string, value: string) => {
      counted += 1
      const input = page.locator(`input[name="${name}"][value="${value}"]`)
      await page.locator(`label[for="${await input.getAttribute('id')}"]`).click()
      await expect(input).toBeChecked()
    },
    save: async () => {
      counted += 1
      await page.locator('main form button').click()
    },
    count: () => counted,
  }
}

for (const look of turn(0)) {
  test(`in the corridor a supporter records a contact in six taps (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await enter(page, 'supporter', look)
    await page.goto(inLang(look, '/desk/records/new'))
    await expectKind(page)
    const thumb = taps(page)
    const began = Date.now()
    await thumb.tile('whom', 'officer')
    await thumb.tile('channel', 'in-person')
    await thumb.tile('minutes', '15-30')
    await thumb.tile(
      'themes',
      (await page.locator('input[name="themes"]').first().getAttribute('value')) ?? '',
    )
    await thumb.tile('outcome', 'listened')
    // Everything of the common case is on the page as it opens: nothing had to be unfolded or typed.
    await thumb.save()
    expect(thumb.count()).toBe(6)
    await expect(page).toHaveURL(/\/desk\/(cy\/)?records\/[0-9a-f-]{36}\?saved=new$/)
    expect(Date.now() - began).toBeLessThan(30_000)
    await expectKind(page)
    const record = new URL(page.url()).pathname
    await page.goto(`${record}/withdraw`)
    await expectKind(page)
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/records\?withdrawn=yes$/)
    await expectKind(page)
  })
}

test('a group asks how many, another day asks which, and a slip keeps every tick', async ({ page }) => {
  const look = { lang: 'en', width: 'phone' } as const
  await enter(page, 'supporter', look)
  await page.goto('/desk/records/new')
  const thumb = taps(page)
  await expect(page.getByText('How many people were there?')).toBeHidden()
  await expect(page.getByText('On which day?')).toBeHidden()
  await thumb.tile('kind', 'debrief')
  await expect(page.getByText('How many people were there?')).toBeVisible()
  await thumb.tile('whom', 'staff')
  await thumb.save()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expectKind(page)
  await expect(page.locator('input[name="kind"][value="debrief"]')).toBeChecked()
  await expect(page.locator('input[name="whom"][value="staff"]')).toBeChecked()
  await page.getByRole('link', { name: 'Choose how many people were there' }).click()
  await expect(page.locator('#headcount')).toBeFocused()
})

for (const look of turn(1)) {
  test(`the coordinator sees the network and the people, and is kindly refused a record (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await enter(page, 'coordinator', look)
    for (const path of [
      '/desk/sessions',
      '/desk/network',
      '/desk/network/mail',
      '/desk/people',
      '/desk/people?state=idle',
    ] as const) {
      await page.goto(inLang(look, path))
      await expectKind(page)
    }
    await page.locator('main table a').first().click()
    await expectKind(page)
    await page.goto(`${page.url()}/deactivate`)
    await expectKind(page)
    const refused = await page.goto(inLang(look, '/desk/records'))
    expect(refused?.status()).toBe(404)
  })
}
