import { z } from 'zod'
import { readBundle, readUtf8, type Bytes, isRefused } from '../ps1/checking.ts'
import { doors } from '../platform/http/door.ts'
import { data, notFound } from '../platform/http/reply.ts'
import { inLang } from '../platform/text.ts'
import { firstLinkHolds, takeFirst } from './first-coordinator.ts'
import { uuidOf } from './installation.ts'
import { invitationOf } from './invitation-list.ts'
import { answerInvitation } from './invitations.ts'
import { ranks } from './ranks.ts'
import { inTurn } from './sign-in-routes.ts'

const first = z.object({
  firstName: z.string().trim().min(1).max(60),
  surname: z.string().trim().min(1).max(60),
  rank: z.string().refine(code => ranks().has(code)),
  district: z.string().trim().min(1).max(80),
  station: z.string().trim().min(1).max(80),
  languages: z.array(z.enum(['en', 'cy'])).min(1),
  mail: z.email().max(200),
})

/** A JSON text inside a bundle, as the schema has it. */
const readJson = <T>(schema: z.ZodType<T>, item: Bytes | undefined): T | undefined => {
  try {
    return schema.safeParse(JSON.parse(readUtf8(item ?? new Uint8Array()) ?? '')).data
  } catch {
    return undefined
  }
}

const form = () => data({ trouble: 'form' }, 422)

/** A newcomer's doors. They have no session: what they hold is the link, and it says which invitation. */
export const joinDoors = doors({
  /** Body: the invitation's id, 16 bytes. Its secret stays in the browser. */
  'POST /join/invitation': inTurn(async ask => {
    const id = await ask.body()
    if (id.length !== 16) return notFound()
    const found = await ask.read('gov', tx => invitationOf(tx, uuidOf(id)))
    return found ? data(found) : notFound()
  }),
  /**
   * Body: bundle(id 16, recipient, ed25519, signature over the entry's body, MAC, vault, locator, authPublic, wrap of the words).
   * 201 kept; 200 the same again; 409 the invitation is not open, or holds other keys.
   */
  'POST /join/answer': inTurn(async ask => {
    const items = readBundle(await ask.body(), 9)
    if (items?.length !== 9 || items[0]?.length !== 16) return form()
    const [id, recipient, ed25519, personSignature, mac, vault, locator, authPublic, wrap] = items as Tuple9
    return ask.write('gov', async tx => {
      const keys = { recipient: readUtf8(recipient) ?? '', ed25519, personSignature, mac, vault }
      const taken = await answerInvitation(tx, uuidOf(id), {
        ...keys,
        words: { locator, authPublic, wrap },
      })
      if (isRefused(taken)) return form()
      return taken === 'other'
        ? data({ trouble: 'conflict' }, 409)
        : data({ kept: true }, taken === 'taken' ? 201 : 200)
    })
  }),
  /** Body: the secret of the first coordinator's link, 32 bytes. Answer: the ranks to choose from. */
  'POST /join/first-link': inTurn(async ask => {
    const secret = await ask.body()
    if (!(await ask.read('gov', tx => firstLinkHolds(tx, secret)))) return notFound()
    return data({
      ranks: [...ranks().values()].map(({ code, title }) => ({ code, name: inLang(title, ask.lang).text })),
    })
  }),
  /** Body: bundle(secret 32, JSON about the person, entry 303, recipient, vault, locator, authPublic, wrap of the words). */
  'POST /join/first': inTurn(async ask => {
    const items = readBundle(await ask.body(), 8)
    const who = readJson(first, items?.[1])
    if (items?.length !== 8 || !who) return form()
    const [secret, , entry, recipient, vault, locator, authPublic, wrap] = items as Tuple8
    return ask.write('gov', async tx => {
      const sealed = { vault, recipient: readUtf8(recipient) ?? '', words: { locator, authPublic, wrap } }
      const taken = await takeFirst(tx, { secret, entry, who, sealed })
      return isRefused(taken) ? form() : data({ kept: true }, 201)
    })
  }),
})

type Tuple8 = [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes]
type Tuple9 = [...Tuple8, Bytes]
