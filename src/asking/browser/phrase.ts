/** The poster's phrase on the device: from a QR code's address, or typed; in memory only, and sent in a header alone. */
import { toBase64url } from '../../ps1/opening/base64url.ts'
import { utf8 } from '../../ps1/bytes.ts'
import { readDirectory, type Directory } from '../../supporters/directory.ts'

/**
 * What a poster's QR code or an intranet link carried after `#`, taken out of the address at once, so that the history and a
 * screenshot do not keep it. A fragment never reaches a server.
 */
export const takePhraseFromAddress = (): string | undefined => {
  const after = location.hash.slice(1)
  // `#main` is where the skip link leads.
  if (after === '' || document.querySelector(`[id="${CSS.escape(after)}"]`)) return undefined
  history.replaceState(history.state, '', location.pathname)
  try {
    return decodeURIComponent(after)
  } catch {
    return undefined
  }
}

export const wayInHeader = (phrase: string): Record<string, string> => ({
  'X-Way-In': toBase64url(utf8(phrase)),
})

export type Opened =
  | { readonly kind: 'open'; readonly directory: Directory }
  | { readonly kind: 'wrong phrase' }
  | { readonly kind: 'no answer' }

/** Asks for the whole list; the answer is the same for everybody who has the phrase. */
export const openDirectory = async (phrase: string): Promise<Opened> => {
  try {
    const answer = await fetch('/talk/directory', {
      method: 'POST',
      headers: { Accept: 'application/octet-stream', ...wayInHeader(phrase) },
      credentials: 'omit',
      cache: 'no-store',
    })
    if (answer.status === 403) return { kind: 'wrong phrase' }
    if (!answer.ok) return { kind: 'no answer' }
    return { kind: 'open', directory: readDirectory(await answer.text()) }
  } catch {
    return { kind: 'no answer' }
  }
}
