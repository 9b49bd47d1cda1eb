import { expect } from '@playwright/test'
import { text as recordText } from '../../src/contacts/text.ts'
import { text as deskText } from '../../src/conversations/desk/text.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { text as viewText } from '../../src/conversations/browser/view/text.ts'
import { askByWire, sayByWire } from './by-wire.ts'
import { meant, openNote, sitDown } from './desks.ts'
import { expectKind, inLang, test, turn } from './looks.ts'
import { nobodyWaits } from './on-duty.ts'
import { button } from './way-in.ts'

test.beforeEach(nobodyWaits)

for (const look of turn(1)) {
  const [t, view, record, desk] = [workText, viewText, recordText, deskText].map(text => text(look.lang)) as [
    ReturnType<typeof workText>,
    ReturnType<typeof viewText>,
    ReturnType<typeof recordText>,
    ReturnType<typeof deskText>,
  ]
  test(`a record is completed without leaving the desk: the keys are kept, and Back leads to the conversation (${look.lang}, ${look.width})`, async ({
    page,
    quiet,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const atTheDesk = () => expect(new URL(page.url()).pathname).toBe(inLang(look, '/desk'))
    const colleague = await askByWire(scene, [person], { text: 'A short one.' })
    await openNote(page, look)
    await button(page, t.note.take).click()
    const field = page.locator('.al-composer textarea')
    await field.fill('Half a thought')
    await button(page, t.talk.record).click()
    await expect(page.getByRole('heading', { name: record.form.title })).toBeFocused()
    await expect(page.locator('input[name=conversation]')).toHaveCount(1)
    atTheDesk()
    await expectKind(page)
    // A slip loses no tick and no key.
    await page.locator('fieldset:has(input[name=whom]) label').first().click()
    await button(page, record.form.save).click()
    await page.getByRole('link', { name: record.errors.minutesMissing }).click()
    await expect(page.locator('#minutes')).toBeFocused()
    await expect(page.locator('input[name=whom]').first()).toBeChecked()
    await sayByWire(colleague, 'Are you there?')
    await expect(page.getByText(t.inPlace.news)).toBeVisible({ timeout: 20_000 })
    await page.locator('fieldset:has(input[name=minutes]) label').first().click()
    await page.locator('fieldset:has(input[name=outcome]) label').first().click()
    await button(page, record.form.save).click()
    await expect(page.getByText(record.record.saved)).toBeVisible()
    await expectKind(page)
    await page.getByRole('link', { name: record.record.withdraw }).click()
    await button(page, record.record.withdrawYes).click()
    await button(page, record.list.takeBackButton).click()
    await expect(page.getByText(record.record.back)).toBeVisible()
    atTheDesk()
    await button(page, t.inPlace.backToTalk).first().click()
    await expect(page.getByText('Are you there?')).toBeVisible()
    await expect(field).toHaveValue('Half a thought')
    await button(page, view.send).click()
    await expect(page.locator('.al-composer output', { hasText: /\d\d:\d\d$/ })).toBeVisible()
    await page.goBack()
    await expect(page.locator('#mine')).toBeVisible()
    await expect(page.locator('h1')).toContainText(desk.yourDesk('').trim())
    expect(page.context().pages()).toHaveLength(1)
    meant(quiet, /status of 422/)
  })
}
