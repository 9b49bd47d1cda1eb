import { expect } from '@playwright/test'
import { expectKind, inLang, sizes, test, turn } from './looks.ts'

test.use({ javaScriptEnabled: false })

for (const look of turn(0)) {
  const at = (path: `/${string}`) => inLang(look, path)
  test(`without script everything that is read can be read (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    const rows: [`/${string}`, string, number][] = [
      ['/help-now', 'a[href^="tel:"]', 6],
      ['/passing-on', 'h3', 8],
      ['/operation-hampshire', 'main li', 7],
      ['/enquiries', 'main a', 9],
      ['/films', 'main a', 3],
      ['/guidance', 'main a', 6],
    ]
    for (const [path, row, least] of rows) {
      await page.goto(at(path))
      expect(await page.locator(row).count(), path).toBeGreaterThanOrEqual(least)
    }
  })

  test(`paging reaches all of the library (${look.lang}, ${look.width})`, async ({ page }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(at('/library'))
    const titles = new Set<string>()
    for (let more = true; more;) {
      const links = await page
        .locator('main h2 a, main h3 a')
        .evaluateAll(all => all.map(a => a.getAttribute('href') ?? ''))
      for (const link of links.filter(href => /\/(library|films)\//.test(href))) titles.add(link)
      const next = page.locator('a[rel="next"]')
      more = (await next.count()) > 0
      if (more) await next.click()
    }
    expect(titles.size).toBe(167)
  })

  test(`the whole list of supporters opens with the poster’s phrase, and without it nobody (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(at('/supporters'))
    await page.locator('input[type="text"]').fill('Crane under the bridge')
    await page.locator('main form button').click()
    await expect(page.locator('a[href^="tel:0"]:not(.al-crisis a)').filter({ hasText: '01632' })).toHaveCount(
      0,
    )
    await page.locator('input[type="text"]').fill('  heron OVER the weir ')
    await page.locator('main form button').click()
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(5)
    await expectKind(page)
  })

  test(`somebody leaves at once for a page anybody might read (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.route('https://www.bbc.co.uk/**', route => route.fulfill({ body: 'the weather' }))
    await page.goto(at('/passing-on'))
    await page.locator('header form button').click()
    await expect(page).toHaveURL(/bbc\.co\.uk/)
  })
}
