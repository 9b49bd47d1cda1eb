import { useEffect, useRef, useState } from 'preact/hooks'
import { Language } from '../../../design/index.ts'
import { watchLanguage } from '../../../asking/browser/other-language.ts'
import { takePhraseFromAddress } from '../../../asking/browser/phrase.ts'
import type { PageData } from '../../../asking/page-data.ts'
import { useCover } from '../desk/cover.ts'
import type { Conversation } from './conversation.ts'
import { Covered, useLeaving } from './Leaving.tsx'
import { Steps } from './Steps.tsx'
import { insideSteps, newWay, type Handed, type OtherScript, type Step, type Talk, type Way } from './way.ts'

type AppProps = {
  readonly handed: Handed
  /** This page ends; the script of the other language goes on with it. */
  readonly onHandOver: (handed: Handed, to: OtherScript) => void
}

/** The colleague's document: which page it shows, and everything it holds in memory. */
export const App = ({ handed, onHandOver }: AppProps) => {
  const { talk, typed, setTyped, forgetAll } = useTalk(handed)
  useHandOver({ ...talk, typed }, onHandOver)
  const { page, way } = talk
  const leaving = useLeaving({ draft: way.draft, typed, forgetAll })
  // A colleague's keys are never dropped by the clock: without the words nobody could come back (protocol.md).
  const cover = useCover(neverLock)
  return (
    <Language.Provider value={page.lang}>
      {leaving.question(page) ??
        (cover.covered ? (
          <Covered page={page} onShow={cover.uncover} />
        ) : (
          <Steps step={talk.step} talk={talk} typed={typed} onTyped={setTyped} />
        ))}
    </Language.Provider>
  )
}

/** A way in with nothing typed; the list of supporters stays, because it is the same for everybody. */
const cleared = (page: PageData, before: Way): Way => ({
  ...newWay(page, before.phrase, before.met),
  trusted: before.trusted,
})

/** The poster's code opened in a tab that is here already: only the part after # changes. */
const watchPhrase = (onScanned: (phrase: string) => void): (() => void) => {
  const look = () => {
    const scanned = takePhraseFromAddress()
    if (scanned !== undefined) onScanned(scanned)
  }
  addEventListener('hashchange', look)
  return () => removeEventListener('hashchange', look)
}

/** The other language: everything as it is now, handed to the script that speaks it. */
const useHandOver = (now: Handed, onHandOver: AppProps['onHandOver']): void => {
  const held = useRef(now)
  held.current = now
  useEffect(
    () =>
      watchLanguage('#talk', ({ page, script }) => {
        const other = script as OtherScript
        const goOn = () => {
          const { way, step, conversation, typed } = held.current
          onHandOver({ page, way, step, conversation, typed }, other)
        }
        void other.ready(page, held.current).then(goOn, goOn)
      }),
    [],
  )
}

const useTalk = (handed: Handed) => {
  const { page } = handed
  const [way, setWay] = useState(handed.way)
  const [conversation, setConversation] = useState(handed.conversation)
  const [typed, setTyped] = useState(handed.typed)
  const steps = useSteps(conversation, handed.step)
  useEffect(() => watchPhrase(phrase => setWay(before => ({ ...before, phrase }))), [])
  const forgetAll = () => {
    conversation?.stop()
    setConversation(undefined)
    setTyped('')
    setWay(before => cleared(page, before))
  }
  const talk: Talk = {
    ...steps,
    page,
    way,
    conversation,
    change: changed => setWay(before => ({ ...before, ...changed })),
    draft: changed => setWay(before => ({ ...before, draft: { ...before.draft, ...changed } })),
    enter: (entered, step) => {
      entered.start()
      setConversation(entered)
      // The note is sent: what was typed for it does not stay in the page. Whom it kept away does, for a further circle.
      setWay(before => {
        const { words, isRemembered, choosing } = before
        return { ...cleared(page, before), words, isRemembered, choosing }
      })
      steps.enter(step)
    },
    leave: step => {
      forgetAll()
      steps.goInstead(step)
    },
  }
  return { talk, typed, setTyped, forgetAll }
}

const neverLock = (): void => {}

type Kept = { readonly step?: Step } | null

/** Pages as entries of the history, so that the phone's own Back leads to the question before. Addresses say nothing. */
const useSteps = (conversation: Conversation | undefined, first: Step) => {
  const [step, setStep] = useState(first)
  const allowed = (wanted: Step): Step => {
    if (conversation) return insideSteps.includes(wanted) && wanted !== 'words' ? wanted : 'conversation'
    return insideSteps.includes(wanted) || wanted === 'sending' ? 'safe' : wanted
  }
  useEffect(() => {
    const back = (event: PopStateEvent) => {
      const kept = (event.state as Kept)?.step
      // A link within the page (to the main part, to a field with an error) is no other page.
      if (kept === undefined && location.hash !== '') history.replaceState({ step } satisfies Kept, '')
      else setStep(allowed(kept ?? 'safe'))
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [conversation, step])
  const enter = (next: Step) => {
    history.replaceState({ step: 'conversation' } satisfies Kept, '')
    setStep(next)
  }
  return {
    step,
    enter,
    go: (next: Step) => {
      history.pushState({ step: next } satisfies Kept, '')
      setStep(next)
    },
    goInstead: (next: Step) => {
      history.replaceState({ step: next } satisfies Kept, '')
      setStep(next)
    },
  }
}
