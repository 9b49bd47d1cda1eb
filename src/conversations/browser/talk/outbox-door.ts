import { isRefused, refuse, type Bytes, type KeyLog } from '../../../ps1/checking.ts'
import { now } from '../../../asking/browser/page.ts'
import { wholeMinute } from '../../../ps1/opening.ts'
import type { OutboxDoor, Posted } from '../outbox.ts'
import {
  holds,
  isHalted,
  judgeConflict,
  sealNext,
  withElsewhere,
  withLog,
  type Loop,
} from '../reading-loop.ts'
import type { Door } from './door.ts'

type Given = {
  readonly door: Door
  /** The page's own memory of the conversation; the newest loop is read at each step. */
  readonly held: { loop: Loop | undefined }
  readonly look: () => Promise<boolean>
  readonly freshLog: () => Promise<KeyLog | undefined>
  readonly acknowledged: readonly Bytes[]
}

/** How the outbox reaches keys and server from the colleague's page. */
export const outboxDoor = ({ door, held, look, freshLog, acknowledged }: Given): OutboxDoor => ({
  isHalted: () => held.loop !== undefined && isHalted(held.loop),
  seal: async ({ messageId, text }) => {
    const log = await freshLog()
    if (held.loop === undefined) return refuse('7.4', 'nothing was read yet')
    if (held.loop.brokenBy) return held.loop.brokenBy
    // 5.4: with the newest log, so that nothing is sealed for a key that was replaced.
    const loop = log ? withLog(held.loop, log) : held.loop
    held.loop = loop
    const time = wholeMinute(Math.floor(now().getTime() / 1000))
    const sealed = sealNext(loop, 0, { messageId, message: { type: 'text', text, time } })
    return isRefused(sealed) ? sealed : { bytes: sealed.bytes, hash: sealed.head.hash }
  },
  post: async (bytes, isLast): Promise<Posted> => {
    const answer = await door.post('/talk/messages', { body: bytes, keepalive: isLast })
    if (answer === undefined) return { kind: 'later' }
    if (answer === 'wrong') return { kind: 'stop', why: 'gone' }
    if (answer.status === 200 || answer.status === 201) {
      return { kind: 'saved', ...(await answer.json<{ hash: string; minute: number }>()) }
    }
    if (answer.status === 409) {
      const { head } = await answer.json<{ head?: { seq: number; hash: string } }>()
      return { kind: 'conflict', head: head ?? { seq: 0, hash: '' } }
    }
    if (answer.status === 404) return { kind: 'stop', why: 'gone' }
    return answer.status >= 500 ? { kind: 'later' } : { kind: 'stop', why: 'refused' }
  },
  refresh: look,
  holds: hash => Promise.resolve(held.loop !== undefined && holds(held.loop, hash)),
  judge: async conflict => {
    if (held.loop === undefined) return refuse('8.8', 'nothing was read yet')
    const judged = judgeConflict(held.loop, 0, {
      ...conflict,
      named: conflict.named && { from: 0, ...conflict.named },
      acknowledged: [...acknowledged, ...conflict.acknowledged],
    })
    if (isRefused(judged)) return judged
    held.loop = withElsewhere(held.loop, judged)
    return judged.do
  },
})
