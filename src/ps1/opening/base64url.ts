import { same, type Bytes } from '../bytes.ts'

export const toBase64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Bytes of unpadded base64url, or undefined. One text for one value: loose last bits are not taken. */
export function fromBase64url(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char =>
    char.charCodeAt(0),
  )
  return same(new TextEncoder().encode(toBase64url(bytes)), new TextEncoder().encode(text))
    ? bytes
    : undefined
}
