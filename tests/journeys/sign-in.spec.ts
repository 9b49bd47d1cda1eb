import { expect, test, type Browser, type Page } from '@playwright/test'
import { violationsOf } from './looks.ts'

/** Any error in the console, and any fault that axe finds, fails the story. */
const watch = (page: Page): string[] => {
  const said: string[] = []
  page.on('console', message => {
    // The answer to words that are wrong is a 403, which browsers write down by themselves.
    if (message.type() === 'error' && !message.text().includes('status of 403')) said.push(message.text())
  })
  page.on('pageerror', error => said.push(error.message))
  return said
}
const axe = async (page: Page) => expect(await violationsOf(page)).toEqual([])

/** Beside it stands another button once somebody has written and everybody is asleep. */
const openDesk = /^Open the desk as /

type Who = { readonly name: string; readonly words: string }
/** Who the demonstration offers, and the ten words that it shows of them. */
const persona = async (page: Page, as: 'supporter' | 'coordinator'): Promise<Who> => {
  await page.goto('/try')
  const section = page.locator(`section[aria-labelledby=${as}]`)
  const name = (await section.getByRole('button', { name: openDesk }).first().innerText()).replace(
    'Open the desk as ',
    '',
  )
  const words = (await section.locator('details strong').first().textContent()) ?? ''
  return { name, words }
}
const enter = async (page: Page, as: 'supporter' | 'coordinator') => {
  await page.goto('/try')
  await page.locator(`section[aria-labelledby=${as}]`).getByRole('button', { name: openDesk }).first().click()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
}
const signIn = async (page: Page, words: string, address = '/desk/sign-in') => {
  await page.goto(address)
  await page.locator('#words').fill(words)
  await page
    .locator('form')
    .getByRole('button', { name: /Sign in|Mewngofnodi/ })
    .click()
}
const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to the desk' })).toBeVisible()
}
/** A passkey of this device, as Chromium makes them for tests. */
const authenticator = async (page: Page, hasPrf: boolean) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable', { enableUI: false })
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
}
const addPasskey = async (page: Page) => {
  await page.getByText('How you sign in').click()
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
}

