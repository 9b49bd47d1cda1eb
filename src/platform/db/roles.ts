import { createHmac, createHash, pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { escapeIdentifier, escapeLiteral } from 'pg'
import type { Client } from 'pg'

/**
 * The roles of the database. Roles belong to a whole PostgreSQL cluster, so one cluster carries one installation (tests clone
 * databases inside one cluster and share the roles). Runtime roles own nothing and never bypass row security.
 */
export const runtimeRoles = ['app_content', 'app_gov', 'app_worker', 'app_stats'] as const
export const loginRoles = [...runtimeRoles, 'backup'] as const
export type LoginRole = (typeof loginRoles)[number]
export type Passwords = Readonly<Record<LoginRole, string>>

const passwordsShape = z.record(z.enum(loginRoles), z.string().min(16))
const keptShape = z.partialRecord(z.enum(loginRoles), z.string().min(16))
const fileName = 'database-passwords.json'

/** The passwords of this installation: made once, kept in a file of the data folder that only its owner can read. */
export const keptPasswords = async (dataDir: string): Promise<Passwords> => {
  const file = path.join(dataDir, fileName)
  const kept = await readFile(file, 'utf8').then(
    text => keptShape.parse(JSON.parse(text)),
    (error: NodeJS.ErrnoException): Partial<Passwords> => {
      if (error.code === 'ENOENT') return {}
      throw error
    },
  )
  const missing = loginRoles.filter(role => kept[role] === undefined)
  const passwords = Object.fromEntries(
    loginRoles.map(role => [role, kept[role] ?? randomBytes(24).toString('hex')]),
  )
  if (missing.length > 0) {
    // Whole or not at all: half a file would lock the next start out.
    await writeFile(`${file}.new`, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
  }
  return passwordsShape.parse(passwords)
}

/** Passwords that every test process of one cluster works out alike. */
export const testPasswords = (adminUrl: string): Passwords => {
  const from = (role: string) =>
    createHash('sha256')
      .update(`${new URL(adminUrl).port} ${role}`)
      .digest('hex')
  return passwordsShape.parse(Object.fromEntries(loginRoles.map(role => [role, from(role)])))
}

/** What PostgreSQL stores of a password, made here so that the password itself never stands in a server log. */
const scramVerifier = (password: string): string => {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`
}

/** Two migrations in one cluster gave the same role its password at once. */
export const isConcurrent = (error: unknown): boolean =>
  error instanceof Error && /tuple concurrently (updated|deleted)/.test(error.message)

const givePassword = async (admin: Client, role: LoginRole, password: string, tries = 5): Promise<void> => {
  try {
    await admin.query(`alter role ${role} password ${escapeLiteral(scramVerifier(password))}`)
  } catch (error) {
    if (tries === 0 || !isConcurrent(error)) throw error
    await givePassword(admin, role, password, tries - 1)
  }
}

/** Settings a role starts with: nothing hangs for ever, and no name resolves outside pg_catalog unless it is written in full. */
const roleSettings = [
  "search_path = 'pg_catalog'",
  "statement_timeout = '20s'",
  "lock_timeout = '10s'",
  "idle_in_transaction_session_timeout = '30s'",
]

const makeRole = async (admin: Client, role: string, attributes: string): Promise<boolean> => {
  const found = await admin.query('select 1 from pg_catalog.pg_roles where rolname = $1', [role])
  if (found.rowCount) return false
  await admin.query(`create role ${escapeIdentifier(role)} ${attributes}`)
  return true
}

/**
 * Makes the roles that are missing and gives the login roles their passwords. A role listed in `own` has its password from a
 * production's configuration: it is made when missing, and otherwise left as it is.
 */
export const makeRoles = async (
  admin: Client,
  passwords: Passwords,
  own: readonly LoginRole[],
): Promise<void> => {
  // NOINHERIT: being able to hand a function to `lookup` must not let the owner see through its policies.
  await makeRole(admin, 'owner', 'nologin noinherit')
  await makeRole(admin, 'lookup', 'nologin')
  for (const role of loginRoles) {
    // pg_dump refuses to work under row security, so the backup alone bypasses it, reading only.
    const made = await makeRole(
      admin,
      role,
      role === 'backup' ? 'login noinherit bypassrls' : 'login noinherit',
    )
    if (made || !own.includes(role)) await givePassword(admin, role, passwords[role])
    for (const setting of made && role !== 'backup' ? roleSettings : [])
      await admin.query(`alter role ${role} set ${setting}`)
  }
  await admin.query('grant lookup to owner')
  // A login that is no superuser (a managed service) must be a member before it may act as the owner.
  await admin.query('grant owner, app_worker to current_user')
}

/** The rights on one database; they are not copied when a database is cloned from a template. */
export const grantDatabase = async (admin: Client): Promise<void> => {
  const name = escapeIdentifier(
    (await admin.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '',
  )
  await admin.query(`revoke all on database ${name} from public`)
  await admin.query(`grant connect, create on database ${name} to owner`)
  await admin.query(`grant connect on database ${name} to ${loginRoles.join(', ')}`)
  await admin.query('revoke all on schema public from public')
}
