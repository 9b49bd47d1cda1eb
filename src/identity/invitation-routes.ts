import { z } from 'zod'
import { readBundle, isRefused, type Refused } from '../ps1/checking.ts'
import { doors } from '../platform/http/door.ts'
import { data, notFound, type DataReply } from '../platform/http/reply.ts'
import { inLang } from '../platform/text.ts'
import { addPerson } from './actions.ts'
import { approve, revoke } from './approvals.ts'
import { uuidOf } from './installation.ts'
import { invitablePeople, openInvitations } from './invitation-list.ts'
import { invite, withdraw } from './invitations.ts'
import { areas } from './queries.ts'
import { ranks } from './ranks.ts'
import { staffOf } from './session-routes.tsx'

/** 16 bytes of the protocol, as hex or with the dashes of a uuid; they carry no version. */
const id = z.string().regex(/^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/)

const invitation = z.object({
  id,
  person: id,
  role: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  fromDay: z.number().int().min(20_000).max(100_000),
})

const newPerson = z.object({
  firstName: z.string().trim().min(1).max(60),
  surname: z.string().trim().min(1).max(60),
  rank: z.string().refine(code => ranks().has(code)),
  station: z.uuid(),
  languages: z.array(z.enum(['en', 'cy'])).min(1),
  mail: z.email().max(200),
})

/** One plain body for everything refused; the rule is named, because the coordinator's own page says it in words. */
const refused = ({ refused: rule }: Refused): DataReply => data({ trouble: 'refused', rule }, 422)

const coordinator = ['coordinator'] as const

/** Inviting, approving and revoking: what a coordinator does with keys, in their unlocked desk. */
export const invitationDoors = doors({
  'GET /desk/invitations': {
    may: coordinator,
    handle: async ask =>
      data(
        await ask.read('gov', async tx => ({
          people: await invitablePeople(tx),
          invitations: await openInvitations(tx, staffOf(ask).person),
          stations: (await areas(tx))
            .filter(area => area.kind === 'station')
            .map(({ id, name }) => ({ id, name })),
          ranks: [...ranks().values()].map(({ code, title }) => ({
            code,
            name: inLang(title, ask.lang).text,
          })),
        })),
      ),
  },
  'POST /desk/people': {
    may: coordinator,
    handle: async ask => {
      const posted = newPerson.safeParse(await ask.json())
      if (!posted.success) {
        return data({ trouble: 'form', fields: posted.error.issues.map(issue => issue.path[0]) }, 422)
      }
      return ask.write('gov', async tx => {
        const there = await tx
          .selectFrom('identity.person')
          .select('id')
          .where('mail', '=', posted.data.mail)
          .executeTakeFirst()
        if (there) return data({ trouble: 'form', fields: ['mail'] }, 422)
        return data({ person: await addPerson(tx, { person: staffOf(ask).person }, posted.data) }, 201)
      })
    },
  },
  'POST /desk/invitations': {
    may: coordinator,
    handle: async ask => {
      const posted = invitation.safeParse(await ask.json())
      if (!posted.success) return data({ trouble: 'form' }, 422)
      return ask.write('gov', async tx =>
        (await invite(tx, staffOf(ask).person, posted.data))
          ? data({ invited: true }, 201)
          : data({ trouble: 'conflict' }, 409),
      )
    },
  },
  'POST /desk/invitations/withdraw': {
    may: coordinator,
    handle: async ask => {
      const posted = z.object({ person: id }).safeParse(await ask.json())
      if (!posted.success) return notFound()
      return ask.write('gov', async tx => {
        await withdraw(tx, staffOf(ask).person, posted.data.person)
        return data({ withdrawn: true })
      })
    },
  },
  /** Body: bundle(invitation id 16, entry 303). */
  'POST /desk/invitations/approve': {
    may: coordinator,
    handle: async ask => {
      const [id, wire] = readBundle(await ask.body(), 2) ?? []
      if (id?.length !== 16 || !wire) return data({ trouble: 'form' }, 422)
      return ask.write('gov', async tx => {
        const entry = await approve(tx, staffOf(ask).person, uuidOf(id), wire)
        return isRefused(entry) ? refused(entry) : data({ approved: true }, 201)
      })
    },
  },
  /** Body: an entry of 303 bytes that takes a person's keys out of use. */
  'POST /desk/keys/revoke': {
    may: coordinator,
    handle: async ask => {
      const wire = await ask.body()
      return ask.write('gov', async tx => {
        const entry = await revoke(tx, staffOf(ask).person, wire)
        return isRefused(entry) ? refused(entry) : data({ revoked: true }, 201)
      })
    },
  },
})
