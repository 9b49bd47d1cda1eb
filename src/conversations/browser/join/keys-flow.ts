import { fromHex, isRefused, zeros, type LogRole } from '../../../ps1/checking.ts'
import { fromBase64url } from '../../../ps1/opening.ts'
import type { Api } from '../api.ts'
import type { JoinWorks } from '../join.worker.ts'
import type { Asker } from '../worker-wire.ts'

export type Door = { readonly api: Api; readonly keys: Asker<JoinWorks> }

/** What the link opens: an invitation, or the way to the first coordinator. `bad` and `used` lead nowhere. */
export type Link =
  | {
      readonly kind: 'invited'
      readonly firstName: string
      readonly role: LogRole
      readonly fragment: string
    }
  | {
      readonly kind: 'first'
      readonly secret: string
      readonly ranks: readonly { code: string; name: string }[]
    }
  | { readonly kind: 'bad' }
  | { readonly kind: 'used' }

/** Reads what stands after `#` and asks whether it still holds. Only an invitation's id is posted, never its secret. */
export const readLink = async ({ api, keys }: Door, hash: string): Promise<Link> => {
  const fragment = hash.replace(/^#/, '')
  if (fragment.startsWith('first.')) {
    const secret = fragment.slice('first.'.length)
    const answer = await api.post('/join/first-link', fromBase64url(secret) ?? zeros(0))
    return answer.ok
      ? { kind: 'first', secret, ...(await answer.json<{ ranks: { code: string; name: string }[] }>()) }
      : { kind: 'used' }
  }
  const link = await keys('readLink', { fragment })
  if (isRefused(link)) return { kind: 'bad' }
  const answer = await api.post('/join/invitation', link.id)
  if (!answer.ok) return { kind: 'used' }
  const { firstName, state, person } = await answer.json<{
    firstName: string
    state: string
    person: string
  }>()
  const isThem =
    fromHex(person.replaceAll('-', '')) !== undefined && person.replaceAll('-', '') === link.person
  return state === 'open' && isThem
    ? { kind: 'invited', firstName, role: link.role, fragment }
    : { kind: 'used' }
}

/** Two places of ten, to be typed back: enough to show that the paper is there. */
export const placesToCheck = (): readonly [number, number] => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2))
  return [(a % 5) + 1, (b % 5) + 6]
}
