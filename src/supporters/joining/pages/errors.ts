import type { FormError } from '../../../design/index.ts'
import type { FieldErrors } from '../../../platform/http/form.ts'
import type { Lang } from '../../../platform/text.ts'
import { joiningText } from '../text.ts'

/** Mistakes by field, each the key of its words; a key that has none says that an answer is missing. */
export type Errors = FieldErrors

/** The mistakes as the page says them: all of them for the summary, and each beside its field. */
export const errorsOf = (
  errors: Errors,
  lang: Lang,
): { readonly list: readonly FormError[]; readonly of: (field: string) => string | undefined } => {
  const t = joiningText(lang).errors
  const words = (key: string) => (key in t ? t[key as keyof typeof t] : t.answerMissing)
  return {
    list: Object.entries(errors).map(([field, key]) => ({ field, message: words(key) })),
    of: field => (errors[field] === undefined ? undefined : words(errors[field])),
  }
}
