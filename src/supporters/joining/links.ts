import { createHash, randomBytes } from 'node:crypto'
import { settingOf } from '../../forces/index.ts'
import { forceOf, type Tx } from '../../platform/db/index.ts'
import { lockApplication, type Application } from './application.ts'

/** Whose link it is: what it opens, and nothing else. */
export type Whose = 'applicant' | 'manager'

const day = 24 * 60 * 60 * 1000

const hashOf = (link: string): Buffer => createHash('sha256').update(link).digest()

/**
 * Draws a link for a mail that goes out now: 128 random bits, kept as a hash, for `joining-link-days`. On the worker's plane: nobody
 * else ever holds one. Earlier ones stay good, because a mail server may have taken a mail that seemed to fail.
 */
export const drawLink = async (tx: Tx, now: Date, application: string, whose: Whose): Promise<string> => {
  const link = randomBytes(16).toString('base64url')
  const days = await settingOf(tx, 'joining-link-days')
  await tx
    .insertInto('supporters.joining_link')
    .values({
      force_id: forceOf(tx),
      hash: hashOf(link),
      application,
      whose,
      until: new Date(now.getTime() + days * day),
    })
    .execute()
  return link
}

/** What a link opens now, locked; nothing when it never was, is another's, or has run out. */
export const openLink = async (
  tx: Tx,
  now: Date,
  link: string | undefined,
  whose: Whose,
): Promise<Application | undefined> => {
  if (link === undefined || !/^[\w-]{22}$/.test(link)) return undefined
  const found = await tx
    .selectFrom('supporters.joining_link')
    .select('application')
    .where('hash', '=', hashOf(link))
    .where('whose', '=', whose)
    .where('until', '>', now)
    .executeTakeFirst()
  return found && lockApplication(tx, found.application)
}

/** Whoever was asked before is not any more: their links open nothing. */
export const endManagerLinks = async (tx: Tx, application: string): Promise<void> => {
  await tx
    .deleteFrom('supporters.joining_link')
    .where('application', '=', application)
    .where('whose', '=', 'manager')
    .execute()
}
