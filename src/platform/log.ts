import { type DestinationStream, pino } from 'pino'
import { OperatorError, codeOf } from './process/operator-error.ts'

/**
 * The only fields that may ever leave in a log. No body, no address, no code, no name, no free text: a
 * field that is not here does not compile, and is dropped at run time if it comes all the same.
 */
export type LogFields = {
  /** Joins a line to the plain page a person saw. */
  reference?: string
  method?: string
  /** The path's template (`/c/:id`), never the path. */
  route?: string
  status?: number
  ms?: number
  process?: string
  pid?: number
  port?: number
  signal?: string
  plane?: string
  job?: string
  attempt?: number
  count?: number
  version?: string
  /** Its name, code and place; never its message, which may quote what a person wrote. */
  error?: unknown
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'reference',
  'method',
  'route',
  'status',
  'ms',
  'process',
  'pid',
  'port',
  'signal',
  'plane',
  'job',
  'attempt',
  'count',
  'version',
])

// Identifiers and templates only: nothing that could be a sentence, an address or a mail address.
const harmless = /^[\w./:*-]{1,100}$/

function harmlessValue(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' && harmless.test(value) ? value : '[withheld]'
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const at = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const code = codeOf(error)
  return {
    name: harmlessValue(error.name),
    ...(code && { code: harmlessValue(code) }),
    // An OperatorError's sentence is ours and holds no value.
    ...(error instanceof OperatorError && { sentence: error.message }),
    at: at.slice(0, 12).map(line => line.trim()),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  }
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name, value]) => allowed.has(name) && value !== undefined)
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, harmlessValue(value)])),
    ...('error' in fields && { error: describe(fields['error']) }),
  }
}

// A message put together from values has the type `string` and does not compile: only literals do.
type Literal<M extends string> = string extends M ? never : M
type Say = <const M extends string>(message: Literal<M>, fields?: LogFields) => void

/** `log.info('request failed', { route, status })`. */
export type Log = { readonly error: Say; readonly warn: Say; readonly info: Say; readonly debug: Say }

/** The log of one process: JSON lines on standard output, or to `destination`. */
export function createLog(
  { level, process: name }: { level: 'error' | 'warn' | 'info' | 'debug'; process: string },
  destination?: DestinationStream,
): Log {
  const options = {
    level,
    base: { process: name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  const out = destination ? pino(options, destination) : pino(options)
  const at =
    (severity: typeof level): Say =>
    (message, fields = {}) =>
      out[severity](onlyAllowed(fields), message)
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
}
