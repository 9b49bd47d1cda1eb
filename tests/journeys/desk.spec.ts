import { expect, type Page } from '@playwright/test'
import { text as deskText } from '../../src/conversations/desk/text.ts'
import { text as viewText } from '../../src/conversations/browser/view/text.ts'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { askByWire, keptByWire, readByWire, sayByWire } from './by-wire.ts'
import { meant, openNote, sitDown } from './desks.ts'
import { expectKind, test, turn, type Look } from './looks.ts'
import { kept, nobodyWaits } from './on-duty.ts'
import { button } from './way-in.ts'

test.beforeEach(nobodyWaits)

const [cyPhone, enDesktop] = turn(1) as [Look, Look]
const words = ({ lang }: Look) => ({ t: workText(lang), view: viewText(lang), desk: deskText(lang) })

/** "I'll answer", and the conversation stands. */
const take = async (page: Page, look: Look): Promise<void> => {
  await button(page, workText(look.lang).note.take).click()
  await expect(page.locator('.al-composer textarea')).toBeVisible()
}

/** The status beside Send: "Saved 06:33". */
const saved = (page: Page, look: Look) => {
  const [before = ''] = viewText(look.lang).saved('|').split('|')
  return page.locator('.al-composer output', { hasText: new RegExp(`^${before}\\d\\d:\\d\\d$`) })
}

for (const look of turn(0)) {
  const { t, view } = words(look)

  test(`a supporter opens a note, answers it, and both talk; then it ends and both know until when it stays (${look.lang}, ${look.width})`, async ({
    page,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const text = 'I keep going over the job on Tuesday.'
    const colleague = await askByWire(scene, [person], { text, callMe: 'Alex', theme: 'Sleep' })
    await expect(page).toHaveTitle(/^\(1\) /)
    await expectKind(page)
    await openNote(page, look)
    await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByText(t.note.noWay)).toBeVisible()
    await expectKind(page)
    await take(page, look)
    await expect(page.getByRole('heading', { name: t.talk.with('Alex') })).toBeVisible()
    await expect(page.getByText(t.wayBack.unknown)).toBeVisible()
    await page.getByLabel(view.writeTo('Alex')).fill('I have just read this. I am here now.')
    await button(page, view.send).click()
    await expect(saved(page, look)).toBeVisible()
    expect((await readByWire(colleague)).map(line => line.text)).toEqual([
      text,
      'I have just read this. I am here now.',
    ])
    await sayByWire(colleague, 'Thank you. I am safe, only tired.')
    await expect(page.getByRole('log')).toContainText('only tired')
    await keptByWire(colleague, 'tab')
    await expect(page.getByText(t.wayBack.tab)).toBeVisible()
    await keptByWire(colleague, 'kept')
    await expect(page.getByText(t.wayBack.tab)).toHaveCount(0)
    await expectKind(page)
    await button(page, t.talk.end).click()
    await expect(page.getByText(t.end.remains('|').split('|')[0] ?? '')).toBeVisible()
    await button(page, t.end.yes).click()
    await expect(page.getByText(t.end.endedByYou)).toBeVisible()
    await expect(page.locator('.al-composer')).toHaveCount(0)
  })
}

for (const look of turn(1)) {
  const { view } = words(look)

  test(`a supporter’s message written while the network is cut is sent once when it is back (${look.lang}, ${look.width})`, async ({
    page,
    quiet,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const colleague = await askByWire(scene, [person], { text: 'Are you there?' })
    await openNote(page, look)
    await take(page, look)
    await page.context().setOffline(true)
    await page.locator('.al-composer textarea').fill('Written in a tunnel.')
    await button(page, view.send).click()
    await expect(page.locator('.al-composer output', { hasText: view.unsent })).toBeVisible()
    await expectKind(page)
    await page.context().setOffline(false)
    await expect(saved(page, look)).toBeVisible({ timeout: 20_000 })
    expect((await readByWire(colleague)).map(line => line.text)).toEqual([
      'Are you there?',
      'Written in a tunnel.',
    ])
    expect(await kept()).toEqual({ conversations: 1, envelopes: 2 })
    meant(quiet, /ERR_INTERNET_DISCONNECTED/)
  })
}

test('somebody who asks for a call is rung, and one press says how it went', async ({ page }) => {
  const { t } = words(cyPhone)
  const { scene, person } = await sitDown(page, cyPhone)
  const note = { text: 'Please ring me.', number: '07700 900123', safe: 'After six', voicemail: false }
  const colleague = await askByWire(scene, [person], note, 'call')
  await openNote(page, cyPhone)
  await expect(page.getByText(t.note.wantsCall)).toBeVisible()
  await expectKind(page)
  await take(page, cyPhone)
  await expect(page.getByRole('link', { name: t.talk.ring('07700 900123') })).toHaveAttribute(
    'href',
    'tel:07700900123',
  )
  await button(page, t.talk.noAnswer).click()
  await expect(saved(page, cyPhone)).toBeVisible()
  expect((await readByWire(colleague)).at(-1)?.text).toBe(t.talk.noAnswerWords)
  await expectKind(page)
})

test('what a supporter was writing is there again after their messages were locked', async ({ page }) => {
  const { t, desk } = words(enDesktop)
  const { scene, person } = await sitDown(page, enDesktop)
  await askByWire(scene, [person], { text: 'Hello.' })
  await openNote(page, enDesktop)
  await take(page, enDesktop)
  await page.locator('.al-composer textarea').fill('Half a thought')
  await button(page, desk.session.lock).click()
  await expect(page.getByText('Hello.')).toHaveCount(0)
  await button(page, desk.unlock.demonstration).click()
  await page.getByRole('row', { name: t.mine.writing }).getByRole('button').click()
  await expect(page.locator('.al-composer textarea')).toHaveValue('Half a thought')
  await expect(page.getByText('Hello.')).toBeVisible()
})
