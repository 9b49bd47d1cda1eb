import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { fromHex } from '../ps1/checking.ts'
import { doors } from '../platform/http/door.ts'
import { bytes, data, notFound } from '../platform/http/reply.ts'
import { logBytes } from './key-log.ts'
import { newPasskey, newPasskeyQuestion } from './passkeys.ts'
import { personOf } from './queries.ts'
import { placeOf } from './origin.ts'
import { staffOf } from './session-routes.tsx'
import { noPrfResults } from './sign-in-routes.ts'
import { addPasskey, removePasskey, vaultBundle, waysOf } from './vaults.ts'

const base64url = z.string().regex(/^[\w-]{1,20000}$/)
const made = z.object({
  /** The vault key sealed under the passkey's PRF (ps1 3.3); absent where the passkey has none. */
  wrap: z
    .string()
    .regex(/^[\w-]{98}$/)
    .optional(),
  credential: z.object({
    id: base64url,
    rawId: base64url,
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(40)).max(10).optional(),
    }),
    clientExtensionResults: noPrfResults,
    authenticatorAttachment: z.string().max(40).optional(),
  }),
})

/** The public key log, and a person's own vault and ways in. */
export const keyDoors = doors({
  /** Public on purpose: every browser checks it before it uses a key. 303 bytes an entry; `?after=` the hash of one it has. */
  'GET /log': {
    may: 'anyone',
    handle: async ask => {
      const after = fromHex(ask.url.searchParams.get('after') ?? '')
      return bytes(await ask.read('gov', tx => logBytes(tx, after?.length === 32 ? after : undefined)))
    },
  },
  /** One's own sealed vault with the wraps that open it (`vaultBundle`). Nobody has a door to another's. */
  'GET /desk/vault': {
    may: 'staff',
    handle: async ask => {
      const found = await ask.read('gov', tx => vaultBundle(tx, staffOf(ask).person))
      return found ? bytes(new Uint8Array(found)) : notFound()
    },
  },
  'GET /desk/ways': {
    may: 'staff',
    handle: async ask => data(await ask.read('gov', tx => waysOf(tx, staffOf(ask).person))),
  },
  /** Answer: what `navigator.credentials.create` is asked, as JSON. Not kept: each asks for a passkey of its own. */
  'POST /desk/ways/passkey-question': {
    may: 'staff',
    handle: ask =>
      ask.write('gov', async (tx, now) => {
        const { person } = staffOf(ask)
        const who = await personOf(tx, person)
        const name = who ? `${who.firstName} ${who.surname}` : ''
        const service = ask.force.name[ask.lang]
        return data(
          await newPasskeyQuestion(tx, now, await placeOf(tx, ask.request), { person, name, service }),
        )
      }),
  },
  'POST /desk/ways/passkey': {
    may: 'staff',
    handle: async ask => {
      const posted = made.safeParse(await ask.json())
      if (!posted.success) return data({ trouble: 'form' }, 422)
      const { credential, wrap } = posted.data
      return ask.write('gov', async (tx, now) => {
        const { person } = staffOf(ask)
        const place = await placeOf(tx, ask.request)
        const passkey = await newPasskey(tx, now, place, person, credential as RegistrationResponseJSON)
        const sealed = wrap === undefined ? undefined : Buffer.from(wrap, 'base64url')
        if (!passkey || !(await addPasskey(tx, person, passkey, sealed)))
          return data({ trouble: 'form' }, 422)
        return data({ added: true }, 201)
      })
    },
  },
  'POST /desk/ways/remove': {
    may: 'staff',
    handle: async ask => {
      const id = z.uuid().safeParse(((await ask.json()) as { id?: unknown } | undefined)?.id)
      if (!id.success) return notFound()
      return ask.write('gov', async tx => {
        await removePasskey(tx, staffOf(ask).person, id.data)
        return data({ removed: true })
      })
    },
  },
})
