import { isRefused, zeros, type LogRole } from '../../../ps1/checking.ts'
import { localPath } from '../../../platform/http/path.ts'
import { metHead, rememberHead } from './met-head.ts'
import type { DeskTools } from './context.ts'

export type Invitable = {
  readonly person: string
  readonly name: string
  readonly roles: readonly string[]
  readonly hasKey: boolean
}
export type Invitation = {
  readonly id: string
  readonly person: string
  readonly role: LogRole
  readonly fromDay: number
  readonly mine: boolean
  readonly answer: { recipient: string; ed25519: string; personSignature: string; mac: string } | null
}
/** What a coordinator works with: people, open invitations, and the choices for somebody new. */
export type PeopleState = {
  readonly people: readonly Invitable[]
  readonly invitations: readonly Invitation[]
  readonly stations: readonly { readonly id: string; readonly name: string }[]
  readonly ranks: readonly { readonly code: string; readonly name: string }[]
}

/** How an act went: done; the server knew better; a link older than 14 days; or keys that were swapped. */
export type Done = 'done' | 'failed' | 'old' | 'swapped'

export const loadPeople = async ({ api }: DeskTools): Promise<PeopleState | undefined> => {
  const answer = await api.get('/desk/invitations')
  return answer.ok ? answer.json<PeopleState>() : undefined
}

/** Every signature is made upon the log as it is now: it is fetched and checked again just before. */
export const freshLog = async ({
  api,
  keys,
  place,
}: Pick<DeskTools, 'api' | 'keys' | 'place'>): Promise<boolean> => {
  const answer = await api.get('/log')
  const log = answer.ok ? await answer.bytes() : zeros(0)
  const met = await keys('readLog', { force: place.force, log, met: metHead(place) })
  if (isRefused(met)) return false
  rememberHead(place, met)
  return true
}

/** The link for one person: made here, told to the server without its secret. The whole address, for the coordinator's own hand. */
export const makeLink = async (
  tools: DeskTools,
  person: string,
  role: LogRole,
): Promise<string | undefined> => {
  const { fragment, ...invitation } = await tools.keys('invite', { person, role })
  const answer = await tools.api.post('/desk/invitations', invitation)
  return answer.ok ? `${location.origin}${localPath(tools.place.lang, '/join')}#${fragment}` : undefined
}

/** The tap: signs only what this coordinator invited, with the keys of whoever held the link (ps1 5.6). */
export const approve = async (tools: DeskTools, invitation: Invitation): Promise<Done> => {
  if (!invitation.answer || !(await freshLog(tools))) return 'failed'
  if (Math.floor(Date.now() / 86_400_000) - invitation.fromDay > 14) return 'old'
  const signed = await tools.keys('approve', { invitation, answer: invitation.answer })
  if (isRefused(signed)) return 'swapped'
  const answer = await tools.api.post('/desk/invitations/approve', signed)
  await freshLog(tools)
  return answer.ok ? 'done' : 'failed'
}

export const withdraw = async ({ api }: DeskTools, person: string): Promise<Done> =>
  (await api.post('/desk/invitations/withdraw', { person })).ok ? 'done' : 'failed'

/** Takes somebody's keys out of use, signed by this coordinator. */
export const revoke = async (tools: DeskTools, person: string): Promise<Done> => {
  if (!(await freshLog(tools))) return 'failed'
  const signed = await tools.keys('revoke', { person })
  if (isRefused(signed)) return 'failed'
  return (await tools.api.post('/desk/keys/revoke', signed)).ok ? 'done' : 'failed'
}
