import type { Plane } from './planes.ts'
import { checkedId } from './transaction.ts'

/**
 * Reads in one force with one round trip, where `inTransaction` takes three: scope and statement travel in one message, which the
 * database treats as one transaction. Such a message takes no parameters, so the template takes bytes and nothing else, and
 * writes them as hexadecimal digits: no text of anybody's ever becomes SQL. For what every request asks first.
 */
export const readAtOnce =
  <Row>(plane: Plane, force: string) =>
  async (parts: TemplateStringsArray, ...bytes: readonly Uint8Array[]): Promise<readonly Row[]> => {
    const statement = parts.reduce((so, part, at) => `${so}${asHex(bytes[at - 1])}${part}`)
    const answers: unknown = await plane.pool.query(
      `select set_config('app.force', '${checkedId(force)}', true), set_config('app.person', '', true); ${statement}`,
    )
    // Several statements in one message answer with an array, which the types of `pg` do not know.
    return Array.isArray(answers) ? answers[1].rows : []
  }

const asHex = (bytes: Uint8Array | undefined): string =>
  `'\\x${Buffer.from(bytes ?? []).toString('hex')}'::bytea`
