import type * as newPasskey from './new-passkey.ts'
import { loadPart } from './part.ts'
import type * as passkey from './passkey.ts'
import type { Place } from './place.ts'

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function'

/** WebAuthn, loaded when somebody taps for it: whoever types ten words never needs it. Rejects when it did not arrive. */
export const loadPasskeys = ({ parts }: Place) => loadPart<typeof passkey>(parts.passkey)

/** Making a passkey is another, and rarer, thing than using one. */
export const loadNewPasskey = ({ parts }: Place) => loadPart<typeof newPasskey>(parts.newPasskey)
