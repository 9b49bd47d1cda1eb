/**
 * Parts of a document that are loaded when a person first does what they are for. The address is written into the page by the server,
 * beside those of its script and its worker.
 */
const asked = new Map<string, Promise<unknown>>()
const here = new Map<string, unknown>()
let tries = 0

/** One of our own built files. Threat: text that found its way into the page names a script of its own. */
export const isBuiltScript = (address: string): boolean => /^\/assets\/[\w.-]+\.js$/.test(address)

/**
 * The part at this address, loaded once. Rejects when it did not arrive; then it can be asked for again: a browser remembers a file that
 * did not come, so each further try has another `#` (which is never sent).
 */
export const loadPart = async <Part>(address: string): Promise<Part> => {
  if (!isBuiltScript(address)) throw new TypeError('not a part of this document')
  const part = asked.get(address) ?? import(tries === 0 ? address : `${address}#${tries}`)
  asked.set(address, part)
  try {
    const loaded = (await part) as Part
    here.set(address, loaded)
    return loaded
  } catch (error) {
    tries++
    asked.delete(address)
    throw error
  }
}

/** The part at this address, if it is here already. */
export const partHere = (address: string): unknown => here.get(address)
