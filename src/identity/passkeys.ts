import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Tx } from '../platform/db/index.ts'
import { askOnce, takeChallenge } from './challenges.ts'
import { idBytes } from './installation.ts'
import type { Place } from './origin.ts'

/** What the browser is to ask for at the door. Any passkey of this host: who it is, the passkey says. */
export const passkeyQuestion = async (tx: Tx, now: Date, place: Place) => {
  const { challenge } = await askOnce(tx, now, { kind: 'passkey' })
  return generateAuthenticationOptions({ rpID: place.host, challenge, userVerification: 'required' })
}

const decoded = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'))

/** Whose passkey this is; undefined for every kind of no. The person at the device was verified (a finger, a face, a PIN). */
export const personByPasskey = async (
  tx: Tx,
  now: Date,
  place: Place,
  response: AuthenticationResponseJSON,
): Promise<string | undefined> => {
  const way = await tx
    .selectFrom('identity.way_in')
    .select(['id', 'person', 'public_key', 'counter'])
    .where('kind', '=', 'passkey')
    .where('known_by', '=', Buffer.from(response.id, 'base64url'))
    .executeTakeFirst()
  if (way === undefined) return undefined
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: async text =>
        (await takeChallenge(tx, now, decoded(text), { kind: 'passkey' })) !== undefined,
      expectedOrigin: place.origin,
      expectedRPID: place.host,
      credential: { id: response.id, publicKey: new Uint8Array(way.public_key), counter: way.counter },
      requireUserVerification: true,
    })
    if (!verified) return undefined
    // A counter that went back (a copied authenticator) is refused inside; this keeps the newest.
    await tx
      .updateTable('identity.way_in')
      .set({ counter: authenticationInfo.newCounter })
      .where('id', '=', way.id)
      .execute()
    return way.person
  } catch {
    return undefined
  }
}

/** What the browser is to make: a passkey that is found by itself at the door and asks for a finger, a face or a PIN. */
export const newPasskeyQuestion = async (
  tx: Tx,
  now: Date,
  place: Place,
  who: { readonly person: string; readonly name: string; readonly service: string },
) => {
  const { challenge } = await askOnce(tx, now, { kind: 'new-passkey', person: who.person })
  const known = await tx
    .selectFrom('identity.way_in')
    .select('known_by')
    .where('person', '=', who.person)
    .where('kind', '=', 'passkey')
    .execute()
  return generateRegistrationOptions({
    rpName: who.service,
    rpID: place.host,
    userName: who.name,
    userDisplayName: who.name,
    userID: new Uint8Array(idBytes(who.person)),
    challenge,
    attestationType: 'none',
    excludeCredentials: known.map(way => ({ id: Buffer.from(way.known_by).toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type NewPasskey = {
  readonly credentialId: Uint8Array
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

/** The passkey this person just made, or undefined. */
export const newPasskey = async (
  tx: Tx,
  now: Date,
  place: Place,
  person: string,
  response: RegistrationResponseJSON,
): Promise<NewPasskey | undefined> => {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: async text =>
        (await takeChallenge(tx, now, decoded(text), { kind: 'new-passkey', person })) !== undefined,
      expectedOrigin: place.origin,
      expectedRPID: place.host,
      requireUserVerification: true,
    })
    if (!verified) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { credentialId: decoded(id), publicKey, counter, transports }
  } catch {
    return undefined
  }
}
