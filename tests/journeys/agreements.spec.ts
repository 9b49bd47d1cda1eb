import { expect, type Page } from '@playwright/test'
import { idOf } from '../../demo/westvale.ts'
import { text as agreementText } from '../../src/supporters/agreements/text.ts'
import { text as learningText } from '../../src/supporters/learning/text.ts'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'
import { findText } from './way-in.ts'

/** Enters the demonstration as somebody by name, also as one whom nobody is led to now. */
const enterAs = async (page: Page, name: string, look: Look): Promise<void> => {
  await page.setViewportSize(sizes[look.width])
  await page.goto('/try')
  await page
    .locator('form[action$="/try/enter"]')
    .first()
    .evaluate((form: HTMLFormElement, person) => {
      const input = form.querySelector<HTMLInputElement>('input[name=person]')
      if (input) input.value = person
      form.submit()
    }, idOf(name))
  await page.waitForURL('**/desk')
}

/** How many people a colleague finds. */
const listed = async (page: Page): Promise<number> => {
  const t = findText('en')
  await page.goto('/supporters')
  await page.locator('#phrase').fill('heron over the weir')
  await page.getByRole('button', { name: t.show, exact: true }).click()
  await page.locator('.al-person').first().waitFor()
  const more = page.getByRole('button', { name: /^Show \d+ more/ })
  while (await more.isVisible()) await more.click()
  return page.locator('.al-person').count()
}

test.describe.configure({ timeout: 180_000 })

const lapsed = ['Imran Chaudhry-Lowe', 'Kerry Winstanley']

for (const [nth, look] of turn(0).entries()) {
  const t = agreementText(look.lang)
  test(`a supporter whose agreements ran out reads what changed, signs, and is shown again (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    const before = await listed(page)
    await enterAs(page, lapsed[nth] ?? '', look)
    await page.goto(inLang(look, '/desk/me'))
    await expect(page.getByText(t.notice.lapsed)).toBeVisible()
    await expectKind(page)
    await page.getByRole('link', { name: t.notice.go }).click()
    const next = page.getByRole('link', { name: /^(Read and sign|Darllen a llofnodi)/ })
    for (const step of ['code-of-conduct', 'confidentiality', 'role-supporter']) {
      await expectKind(page)
      await next.click()
      await expect(page).toHaveURL(new RegExp(`/agreements/${step}$`))
      await expectKind(page)
      if (step === 'code-of-conduct') await expect(page.locator('main ins').first()).toBeVisible()
      if (nth === 0 && step === 'confidentiality') {
        await page.locator('main form button').click()
        await expect(page.getByRole('link', { name: t.read.agreeMissing })).toBeVisible()
        await expectKind(page)
      }
      await page.locator('#agree').check({ force: true })
      await page.locator('main form button').click()
    }
    await expect(page.getByText(t.mine.signedAll)).toBeVisible()
    await expect(next).toHaveCount(0)
    await expectKind(page)
    await page.goto(inLang(look, '/desk/me'))
    await expect(page.getByText(t.notice.lapsed)).toHaveCount(0)
    expect(await listed(page)).toBe(before + 1)
  })
}

for (const look of turn(1)) {
  const t = agreementText(look.lang)
  test(`a coordinator changes words, and a champion is asked again with what changed (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await enterAs(page, 'Wendy Ashcombe', look)
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await page.goto(inLang(look, '/desk/people/agreements'))
    await expectKind(page)
    await link(t.names['role-champion']).click()
    await expectKind(page)
    // A story that broke off has left its draft.
    await button(t.document.change).or(link(t.document.goOn)).click()
    await expectKind(page)
    await page.locator('main dl a').nth(1).click()
    await expectKind(page)
    const added = `You keep Fridays free (${look.lang}).`
    for (const lang of ['en', 'cy'] as const) {
      const field = page.locator(`#body_${lang}`)
      await field.fill(`${await field.inputValue()}\n\n${added}`)
    }
    await button(t.section.see).click()
    await expect(page.locator('.al-preview')).toContainText(added)
    await expectKind(page)
    await button(t.section.save).click()
    await expect(page.locator('main ins')).toContainText(added)
    await expectKind(page)
    await link(t.draft.publish).click()
    await expectKind(page)
    await button(t.publish.go).click()
    await expect(page.getByRole('link', { name: t.publish.errors.confirm })).toBeVisible()
    await expectKind(page)
    await page.locator('#confirm').check({ force: true })
    await button(t.publish.go).click()
    await expect(page.getByText(t.document.published)).toBeVisible()
    await expectKind(page)

    await enterAs(page, 'Sinead Farrelly', look)
    await page.goto(inLang(look, '/desk/me'))
    await expect(page.getByText(t.notice.changed)).toBeVisible()
    await page.goto(inLang(look, '/desk/agreements/role-champion'))
    await expect(page.locator('.al-changes ins')).toContainText(added)
    await expectKind(page)
    await page.locator('#agree').check({ force: true })
    await button(t.read.sign).click()
    await expect(page).toHaveURL(/signed=role-champion$/)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const look of turn(0)) {
    const t = learningText(look.lang)
    test(`a piece answers after choosing (${look.lang}, ${look.width})`, async ({ page }) => {
      await page.setViewportSize(sizes[look.width])
      await page.goto('/try')
      await page.locator('section[aria-labelledby=supporter] form button').first().click()
      await page.goto(inLang(look, '/desk/learning'))
      await page.locator('.al-pieces a').nth(3).click()
      await page.locator('label[for="question-1-2"]').click()
      await page.locator('main form button').click()
      await expect(page.getByText(t.good, { exact: true })).toHaveCount(1)
      await expect(page.locator('#question-1-2')).toBeChecked()
    })
  }
})

for (const look of turn(1)) {
  test(`every piece and guide is kind, and a guide is two sheets of paper (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    await enterAs(page, 'Callum Brightwell', look)
    await page.goto(inLang(look, '/desk/learning'))
    await expectKind(page)
    const addresses = await page
      .locator('main a')
      .evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
    expect(addresses.filter(each => each.includes('/learning/'))).toHaveLength(11)
    for (const address of addresses.filter(each => each.includes('/learning/'))) {
      await page.goto(address)
      await expectKind(page)
      if (!address.includes('/guides/')) continue
      const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g) ?? [], address).toHaveLength(2)
      expect(pdf).toContain('/StructTreeRoot')
    }
  })
}
