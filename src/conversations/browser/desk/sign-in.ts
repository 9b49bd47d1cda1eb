import { bundle, isRefused, reader, type Refused } from '../../../ps1/checking.ts'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import type { Api } from '../api.ts'
import type { KeyWorks } from '../keys.worker.ts'
import type { Prf, Unlocked } from '../keys/vault-works.ts'
import { loadPasskeys } from '../passkey-door.ts'
import type { Place } from '../place.ts'
import type { Asker } from '../worker-wire.ts'
import { metHead, rememberHead } from './met-head.ts'
import type { Session } from './context.ts'

/** What signing in and unlocking need. */
export type Door = { readonly place: Place; readonly api: Api; readonly keys: Asker<KeyWorks> }

/** Why somebody is not in, in the keys of the text `signIn`. */
export type Fault =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'unknown'; readonly words: readonly string[] }
  | { readonly kind: 'notKnown' | 'noRole' | 'passkeyFailed' | 'network' }

/** What the person has given that may open the vault too: typed words, a passkey's PRF answer, or a passkey without one. */
export type Given = 'words' | 'passkey without PRF' | Prf
export type In = { readonly session: Session; readonly given: Given }
export const isFault = (result: object): result is Fault => 'kind' in result

const refusedBy = async (answer: { json<T>(): Promise<T> }): Promise<Fault> => {
  const { trouble } = await answer.json<{ trouble?: string }>().catch(() => ({ trouble: undefined }))
  return { kind: trouble === 'no-role' ? 'noRole' : 'notKnown' }
}

/** Has the key log checked while somebody is still typing or looking for their passkey. What is wrong with it `unlock` will say. */
export const checkLogAhead = async ({ api, keys, place }: Door): Promise<void> => {
  const log = await api.get('/log')
  if (log.ok) await keys('readLog', { force: place.force, log: await log.bytes(), met: metHead(place) })
}

/** Ten words to keys in the worker. The words go no further than there. */
export const takeWords = async (
  { keys, place }: Door,
  typed: string,
): Promise<{ locator: Uint8Array } | Fault> => {
  const words = await keys('words', { typed, list: place.words, installation: place.installation })
  if (words.ok) return words
  return words.unknown.length > 0 && words.count === 10
    ? { kind: 'unknown', words: words.unknown }
    : { kind: 'count', count: words.count }
}

/** Signs in with ten words (ps1 4); afterwards the worker holds what opens the vault as well. */
export const signInWithWords = async (door: Door, typed: string): Promise<In | Fault> => {
  const { api, keys, place } = door
  const words = await takeWords(door, typed)
  if (isFault(words)) return words
  const question = await api.post('/desk/sign-in/challenge', words.locator)
  if (!question.ok) return { kind: 'network' }
  const read = reader(await question.bytes())
  const challenge = read.take(32)
  const expiry = read.u32() * 2 ** 32 + read.u32()
  const signature = await keys('answer', { challenge, expiry, installation: place.installation })
  const answer = await api.post('/desk/sign-in/words', bundle([words.locator, challenge, signature]))
  return answer.ok ? { session: await answer.json<Session>(), given: 'words' } : refusedBy(answer)
}

/** Signs in with a passkey; its PRF answer, if it has one, opens the vault in the same tap. */
export const signInWithPasskey = async ({ api, keys, place }: Door): Promise<In | Fault> => {
  const [question, passkeys] = await Promise.all([
    api.post('/desk/sign-in/passkey-question'),
    loadPasskeys(place),
  ])
  if (!question.ok) return { kind: 'network' }
  const input = await keys('prfInput', { installation: place.installation })
  try {
    const options = await question.json<PublicKeyCredentialRequestOptionsJSON>()
    const { response, prf } = await passkeys.askPasskey(options, input)
    const answer = await api.post('/desk/sign-in/passkey', response)
    return answer.ok
      ? { session: await answer.json<Session>(), given: prf ?? 'passkey without PRF' }
      : refusedBy(answer)
  } catch {
    return { kind: 'passkeyFailed' }
  }
}

/** No vault: the person has no keys yet. */
export type Locked = Refused | 'no vault'

/** Opens the vault with what the worker holds (words) or with a passkey's answer, and remembers the log's head (5.7). */
export const unlock = async ({ api, keys, place }: Door, prf?: Prf): Promise<Unlocked | Locked> => {
  const [vault, log] = await Promise.all([api.get('/desk/vault'), api.get('/log')])
  if (vault.status === 404) return 'no vault'
  if (!vault.ok || !log.ok) throw new Error('no answer')
  const met = metHead(place)
  const given = { force: place.force, bundle: await vault.bytes(), log: await log.bytes(), met, prf }
  const unlocked = await keys('unlock', given)
  if (!isRefused(unlocked)) rememberHead(place, unlocked.met)
  return unlocked
}

/** Asks a passkey for its PRF answer alone and unlocks with it. Undefined: no passkey of this vault can. */
export const unlockWithPasskey = async (door: Door): Promise<Unlocked | Locked | undefined> => {
  const [vault, passkeys] = await Promise.all([door.api.get('/desk/vault'), loadPasskeys(door.place)])
  if (vault.status === 404) return 'no vault'
  const credentials = await door.keys('passkeysOf', { bundle: await vault.bytes() })
  if (credentials.length === 0) return undefined
  const input = await door.keys('prfInput', { installation: door.place.installation })
  const question = passkeys.unlockQuestion(location.hostname, credentials)
  const { prf } = await passkeys.askPasskey(question, input)
  return prf && unlock(door, prf)
}
