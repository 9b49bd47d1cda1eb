import { expect, type Locator, type Page } from '@playwright/test'
import { films } from '../../src/library/film.ts'
import { guidanceTopics } from '../../src/library/guidance.ts'
import { kinds } from '../../src/library/resource.ts'
import { text as assaultsText } from '../../src/assaults/text.ts'
import { roles } from '../../src/assaults/checklist.ts'
import { text as libraryText } from '../../src/library/text.ts'
import { inLang, sizes, test, turn, type Look } from './looks.ts'
import { cellIn, rowsOf } from './reference.ts'

// What the national page offers, each followed to its end, and none of it needs script.
test.use({ javaScriptEnabled: false })

const guidancePage = 'www.oscarkilo.org.uk/workforce-prioritisation-guidance-peer-support-wellbeing'
const enquiries = rowsOf('enquiry_topics.csv')
const library = rowsOf('library.csv')
const rowOf = (slug: string) => library.find(row => row['slug'] === slug) ?? {}

/** A way out: exactly this address, and it says before it is followed that it leaves, and for where. */
const leaves = async (link: Locator, address: string): Promise<void> => {
  await expect(link).toHaveAttribute('href', `https://${address}`)
  await expect(link).toHaveAttribute('rel', 'external noreferrer')
  await expect(link).toContainText((address.split('/')[0] ?? '').replace(/^www\./, ''))
}

/** No link in the main part leads back to this very page: followed, it would look as if nothing had happened. */
const leadsOn = async (page: Page): Promise<void> => {
  const { pathname, search } = new URL(page.url())
  const own = await page
    .locator('main a[href]:not([aria-current])')
    .evaluateAll(all => all.map(a => a.getAttribute('href') ?? ''))
  const resolved = own
    .filter(href => !href.startsWith('#'))
    .map(href => new URL(href, page.url()))
    .filter(to => to.origin === new URL(page.url()).origin)
    .map(to => to.pathname + to.search)
  expect(resolved, page.url()).not.toContain(pathname + search)
}

const follow = async (page: Page, link: Locator): Promise<void> => {
  await link.click()
  await leadsOn(page)
}
const main = (page: Page) => page.locator('main')
const to = (page: Page, look: Look, path: `/${string}`) =>
  main(page).locator(`a[href="${inLang(look, path)}"]`)

/** The way on at the foot of a topic. */
const onward = (page: Page, look: Look, path: `/${string}`) =>
  page.locator(`.al-onward a[href="${inLang(look, path)}"]`)

