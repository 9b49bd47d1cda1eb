import {
  startAuthentication,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { zeros, type Bytes } from '../../ps1/checking.ts'
import { fromBase64url, toBase64url } from '../../ps1/opening/base64url.ts'
import type { Prf } from './keys/vault-works.ts'

export type Results = {
  prf?: { enabled?: boolean | undefined; results?: { first?: unknown } | undefined } | undefined
}

/** The extension's input is bytes, which the JSON of the options has no place for: it is put in here. */
export const asking = (prfInput: Bytes) => ({ prf: { eval: { first: new Uint8Array(prfInput) } } }) as object

export const firstOf = (results: Results): Bytes | undefined => {
  const first = results.prf?.results?.first
  const view = first instanceof ArrayBuffer ? new Uint8Array(first) : first
  return view instanceof Uint8Array && view.length === 32 ? view.slice() : undefined
}

/**
 * Takes the PRF's answer out. Threat: the library hands it on with everything else, and posted it would be the key of the vault
 * in the server's hands. What is left says only whether there is PRF.
 */
export const stripped = <T extends { clientExtensionResults: object }>(response: T): T => ({
  ...response,
  clientExtensionResults: {},
})

export type PasskeyAnswer = { readonly response: AuthenticationResponseJSON; readonly prf: Prf | undefined }

/** Asks for a passkey: at the door with the server's question, or at a locked vault with one of our own. */
export const askPasskey = async (
  options: PublicKeyCredentialRequestOptionsJSON,
  prfInput: Bytes,
): Promise<PasskeyAnswer> => {
  const response = await startAuthentication({ optionsJSON: { ...options, extensions: asking(prfInput) } })
  const prf = firstOf(response.clientExtensionResults)
  const credentialId = fromBase64url(response.id) ?? zeros(0)
  return { response: stripped(response), prf: prf && { credentialId, prf } }
}

/** To unlock, nobody is told anything: the challenge is our own, and only the PRF's answer is used. */
export const unlockQuestion = (
  host: string,
  credentials: readonly Bytes[],
): PublicKeyCredentialRequestOptionsJSON => ({
  challenge: toBase64url(crypto.getRandomValues(new Uint8Array(32))),
  rpId: host,
  userVerification: 'required',
  allowCredentials: credentials.map(id => ({ id: toBase64url(id), type: 'public-key' })),
})
