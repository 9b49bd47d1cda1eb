import type { ComponentChildren } from 'preact'
import type { Lang } from '../../../platform/text.ts'
import type { Entry } from '../outbox.ts'
import type { Line, Seen } from '../seen.ts'
import { Arrivals } from './Arrivals.tsx'
import { Composer } from './Composer.tsx'
import { Messages, unsentWords } from './Messages.tsx'
import { text } from './text.ts'
import { KeptWords, mayWrite, Warnings } from './Warnings.tsx'
import { when } from './when.ts'

export type ConversationViewProps = {
  readonly lang: Lang
  readonly seen: Seen
  /** The outbox of this conversation: `outbox.entries()`. */
  readonly unsent: readonly Entry[]
  /** What the other side is called: a first name, or a handle. */
  readonly them: string
  /** Milliseconds, by the server's clock. */
  readonly now: number
  /** The words being written: kept by whoever shows this, so that they outlive it. */
  readonly draft: string
  onDraft(words: string): void
  onSend(words: string): void
  onTryAgain(): void
  /** The person has read of an altered message and goes on (8.6). */
  onGoOn(): void
  /** Takes a stopped message out of the outbox. */
  onRemove(id: string): void
  readonly isOffline: boolean
  /** Nobody writes any more: the field is gone, `instead` says why. */
  readonly hasEnded: boolean
  readonly instead?: ComponentChildren
  /** Just above the field: "Sam is off until Thursday 14:00." */
  readonly aboveField?: ComponentChildren
  readonly below?: (line: Line) => ComponentChildren
  readonly tellCoordinator?: boolean
}

/** One conversation, for either side: what was said, what is on its way, what is wrong, and where to write. */
export const ConversationView = (props: ConversationViewProps) => {
  const { lang, seen, them, draft } = props
  const takeBack = (entry: Entry) => {
    props.onRemove(entry.id)
    props.onDraft(draft === '' ? entry.text : `${entry.text}\n\n${draft}`)
  }
  return (
    <>
      <Messages
        lang={lang}
        lines={seen.lines}
        unsent={props.unsent}
        them={them}
        now={props.now}
        daysAlone={props.hasEnded}
        onTryAgain={props.onTryAgain}
        onTakeBack={takeBack}
        {...(props.below ? { below: props.below } : {})}
      />
      <Arrivals lang={lang} lines={seen.lines} them={them} />
      <Warnings
        lang={lang}
        seen={seen}
        isOffline={props.isOffline}
        onGoOn={props.onGoOn}
        tellCoordinator={props.tellCoordinator}
      />
      {props.hasEnded ? (
        props.instead
      ) : mayWrite(seen) ? (
        <Field {...props} />
      ) : (
        <KeptWords lang={lang} words={draft} />
      )}
    </>
  )
}

const Field = (props: ConversationViewProps) => (
  <>
    {props.aboveField}
    <Composer
      lang={props.lang}
      them={props.them}
      value={props.draft}
      onChange={props.onDraft}
      onSend={props.onSend}
      status={statusOf(props)}
    />
  </>
)

/** The newest truth about what somebody sent. "Saved" is said only of what the server has acknowledged. */
const statusOf = ({ lang, seen, unsent, now }: ConversationViewProps): string => {
  const t = text(lang)
  const waiting = unsent.find(entry => entry.state !== 'saved')
  if (waiting) return unsentWords(waiting, t)
  const minute = unsent.at(-1)?.minute ?? seen.lines.findLast(line => line.isMine)?.minute
  return minute === undefined ? '' : t.saved(when(minute, now, lang))
}
