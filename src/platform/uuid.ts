const form = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/

/** Whether this is an id of ours, with or without hyphens: anything else never reaches the database. */
const isUuid = (text: string): boolean => form.test(text)

/**
 * The id of an address as the database writes it, with hyphens; undefined when it is none. One form only, because who watches and who
 * tells must name the same thing.
 */
export const asUuid = (text: string): string | undefined =>
  isUuid(text)
    ? text.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : undefined
