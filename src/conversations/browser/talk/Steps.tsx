import { useEffect, useState } from 'preact/hooks'
import type { View } from './conversation.ts'
import { Check, Sending } from './steps/Check.tsx'
import { Conversation } from './steps/Conversation.tsx'
import { Delete, End, Gone, Looked } from './steps/Ending.tsx'
import { Note } from './steps/Note.tsx'
import { Panel, Passing, Worry } from './steps/Panel.tsx'
import { Phrase } from './steps/Phrase.tsx'
import { Return } from './steps/Return.tsx'
import { Safe } from './steps/Safe.tsx'
import { Deadline, How, Who } from './steps/Who.tsx'
import { Words } from './steps/Words.tsx'
import type { Step, Talk } from './way.ts'

type Props = {
  readonly step: Step
  readonly talk: Talk
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** One page at a time. A page of the way in whose answers are missing (a reload, an old entry of the history) begins again. */
export const Steps = ({ step, talk, typed, onTyped }: Props) => {
  const view = useView(talk)
  if (view) {
    if (step === 'words' && talk.way.words !== undefined) return <Words {...talk} view={view} />
    if (step === 'phrase') return <Phrase {...talk} />
    if (step === 'looked') return <Looked {...talk} view={view} />
    if (step === 'end') return <End {...talk} view={view} />
    if (step === 'delete') return <Delete {...talk} view={view} />
    return <Conversation {...talk} view={view} typed={typed} onTyped={onTyped} />
  }
  const needsList = ['how', 'who', 'deadline', 'note', 'worry', 'check', 'sending'].includes(step)
  if (needsList && talk.way.trusted === undefined) return <Passing {...talk} />
  const page = pages[step]
  return page ? page(talk) : <Safe {...talk} />
}

const pages: Partial<Record<Step, (talk: Talk) => preact.JSX.Element>> = {
  panel: talk => <Panel {...talk} />,
  passing: talk => <Passing {...talk} />,
  phrase: talk => <Phrase {...talk} />,
  how: talk => <How {...talk} />,
  who: talk => <Who {...talk} />,
  deadline: talk => <Deadline {...talk} />,
  note: talk => <Note {...talk} />,
  worry: talk => <Worry {...talk} />,
  check: talk => <Check {...talk} />,
  sending: talk => <Sending {...talk} />,
  gone: talk => <Gone {...talk} />,
  return: talk => <Return {...talk} />,
}

/** The conversation as it is now, drawn again whenever something came, went or failed. */
const useView = ({ conversation }: Talk): View | undefined => {
  const [view, setView] = useState<View | undefined>()
  useEffect(() => {
    setView(conversation?.view())
    conversation?.onChange(() => setView(conversation.view()))
  }, [conversation])
  return conversation && (view ?? conversation.view())
}
