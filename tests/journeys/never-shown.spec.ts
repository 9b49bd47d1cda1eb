import { expect, type Page } from '@playwright/test'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { readDirectory, type Directory, type Listed } from '../../src/supporters/directory.ts'
import { openDesk, meant } from './desks.ts'
import { allHandBack, lapse, renew } from './lapsed.ts'
import { expectKind, inLang, sizes, test, turn } from './looks.ts'
import { circle, everybodyOn, listedNow, nobodyWaits } from './on-duty.ts'
import { begin, button, findText, keepWords, sendNote, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)
test.beforeEach(nobodyWaits)

/** The ids of everybody whose card is shown, all of the list unfolded. */
const shown = async (page: Page): Promise<string[]> => {
  await page.locator('.al-person').first().waitFor()
  const more = page.locator('.al-find__people > button')
  while (await more.isVisible()) await more.click()
  return (await page.locator('.al-person h3').evaluateAll(all => all.map(one => one.id))).toSorted()
}

/** The list as the server gives it to everybody. */
const listOf = async (page: Page): Promise<Directory> => {
  const answer = await page.waitForResponse(reply => reply.url().endsWith('/talk/directory'))
  return readDirectory(await answer.text())
}

const ids = (all: readonly Listed[]) => all.map(({ card }) => card.person).toSorted()

for (const look of turn(0)) {
  const [t, find] = [talkText(look.lang), findText(look.lang)]

  test(`whoever is kept away is not shown, not drawn, and not drawn when others are asked later (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    const given = listOf(page)
    await begin(page, look)
    const away = new Set<string>()
    const who = async () => {
      const directory = await given
      const named = (name: string) =>
        directory.places.find(place => place.name === name) ?? { id: '', parent: '' }
      const fits = directory.supporters.filter(
        // Whoever has no keys yet is to be rung only: a browser shows no card that nobody signed.
        ({ card, signature }) =>
          signature !== null && card.takes.includes('message') && card.languages.includes('en'),
      )
      const station = named('Aldermere')
      // Whoever hides their station counts as from every station of their district.
      const near = ({ card }: Listed) =>
        card.station === undefined ? card.district === station.parent : card.station === station.id
      const senior = ({ card }: Listed) => !['front-line', 'first-line-leader'].includes(card.band)
      const left = (...out: ((one: Listed) => boolean)[]) =>
        ids(fits.filter(one => out.every(isOut => !isOut(one))))
      expect(await shown(page)).toEqual(left())
      await page.locator('#station').selectOption(station.id)
      expect(await shown(page)).toEqual(left(near))
      await page.getByText(find.awayMore, { exact: true }).click()
      await page.locator('#band').selectOption('middle-leader')
      expect(await shown(page)).toEqual(left(near, senior))
      const last = page.locator('.al-person').last()
      const person = (await last.locator('h3').getAttribute('id')) ?? ''
      await last.getByRole('button').last().click()
      const isPerson = ({ card }: Listed) => card.person === person
      expect(await shown(page)).toEqual(left(near, senior, isPerson))
      for (const one of directory.supporters)
        if ([near, senior, isPerson].some(isOut => isOut(one))) away.add(one.card.person)
      await expectKind(page)
    }
    const onPage = async (_: Page, name: string) => {
      if (name === 'how') await page.locator('#language').selectOption('en')
      if (name === 'who') await who()
    }
    await walkToCheck(page, { look, note: 'Nobody from my own station.', onPage })
    await sendNote(page, look)
    const first = await circle()
    expect(first.length).toBeGreaterThan(5)
    expect(first.filter(({ person }) => away.has(person))).toEqual([])
    await keepWords(page, look)
    await allHandBack()
    await expect(page.getByText(t.waiting.runOut)).toBeVisible({ timeout: 20_000 })
    await button(page, t.waiting.askOthers).click()
    await expect(page.getByText(t.waiting.runOut)).toHaveCount(0, { timeout: 20_000 })
    const both = await circle()
    expect(both.length, 'a further circle was drawn').toBeGreaterThan(first.length)
    expect(both.filter(({ person }) => away.has(person))).toEqual([])
  })
}

for (const look of turn(1)) {
  const [t, work] = [findText(look.lang), workText(look.lang)]

  test(`whoever is out of date is not shown, not offered, and cannot open what they were asked (${look.lang}, ${look.width})`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(90_000)
    const before = (await listedNow()).map(({ person }) => person)
    // One date each; and the one who is asked first further below falls out of date later.
    const lapsed = before.slice(0, 4)
    await lapse(lapsed)
    try {
      const left = (await listedNow()).map(({ person }) => person).toSorted()
      expect(left).toHaveLength(before.length - 4)
      await page.setViewportSize(sizes[look.width])
      await page.goto(inLang(look, '/supporters'))
      await page.locator('#phrase').fill('heron over the weir')
      await button(page, t.show).click()
      expect(await shown(page)).toEqual(left)
      await begin(page, look)
      const onPage = async (_: Page, name: string) => {
        if (name === 'who') expect((await shown(page)).filter(one => lapsed.includes(one))).toEqual([])
      }
      await walkToCheck(page, { look, note: 'Are you still allowed to?', askFirst: 0, onPage })
      await sendNote(page, look)
      const [named, ...others] = await circle()
      expect(others.filter(({ person }) => lapsed.includes(person))).toEqual([])

      const desk = await openDesk(browser, look)
      const open = desk.page.getByRole('button', { name: work.waiting.open })
      await expect(open).toBeVisible()
      lapsed.push(named?.person ?? '')
      await lapse([named?.person ?? ''])
      await open.click()
      await expect(desk.page.getByRole('heading', { name: work.lost.title })).toBeVisible()
      await expect(desk.page.locator('main')).not.toContainText('Are you still allowed to?')
      await expectKind(desk.page)
      await button(desk.page, work.back).click()
      await expect(desk.page.getByRole('heading', { name: work.waiting.nobody })).toBeVisible()
      await expectKind(desk.page)
      meant(desk.complaints, /status of 409/)
      expect(desk.complaints).toEqual([])
      await desk.close()
    } finally {
      await renew(lapsed)
    }
  })
}
