const form = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/

/** Whether this is an id of ours, with or without hyphens: anything else never reaches the database. */
export const isUuid = (text: string): boolean => form.test(text)
