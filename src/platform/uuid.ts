const loose = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/

/** An id of ours as the database writes it, with hyphens. What is none never reaches the database. */
export const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => uuidForm.test(text)

/**
 * The id of an address as the database writes it, also when it came without hyphens; undefined when it is none. One form only, because
 * who watches and who tells must name the same thing.
 */
export const asUuid = (text: string): string | undefined =>
  loose.test(text)
    ? text.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : undefined
