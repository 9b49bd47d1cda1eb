import type { LoginRole, Passwords } from './roles.ts'

/** A plane is a set of schemas seen through one role, with a pool of its own. */
export type PlaneName = 'content' | 'gov' | 'worker' | 'stats'
export type PlaneUrls = Readonly<Record<PlaneName, string>>

const roleOf = {
  content: 'app_content',
  gov: 'app_gov',
  worker: 'app_worker',
  stats: 'app_stats',
} as const satisfies Record<PlaneName, LoginRole>

const withLogin = (adminUrl: string, role: LoginRole, password: string): string => {
  const url = new URL(adminUrl)
  url.username = role
  url.password = password
  return url.href
}

/** The addresses of the planes in the database of `adminUrl`. */
export const planeUrls = (adminUrl: string, passwords: Passwords): PlaneUrls => ({
  content: withLogin(adminUrl, roleOf.content, passwords.app_content),
  gov: withLogin(adminUrl, roleOf.gov, passwords.app_gov),
  worker: withLogin(adminUrl, roleOf.worker, passwords.app_worker),
  stats: withLogin(adminUrl, roleOf.stats, passwords.app_stats),
})

/** The address for the read-only backup role. */
export const backupUrl = (adminUrl: string, passwords: Passwords): string =>
  withLogin(adminUrl, 'backup', passwords.backup)
