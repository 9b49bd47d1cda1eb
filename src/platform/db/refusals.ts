/** PostgreSQL's refusals that a rule may expect; everything else is thrown once and logged once. */
export const code = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Somebody else already has it (23505). Which row it was is never shown: it might be another force's. */
export const alreadyThere = (error: unknown): boolean => code(error) === '23505'
/** It points at something absent, or at another force's row (23503). */
export const pointsNowhere = (error: unknown): boolean => code(error) === '23503'
/** The role has no such right, or row security refused the row (42501). */
export const notAllowed = (error: unknown): boolean => code(error) === '42501'
/** It breaks a rule that the table itself keeps (23514). */
export const breaksRule = (error: unknown): boolean => code(error) === '23514'
