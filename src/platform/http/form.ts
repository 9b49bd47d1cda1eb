import type { z } from 'zod'

/** What was posted, as typed: kept so that a page with errors loses nothing. */
export type Form = {
  /** The first value of each field, for showing again. */
  readonly values: Readonly<Record<string, string>>
  /** All values of a field with several: check boxes. */
  all(name: string): readonly string[]
  readonly hasAnything: boolean
}

/**
 * Reads an urlencoded or multipart body. A body that is neither, or is broken, is an empty form. Zero bytes, which no keyboard
 * makes and no database column takes, are left out.
 */
export const readBody = async (type: string, bytes: Uint8Array<ArrayBuffer>): Promise<Form> => {
  const fields = new URLSearchParams()
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    const sent = await new Response(bytes, { headers: { 'content-type': type } })
      .formData()
      .catch(() => new FormData())
    for (const [name, value] of sent) {
      if (typeof value === 'string') fields.append(name, value.replaceAll('\r\n', '\n').replaceAll('\0', ''))
    }
  }
  return formOf(fields)
}

/** A form from an address: filters of lists are forms too. */
export const formOf = (fields: URLSearchParams): Form => ({
  values: Object.fromEntries([...fields].toReversed()),
  all: name => fields.getAll(name),
  hasAnything: fields.size > 0,
})

/** One mistake: the field and the key of the text that says how to mend it. */
export type FieldErrors = Readonly<Record<string, string>>
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldErrors; readonly values: Form['values'] }

/**
 * Checks a form against a slice's schema. Messages in the schema are text keys, never English. Fields that the schema
 * declares as arrays receive every value; all others the first.
 */
export const readForm = <Shape extends z.ZodObject>(schema: Shape, form: Form): Read<z.output<Shape>> => {
  const typed = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      isList(field) ? form.all(name) : form.values[name],
    ]),
  )
  const result = schema.safeParse(typed)
  if (result.success) return { ok: true, value: result.data }
  const errors: Record<string, string> = {}
  for (const issue of result.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
  return { ok: false, errors, values: form.values }
}

const isList = (field: z.core.$ZodType): boolean => {
  const { def } = field._zod
  if (def.type === 'array') return true
  return 'innerType' in def && isList(def.innerType as z.core.$ZodType)
}
