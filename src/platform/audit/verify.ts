import { createHash } from 'node:crypto'

import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const entryShape = z.strictObject({
  force: z.uuid(),
  seq: z.int().positive(),
  prev: hash,
  rowHash: hash,
  hash,
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  body: z.string().optional(),
})
const headShape = z.strictObject({ force: z.uuid(), head: z.int().nonnegative(), hash: hash.nullable() })
const bodyShape = z.object({ force: z.uuid(), seq: z.int() })
type Entry = z.infer<typeof entryShape>

/** What is wrong with an export, and where. */
export type AuditFault = {
  readonly kind: 'unreadable' | 'edited' | 'missing' | 'reordered' | 'forked' | 'cut'
  readonly force: string
  readonly seq: number
  readonly sentence: string
}

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('hex')
}
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll('-', ''), 'hex')

const eightBytes = (value: number): Buffer => {
  const buffer = Buffer.alloc(8)
  buffer.writeBigInt64BE(BigInt(value))
  return buffer
}

/** The hash before a force's first entry, as `audit.genesis` in 0003-audit.sql. */
export const genesis = (force: string): string => sha256('alongside audit genesis 1', bytes(force))

/** The hash of an entry, as `audit.link` in 0003-audit.sql. */
const linkOf = ({ force, seq, prev, rowHash }: Entry): string =>
  sha256('alongside audit link 1', bytes(prev), bytes(force), eightBytes(seq), bytes(rowHash))

const fault = (
  kind: AuditFault['kind'],
  { force, seq }: { force: string; seq: number },
  sentence: string,
): AuditFault => ({
  kind,
  force,
  seq,
  sentence: `Entry ${seq} of force ${force}: ${sentence}`,
})

/** Whether an entry says what was hashed when it was written. */
const checkBody = (entry: Entry): AuditFault[] => {
  if ((entry.salt === undefined) !== (entry.body === undefined))
    return [fault('edited', entry, 'it is erased only by half.')]
  if (entry.salt !== undefined && entry.body !== undefined) {
    if (sha256(bytes(entry.salt), entry.body) !== entry.rowHash)
      return [fault('edited', entry, 'what it says was changed.')]
    const { data } = bodyShape.safeParse(jsonOf(entry.body))
    if (data?.force !== entry.force || data.seq !== entry.seq)
      return [fault('edited', entry, 'it belongs to another place.')]
  }
  return linkOf(entry) === entry.hash ? [] : [fault('edited', entry, 'its hash does not fit it.')]
}

/** Whether an entry follows the one above it. */
const checkPlace = (entry: Entry, above: Entry | undefined): AuditFault[] => {
  const expected = (above?.seq ?? 0) + 1
  if (above?.body !== undefined && entry.body === undefined)
    return [fault('edited', entry, 'what it said was erased, and what an older one says was not.')]
  const follows = entry.prev === (above?.hash ?? genesis(entry.force))
  if (above && entry.seq === above.seq) return [fault('forked', entry, 'it is there twice.')]
  if (entry.seq < expected) return [fault('reordered', entry, 'it stands after a later one.')]
  if (entry.seq > expected)
    return [fault('missing', entry, `what stood before it (from ${expected}) is gone.`)]
  return follows ? [] : [fault('forked', entry, 'it follows another entry than the one above it.')]
}

type Chain = { readonly entries: Entry[]; head?: z.infer<typeof headShape> }

const readLines = (text: string): { chains: ReadonlyMap<string, Chain>; faults: AuditFault[] } => {
  const chains = new Map<string, Chain>()
  const faults: AuditFault[] = []
  const chainOf = (force: string): Chain => {
    const chain = chains.get(force) ?? { entries: [] }
    chains.set(force, chain)
    return chain
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = z.union([entryShape, headShape]).safeParse(jsonOf(line))
    if (!parsed.success) {
      const sentence = `Line ${index + 1} is not an entry of an export.`
      faults.push({ kind: 'unreadable', force: '', seq: 0, sentence })
    } else if ('head' in parsed.data) chainOf(parsed.data.force).head = parsed.data
    else chainOf(parsed.data.force).entries.push(parsed.data)
  }
  return { chains, faults }
}

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const checkEnd = (force: string, { entries, head }: Chain): AuditFault[] => {
  const last = entries.at(-1)
  const at = { force, seq: last?.seq ?? 0 }
  if (!head) return [fault('cut', at, 'the export has no head after it.')]
  const fits = last ? head.head === last.seq && head.hash === last.hash : head.head === 0
  return fits ? [] : [fault('cut', at, `the export ends here, but its head is ${head.head}.`)]
}

const checkChain = (force: string, chain: Chain): AuditFault[] => [
  ...chain.entries.flatMap((entry, index) => [
    ...checkBody(entry),
    ...checkPlace(entry, chain.entries[index - 1]),
  ]),
  ...checkEnd(force, chain),
]

export type AuditReport = {
  readonly forces: number
  readonly entries: number
  /** Of these, how many were erased by age: they keep their place, and nobody can read them again. */
  readonly erased: number
  readonly faults: readonly AuditFault[]
}

/**
 * Checks an export, without any database: an entry edited, inserted, deleted or moved, and a fork. Several exports, of
 * different days, are also checked against each other: where both have an entry it must be the same.
 * What one export alone cannot show: a tail that was cut off together with its head. Keep an older export, or its last hash.
 */
export const verifyAudit = (texts: readonly string[]): AuditReport => {
  const seen = new Map<string, string>()
  const erased = new Set<string>()
  const faults: AuditFault[] = []
  const forces = new Set<string>()
  for (const text of texts) {
    const read = readLines(text)
    faults.push(...read.faults)
    for (const [force, chain] of read.chains) {
      forces.add(force)
      faults.push(...checkChain(force, chain))
      for (const entry of chain.entries) {
        const known = seen.get(`${force} ${entry.seq}`) ?? entry.hash
        seen.set(`${force} ${entry.seq}`, known)
        if (entry.body === undefined) erased.add(`${force} ${entry.seq}`)
        if (known !== entry.hash)
          faults.push(fault('forked', entry, 'another export has another entry in its place.'))
      }
    }
  }
  return { forces: forces.size, entries: seen.size, erased: erased.size, faults }
}