for (const look of turn(1)) {
  const t = libraryText(look.lang)

  test(`the guidance is read from end to end, and leads back to a home that lists its topics (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/'))
    await follow(page, to(page, look, '/guidance').first())
    const listed = () => main(page).locator('.al-entries h3').allInnerTexts()
    const titles = guidanceTopics.map(topic => t.guidance.topics[topic].title)
    expect(await listed()).toEqual(titles)
    await leaves(main(page).locator('a[rel~=external]'), guidancePage)
    await follow(page, to(page, look, `/guidance/${guidanceTopics[0]}`))
    for (const [at, topic] of guidanceTopics.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.guidance.topics[topic].title)
      expect(await main(page).locator('h2').count(), topic).toBeGreaterThan(1)
      await expect(to(page, look, '/guidance')).toContainText([t.guidance.back])
      const next = guidanceTopics[at + 1]
      if (next) await follow(page, onward(page, look, `/guidance/${next}`))
    }
    expect(await main(page).locator('article').count(), 'places to start').toBeGreaterThan(3)
    await follow(page, onward(page, look, '/guidance'))
    expect(await listed()).toEqual(titles)
  })

  test(`each enquiry leads to the national page that answers it (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/'))
    await page.locator(`footer a[href="${inLang(look, '/enquiries')}"]`).click()
    await leadsOn(page)
    expect(await main(page).locator('.al-entries h3').allInnerTexts()).toEqual(
      enquiries.map(row => cellIn(row, 'label', look.lang)),
    )
    await expect(main(page).locator('form')).toHaveCount(0)
    for (const row of enquiries) {
      await page.goto(inLang(look, '/enquiries'))
      const entry = main(page).locator('.al-entries > li', {
        has: page.locator(`a[href$="/enquiries/${row['code']}"]`),
      })
      await leaves(entry.locator('a[rel~=external]'), row['national_url'] ?? '')
      await follow(page, entry.locator('h3 a'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(cellIn(row, 'label', look.lang))
      await leaves(main(page).locator('a[rel~=external]'), row['national_url'] ?? '')
      await expect(main(page).locator('.al-address')).toHaveText(row['national_url'] ?? '')
      await expect(main(page)).toContainText(t.enquiries.one.notHere)
    }
    await follow(page, to(page, look, '/enquiries').last())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.enquiries.title)
  })
}

for (const look of turn(0)) {
  const t = libraryText(look.lang)
  const a = assaultsText(look.lang)

  test(`each film says what it is about and how to get it, and never links to itself (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    for (const film of films) {
      const row = rowOf(`film-${film}`)
      await page.goto(inLang(look, '/'))
      await follow(page, to(page, look, '/films').first())
      await expect(
        main(page)
          .locator('.al-card, article')
          .filter({ has: page.locator('h2, h3') }),
      ).toHaveCount(3)
      await follow(page, to(page, look, `/films/${film}`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(row['title'] ?? '')
      const said = await main(page).innerText()
      for (const part of [t.films.before, t.films.about, t.films.forWhom, t.films.use, t.films.ask])
        expect(said, film).toContain(part)
      expect(said.indexOf(t.films.before), 'what it may stir comes first').toBeLessThan(
        said.indexOf(t.films.about),
      )
      const out = main(page).locator('a[rel~=external]')
      if (row['url']) await leaves(out, row['url'])
      else {
        // No page of its own is known: it says so, and does not lead to the page that names it.
        await expect(out).toHaveCount(0)
        await expect(main(page)).toContainText(t.films.noAddress)
      }
      await expect(to(page, look, '/help-now')).not.toHaveCount(0)
      await follow(page, to(page, look, `/enquiries/film-${film}`))
      const asked = enquiries.find(one => one['code'] === `film-${film}`)
      await leaves(main(page).locator('a[rel~=external]'), asked?.['national_url'] ?? '')
    }
    expect(films.filter(film => !rowOf(`film-${film}`)['url'])).toEqual(['identity'])
  })

  test(`Operation Hampshire is read, a checklist is printed, and the training is found (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/'))
    await follow(page, to(page, look, '/operation-hampshire').first())
    expect(await main(page).locator('.al-steps h3').allInnerTexts()).toEqual(
      rowsOf('op_hampshire_principles.csv').map(row => cellIn(row, 'title', look.lang)),
    )
    const steps = rowsOf('op_hampshire_checklists.csv')
    for (const role of roles) {
      await follow(page, to(page, look, `/operation-hampshire/checklists/${role}`).first())
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(a.roles[role].title)
      expect(await main(page).locator('.al-checklist__step').allInnerTexts()).toEqual(
        steps.filter(step => step['role'] === role).map(step => cellIn(step, 'step', look.lang)),
      )
      if (role === 'initial-supervisor') await printed(page)
      await follow(page, to(page, look, '/operation-hampshire').first())
    }
    await expect(main(page)).toContainText(a.training.account)
    await follow(page, to(page, look, '/library/course-op-hampshire-college-learn'))
    await leaves(
      main(page).locator('a[rel~=external]').first(),
      rowOf('course-op-hampshire-college-learn')['url'] ?? '',
    )
    await page.goBack()
    await follow(page, to(page, look, '/enquiries/op-hampshire'))
    const asked = enquiries.find(one => one['code'] === 'op-hampshire')
    await leaves(main(page).locator('a[rel~=external]'), asked?.['national_url'] ?? '')
  })

  test(`the whole library is reached by paging and by each kind (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[look.width])
    await page.goto(inLang(look, '/'))
    await follow(page, to(page, look, '/library').first())
    const found = new Map<string, string | null>()
    for (let more = true; more;) {
      await leadsOn(page)
      const entries = await main(page)
        .locator('.al-entries > li')
        .evaluateAll(all =>
          all.map(one => [
            one.querySelector('h3 a')?.getAttribute('href')?.split('/').at(-1) ?? '',
            one.querySelector('a[rel~=external]')?.getAttribute('href') ?? null,
          ]),
        )
      for (const [slug, out] of entries) found.set(slug ?? '', out ?? null)
      const next = page.locator('a[rel=next]')
      more = (await next.count()) > 0
      if (more) await next.click()
    }
    const filmSlug = (slug: string) => slug.replace(/^film-(purpose|meaning|identity)$/, '$1')
    expect([...found].toSorted()).toEqual(
      library
        .map(row => [filmSlug(row['slug'] ?? ''), row['url'] ? `https://${row['url']}` : null] as const)
        .toSorted(),
    )
    for (const kind of kinds) {
      await page.goto(inLang(look, '/library'))
      await page.locator('select[name=kind]').selectOption(kind)
      await main(page).getByRole('button', { name: t.library.show, exact: true }).click()
      const count = library.filter(row => row['kind'] === kind).length
      await expect(main(page)).toContainText(t.library.countOf(count, library.length))
    }
  })
}

/** On paper: every step with a box, and nothing that could only be pressed. */
const printed = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  const steps = await main(page).locator('.al-checklist > li').count()
  await expect(main(page).locator('.al-checklist__box:visible')).toHaveCount(steps)
  await expect(main(page).locator('.al-checklist__time:visible')).toHaveCount(steps)
  await expect(main(page).locator('.al-screen-only:visible, .govuk-button:visible')).toHaveCount(0)
  await expect(page.locator('.al-crisis a[href="tel:999"]')).toBeVisible()
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  const sheets = paper.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(0)
  expect(sheets, 'a checklist fits on a few sheets').toBeLessThanOrEqual(4)
  await page.emulateMedia({ media: 'screen' })
}
