import type { Hono } from 'hono'
import { createApp, type Deps } from '../../src/app.ts'
import type { Vars } from '../../src/platform/http/answer.ts'
import { createLive } from '../../src/platform/live.ts'
import type { TestDatabase } from './database.ts'

/** The real app on a test's database. Assets have plain addresses; nothing else differs. A trouble fails the test that caused it. */
export const testApp = (db: TestDatabase, more: Partial<Deps> = {}): Hono<Vars> =>
  createApp({
    planes: db.planes,
    asset: name => `/assets/${name}`,
    serveAsset: () => null,
    live: createLive(),
    clock: () => 0,
    late: () => Promise.resolve({ late: false, said: {} }),
    ready: () => Promise.resolve({ ready: true, parts: {} }),
    logTrouble: (_reference, error) => {
      throw error
    },
    ...more,
  })
