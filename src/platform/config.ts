import { join, resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './process/operator-error.ts'
import { root } from './root.ts'

const url = (...schemes: string[]) =>
  z.string().refine(text => URL.canParse(text) && schemes.includes(new URL(text).protocol))
const postgres = url('postgres:', 'postgresql:').optional()

const variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  ALONGSIDE_DATA: z.string().default(join(root, 'data')),
  ALONGSIDE_ORIGIN: url('http:', 'https:')
    .refine(text => new URL(text).pathname === '/')
    .optional(),
  DATABASE_URL: postgres,
  DATABASE_URL_CONTENT: postgres,
  DATABASE_URL_GOV: postgres,
  DATABASE_URL_WORKER: postgres,
  DATABASE_URL_STATS: postgres,
  DATABASE_DIRECT_URL: postgres,
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.email().default('no-reply@localhost.localdomain'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
})

const databaseHint = 'an address like postgres://user:password@host:5432/name'

/** What to say of each variable when its value cannot be used. Never the value: it may be a password. */
const mend: Record<keyof z.infer<typeof variables>, string> = {
  PORT: 'a whole number from 1 to 65535, for example PORT=3001',
  HOST: 'the address to listen on, for example 127.0.0.1',
  ALONGSIDE_DATA: 'the path of a folder',
  ALONGSIDE_ORIGIN: 'how browsers reach this, without a path, for example https://peers.example.police.uk',
  DATABASE_URL: databaseHint,
  DATABASE_URL_CONTENT: databaseHint,
  DATABASE_URL_GOV: databaseHint,
  DATABASE_URL_WORKER: databaseHint,
  DATABASE_URL_STATS: databaseHint,
  DATABASE_DIRECT_URL: databaseHint,
  SMTP_URL: 'an address like smtps://user:password@host:465',
  MAIL_FROM: 'one mail address',
  LOG_LEVEL: 'error, warn, info or debug',
}

/** The planes' own logins, as far as the environment gives them (`protocol.md`, Database). */
export type PlaneSettings = { readonly [K in 'content' | 'gov' | 'worker' | 'stats']?: string }

/** The environment, read once at boot. */
export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataFolder: string
  /** How browsers reach this, without a slash at the end. */
  readonly origin: string
  /** The login that migrates; absent: the PostgreSQL that Alongside brings. */
  readonly databaseUrl: string | undefined
  readonly planeUrls: PlaneSettings
  /** For LISTEN where DATABASE_URL goes through a pooler. */
  readonly directUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug'
}

/** @throws OperatorError that names every variable that cannot be used and how to mend it, never its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty variable, as compose files and CI leave them, is one that is not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const faulty = new Set(parsed.error.issues.map(issue => issue.path[0]))
    const says = Object.entries(mend)
      .filter(([name]) => faulty.has(name))
      .map(([name, hint]) => `${name} must be ${hint}`)
    throw new OperatorError(`${says.join('; ')}.`)
  }
  const read = parsed.data
  return {
    port: read.PORT,
    host: read.HOST,
    dataFolder: resolve(read.ALONGSIDE_DATA),
    origin: read.ALONGSIDE_ORIGIN ? new URL(read.ALONGSIDE_ORIGIN).origin : `http://localhost:${read.PORT}`,
    databaseUrl: read.DATABASE_URL,
    planeUrls: planes(read),
    directUrl: read.DATABASE_DIRECT_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    logLevel: read.LOG_LEVEL,
  }
}

function planes(read: z.infer<typeof variables>): PlaneSettings {
  return {
    ...(read.DATABASE_URL_CONTENT && { content: read.DATABASE_URL_CONTENT }),
    ...(read.DATABASE_URL_GOV && { gov: read.DATABASE_URL_GOV }),
    ...(read.DATABASE_URL_WORKER && { worker: read.DATABASE_URL_WORKER }),
    ...(read.DATABASE_URL_STATS && { stats: read.DATABASE_URL_STATS }),
  }
}
