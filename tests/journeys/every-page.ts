/** Addresses made of data: a few of each are enough for a story that opens every page; the unit tests follow all of them. */
export const families = [
  /^\/library\/[^?]+$/,
  /^\/library\?/,
  /^\/enquiries\//,
  /^\/guidance\//,
  /^\/operation-hampshire\/checklists\//,
]
export const ofEach = 2

/** The address without its language. */
export const bare = (href: string): string => href.replace(/^\/cy(?=\/|$)/, '') || '/'
