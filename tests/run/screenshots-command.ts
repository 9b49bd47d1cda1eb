import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { root } from '../../src/platform/root.ts'
import { OperatorError } from '../../src/platform/process/operator-error.ts'
import { chromium as programOfChromium } from './chromium.ts'

const out = join(root, 'docs', 'screenshots')
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const phone = { width: 390, height: 844 }
const desktop = { width: 1200, height: 900 }

type Picture = {
  readonly name: string
  readonly size: typeof phone
  readonly come: (page: Page) => Promise<unknown>
}

/** What the README shows: each taken by walking there as a person would. */
const pictures: readonly Picture[] = [
  { name: 'home', size: desktop, come: page => page.goto('/') },
  { name: 'safe-to-wait', size: phone, come: page => page.goto('/talk') },
  {
    name: 'find-a-supporter',
    size: phone,
    come: async page => {
      await page.goto('/supporters')
      const shown = await page.locator('body').innerText()
      await page.locator('input[type=text]').fill(/“([^”]+)”/.exec(shown)?.[1] ?? '')
      await page.locator('main button').first().click()
      await page.locator('a[href^="tel:0"]').first().waitFor()
    },
  },
  {
    name: 'desk',
    size: desktop,
    come: async page => {
      await page.goto('/try')
      await page
        .locator('section[aria-labelledby=supporter] form[action$="/try/enter"] button')
        .first()
        .click()
      await page.locator('main h2').first().waitFor()
    },
  },
]

/**
 * `npm run screenshots [address]`: takes the README's pictures from the running program (`npm start` in another window) into
 * `docs/screenshots`. They show the demonstration alone: it is refused anywhere else.
 */
export async function run([address = 'http://localhost:3000']: readonly string[]): Promise<number> {
  const reply = await fetch(`${address}/try`).catch(() => undefined)
  if (reply?.status !== 200) {
    throw new OperatorError(
      `There is no demonstration at ${address}: run "npm start" in another window first.`,
    )
  }
  await mkdir(out, { recursive: true })
  const browser = await chromium.launch({ executablePath: await programOfChromium(), args: flags })
  for (const { name, size, come } of pictures) {
    const page = await browser.newPage({ baseURL: address, viewport: size, colorScheme: 'light' })
    await come(page)
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(out, `${name}.png`) })
    await page.close()
    console.log(`docs/screenshots/${name}.png`)
  }
  await browser.close()
  return 0
}
