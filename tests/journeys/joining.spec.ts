import { expect, type Page } from '@playwright/test'
import { idOf } from '../../demo/westvale.ts'
import { joiningText } from '../../src/supporters/joining/text.ts'
import { hasEvidence } from './evidence.ts'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'
import { button } from './way-in.ts'

const [wendy, luke] = [idOf('Wendy Ashcombe'), idOf('Luke Harbottle')]

/** Opens the desk as one of the two coordinators. */
const enter = async (page: Page, person: string, look: Look): Promise<void> => {
  const reply = await page.request.post('/try/enter', {
    form: { person },
    headers: { 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  })
  const [, token = ''] = /__Secure-alongside=([^;]+)/.exec(reply.headers()['set-cookie'] ?? '') ?? []
  const url = new URL(reply.url())
  await page.context().clearCookies()
  await page.context().addCookies([
    {
      name: '__Secure-alongside',
      value: token,
      domain: url.hostname,
      path: '/desk',
      secure: true,
      sameSite: 'Strict',
    },
  ])
  await page.setViewportSize(sizes[look.width])
}

/** The newest link that the demonstration caught for somebody, once the worker has sent it. */
const linkFor = async (page: Page, to: string, after?: string): Promise<string> => {
  let link = ''
  await expect(async () => {
    const html = await (await page.request.get('/try')).text()
    const rows = html.split('<tr').filter(row => row.includes(to))
    link = /(\/(?:joining|backing)\/[\w-]{22})/.exec(rows[0] ?? '')?.[1] ?? ''
    expect(link).not.toBe('')
    expect(link).not.toBe(after)
  }).toPass({ timeout: 20_000 })
  return link
}

const see = async (page: Page, look: Look, path: string): Promise<void> => {
  await page.goto(inLang(look, path as `/${string}`))
  await expectKind(page)
}

const day = (inDays: number) => {
  const date = new Date(Date.now() + inDays * 86_400_000)
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
}
const fillDay = async (page: Page, field: string, inDays: number): Promise<void> => {
  for (const [part, value] of Object.entries(day(inDays)))
    await page.locator(`#${field}-${part}`).fill(String(value))
}

for (const look of turn(0)) {
  const t = joiningText(look.lang)
  const sam = `sam.pell.${look.lang}@westvale.example`
  const ali = `ali.day.${look.lang}@westvale.example`

  const tells = async (page: Page): Promise<string> => {
    await see(page, look, '/become-a-supporter')
    await page.getByRole('link', { name: t.become.start, exact: true }).click()
    await expectKind(page)
    await button(page, t.interest.send).click()
    await expectKind(page)
    await expect(page.locator('.govuk-error-summary li')).toHaveCount(7)
    await page.locator('#first').fill('Sam')
    await page.locator('#surname').fill('Pell')
    await page.locator('#mail').fill(sam)
    await page.locator('#rank').selectOption('constable')
    await page.locator('#station').selectOption({ index: 3 })
    await page.locator('input[name=languages][value=en]').check({ force: true })
    await page.locator('input[name=duties][value=no]').check({ force: true })
    await page.locator('#why').fill('Somebody was there for me once.')
    await button(page, t.interest.send).click()
    await expect(page.getByRole('heading', { level: 1, name: t.sent.title })).toBeVisible()
    await expectKind(page)
    return linkFor(page, sam)
  }

  const isBacked = async (page: Page, own: string): Promise<void> => {
    await see(page, look, own)
    await page.locator('#manager').fill(ali)
    await button(page, t.own.askManager).click()
    await expect(page.getByText(t.own.asked(ali))).toBeVisible()
    await expectKind(page)
    await see(page, look, await linkFor(page, ali))
    await expect(page.getByText('Somebody was there')).toHaveCount(0)
    await page.locator('input[name=answer][value=yes]').check({ force: true })
    await button(page, t.backing.send).click()
    await expect(page.getByRole('heading', { level: 1, name: t.backing.thanksTitle })).toBeVisible()
    await expectKind(page)
  }

  const isChosen = async (page: Page): Promise<string> => {
    await enter(page, wendy, look)
    await see(page, look, '/desk/people/joining?stage=panel')
    await page.getByRole('link', { name: 'Sam Pell', exact: true }).click()
    await expectKind(page)
    const application = page.url().split('/').at(-1) ?? ''
    await page.getByRole('link', { name: t.one.convene, exact: true }).click()
    await expectKind(page)
    for (const member of [wendy, luke]) await page.locator(`input[value="${member}"]`).check({ force: true })
    await fillDay(page, 'meets', 5)
    await button(page, t.convene.yes).click()
    await expect(page.getByText(t.one.said.called)).toBeVisible()
    for (const member of [wendy, luke]) {
      await enter(page, member, look)
      await see(page, look, '/desk/panels')
      await page.getByRole('link', { name: 'Sam Pell', exact: true }).click()
      await expectKind(page)
      await page.locator('input[name=conflict][value=no]').check({ force: true })
      await button(page, t.panel.declare).click()
      await expect(page.getByText('Somebody was there for me once.')).toBeVisible()
      await expectKind(page)
      await page.locator('#notes').fill('Listens before speaking.')
      await page.locator('input[name=outcome][value=choose]').check({ force: true })
      await button(page, t.panel.say).click()
      await expectKind(page)
    }
    await expect(page.getByText(t.panel.decided)).toBeVisible()
    return application
  }

  const comesIn = async (page: Page, own: string): Promise<void> => {
    await see(page, look, await linkFor(page, sam, own))
    await page.locator('input[name=answer][value=accept]').check({ force: true })
    await button(page, t.own.answer).click()
    await expect(page.getByText(t.own.stages.training)).toBeVisible()
    await expectKind(page)
    const far = `${new Date().getUTCFullYear() + 1}-06-01`
    await hasEvidence(sam, { trainedUntil: far })
    await hasEvidence(sam, { agreedUntil: far })
  }

  const begins = async (page: Page, application: string): Promise<void> => {
    await enter(page, wendy, look)
    await see(page, look, `/desk/people/joining/${application}`)
    await page.getByRole('link', { name: t.one.behind, exact: true }).click()
    await expectKind(page)
    await page.locator('#supervisor').selectOption({ index: 1 })
    await page.locator('#champion').selectOption({ index: 1 })
    await fillDay(page, 'vetted', 400)
    await fillDay(page, 'met', -1)
    await button(page, t.behind.keep).click()
    await expectKind(page)
    await page.getByRole('link', { name: t.one.activate, exact: true }).click()
    await expectKind(page)
    await button(page, t.activate.yes).click()
    await expect(page.getByText(t.one.said.active)).toBeVisible()
    await expectKind(page)
  }

  test(`from interest to active, by everybody whose step it is (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.setViewportSize(sizes[look.width])
    const own = await tells(page)
    await isBacked(page, own)
    const application = await isChosen(page)
    await comesIn(page, own)
    await begins(page, application)
    await see(page, look, own)
    await expect(page.getByText(t.own.stages.active)).toBeVisible()
    await see(page, look, '/desk/people/joining')
    await expect(page.getByRole('link', { name: 'Sam Pell', exact: true })).toHaveCount(0)
  })
}

test('without script somebody tells us, and a mistake keeps what was typed', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const t = joiningText('en')
  await page.goto('/become-a-supporter/tell-us')
  await page.locator('#surname').fill('Quill')
  await button(page, t.interest.send).click()
  await expect(page.locator('.govuk-error-summary')).toBeVisible()
  await expect(page.locator('#surname')).toHaveValue('Quill')
  await page.close()
})
