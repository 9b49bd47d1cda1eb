import { expect, type Page } from '@playwright/test'
import { bare, families, ofEach } from './every-page.ts'
import { allLooks, expectKind, inLang, sizes, test, turn } from './looks.ts'

/** Every public page that a person can reach by links from the front page, in one language. */
const reachable = async (page: Page, lang: 'en' | 'cy'): Promise<string[]> => {
  const start = inLang({ lang, width: 'phone' }, '/')
  const [seen, todo] = [new Set([start]), [start]]
  const counts = new Map<RegExp, number>()
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    const html = await (await page.request.get(path)).text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
      const next = href.replaceAll('&amp;', '&')
      const isOurs = lang === 'cy' ? /^\/cy(\/|$)/.test(next) : !/^\/(cy|desk)(\/|$)/.test(next)
      const family = families.find(one => one.test(bare(next)))
      const had = family ? (counts.get(family) ?? 0) : 0
      if (!isOurs || seen.has(next) || had >= ofEach || next.endsWith('.ics')) continue
      if (family) counts.set(family, had + 1)
      seen.add(next)
      todo.push(next)
    }
  }
  return [...seen]
}

for (const look of allLooks) {
  test(`every public page is kind to everybody (${look.lang}, ${look.width})`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize(sizes[look.width])
    const paths = await reachable(page, look.lang)
    expect(paths.length).toBeGreaterThan(20)
    for (const path of paths) {
      const reply = await page.goto(path)
      expect(reply?.status(), path).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe(look.lang)
      await expectKind(page)
    }
  })
}

for (const look of turn(1))
  test(`a page nobody has, and a page of the desk without a key, still lead to help (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/nowhere'))
    await expectKind(page)
    await page.goto(inLang(look, '/desk'))
    await expect(page).toHaveURL(/\/desk\/(cy\/)?sign-in/)
    await expectKind(page)
  })
