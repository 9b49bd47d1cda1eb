import { expect, type Page } from '@playwright/test'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { askByWire, doByWire, keptByWire, readByWire, sayByWire, sceneOf, type Scene } from './by-wire.ts'
import { alwaysOn, anotherThan, nobodyWaits } from './on-duty.ts'
import { expectKind, test } from './looks.ts'

test.beforeEach(nobodyWaits)

/** Opens the desk of the demonstration's supporter, unlocked, in this browser. */
const enter = async (page: Page): Promise<{ scene: Scene; person: string }> => {
  await page.goto('/try')
  await page.locator('form[action$="/try/enter"] button').first().click()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  const session = await page.evaluate(async () => (await fetch('/desk/session')).json())
  const { person } = session as { person: string }
  await alwaysOn(person)
  return { scene: await sceneOf(page, page.request), person }
}

/** A browser writes down by itself that it was answered "no" or cut off; in these stories that is the point. */
const meant = (quiet: string[], said: RegExp) => {
  quiet.splice(0, quiet.length, ...quiet.filter(one => !said.test(one)))
}

const openNewest = async (page: Page) => {
  await expect(page.getByRole('heading', { name: /waiting/ })).toBeVisible()
  await page.getByRole('button', { name: 'Open the note' }).last().click()
  await expect(page.getByRole('heading', { name: 'A note for you' })).toBeVisible()
}

test('a supporter opens a note, answers it, and both talk; then it ends and both know until when it stays', async ({
  page,
}) => {
  const { scene, person } = await enter(page)
  const text = 'I keep going over the job on Tuesday.'
  const colleague = await askByWire(scene, [person], { text, callMe: 'Alex', theme: 'Sleep' })
  await expect(page).toHaveTitle(/^\(1\) /)
  await expectKind(page)
  await openNewest(page)
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText('Nobody can find them and nobody expects you to')).toBeVisible()
  await expectKind(page)
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByRole('heading', { name: 'You and Alex' })).toBeVisible()
  await expect(page.getByText('nobody here can know')).toBeVisible()
  await page.getByLabel('Write to Alex').fill('I have just read this. I am here now.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.locator('output', { hasText: /^Saved \d\d:\d\d$/ })).toBeVisible()
  expect((await readByWire(colleague)).map(line => line.text)).toEqual([
    text,
    'I have just read this. I am here now.',
  ])
  await sayByWire(colleague, 'Thank you. I am safe, only tired.')
  await expect(page.getByRole('log')).toContainText('only tired')
  await expectKind(page)
  await page.getByRole('button', { name: 'End the conversation' }).click()
  await expect(page.getByText('Everything is deleted on')).toBeVisible()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('You ended this conversation.')).toBeVisible()
  await expect(page.getByLabel('Write to Alex')).toHaveCount(0)
})

for (const lang of ['en', 'cy'] as const)
  test(`a tab that was killed a second after Send: the desk says what it cannot know, before and after the answer (${lang})`, async ({
    page,
  }) => {
    const t = workText(lang)
    const { scene, person } = await enter(page)
    if (lang === 'cy') await page.goto('/desk/cy')
    // A tab that is killed has sent its note and nothing after it: no word about whether the words were kept.
    const colleague = await askByWire(scene, [person], { text: 'Sent, and gone.', callMe: 'Alex' })
    await page.getByRole('button', { name: t.waiting.open }).last().click()
    await expect(page.getByText('Sent, and gone.')).toBeVisible()
    await expect(page.getByText(t.wayBack.unknown)).toBeVisible()
    await expectKind(page)
    await page.getByRole('button', { name: t.note.take }).click()
    await expect(page.getByRole('heading', { name: t.talk.with('Alex') })).toBeVisible()
    await expect(page.getByText(t.wayBack.unknown)).toBeVisible()
    await expectKind(page)
    await keptByWire(colleague, 'tab')
    await expect(page.getByText(t.wayBack.tab)).toBeVisible()
    await keptByWire(colleague, 'kept')
    await expect(page.getByText(t.wayBack.tab)).toHaveCount(0)
  })

test('somebody who knows the writer hands the note back without a reason', async ({ page }) => {
  const { scene, person } = await enter(page)
  await askByWire(scene, [person], { text: 'You would know me.' })
  await openNewest(page)
  await page.getByRole('button', { name: /I know this person/ }).click()
  await expect(page.getByRole('heading', { name: /Handed back/ })).toBeVisible()
  await expectKind(page)
  await page.getByRole('button', { name: 'Back to your desk' }).click()
  await expect(page.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible()
})

test('a note that its writer took back while it was read is said kindly', async ({ page, quiet }) => {
  const { scene, person } = await enter(page)
  const colleague = await askByWire(scene, [person], { text: 'Never mind.' })
  await openNewest(page)
  await doByWire(colleague, 'delete')
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByText('You did nothing wrong')).toBeVisible()
  meant(quiet, /status of (404|409)/)
})

