import { expect, type Browser, type Page } from '@playwright/test'
import { test, turn, type Look } from './looks.ts'
import { everybodyOn, nobodyWaits } from './on-duty.ts'
import { watched, type FixedList, type Watched } from './seeded.ts'
import { begin, button, findText, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)

type Choice = {
  readonly note: string
  /** What somebody does on the page that asks whom to ask, and whom not. */
  readonly who?: (page: Page) => Promise<void>
  /** A client that would tell: it adds one byte to the note. The comparison must find it. */
  readonly tells?: boolean
  readonly list: FixedList
}

/** The way from the first question to the post of the note, and everything that left the page meanwhile. */
const walked = async (
  browser: Browser,
  look: Look,
  choice: Choice,
): Promise<Watched & { matched: boolean }> => {
  // The same chance draws the same words, and words open one conversation.
  await nobodyWaits()
  const t = talkText(look.lang)
  const one = await watched(browser, look, { seed: 20_261_125, list: choice.list })
  const { page } = one
  if (choice.tells) await page.addInitScript(addOneByte)
  await begin(page, look)
  const onPage = async (shown: Page, name: string) => {
    if (name === 'how') await shown.locator('#language').selectOption('en')
    if (name === 'who') await choice.who?.(shown)
  }
  await walkToCheck(page, { look, note: choice.note.padEnd(80, '.'), onPage })
  const goOn = button(page, t.worry.goOn)
  await expect(goOn.or(button(page, t.check.send)).first()).toBeVisible()
  const matched = (await goOn.count()) > 0
  if (matched) await goOn.first().click()
  const posted = page.waitForRequest(request => request.url().endsWith('/talk/first'))
  await button(page, t.check.send).click()
  await posted
  if (!choice.tells) await expect(page.getByRole('heading', { level: 1, name: t.saved.title })).toBeVisible()
  return { ...one, matched }
}

/** Runs in the page. */
const addOneByte = () => {
  const honest = globalThis.fetch
  globalThis.fetch = (address, init) => {
    const body = init?.body
    if (address !== '/talk/first' || !(body instanceof Uint8Array)) return honest(address, init)
    const longer = new Uint8Array(body.length + 1)
    longer.set(body)
    return honest(address, { ...init, body: longer })
  }
}

/** Everything up to the post of the note. */
const untilSent = ({ sent }: Watched) =>
  sent.slice(0, sent.findIndex(line => line.startsWith('POST /talk/first')) + 1)

/** The ids that a page asked the keys of: the circle, as drawn on the device. */
const drawn = (one: Watched): string[] =>
  one.bodies('/talk/recipients').flatMap(body => {
    const ids = body.toString('hex').match(/.{32}/g) ?? []
    return ids.map(id => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
  })

const shown = async (page: Page): Promise<string[]> => {
  const more = page.locator('.al-find__people > button')
  while (await more.isVisible()) await more.click()
  return page.locator('.al-person h3').evaluateAll(all => all.map(one => one.id))
}

const close = async (...all: Watched[]) => {
  for (const { context } of all) await context.close()
}

for (const look of turn(0)) {
  const find = findText(look.lang)

  test(`what leaves the page is the same whether somebody is kept away or nobody (${look.lang}, ${look.width})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000)
    const note = 'I cannot sleep'
    const list: FixedList = {}
    const away = new Set<string>()
    const who = async (page: Page) => {
      const everybody = await shown(page)
      if (look.lang === 'en') await page.locator('#station').selectOption({ label: 'Aldermere' })
      else {
        await page.getByText(find.awayMore, { exact: true }).click()
        await page.locator('#band').selectOption('middle-leader')
        await page.locator('input[name=districts]').first().check({ force: true })
      }
      await page.locator('.al-person').first().getByRole('button').last().click()
      const left = await shown(page)
      for (const one of everybody.filter(each => !left.includes(each))) away.add(one)
      // Fewer than a circle would show in the length, and the page says so.
      expect(left.length).toBeGreaterThan(12)
    }
    const kept = await walked(browser, look, { note, who, list })
    const plain = await walked(browser, look, { note, list })
    expect(untilSent(kept)).toEqual(untilSent(plain))
    expect(untilSent(plain).at(-1)).toMatch(/^POST \/talk\/first \d{5}$/)
    expect(plain.scripts(), 'the worker’s chance is the same as well').toBeGreaterThan(1)
    expect(away.size).toBeGreaterThan(10)
    expect(drawn(kept).filter(one => away.has(one))).toEqual([])
    // The control: with the same chance and nobody kept away, some of them are drawn, and a client that tells is found out.
    expect(drawn(plain).filter(one => away.has(one))).not.toEqual([])
    const telling = await walked(browser, look, { note, list, tells: true })
    expect(untilSent(telling)).not.toEqual(untilSent(plain))
    await close(kept, plain, telling)
  })
}

for (const look of turn(1)) {
  test(`what leaves the page is the same whether or not the phrase check matched (${look.lang}, ${look.width})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000)
    const list: FixedList = {}
    const [calm, worried] = look.lang === 'en' ? ['sleep', 'die'] : ['cysgu', 'marw']
    const say = (word: string) => (look.lang === 'en' ? `I want to ${word}` : `Dw i eisiau ${word}`)
    const matched = await walked(browser, look, { note: say(worried), list })
    const plain = await walked(browser, look, { note: say(calm), list })
    expect(untilSent(matched)).toEqual(untilSent(plain))
    expect([matched.matched, plain.matched]).toEqual([true, false])
    // Not even who is drawn may hang on the words: with the same chance it is the same circle.
    expect(drawn(matched)).toEqual(drawn(plain))
    const telling = await walked(browser, look, { note: say(worried), list, tells: true })
    expect(untilSent(telling)).not.toEqual(untilSent(plain))
    await close(matched, plain, telling)
  })
}
