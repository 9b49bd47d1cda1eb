import { expect, type Page } from '@playwright/test'
import { text as workText } from '../../src/conversations/browser/work/text.ts'
import { askByWire, doByWire, sayByWire } from './by-wire.ts'
import { meant, openDeskOf, openNote, sitDown } from './desks.ts'
import { expectKind, test, turn } from './looks.ts'
import { alwaysOn, anotherThan, nobodyWaits } from './on-duty.ts'
import { button } from './way-in.ts'

test.beforeEach(nobodyWaits)

for (const look of turn(0)) {
  const t = workText(look.lang)

  test(`a line added while a claim is on its way is read before it is claimed again (${look.lang}, ${look.width})`, async ({
    page,
    quiet,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const colleague = await askByWire(scene, [person], { text: 'First words.' })
    await openNote(page, look)
    // The claim is sealed and has left the desk; before it arrives, its writer adds a line.
    await page.route(
      '**/claim',
      async route => {
        await sayByWire(colleague, 'Evenings are better.')
        await route.continue()
      },
      { times: 1 },
    )
    await button(page, t.note.take).click()
    await expect(page.getByText(t.note.moved)).toBeVisible()
    await expect(page.getByText('Evenings are better.')).toBeVisible()
    await expectKind(page)
    await button(page, t.note.take).click()
    await expect(page.locator('.al-composer')).toBeVisible()
    await expect(page.locator('.al-talk')).toContainText('Evenings are better.')
    await expectKind(page)
    meant(quiet, /status of 409/)
  })
}

for (const look of turn(1)) {
  const t = workText(look.lang)

  test(`of two supporters who open at once one reads, and the other is told kindly (${look.lang}, ${look.width})`, async ({
    page,
    browser,
    quiet,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const other = await anotherThan(person)
    await alwaysOn(other)
    const second = await openDeskOf(browser, look, other)
    await askByWire(scene, [person, other], { text: 'Either of you.' })
    const both = [page, second.page]
    const open = (one: Page) => one.getByRole('button', { name: t.waiting.open }).first()
    for (const one of both) await expect(open(one)).toBeVisible()
    await Promise.all(both.map(one => open(one).click()))
    const read = (one: Page) => one.getByRole('heading', { name: t.note.title })
    const lost = (one: Page) => one.getByRole('heading', { name: t.lost.title })
    for (const one of both) await expect(read(one).or(lost(one))).toBeVisible()
    expect((await read(page).count()) + (await read(second.page).count())).toBe(1)
    const [winner, loser] = (await read(page).count()) === 1 ? both : both.toReversed()
    if (!winner || !loser) throw new Error('there are two desks')
    await expect(winner.getByText('Either of you.')).toBeVisible()
    await expect(loser.locator('main')).not.toContainText('Either of you.')
    await expect(loser.getByText(t.lost.body)).toBeVisible()
    await expectKind(loser)
    await button(loser, t.back).click()
    await expect(loser.getByRole('heading', { name: t.waiting.nobody })).toBeVisible()
    meant(quiet, /status of 409/)
    meant(second.complaints, /status of 409/)
    expect(second.complaints).toEqual([])
    await second.close()
  })

  test(`a note that its writer took back while it was read is said kindly (${look.lang}, ${look.width})`, async ({
    page,
    quiet,
  }) => {
    const { scene, person } = await sitDown(page, look)
    const colleague = await askByWire(scene, [person], { text: 'Never mind.' })
    await openNote(page, look)
    await doByWire(colleague, 'delete')
    await button(page, t.note.take).click()
    await expect(page.getByText(t.lost.body)).toBeVisible()
    await expect(page.getByText('Never mind.')).toHaveCount(0)
    await expectKind(page)
    meant(quiet, /status of (404|409)/)
  })
}
