import { expect, type Page } from '@playwright/test'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { text as viewText } from '../../src/conversations/browser/view/text.ts'
import { answerNote, openDesk, openNote } from './desks.ts'
import { expectKind, test, turn } from './looks.ts'
import { everybodyOn, kept, nobodyWaits } from './on-duty.ts'
import { begin, button, keepWords, talkText, walkToCheck } from './way-in.ts'

test.beforeAll(everybodyOn)
test.beforeEach(nobodyWaits)

/** The browser takes the page away: no goodbye, no handler runs. */
const kill = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  // It never answers: the page that would is gone.
  devtools.send('Page.crash').catch(() => undefined)
  await gone
}

for (const look of turn(1)) {
  const [t, work] = [talkText(look.lang), workText(look.lang)]

  test(`a tab is killed one second after Send: the note is there, and the desk says what it cannot know (${look.lang}, ${look.width})`, async ({
    page,
    browser,
    quiet,
  }) => {
    const note = 'Sent, and gone.'
    await begin(page, look)
    await walkToCheck(page, { look, note })
    const answered = page.waitForResponse(reply => reply.url().endsWith('/talk/first'))
    const sentAt = Date.now()
    await button(page, t.check.send).click()
    expect((await answered).status()).toBe(201)
    await page.waitForTimeout(Math.max(0, sentAt + 1000 - Date.now()))
    await kill(page)
    expect(quiet).toEqual([])
    expect(await kept()).toEqual({ conversations: 1, envelopes: 1 })

    const desk = await openDesk(browser, look)
    await openNote(desk.page, look)
    await expect(desk.page.getByText(note)).toBeVisible()
    await expect(desk.page.getByText(work.wayBack.unknown)).toBeVisible()
    await expectKind(desk.page)
    await answerNote(desk.page, look, 'I have just read this. I am here now.')
    // Nobody kept the words, or nobody knows: the one who answers is told, and no return is promised to them.
    await expect(desk.page.getByText(work.wayBack.unknown)).toBeVisible()
    await expectKind(desk.page)
    await button(desk.page, work.back).click()
    await expect(desk.page.locator('.al-mine')).toContainText(work.mine.noWayBack.unknown)
    await expectKind(desk.page)
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
}

test('a tab that is closed in the very second in which the note leaves still sends it, once', async ({
  page,
}) => {
  const look = { lang: 'en', width: 'phone' } as const
  await begin(page, look)
  await walkToCheck(page, { look, note: 'On its way.' })
  const leaves = page.waitForRequest(request => request.url().endsWith('/talk/first'))
  await button(page, talkText('en').check.send).click()
  await leaves
  await page.close()
  await expect.poll(kept).toEqual({ conversations: 1, envelopes: 1 })
})

/** The server takes what is posted there, and its answer is lost on the way back: once. */
const loseAnswer = (page: Page, path: string): Promise<unknown> =>
  page.route(
    `**${path}`,
    async route => {
      await route.fetch()
      await route.abort('connectionfailed')
    },
    { times: 1 },
  )

for (const look of turn(0)) {
  const [t, view] = [talkText(look.lang), viewText(look.lang)]

  test(`a network that is cut in the middle loses nothing and doubles nothing (${look.lang}, ${look.width})`, async ({
    page,
    context,
    quiet,
  }) => {
    const talk = page.locator('.al-talk')
    await begin(page, look)
    await walkToCheck(page, { look, note: 'Over one bar.' })
    await loseAnswer(page, '/talk/first')
    await context.setOffline(true)
    await button(page, t.check.send).click()
    await expect(page.getByRole('heading', { level: 1, name: t.sending.title })).toBeVisible()
    await expect(page.getByText(t.sending.again)).toBeVisible()
    await expectKind(page)
    expect(await kept()).toEqual({ conversations: 0, envelopes: 0 })
    await context.setOffline(false)
    // The first post is taken and nobody hears of it: the page goes on saying that it does not know.
    await expect.poll(kept, { timeout: 20_000 }).toEqual({ conversations: 1, envelopes: 1 })
    await expect(page.getByRole('heading', { level: 1, name: t.sending.title })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: t.saved.title })).toBeVisible({
      timeout: 20_000,
    })
    await keepWords(page, look)

    await loseAnswer(page, '/talk/messages')
    await page.locator('#write').fill('And one thing more.')
    await button(page, t.talk.send).click()
    await expect(talk).toContainText(view.unsent)
    await expectKind(page)
    await expect.poll(kept).toEqual({ conversations: 1, envelopes: 2 })
    await expect(talk).not.toContainText(view.unsent, { timeout: 20_000 })
    await expect(talk.getByRole('listitem')).toHaveCount(2)
    expect(await kept()).toEqual({ conversations: 1, envelopes: 2 })
    // A browser writes down by itself that it was cut off; in this story that is the point.
    quiet.splice(
      0,
      quiet.length,
      ...quiet.filter(said => !/ERR_(INTERNET_DISCONNECTED|CONNECTION_FAILED)/.test(said)),
    )
  })
}