test('a line added while somebody claims is read before it is claimed again', async ({ page, quiet }) => {
  const { scene, person } = await enter(page)
  const colleague = await askByWire(scene, [person], { text: 'First words.' })
  await openNewest(page)
  await sayByWire(colleague, 'Evenings are better.')
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByText('They have just added something')).toBeVisible()
  await expect(page.getByText('Evenings are better.')).toBeVisible()
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByRole('heading', { name: /^You and / })).toBeVisible()
  meant(quiet, /status of 409/)
})

test('a message written while the network is cut is sent once when it is back', async ({ page, quiet }) => {
  const { scene, person } = await enter(page)
  const colleague = await askByWire(scene, [person], { text: 'Are you there?' })
  await openNewest(page)
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByRole('heading', { name: /^You and / })).toBeVisible()
  await expect(page.getByLabel(/^Write to/)).toBeVisible()
  await page.context().setOffline(true)
  await page.getByLabel(/^Write to/).fill('Written in a tunnel.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.locator('output', { hasText: 'Not sent yet. Keep this page open.' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.locator('output', { hasText: /^Saved/ })).toBeVisible({ timeout: 20_000 })
  expect((await readByWire(colleague)).map(line => line.text)).toEqual([
    'Are you there?',
    'Written in a tunnel.',
  ])
  meant(quiet, /ERR_INTERNET_DISCONNECTED/)
})

test('somebody who asks for a call is rung, and one press says how it went', async ({ page }) => {
  const { scene, person } = await enter(page)
  const note = { text: 'Please ring me.', number: '07700 900123', safe: 'After six', voicemail: false }
  const colleague = await askByWire(scene, [person], note, 'call')
  await openNewest(page)
  await expect(page.getByText('They ask you to ring them.')).toBeVisible()
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByRole('link', { name: 'Ring 07700 900123' })).toHaveAttribute(
    'href',
    'tel:07700900123',
  )
  await page.getByRole('button', { name: 'No answer' }).click()
  await expect(page.locator('output', { hasText: /^Saved/ })).toBeVisible()
  expect((await readByWire(colleague)).at(-1)?.text).toContain('nobody answered')
  await expectKind(page)
})

test('of two supporters who open at once one reads, and the other is told kindly', async ({
  page,
  browser,
  quiet,
}) => {
  const { scene, person } = await enter(page)
  const other = await anotherThan(person)
  await alwaysOn(other)
  const theirs = await browser.newContext()
  const second = await theirs.newPage()
  await theirs.request.post('/try/enter', { form: { person: other }, headers: { origin: scene.origin } })
  await second.goto('/desk')
  await expect(second.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  await askByWire(scene, [person, other], { text: 'Either of you.' })
  const open = (one: Page) => one.getByRole('button', { name: 'Open the note' }).last()
  await expect(open(page)).toBeVisible()
  await expect(open(second)).toBeVisible()
  await Promise.all([page, second].map(one => open(one).click()))
  const read = (one: Page) => one.getByRole('heading', { name: 'A note for you' })
  const lost = (one: Page) => one.getByRole('heading', { name: 'This one no longer needs you' })
  for (const one of [page, second]) await expect(read(one).or(lost(one))).toBeVisible()
  expect((await read(page).count()) + (await read(second).count())).toBe(1)
  meant(quiet, /status of 409/)
  await theirs.close()
})

test('a record is completed beside the conversation, and the keys are kept', async ({ page }) => {
  const { scene, person } = await enter(page)
  await askByWire(scene, [person], { text: 'A short one.' })
  await openNewest(page)
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await expect(page.getByRole('heading', { name: /^You and / })).toBeVisible()
  const beside = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Complete a record' }).click()
  const record = await beside
  await expect(record.locator('input[name=conversation]')).toHaveCount(1)
  expect(record.url()).not.toMatch(/[0-9a-f]{8}/)
  await page.getByLabel(/^Write to/).fill('Still here.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.locator('output', { hasText: /^Saved/ })).toBeVisible()
})

test('what a supporter was writing is there again after their messages were locked', async ({ page }) => {
  const { scene, person } = await enter(page)
  await askByWire(scene, [person], { text: 'Hello.' })
  await openNewest(page)
  await page.getByRole('button', { name: 'I’ll answer' }).click()
  await page.getByLabel(/^Write to/).fill('Half a thought')
  await page.getByRole('button', { name: 'Lock messages now' }).click()
  await expect(page.getByText('Hello.')).toHaveCount(0)
  await page
    .getByRole('button', { name: /Unlock/ })
    .first()
    .click()
  await page
    .getByRole('row', { name: /You were writing/ })
    .getByRole('button')
    .click()
  await expect(page.getByLabel(/^Write to/)).toHaveValue('Half a thought')
  await expect(page.getByText('Hello.')).toBeVisible()
})
