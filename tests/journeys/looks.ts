import { AxeBuilder } from '@axe-core/playwright'
import { testedWidths } from '../../src/governance/statements/tested.ts'
import { expect, test as base, type Page } from '@playwright/test'

/** How a page is met: a language and a width. The whole story runs in all four; other journeys take turns. */
export type Look = { readonly lang: 'en' | 'cy'; readonly width: 'phone' | 'desktop' }

export const allLooks: readonly Look[] = (['en', 'cy'] as const).flatMap(lang =>
  (['phone', 'desktop'] as const).map(width => ({ lang, width })),
)
export const sizes = {
  phone: { width: testedWidths.phone, height: 844 },
  desktop: { width: testedWidths.desktop, height: 900 },
} as const

/** The looks of a journey that takes turns: two of the four, so that each language and each width is met once. */
export const turn = (n: number): readonly Look[] =>
  n % 2 === 0
    ? [
        { lang: 'en', width: 'phone' },
        { lang: 'cy', width: 'desktop' },
      ]
    : [
        { lang: 'cy', width: 'phone' },
        { lang: 'en', width: 'desktop' },
      ]

export const inLang = ({ lang }: Look, path: `/${string}`): string => {
  if (lang === 'en') return path
  return path.startsWith('/desk') ? `/desk/cy${path.slice(5)}` : `/cy${path}`
}

/** Any complaint of the browser's console (a refused script, a missing file, a thrown error) fails the journey. */
export const watchConsole = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('console', message => {
    // A browser writes down by itself that the page it shows is a 404 or 422; a missing file of a page is another matter.
    const isThePageItself = message.location().url === page.url() && message.text().includes('status of 4')
    if (isThePageItself) return
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  return complaints
}

/** A journey whose page must stay silent. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const complaints = watchConsole(page)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * What axe finds. In the page alone: our pages have no frames, and without looking for some it takes half the time and checks as much.
 */
export const violationsOf = async (page: Page) => {
  expect(page.frames(), 'axe looks at one frame').toHaveLength(1)
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  return (await axe.analyze()).violations
}

/** No violation that axe knows, and what it does not know: nothing is cut off at the side, one heading, the crisis routes there. */
export const expectKind = async (page: Page): Promise<void> => {
  const said = (await violationsOf(page)).map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(node => node.html).join(' | ')}`,
  )
  expect(said).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('a[href="tel:999"]').first()).toBeVisible()
}
