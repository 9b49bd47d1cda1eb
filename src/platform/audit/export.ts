import { inTransaction } from '../db/index.ts'
import type { Plane } from '../db/index.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const perPage = 1000

/**
 * The trail of one force as lines of JSON, oldest first, and last the head: what `verify` reads, on any machine, without the
 * database. An erased entry has neither salt nor body. Reads page by page in one transaction.
 */
export const exportAudit = (gov: Plane, force: string, write: (line: string) => void): Promise<void> =>
  inTransaction(gov, force, async tx => {
    // The head first: entries that are added meanwhile stay out of this export.
    const head = await tx.selectFrom('audit.head').select(['seq', 'hash']).executeTakeFirst()
    const last = head?.seq ?? 0
    for (let seq = 0; seq < last; seq += perPage) {
      const page = await tx
        .selectFrom('audit.entry')
        .select(['seq', 'prev', 'row_hash', 'hash', 'salt', 'body'])
        .where('seq', '>', seq)
        .where('seq', '<=', Math.min(seq + perPage, last))
        .orderBy('seq')
        .execute()
      for (const entry of page) {
        const { salt, body } = entry
        const hashes = { prev: hex(entry.prev), rowHash: hex(entry.row_hash), hash: hex(entry.hash) }
        const said = salt && body !== null ? { salt: hex(salt), body } : {}
        write(JSON.stringify({ force, seq: entry.seq, ...hashes, ...said }))
      }
    }
    write(JSON.stringify({ force, head: last, hash: head ? hex(head.hash) : null }))
  })
