/**
 * Expected failures are values. Hostile input (a changed row, a swapped key, a made-up member) is expected here, so nothing in
 * `ps1/` throws for it: a thrown error could be swallowed by a generic handler that then shows nothing, or something.
 */
export type Refused = {
  /** The rule of docs/ps1.md that refuses, for example `rule 7.4`. */
  readonly refused: `rule ${string}`
  /** Why, for the log of a test or a developer. Never shown as it is, never sent by the server (it must not become an oracle). */
  readonly why: string
}

/** The other side knows more than the caller: the server answers 409, and the client fetches before it goes on (8.8). */
export type Conflict = { readonly conflict: 'epoch' | 'head' | 'heads' | 'message id'; readonly why: string }

export const refuse = (rule: string, why: string): Refused => ({ refused: `rule ${rule}`, why })

export const conflict = (with_: Conflict['conflict'], why: string): Conflict => ({ conflict: with_, why })

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value
}

export function isConflict(value: unknown): value is Conflict {
  return typeof value === 'object' && value !== null && 'conflict' in value
}
