import { keptPasswords } from './roles.ts'
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

/** How the planes of this installation log in. */
export type DatabaseAccess = {
  readonly passwords: Passwords
  /** Roles whose logins the configuration names: their passwords are not touched by `migrate`. */
  readonly own: readonly LoginRole[]
  /** The addresses of the planes in the database of `adminUrl`. */
  readonly urls: (adminUrl: string) => PlaneUrls
  /** The address for the read-only backup role. */
  readonly backupUrl: (adminUrl: string) => string
}

const planeNames = ['content', 'gov', 'worker', 'stats'] as const satisfies readonly PlaneName[]

/** Access with passwords that are known; `own` are addresses from the configuration (DATABASE_URL_CONTENT and its kin). */
export const accessWith = (passwords: Passwords, own: Partial<PlaneUrls> = {}): DatabaseAccess => {
  const ownPassword = (plane: PlaneName): Partial<Passwords> =>
    own[plane] === undefined ? {} : { [roleOf[plane]]: decodeURIComponent(new URL(own[plane]).password) }
  const all: Passwords = Object.assign({}, passwords, ...planeNames.map(ownPassword))
  return {
    passwords: all,
    own: planeNames.filter(plane => own[plane] !== undefined).map(plane => roleOf[plane]),
    urls: adminUrl => {
      const url = (plane: PlaneName) => own[plane] ?? withLogin(adminUrl, roleOf[plane], all[roleOf[plane]])
      return { content: url('content'), gov: url('gov'), worker: url('worker'), stats: url('stats') }
    },
    backupUrl: adminUrl => withLogin(adminUrl, 'backup', all.backup),
  }
}

/** Access of this installation: the configuration's addresses, and for the rest the passwords kept in the data folder. */
export const databaseAccess = async (
  dataDir: string,
  own: Partial<PlaneUrls> = {},
): Promise<DatabaseAccess> => accessWith(await keptPasswords(dataDir), own)
