import { createHash } from 'node:crypto'
import { extname } from 'node:path'

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The name a file is served under, with what it holds in it: `talk.en.js` → `talk.en.3fa9….js`. */
export const hashed = (file: string, bytes: Uint8Array): string => {
  const extension = extname(file)
  return `${file.slice(0, -extension.length)}.${hashOf(bytes).slice(0, 12)}${extension}`
}
