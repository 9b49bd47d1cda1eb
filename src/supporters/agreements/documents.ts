import type { HeldRole } from '../../identity/index.ts'

/** One agreement: whom it asks to sign, and whether a supporter without it is out of date (rule 1). */
type DocumentRule = {
  readonly code: string
  readonly signs: readonly HeldRole[]
  readonly gates: boolean
}

/** Every agreement there is. A clinical lead has no account here: that profile is read, printed and signed on paper. */
export const documents = [
  { code: 'code-of-conduct', signs: ['supporter', 'champion'], gates: true },
  { code: 'confidentiality', signs: ['supporter', 'champion', 'supervisor', 'coordinator'], gates: true },
  { code: 'role-supporter', signs: ['supporter'], gates: true },
  { code: 'role-champion', signs: ['champion'], gates: false },
  { code: 'role-coordinator', signs: ['coordinator'], gates: false },
  { code: 'role-supervisor', signs: ['supervisor'], gates: false },
  { code: 'role-clinical-lead', signs: [], gates: false },
] as const satisfies readonly DocumentRule[]

export type DocumentCode = (typeof documents)[number]['code']

export const isDocument = (code: string): code is DocumentCode => documents.some(each => each.code === code)

/** What somebody with these roles is asked to sign, in the order they read it. */
export const asksOf = (roles: readonly HeldRole[]): DocumentCode[] =>
  documents
    .filter(({ signs }: DocumentRule) => signs.some(role => roles.includes(role)))
    .map(({ code }) => code)

/** What a supporter cannot be listed without. */
export const gating: readonly DocumentCode[] = documents.filter(({ gates }) => gates).map(({ code }) => code)
