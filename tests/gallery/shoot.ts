/**
 * Draws every component on five screens and photographs them: `node --import tsx tests/gallery/shoot.ts [screen]`.
 * Pictures and pages land in `build/gallery`. It says where a page is wider than its window and which touch targets
 * are small. To look at, not to ship: no route leads here.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { assetSources } from '../../src/browser-entries.ts'
import { openAssets } from '../../src/platform/assets.ts'
import { root } from '../../src/platform/root.ts'
import { Screen, screenNames } from './screens.tsx'

const out = join(root, 'build', 'gallery')
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

type Circumstance = { name: string; options: BrowserContextOptions; print?: true; bigText?: true }

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const
const circumstances: readonly Circumstance[] = [
  { name: '320', options: phone },
  { name: '320-dark', options: { ...phone, colorScheme: 'dark' } },
  { name: '390', options: { ...phone, viewport: { width: 390, height: 844 } } },
  { name: '1200', options: { viewport: { width: 1200, height: 800 } } },
  { name: '1200-dark', options: { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' } },
  { name: '1200-forced', options: { viewport: { width: 1200, height: 800 }, forcedColors: 'active' } },
  { name: '640-big', options: { viewport: { width: 640, height: 800 } }, bigText: true },
  { name: 'print', options: { viewport: { width: 794, height: 1123 } }, print: true },
]

// Words in a sentence or in a list of words are exempt (WCAG 2.5.8); everything else is at least 48 px under a finger.
const exempt = 'p > a, li > a, .govuk-error-summary a, td a, th a, dd a, .govuk-skip-link'

// Runs in the page, so it names no function of its own: tsx would call a helper that is not there.
const measure = (exempt: string): { wide: number; small: string[] } => ({
  wide: document.documentElement.scrollWidth - innerWidth,
  small: [...document.querySelectorAll('a, button, select, textarea, input, summary')]
    .map(
      target =>
        target.closest('.govuk-radios__item, .govuk-checkboxes__item, .govuk-task-list__item') ?? target,
    )
    .filter(target => !target.matches(exempt) && target.getBoundingClientRect().height < 47.9)
    .map(target => `${target.className} ${target.getBoundingClientRect().height}`),
})

async function shoot(browser: Browser, page: string, circumstance: Circumstance): Promise<void> {
  const context = await browser.newContext(circumstance.options)
  const tab = await context.newPage()
  if (circumstance.print) await tab.emulateMedia({ media: 'print' })
  await tab.goto(pathToFileURL(join(out, `${page}.html`)).href)
  if (circumstance.bigText) await tab.addStyleTag({ content: 'html{font-size:200%!important}' })
  const { wide, small } = await tab.evaluate(measure, exempt)
  if (wide > 0) console.log(`${page} ${circumstance.name}: ${wide} px too wide`)
  if (circumstance.options.hasTouch && small.length > 0)
    console.log(`${page} ${circumstance.name}: small`, small)
  await tab.screenshot({ path: join(out, `${page}-${circumstance.name}.png`), fullPage: true })
  await context.close()
}

await mkdir(out, { recursive: true })
const assets = await openAssets({ root, sources: assetSources })
const css = assets.answer(new Request(`http://localhost${assets.url('site.css')}`))
await writeFile(join(out, 'site.css'), (await css?.text()) ?? '')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
for (const name of screenNames.filter(each => (process.argv[2] ?? each) === each)) {
  for (const lang of ['en', 'cy'] as const) {
    const html = renderToString(h(Screen, { name, lang, css: 'site.css' }))
    await writeFile(join(out, `${name}-${lang}.html`), `<!doctype html>${html}`)
    for (const circumstance of circumstances) {
      if (lang === 'en' || circumstance.name === '320') await shoot(browser, `${name}-${lang}`, circumstance)
    }
  }
}
await browser.close()
