import { useEffect, useRef, useState } from 'preact/hooks'
import { isRefused, type Bytes } from '../../../ps1/checking.ts'
import { useTools } from '../desk/context.ts'
import { openRequest, postClaim, postPlain, type Reach, type Taken } from './server.ts'
import { text } from './text.ts'
import type { Work } from './use-work.ts'

export type NoteNow =
  | { readonly kind: 'opening' | 'lost' | 'cannot read' | 'no answer' | 'handed back' }
  | { readonly kind: 'read'; readonly taken: Taken }

/** What is not a note that can be answered: a broken list, a wrap that does not open, no note at all, one that was altered (8.6). */
const isReadable = ({ seen }: Taken): boolean =>
  seen.closed === 'nobody has claimed' && seen.note?.standing === 'shown' && !seen.isHalted

const nowOf = (got: Awaited<ReturnType<typeof openRequest>>): NoteNow => {
  if (got === 'away') return { kind: 'no answer' }
  if (got === 'gone') return { kind: 'lost' }
  return isRefused(got) || !isReadable(got) ? { kind: 'cannot read' } : { kind: 'read', taken: got }
}

/** The same bytes and the same key until they are answered. */
type Claim = { readonly body: Bytes; readonly key: string }

/** A claim made where the keys are; undefined: what was read does not allow one. */
const makeClaim = async (reach: Reach, conversation: string): Promise<Claim | undefined> => {
  const body = await reach.keys('claim', { conversation })
  return isRefused(body) ? undefined : { body, key: crypto.randomUUID() }
}

/** Opening, answering and handing back one request. The hold is taken by opening; nobody is hurried by it. */
export const useNote = (work: Work, conversation: string) => {
  const reach = useTools()
  const t = text(reach.place.lang)
  const [now, setNow] = useState<NoteNow>({ kind: 'opening' })
  const { busy, said, setSaid, once } = useOnce(t.noAnswer)
  const claim = useRef<Claim>(undefined)
  const handBackKey = useRef(crypto.randomUUID()).current
  const open = async () => {
    const next = nowOf(await openRequest(reach, conversation))
    setNow(next)
    return next
  }
  const take = async () => {
    claim.current ??= await makeClaim(reach, conversation)
    if (claim.current === undefined) return setNow({ kind: 'cannot read' })
    const answer = await postClaim(reach, conversation, claim.current)
    if (answer === 'away') return setSaid(t.noAnswer)
    if (answer === 'claimed') {
      if (now.kind === 'read') work.rooms.of(conversation).take(now.taken)
      work.look()
      return work.goInstead({ kind: 'talk', conversation })
    }
    claim.current = undefined
    if (answer === 'refused') return setNow({ kind: 'cannot read' })
    if ((await open()).kind === 'read') setSaid(t.note.moved)
  }
  const handBack = async () => {
    const isAnswered = await postPlain(reach, `/desk/requests/${conversation}/hand-back`, handBackKey)
    if (!isAnswered) return setSaid(t.noAnswer)
    await reach.keys('dropTalk', { conversation })
    work.look()
    setNow({ kind: 'handed back' })
  }
  const openOnce = () => once(async () => void (await open()))
  useEffect(() => void openOnce(), [])
  return { now, busy, said, open: openOnce, take: () => once(take), handBack: () => once(handBack) }
}

/** One act at a time, and a word about one that failed. */
const useOnce = (failed: string) => {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const once = async (act: () => Promise<void>) => {
    setBusy(true)
    setSaid('')
    await act().catch(() => setSaid(failed))
    setBusy(false)
  }
  return { busy, said, setSaid, once }
}
