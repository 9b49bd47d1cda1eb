import { fromHex, isRefused, toHex, type Bytes, type Refused } from '../../../ps1/checking.ts'
import type { Answer } from '../api.ts'
import type { DeskTools } from '../desk/context.ts'
import { freshLog } from '../desk/invitations.ts'
import type { TakenList } from '../keys/talk-works.ts'
import type { Posted } from '../outbox.ts'

/** What a sealed document of the desk needs to reach server and keys. */
export type Reach = Pick<DeskTools, 'api' | 'keys' | 'place'>

/** The server's readable state of a conversation, as far as the desk uses it. Times in minutes since 1970. */
export type TalkState = {
  readonly state: 'open' | 'ended'
  readonly endedBy: 'colleague' | 'supporter' | 'programme' | null
  readonly kept: 'kept' | 'tab' | null
  readonly savedMinute: number
  readonly lastMinute: number
  readonly goesMinute: number
  readonly nowMinute: number
  readonly nobodyWasOn: boolean
  readonly request: {
    readonly kind: 'message' | 'call'
    readonly language: 'en' | 'cy'
    readonly nextStep: string | null
    readonly nextMinute: number | null
  }
}

/** A conversation as it may be shown, with the server's state beside it. */
export type Taken = Omit<TakenList, 'state'> & { readonly state: TalkState }

/** No answer, or one that says "not now": nothing is known, and trying again is right. */
export type Away = 'away'

const isAway = ({ status }: Answer): boolean => status >= 500 || status === 429

/** Asks; a cut line is a value here, because every caller has something to say about it. */
const asked = async (answer: Promise<Answer>): Promise<Answer | Away> => {
  const got = await answer.catch((): Away => 'away')
  return got === 'away' || isAway(got) ? 'away' : got
}

/** Reads a list where the keys are. A record may name an entry that the log has got since: then the log is fetched and read again. */
export const readList = async (reach: Reach, conversation: string, body: Bytes): Promise<Taken | Refused> => {
  const once = async () => reach.keys('takeList', { conversation, body })
  let taken = await once()
  if (!isRefused(taken) && taken.seen.closed === 'broken' && (await freshLog(reach).catch(() => false)))
    taken = await once()
  return isRefused(taken) ? taken : { ...taken, state: taken.state as TalkState }
}

/** Takes the hold and reads the note. `gone`: somebody else was first, or it is no longer ours to open. */
export const openRequest = async (
  reach: Reach,
  conversation: string,
): Promise<Taken | Refused | 'gone' | Away> => {
  const answer = await asked(reach.api.post(`/desk/requests/${conversation}/open`))
  if (answer === 'away') return 'away'
  return answer.ok ? readList(reach, conversation, await answer.bytes()) : 'gone'
}

/** What came since the cursor; `same`: nothing. */
export const fetchTalk = async (
  reach: Reach,
  conversation: string,
  cursor: string | undefined,
): Promise<Taken | Refused | 'same' | 'gone' | Away> => {
  const after = cursor === undefined ? '' : `?after=${encodeURIComponent(cursor)}`
  const answer = await asked(reach.api.get(`/desk/conversations/${conversation}${after}`))
  if (answer === 'away') return 'away'
  if (answer.status === 304) return 'same'
  return answer.ok ? readList(reach, conversation, await answer.bytes()) : 'gone'
}

/** How a claim went. `moved`: the note has grown meanwhile, so it is read again before it is claimed again. */
export type ClaimAnswer = 'claimed' | 'moved' | 'gone' | 'refused' | Away

export const postClaim = async (
  reach: Reach,
  conversation: string,
  { body, key }: { readonly body: Bytes; readonly key: string },
): Promise<ClaimAnswer> => {
  const answer = await asked(reach.api.post(`/desk/requests/${conversation}/claim`, body, key))
  if (answer === 'away') return 'away'
  if (answer.ok) return 'claimed'
  return answer.status === 409 ? 'moved' : answer.status === 422 ? 'refused' : 'gone'
}

/** Hands back, or ends: small posts that may be sent again. True when the server has answered; what it says changes nothing here. */
export const postPlain = async (reach: Reach, path: `/${string}`, key: string): Promise<boolean> =>
  (await asked(reach.api.post(path, {}, key))) !== 'away'

/** One sealed message. The message id is its idempotency. */
export const postMessage = async (
  { api }: Reach,
  conversation: string,
  bytes: Bytes,
  isLast: boolean,
): Promise<Posted> => {
  const path = `/desk/conversations/${conversation}/messages` as const
  if (isLast) {
    api.postLast(path, bytes)
    return { kind: 'later' }
  }
  const answer = await asked(api.post(path, bytes))
  if (answer === 'away') return { kind: 'later' }
  if (answer.ok) return { kind: 'saved', ...(await answer.json<{ hash: string; minute: number }>()) }
  if (answer.status === 409) {
    const { head } = await answer.json<{ head?: { seq: number; hash: string } }>()
    return head ? { kind: 'conflict', head } : { kind: 'stop', why: 'refused' }
  }
  if (answer.status === 401 || answer.status === 403) return { kind: 'stop', why: 'signed out' }
  return { kind: 'stop', why: answer.status === 404 ? 'gone' : 'refused' }
}

/** A conversation id as a lock and a map know it. */
export const plainId = (conversation: string): string =>
  toHex(fromHex(conversation.replaceAll('-', '')) ?? new Uint8Array())