test('a supporter signs in with ten words, and the desk unlocks in the same act', async ({ page }) => {
  const said = watch(page)
  const { name, words } = await persona(page, 'supporter')
  await axe(page)
  const [first = '', second = '', ...others] = words.split(' ')
  await signIn(page, words.replace(first, 'peelers'))
  await expect(page.getByText('They are not on the list: peelers').first()).toBeVisible()
  await signIn(page, [second, first, ...others].join(' '))
  await expect(page.getByText('Check each word and their order').first()).toBeVisible()
  await axe(page)
  await signIn(page, words.toUpperCase())
  await expect(page.getByRole('heading', { name: `Desk of ${name}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/desk')
  await axe(page)
  await page.getByRole('button', { name: 'Lock messages now' }).click()
  await expect(page.getByRole('heading', { name: 'Your messages are locked' })).toBeVisible()
  await axe(page)
  expect(said).toEqual([])
})

test('the same in Welsh, on a phone', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage()
  const said = watch(page)
  const { name, words } = await persona(page, 'supporter')
  await page.goto('/desk/cy/sign-in')
  await axe(page)
  await signIn(page, words, '/desk/cy/sign-in')
  await expect(page.getByRole('heading', { name: `Desg ${name}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cloi negeseuon nawr' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await axe(page)
  expect(said).toEqual([])
  await page.close()
})

test('a word goes on from the list on the device', async ({ page }) => {
  await page.goto('/desk/sign-in')
  await page.locator('#words').pressSequentially('aba')
  await page.getByRole('button', { name: 'abacus' }).click()
  await expect(page.locator('#words')).toHaveValue('abacus ')
})

test('a passkey with PRF opens door and vault in one tap, and its secret stays on the device', async ({
  page,
}) => {
  const said = watch(page)
  const posted: string[] = []
  page.on('request', request => posted.push(request.postData() ?? ''))
  await authenticator(page, true)
  await enter(page, 'supporter')
  await addPasskey(page)
  await expect(page.getByText('The passkey was added.')).toBeVisible()
  await signOut(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  await page.getByRole('button', { name: 'Lock messages now' }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  expect(posted.join('\n')).not.toContain('"results"')
  expect(said).toEqual([])
})

test('a passkey without PRF opens the door, and the words open the vault', async ({ page }) => {
  const said = watch(page)
  await authenticator(page, false)
  const { words } = await persona(page, 'coordinator')
  await enter(page, 'coordinator')
  await addPasskey(page)
  await expect(page.getByText('on this device your words unlock messages')).toBeVisible()
  await signOut(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('This passkey can sign you in, but it cannot unlock messages.')).toBeVisible()
  await page.locator('#words').fill(words)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  expect(said).toEqual([])
})

test('pause and resume are one tap each, and the desk stays unlocked', async ({ page }) => {
  await enter(page, 'supporter')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('You are paused.')).toBeVisible()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
})

test('the desk covers itself when nobody is there, keeps what was typed, and waits while somebody rings', async ({
  page,
}) => {
  await page.clock.install()
  await enter(page, 'coordinator')
  await page.getByRole('link', { name: 'Hide screen' }).click()
  await expect(page.getByRole('heading', { name: 'The desk is covered' })).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Show the desk' }).click()
  await page.getByText('Somebody new').click()
  await page.getByLabel('First name').fill('Half a na')
  await page.clock.fastForward('05:10')
  await expect(page.getByRole('heading', { name: 'The desk is covered' })).toBeVisible()
  await expect(page.getByLabel('First name')).toBeHidden()
  await page.getByRole('button', { name: 'Show the desk' }).click()
  await expect(page.getByLabel('First name')).toHaveValue('Half a na')
  // Ringing somebody leaves the page, and the desk waits as it is.
  await page.getByRole('link', { name: 'Ring 999' }).click()
  await page.clock.fastForward('10:00')
  await expect(page.getByLabel('First name')).toBeVisible()
  await page.getByRole('heading', { name: 'Invite and approve' }).click()
  await page.clock.fastForward('30:10')
  await expect(page.getByLabel('First name')).toHaveCount(0)
})

/** A coordinator makes a link for somebody without keys. */
const makeLink = async (page: Page): Promise<{ name: string; link: string }> => {
  await enter(page, 'coordinator')
  const name = (await page.getByLabel('Who').first().locator('option').first().innerText()).trim()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.locator('#invitation-link').innerText()
  return { name, link }
}
/** A newcomer on their own device: keys, ten words, two typed back. */
const join = async (browser: Browser, link: string): Promise<{ page: Page; words: string }> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  await axe(page)
  await page.getByRole('button', { name: 'Make my keys' }).click()
  await expect(page.locator('#ten-words li')).toHaveCount(10)
  const list = await page.locator('#ten-words li').allInnerTexts()
  await axe(page)
  await page.getByRole('button', { name: 'I have written them down' }).click()
  for (const field of await page.getByRole('textbox').all()) {
    const place = Number((await field.getAttribute('id'))?.replace('word-', ''))
    await field.fill(list[place - 1] ?? '')
  }
  await page.getByRole('button', { name: 'Send my keys to my coordinator' }).click()
  await expect(page.getByText('Now your coordinator approves you').first()).toBeVisible()
  return { page, words: list.join(' ') }
}

test('an invitation by link, a newcomer’s own keys, one tap, and they are in', async ({ page, browser }) => {
  const said = watch(page)
  const { name, link } = await makeLink(page)
  expect(link).toMatch(/\/join#[\w-]+$/)
  await axe(page)
  const newcomer = await join(browser, link)
  await signIn(newcomer.page, newcomer.words)
  await expect(newcomer.page.getByText('Check each word').first()).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: `Approve ${name}` }).click()
  await expect(page.getByText(`${name} is in.`)).toBeVisible()
  await signIn(newcomer.page, newcomer.words)
  await expect(newcomer.page.getByRole('button', { name: 'Lock messages now' })).toBeVisible()
  expect(said).toEqual([])
})

test('5.6 keys that were swapped on the way are refused, said plainly, and nothing is signed', async ({
  page,
  browser,
}) => {
  const { name, link } = await makeLink(page)
  const { page: theirs } = await join(browser, link)
  const approvals: string[] = []
  page.on('request', request => request.url().includes('/approve') && approvals.push(request.url()))
  await page.route('**/desk/invitations', async route => {
    if (route.request().method() !== 'GET') return route.continue()
    const reply = await route.fetch()
    const state = (await reply.json()) as { invitations: { answer: { ed25519: string } | null }[] }
    // A key of somebody else: the Ed25519 base point, which is a good key and not theirs.
    for (const { answer } of state.invitations)
      if (answer) answer.ed25519 = 'WGZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY'
    return route.fulfill({ response: reply, json: state })
  })
  await page.reload()
  await page.getByRole('button', { name: `Approve ${name}` }).click()
  await expect(page.getByText('Stop. The keys we were given')).toBeVisible()
  await axe(page)
  expect(approvals).toEqual([])
  await page.getByRole('button', { name: 'Withdraw the link' }).click()
  await theirs.close()
})
