import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, InsetText } from '../../../../design/index.ts'
import { now } from '../../../../asking/browser/page.ts'
import { talkText } from '../../../talk/text.ts'
import type { Entry } from '../../outbox.ts'
import type { Line, Seen } from '../../seen.ts'
import type { ServerState } from '../server-state.ts'
import { dateOfMinute } from '../server-state.ts'
import type { Talk } from '../way.ts'
import { savedText } from '../when.ts'

type Inside = Pick<Talk, 'page' | 'conversation'> & {
  readonly seen: Seen
  readonly state: ServerState
  /** The other side, by first name. */
  readonly name: string
  readonly entries: readonly Entry[]
}

/** Messages in order, a log that listeners hear new ones from, and a button instead of a jump. */
export const Messages = (props: Inside) => {
  const { page, seen, name, entries } = props
  const t = talkText(page.lang).talk
  const fresh = useFresh(seen.lines.filter(line => !line.isMine))
  const waiting = entries.filter(entry => !seen.lines.some(line => line.messageId === entry.id))
  return (
    <>
      <div role="log" class="govuk-visually-hidden" aria-label={t.title(name)}>
        {fresh.heard.map(line => (
          <p key={line.key}>{t.heardFrom(name, wordsOf(line, page.lang))}</p>
        ))}
      </div>
      <ol class="al-talk">
        {seen.lines.map(line => (
          <Message key={line.key} {...props} line={line} />
        ))}
        {waiting.map(entry => (
          <OnItsWay key={entry.id} {...props} entry={entry} />
        ))}
      </ol>
      <div ref={fresh.end} />
      {fresh.unseen > 0 ? (
        <p class="al-fresh">
          <Button type="button" look="secondary" slim onClick={fresh.show}>
            {t.fresh(fresh.unseen)}
          </Button>
        </p>
      ) : null}
    </>
  )
}

/** What came since the page was opened, and how much of it is below what is in sight. */
const useFresh = (theirs: readonly Line[]) => {
  const [first] = useState(() => new Set(theirs.map(line => line.key)))
  const [seenUpTo, setSeenUpTo] = useState(theirs.length)
  const end = useRef<HTMLDivElement>(null)
  const isEndInSight = () => (end.current?.getBoundingClientRect().top ?? 0) < innerHeight + 40
  useEffect(() => {
    const look = () => isEndInSight() && setSeenUpTo(theirs.length)
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [theirs.length])
  return {
    heard: theirs.filter(line => !first.has(line.key)),
    unseen: Math.max(0, theirs.length - seenUpTo),
    end,
    // The button moves the page, never the focus and never by itself.
    show: () => end.current?.scrollIntoView({ block: 'end' }),
  }
}

const wordsOf = (line: Line, lang: Talk['page']['lang']): string => {
  const t = talkText(lang).talk
  if (line.standing === 'not opened') return t.notOpened
  return line.standing === 'cannot be shown' ? t.cannotShow : line.text
}

const Message = ({ page, line, name, state }: Inside & { line: Line }) => {
  const t = talkText(page.lang).talk
  const at = dateOfMinute(line.minute)
  const isEnded = state.state === 'ended'
  return (
    <li class={line.isMine ? 'al-talk__mine' : 'al-talk__theirs'}>
      <article>
        <span class="al-talk__who">{line.isMine ? t.you : name}</span>{' '}
        <time datetime={at.toISOString()}>{savedText(at, now(), page.lang, isEnded)}</time>
        <p>{wordsOf(line, page.lang)}</p>
        {line.note?.theme ? <p class="al-meta">{t.about(line.note.theme)}</p> : null}
        {line.note?.number ? <p class="al-meta">{t.callNote(line.note.number)}</p> : null}
        {line.isAltered ? <p>{t.altered}</p> : null}
      </article>
    </li>
  )
}

/** Sealed and on its way; it says "not sent yet" until the server has said that it is saved. */
const OnItsWay = ({ page, conversation, entry }: Inside & { entry: Entry }) => {
  const t = talkText(page.lang).talk
  const said = { unsent: t.notSent, saved: t.savedNow, stopped: t.stopped[entry.why ?? 'refused'] }
  return (
    <li class="al-talk__mine">
      <article>
        <span class="al-talk__who">{t.you}</span>
        <p>{entry.text}</p>
        <p class="al-meta">
          <output>{said[entry.state]}</output>
        </p>
        {entry.state === 'stopped' ? (
          <p>
            <Button type="button" look="quiet" onClick={() => conversation?.outbox.again()}>
              {t.again}
            </Button>
          </p>
        ) : null}
      </article>
    </li>
  )
}

/** What does not fit, each in words. */
export const Warnings = ({ page, seen }: Pick<Inside, 'page' | 'seen'>) => {
  const t = talkText(page.lang).talk
  const said = [
    seen.altered > 0 ? t.altered : '',
    seen.heldBack > 0 ? t.heldBack : '',
    seen.cut > 0 ? t.cut : '',
    seen.strays > 0 ? t.strays : '',
    seen.closed === 'broken' || seen.closed === 'no key' || seen.closed === 'a key was replaced'
      ? t.closed[seen.closed]
      : '',
  ].filter(words => words !== '')
  return said.length === 0 ? null : (
    <InsetText>
      {said.map(words => (
        <p>{words}</p>
      ))}
    </InsetText>
  )
}
