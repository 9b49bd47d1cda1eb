import type { Bytes } from '../../src/ps1/checking.ts'

export type Expectation = 'refused' | 'not opened' | 'cannot be shown' | 'taken'

/** One line of `refuse` (docs/ps1.md 11), with its bytes not yet in hex. */
export type Refusal = {
  readonly rule: string
  readonly of: 'envelope' | 'record' | 'log' | 'vault' | 'first' | 'ed25519'
  readonly index: number
  readonly name: string
  readonly expect: Expectation
  readonly bytes: Bytes
}

/** Makes lines of one kind: `line('7.4', 1, 'a claim with another member', bytes)`. */
export const linesOf =
  (of: Refusal['of']) =>
  (rule: string, index: number, name: string, bytes: Bytes, expect: Expectation = 'refused'): Refusal => ({
    rule,
    of,
    index,
    name,
    expect,
    bytes,
  })
