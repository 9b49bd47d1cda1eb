/** The door that words open: challenge, signature, a token of 15 minutes in this page's memory, renewed while the keys live. */
import { reader, type Bytes, type Place } from '../../../ps1/checking.ts'
import { bundle } from '../../../ps1/bytes.ts'
import { answerChallenge } from '../../../ps1/opening.ts'
import { get, post, type Answer, type Question } from '../../../asking/browser/net.ts'

/** What opens the door: where the vault lies, and the key that signs. */
export type Knock = { readonly locator: Bytes; readonly authSeed: Bytes }

export type Token = { readonly token: string; readonly expires: number }
export type Opened = Token | 'wrong' | 'no answer'

/** Signs in. `wrong` says no more than that: nobody may ask which words exist. */
export const knock = async (place: Place, { locator, authSeed }: Knock): Promise<Opened> => {
  const asked = await post('/talk/challenge', { body: locator })
  if (asked?.status !== 200) return asked === undefined || asked.status >= 500 ? 'no answer' : 'wrong'
  const read = reader(await asked.bytes())
  const challenge = read.take(32)
  const expiry = read.u32() * 2 ** 32 + read.u32()
  if (!read.whole()) return 'no answer'
  const signature = answerChallenge(authSeed, { ...place, locator, challenge, expiry })
  const answer = await post('/talk/login', { body: bundle([locator, challenge, signature]) })
  if (answer === undefined || answer.status >= 500) return 'no answer'
  return answer.status === 200 ? answer.json<Token>() : 'wrong'
}

export type Door = {
  get(path: `/${string}`): Promise<Answer | 'wrong' | undefined>
  post(path: `/${string}`, question: Question): Promise<Answer | 'wrong' | undefined>
  stream(signal: AbortSignal): Promise<Response>
}

const soon = 120

/** Asks with the token of one conversation; an old token is renewed first, and a refused one once. `wrong`: there is nothing behind this door. */
export const makeDoor = (place: Place, keys: Knock): Door => {
  let held: Token | undefined
  const isFresh = () => held !== undefined && held.expires - soon > Date.now() / 1000
  const token = async (): Promise<Opened> => {
    if (held && isFresh()) return held
    const opened = await knock(place, keys)
    held = typeof opened === 'string' ? undefined : opened
    return opened
  }
  const ask = async (
    work: (headers: Record<string, string>) => Promise<Answer | undefined>,
  ): Promise<Answer | 'wrong' | undefined> => {
    for (const isLast of [false, true]) {
      const opened = await token()
      if (typeof opened === 'string') return opened === 'wrong' ? 'wrong' : undefined
      const answer = await work({ Authorization: `Bearer ${opened.token}` })
      // Forbidden and absent look the same: with a new token it is one or the other.
      if (answer?.status !== 404 || isLast) return answer
      held = undefined
    }
    return undefined
  }
  return {
    get: path => ask(headers => get(path, { headers })),
    post: (path, question) => ask(headers => post(path, { ...question, headers })),
    stream: async signal => {
      const opened = await token()
      if (typeof opened === 'string') throw new Error('no door to listen at')
      const headers = { Authorization: `Bearer ${opened.token}` }
      return fetch('/talk/stream', { headers, signal, credentials: 'omit', cache: 'no-store' })
    },
  }
}
