import type { ComponentChildren } from 'preact'
import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Entry } from '../outbox.ts'
import type { Line } from '../seen.ts'
import { text, type Text } from './text.ts'
import { isoMinute, when } from './when.ts'

export type MessagesProps = {
  readonly lang: Lang
  readonly lines: readonly Line[]
  /** What was sent from here and is not in the conversation yet. */
  readonly unsent: readonly Entry[]
  /** What the other side is called. */
  readonly them: string
  /** Milliseconds, by the server's clock. */
  readonly now: number
  /** The conversation has ended: its times are days. */
  readonly daysAlone?: boolean | undefined
  onTryAgain(): void
  /** Takes a stopped message back into the field. */
  onTakeBack(entry: Entry): void
  /** Under a line: a note's details, for example. */
  readonly below?: (line: Line) => ComponentChildren
}

/** The conversation itself: a list that a listener can walk. New messages are spoken by the log beside it, not by this list. */
export const Messages = (props: MessagesProps) => {
  const { lang, lines, unsent } = props
  const t = text(lang)
  return (
    <ol class="al-talk" aria-label={t.messages}>
      {lines.map(line => (
        <LineItem key={line.key} line={line} t={t} props={props} />
      ))}
      {unsent.map(entry => (
        <UnsentItem key={entry.id} entry={entry} t={t} props={props} />
      ))}
    </ol>
  )
}

type Part = { readonly t: Text; readonly props: MessagesProps }

const LineItem = ({ line, t, props }: Part & { readonly line: Line }) => (
  <li class={line.isMine ? 'al-talk__mine' : 'al-talk__theirs'} id={`line-${line.key}`}>
    <article>
      <p class="al-talk__who">
        {line.isMine ? t.you : props.them}{' '}
        <time dateTime={isoMinute(line.minute)}>
          {when(line.minute, props.now, props.lang, props.daysAlone)}
        </time>
        {line.isElsewhere ? `, ${t.elsewhere}` : null}
      </p>
      {line.isAltered ? <p class="al-talk__trouble">{t.wasChanged}</p> : null}
      {line.standing === 'shown' ? (
        <p class="al-talk__words">{line.text}</p>
      ) : (
        <p class="al-talk__trouble">{line.standing === 'not opened' ? t.notOpened : t.cannotBeShown}</p>
      )}
      {props.below?.(line)}
    </article>
  </li>
)

const UnsentItem = ({ entry, t, props }: Part & { readonly entry: Entry }) => (
  <li class="al-talk__mine">
    <article>
      <p class="al-talk__who">
        {t.you} {entry.state === 'saved' ? t.saved(when(entry.minute ?? 0, props.now, props.lang)) : null}
      </p>
      <p class="al-talk__words">{entry.text}</p>
      {entry.state === 'saved' ? null : <p class="al-talk__trouble">{unsentWords(entry, t)}</p>}
      {entry.state === 'stopped' ? (
        <ButtonGroup>
          <Button type="button" look="secondary" slim onClick={props.onTryAgain}>
            {t.tryAgain}
          </Button>
          <Button type="button" look="quiet" slim onClick={() => props.onTakeBack(entry)}>
            {t.changeWords}
          </Button>
        </ButtonGroup>
      ) : null}
    </article>
  </li>
)

/** The honest words of something that is not saved. */
export const unsentWords = (entry: Entry, t: Text): string => {
  if (entry.why !== undefined) return t.stopped[entry.why]
  return entry.tries > 1 ? t.stillUnsent : t.unsent
}
