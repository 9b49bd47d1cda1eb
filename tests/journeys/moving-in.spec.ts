import { expect, type Page } from '@playwright/test'
import { movingText } from '../../src/supporters/moving-in/text.ts'
import { manyRows, messyPeople, messyXlsx } from '../make/messy-sheet.ts'
import { asOwner } from './on-duty.ts'
import { expectKind, inLang, sizes, test, turn, type Look } from './looks.ts'

const shots = process.env['ALONGSIDE_SHOTS']
const look = async (page: Page, at: Look, name: string): Promise<void> => {
  await expectKind(page)
  if (shots) await page.screenshot({ path: `${shots}/${name}-${at.lang}-${at.width}.png`, fullPage: true })
}

/** The coordinator whom *Try it* offers, signed in: all of this works without script. */
const asCoordinator = async (page: Page, at: Look): Promise<void> => {
  await page.setViewportSize(sizes[at.width])
  await page.goto(inLang(at, '/try'))
  await page.locator('section[aria-labelledby=coordinator] form[action$="/try/enter"] button').first().click()
  await page.waitForURL(/\/desk/)
}

// The database knows its day; a journey needs no other clock than the machine's.
const today = () => new Date(Date.now()).toISOString().slice(0, 10)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

for (const at of turn(1)) {
  const t = movingText(at.lang)

  test(`a coordinator brings the sheet of sixty volunteers, and takes them back (${at.lang}, ${at.width})`, async ({
    page,
  }) => {
    // Twelve pages, each looked at whole.
    test.slow()
    await asCoordinator(page, at)
    await page.goto(inLang(at, '/desk/people/import'))
    await look(page, at, '1-start')
    await press(page, t.start.button)
    await expect(page.getByText(t.errors.nothing).first()).toBeVisible()
    await page.locator('#file').setInputFiles({
      name: 'Peer support MASTER v7 (final).xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(messyXlsx(today())),
    })
    await press(page, t.start.button)

    await expect(page.getByRole('heading', { level: 1, name: t.columns.title })).toBeVisible()
    await look(page, at, '2-columns')
    await press(page, t.columns.next)
    await expect(page.locator('.govuk-error-summary')).toBeVisible()
    await look(page, at, '3-columns-asked')
    await page.getByText(t.columns.months.month, { exact: true }).click()
    await press(page, t.columns.next)

    await expect(page.getByRole('heading', { level: 1, name: t.match.title })).toBeVisible()
    await look(page, at, '4-words')
    await page.getByLabel(t.match.value('Comms operator', 7)).selectOption('staff-entry')
    await press(page, t.match.next)

    await expect(page.getByRole('heading', { level: 1, name: t.preview.title })).toBeVisible()
    await look(page, at, '5-preview')
    await page.getByRole('link', { name: t.preview.groups.unread }).click()
    await expect(page.getByText(t.preview.problems['no-mail']())).toBeVisible()
    await look(page, at, '6-unread')
    const report = page.waitForEvent('download')
    await page.getByRole('link', { name: t.preview.report }).click()
    expect((await report).suggestedFilename()).toMatch(/\.csv$/)
    await press(page, t.preview.go(60))

    await expect(page.getByRole('heading', { level: 1, name: t.done.title(60) })).toBeVisible()
    await look(page, at, '7-done')
    await page.getByRole('link', { name: t.done.steps.setUp }).click()
    await expect(page.getByText(`${messyPeople[1]?.first} ${messyPeople[1]?.surname}`)).toBeVisible()
    await look(page, at, '8-set-up')
    await page.goto(inLang(at, '/desk/people'))
    await look(page, at, '9-people')
    await page.goto(inLang(at, '/desk/people/export'))
    await look(page, at, '10-export')
    const out = page.waitForEvent('download')
    await page.getByRole('link', { name: t.out.ods }).click()
    expect((await out).suggestedFilename()).toMatch(/\.ods$/)

    await page.goto(inLang(at, '/desk/people/import'))
    await page.locator('a[href*="/imports/"]').first().click()
    await page.getByRole('link', { name: t.done.undo }).click()
    await look(page, at, '11-undo')
    await press(page, t.done.undoButton)
    await expect(page.getByRole('heading', { level: 1, name: t.done.undoneTitle })).toBeVisible()
    await expect(page.getByText(t.done.nobodyStayed)).toBeVisible()
    await look(page, at, '12-undone')
  })
}

test('3,000 rows with 200 bad ones are in within seconds, and out again', async ({ page }) => {
  test.slow()
  const at: Look = { lang: 'en', width: 'desktop' }
  const t = movingText('en')
  const times: Record<string, number> = {}
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    times[what] = Math.round(performance.now() - began)
  }
  await asCoordinator(page, at)
  await page.goto('/desk/people/import')
  const supervisor = await asOwner(async client => {
    const { rows } = await client.query<{ name: string }>(
      `select p.first_name || ' ' || p.surname as name from identity.role r join identity.person p on p.id = r.person
       where r.role = 'supervisor' and r.until is null limit 1`,
    )
    return rows[0]?.name ?? ''
  })
  const buffer = Buffer.from(manyRows(3000, 'Aldermere', supervisor))
  await page.locator('#file').setInputFiles({ name: 'everybody.csv', mimeType: 'text/csv', buffer })
  await timed('read', () => press(page, t.start.button))
  await timed('preview', () => press(page, t.columns.next))
  await expect(page.locator('.al-sums li', { hasText: t.preview.groups.active })).toContainText('2800')
  await expect(page.locator('.al-sums li', { hasText: t.preview.groups.unread })).toContainText('200')
  await timed('import', () => press(page, t.preview.go(2800)))
  await expect(page.getByRole('heading', { level: 1, name: t.done.title(2800) })).toBeVisible()
  await page.getByRole('link', { name: t.done.undo }).click()
  await timed('undo', () => press(page, t.done.undoButton))
  await expect(page.getByText(t.done.nobodyStayed)).toBeVisible({ timeout: 120_000 })
  console.log(`3,000 rows, milliseconds: ${JSON.stringify(times)}`)
})
