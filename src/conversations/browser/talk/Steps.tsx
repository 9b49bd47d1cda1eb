import { useEffect, useState } from 'preact/hooks'
import type { View } from './conversation.ts'
import type * as insidePart from './inside-part.ts'
import { Inside, WayIn } from './parts.tsx'
import { Panel, Passing, Worry } from './steps/Panel.tsx'
import { Safe } from './steps/Safe.tsx'
import type * as wayPart from './way-part.ts'
import type { Step, Talk } from './way.ts'

type Props = {
  readonly step: Step
  readonly talk: Talk
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** One page at a time. A page of the way in whose answers are missing (a reload, an old entry of the history) begins again. */
export const Steps = (props: Props) => {
  const { step, talk } = props
  const { page, way } = talk
  const view = useView(talk)
  if (view && step === 'phrase') return <WayIn page={page}>{({ Phrase }) => <Phrase {...talk} />}</WayIn>
  if (view) return <Inside page={page}>{part => inside(part, props, view)}</Inside>
  if (step === 'panel') return <Panel {...talk} />
  if (step === 'gone') return <Inside page={page}>{({ Gone }) => <Gone {...talk} />}</Inside>
  if (step === 'return') return <Inside page={page}>{({ Return }) => <Return {...talk} />}</Inside>
  if (step === 'phrase') return <WayIn page={page}>{({ Phrase }) => <Phrase {...talk} />}</WayIn>
  if (step === 'passing' || (needsList.includes(step) && way.trusted === undefined))
    return <Passing {...talk} />
  if (step === 'worry') return <Worry {...talk} />
  const shown = onTheWay[step]
  return shown ? <WayIn page={page}>{part => shown(part, talk)}</WayIn> : <Safe {...talk} />
}

const inside = (part: typeof insidePart, { step, talk, typed, onTyped }: Props, view: View) => {
  const { Conversation, Delete, End, Looked, Words } = part
  if (step === 'words' && talk.way.words !== undefined) return <Words {...talk} view={view} />
  if (step === 'looked') return <Looked {...talk} view={view} />
  if (step === 'end') return <End {...talk} view={view} />
  if (step === 'delete') return <Delete {...talk} view={view} />
  return <Conversation {...talk} view={view} typed={typed} onTyped={onTyped} />
}

const needsList: readonly Step[] = ['how', 'who', 'deadline', 'note', 'worry', 'check', 'sending']

const onTheWay: Partial<Record<Step, (part: typeof wayPart, talk: Talk) => preact.JSX.Element>> = {
  how: ({ How }, talk) => <How {...talk} />,
  who: ({ Who }, talk) => <Who {...talk} />,
  deadline: ({ Deadline }, talk) => <Deadline {...talk} />,
  note: ({ Note }, talk) => <Note {...talk} />,
  check: ({ Check }, talk) => <Check {...talk} />,
  sending: ({ Sending }, talk) => <Sending {...talk} />,
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
