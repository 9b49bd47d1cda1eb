/**
 * A fault that the person at the terminal can mend. Its message is one sentence that says what to do;
 * the command line prints that sentence alone (no stack) and exits with 1. Never put a secret, a
 * variable's value or anything a person wrote into it.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** The error's code (`ECONNREFUSED`, `28P01` …), or '' when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  // A host name with several addresses fails with one error for each: the first says enough.
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0])
  return ''
}
