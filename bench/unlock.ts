import { argon2Sync, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser } from '@playwright/test'
import { chromium as findChromium } from '../tests/run/chromium.ts'
import { type Line, interleaved, judgeCost } from './line.ts'
import { type Place, say, withPlace } from './place.ts'
import type { Sizes } from './sizes.ts'
import { slowedDown } from './slow.ts'

const slowdown = 6
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

/** A supporter's ten words, as the demonstration shows them. */
async function demonstrationWords(browser: Browser, { origin }: Place): Promise<string> {
  const page = await browser.newPage()
  await page.goto(`${origin}/try`)
  const words = await page.locator('section[aria-labelledby=supporter] details strong').first().textContent()
  await page.close()
  return words ?? ''
}

/** Nobody types ten words faster than this. */
const typingMs = 5000

/** Milliseconds from "Sign in" until the desk stands open, in a browser that was never here. */
async function openTheDesk(browser: Browser, { origin }: Place, words: string): Promise<number> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${origin}/desk/sign-in`)
  const field = page.locator('#words')
  await field.waitFor()
  const took = await slowedDown(browser, slowdown, async () => {
    await sleep(typingMs)
    await field.fill(words)
    return page.evaluate<number>(pressAndWait)
  })
  await context.close()
  return took
}

/**
 * In the page itself, so that the clock does not count what steering a browser from outside takes. As text: a function of ours would
 * come with helpers that the page does not have.
 */
const pressAndWait = `new Promise(resolve => {
  const began = performance.now()
  const button = words => [...document.querySelectorAll('button')].find(one => one.innerText === words)
  const look = () =>
    button('Lock messages now') ? resolve(performance.now() - began) : requestAnimationFrame(look)
  button('Sign in').click()
  look()
})`

/** Argon2id alone (19 MiB, t = 2), by the native code of Node, as many times slower. */
const argonAlone = (): number => {
  const began = performance.now()
  argon2Sync('argon2id', {
    message: 'ten words',
    nonce: randomBytes(16),
    parallelism: 1,
    tagLength: 32,
    memory: 19_456,
    passes: 2,
  })
  return (performance.now() - began) * slowdown
}

/** The whole way in with ten words: derivation, door, key log, vault, desk. */
export const unlock = (sizes: Sizes): Promise<Line[]> =>
  withPlace(async place => {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
    try {
      const words = await demonstrationWords(browser, place)
      const pairs = await interleaved(
        sizes.pairs,
        async () => {
          const took = await openTheDesk(browser, place, words)
          say(`  ${took.toFixed(0)} ms`)
          return took
        },
        async () => argonAlone(),
      )
      return [judgeCost({ name: 'unlock', unit: 'ms', pairs, most: 2000 })]
    } finally {
      await browser.close()
    }
  })
