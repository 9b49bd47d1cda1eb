import { expect, type Page } from '@playwright/test'
import { text as libraryText } from '../../src/library/text.ts'
import { text as passingText } from '../../src/escalation/text.ts'
import { text as askingText } from '../../src/asking/text.ts'
import { bare, families, ofEach } from './every-page.ts'
import { inLang, sizes, test, turn, type Look } from './looks.ts'
import { listedNow } from './on-duty.ts'
import { cellIn, rowsOf } from './reference.ts'
import { findText } from './way-in.ts'

test.use({ javaScriptEnabled: false })

/** What stands in the data must stand on the page, row by row. The library and all that hangs on it: `seed-actions.spec.ts`. */
const dataOn: Record<string, (page: Page, look: Look) => Promise<void>> = {
  '/': async (page, { lang }) => {
    const t = askingText(lang).home
    for (const way of [t.helpTitle, t.talkTitle, t.resourcesTitle, ...t.stepsTalk])
      await expect(page.locator('main')).toContainText(way)
  },
  '/help-now': async page => {
    const nationHas = async (nation: string) => {
      // Whatever is folded is there as well, only shut.
      const said = (await page.locator('main').textContent()) ?? ''
      const rows = rowsOf('support_routes.csv').filter(row => row['nations']?.split(';').includes(nation))
      const urgent = rows.filter(row => ['emergency', 'crisis'].includes(row['kind'] ?? '') && row['phone'])
      for (const row of urgent) expect(said, nation).toContain((row['phone'] ?? '').split(' option')[0])
      expect(await page.locator('.al-routes > li').count(), nation).toBeGreaterThan(25)
    }
    await nationHas('england')
    await page.locator('input[name=nation][value=wales]').check({ force: true })
    await page.locator('.al-nation button').click()
    await nationHas('wales')
    await page.goBack()
  },
  '/passing-on': async (page, { lang }) => {
    const rows = rowsOf('passing_on.csv')
    await expect(page.getByRole('heading', { level: 2, name: passingText(lang).theList })).toBeVisible()
    for (const row of rows) {
      const said = cellIn(row, 'what_a_supporter_hears', lang)
      await expect(page.getByRole('heading', { level: 3, name: said })).toBeVisible()
    }
  },
  '/films': async page => {
    await expect(page.locator('main a[href*="/films/"]')).toHaveCount(3)
  },
  '/library': async (page, { lang }) => {
    await expect(page.locator('main')).toContainText(
      libraryText(lang).library.count(rowsOf('library.csv').length),
    )
  },
  '/who-can-see-what': async page => {
    expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(10)
  },
  '/is-this-real': async (page, { lang }) => {
    for (const line of askingText(lang).real.sample) await expect(page.locator('main')).toContainText(line)
  },
  '/talk': async page => {
    // Sealing needs script; who is awake and who can be rung does not.
    await expect(page.locator('noscript, main').locator('a[href$="/supporters"]').first()).toBeVisible()
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  },
}

for (const look of turn(0)) {
  const at = (path: `/${string}`) => inLang(look, path)
  const find = findText(look.lang)

  test(`without script every public page opens, and its data is there (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    const [seen, todo] = [new Set([at('/')]), [at('/')]]
    const counts = new Map<RegExp, number>()
    for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
      const reply = await page.goto(path)
      expect(reply?.status(), path).toBe(200)
      await expect(page.locator('h1:visible'), path).toHaveCount(1)
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100)
      await expect(page.locator('.al-script-only:visible'), path).toHaveCount(0)
      await dataOn[bare(path)]?.(page, look)
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll(all => all.map(a => (a.getAttribute('href') ?? '').split('#')[0] ?? ''))
      for (const next of links) {
        const isOurs = look.lang === 'cy' ? /^\/cy(\/|$)/.test(next) : !/^\/(cy|desk)(\/|$)/.test(next)
        const family = families.find(one => one.test(bare(next)))
        const had = family ? (counts.get(family) ?? 0) : 0
        if (!isOurs || seen.has(next) || had >= ofEach) continue
        if (family) counts.set(family, had + 1)
        seen.add(next)
        todo.push(next)
      }
    }
    for (const path of Object.keys(dataOn)) expect([...seen].map(bare), path).toContain(path)
  })

  test(`the whole list of supporters opens with the poster’s phrase, and without it nobody (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(at('/supporters'))
    const give = async (phrase: string) => {
      await page.locator('#phrase').fill(phrase)
      await page.getByRole('button', { name: find.show, exact: true }).click()
    }
    await give('Crane under the bridge')
    await expect(page.locator('main')).toContainText(find.phraseWrong)
    await expect(page.locator('.al-person')).toHaveCount(0)
    await give('  heron OVER the weir ')
    const listed = await listedNow()
    await expect(page.locator('.al-person')).toHaveCount(listed.length)
    for (const { first } of listed)
      await expect(page.locator('main h3', { hasText: first }).first()).toBeVisible()
    expect(await page.locator('main a[href^="tel:0"]').count()).toBeGreaterThan(5)
    await expect(page.locator('main')).toContainText(find.noExclusions)
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
