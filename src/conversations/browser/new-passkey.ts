import {
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { zeros, type Bytes } from '../../ps1/checking.ts'
import { fromBase64url } from '../../ps1/opening/base64url.ts'
import type { Prf } from './keys/vault-works.ts'
import { asking, askPasskey, firstOf, stripped, unlockQuestion, type Results } from './passkey.ts'

export type MadePasskey = { readonly response: RegistrationResponseJSON; readonly prf: Prf | undefined }

/** Makes a passkey. Some authenticators answer the PRF only when asked a second time; those without it open the door alone. */
export const makePasskey = async (
  options: PublicKeyCredentialCreationOptionsJSON,
  prfInput: Bytes,
  host: string,
): Promise<MadePasskey> => {
  const response = await startRegistration({ optionsJSON: { ...options, extensions: asking(prfInput) } })
  const results: Results = response.clientExtensionResults
  const credentialId = fromBase64url(response.id) ?? zeros(0)
  const first = firstOf(results)
  if (first) return { response: stripped(response), prf: { credentialId, prf: first } }
  if (results.prf?.enabled !== true) return { response: stripped(response), prf: undefined }
  const { prf } = await askPasskey(unlockQuestion(host, [credentialId]), prfInput)
  return { response: stripped(response), prf }
}
