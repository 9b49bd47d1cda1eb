import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

// `./alongside test journeys` says where; alone (`npx playwright test`) a fresh demonstration serves on 3999.
const port = process.env['ALONGSIDE_JOURNEY_PORT'] ?? '3999'
const data = process.env['ALONGSIDE_JOURNEY_DATA'] ?? 'build/journeys'
const origin = `http://localhost:${port}`

const chromium =
  process.env['ALONGSIDE_CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => existsSync(path))

/** Chromium must run as root, without a graphics card, and call nobody. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'build/journey-results',
  // One server and one database for all stories, on machines with two cores: side by side gains nothing.
  workers: 1,
  retries: 0,
  timeout: 90_000,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) },
  },
  webServer: {
    command: 'node start.mjs start',
    url: `${origin}/health/ready`,
    env: { PORT: port, ALONGSIDE_DATA: data, DATABASE_URL: '', ALONGSIDE_ORIGIN: origin },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
