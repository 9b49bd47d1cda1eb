import { useState } from 'preact/hooks'
import { Button, Details } from '../../../../design/index.ts'
import { now } from '../../../../asking/browser/page.ts'
import { dateText } from '../../../../platform/text.ts'
import { nextDuty, unpackSpans } from '../../../../supporters/duty.ts'
import { insideText } from '../inside-text.ts'
import type { View } from '../conversation.ts'
import { forget } from '../remember.ts'
import { LogRefused } from '../LogRefused.tsx'
import { Title } from '../Screen.tsx'
import { supporterOf, type ServerState } from '../server-state.ts'
import type { Talk } from '../way.ts'
import { untilText } from '../when.ts'
import type { Entry } from '../../outbox.ts'
import type { Line, Seen } from '../../seen.ts'
import { Arrivals } from '../../view/Arrivals.tsx'
import { Messages } from '../../view/Messages.tsx'
import { KeptWords, mayWrite, Warnings } from '../../view/Warnings.tsx'
import { NewNote, Over } from './Over.tsx'
import { Unopened, Waiting } from './Waiting.tsx'
import { Write } from './Write.tsx'

export type InsideProps = Talk & { readonly view: View }
type OpenProps = InsideProps & { readonly state: ServerState }

/** Waiting and talking are one page: the answer comes where somebody waits for it. */
export const Conversation = (props: InsideProps & { typed: string; onTyped: (typed: string) => void }) => {
  const { page, view, leave } = props
  const t = insideText(page.lang)
  const { state, seen, standing } = view
  if (standing === 'gone' || standing === 'damaged') {
    return (
      <>
        <Title>{t.return.title}</Title>
        <p role="alert">{standing === 'gone' ? t.return.wrong : t.return.damaged}</p>
        <Button type="button" onClick={() => leave('return')}>
          {t.tryAgain}
        </Button>
      </>
    )
  }
  if (!state || !seen) return <Opening {...props} />
  if (state.request.outcome === 'never opened') return <Unopened {...props} />
  const supporter = supporterOf(state)
  const name = supporter?.name ?? t.talk.somebody
  const waits = !supporter && state.state === 'open'
  return (
    <>
      <Title key={name}>{supporter ? t.talk.title(name) : waits ? t.waiting.title : t.talk.titleAlone}</Title>
      {waits ? <Waiting {...props} state={state} seen={seen} /> : null}
      {waits ? <h2>{t.talk.titleAlone}</h2> : null}
      <Log {...props} />
      <Lines {...props} state={state} seen={seen} name={name} />
      <More {...props} state={state} />
    </>
  )
}

const Opening = (props: InsideProps) => {
  const { page, view } = props
  const t = insideText(page.lang)
  return (
    <>
      <Title>{t.waiting.title}</Title>
      {view.refusedLog ? (
        <Log {...props} />
      ) : (
        <p>
          <output>{view.isLineThere ? t.return.opening : t.return.offline}</output>
        </p>
      )}
    </>
  )
}

/** A key log that is not used, and the ways on. */
const Log = ({ page, view, conversation }: InsideProps) =>
  view.refusedLog ? (
    <LogRefused
      lang={page.lang}
      kind={view.refusedLog}
      onAgain={() => void conversation?.look()}
      onAccept={() => void conversation?.acceptLog()}
    />
  ) : null

type LinesProps = OpenProps & {
  readonly seen: Seen
  readonly name: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** What was said, what is on its way, what is wrong, and where to write: above the box, whether the other is there. */
const Lines = (props: LinesProps) => {
  const { page, state, seen, name, view, conversation, typed, onTyped } = props
  const { lang } = page
  const takeBack = (entry: Entry) => {
    conversation?.outbox.remove(entry.id)
    onTyped(typed === '' ? entry.text : `${entry.text}\n\n${typed}`)
  }
  const isEnded = state.state === 'ended'
  return (
    <>
      <Messages
        lang={lang}
        lines={seen.lines}
        unsent={view.entries}
        them={name}
        now={now().getTime()}
        daysAlone={isEnded}
        onTryAgain={() => conversation?.outbox.again()}
        onTakeBack={takeBack}
        below={line => <NoteDetails lang={lang} line={line} />}
      />
      <Arrivals lang={lang} lines={seen.lines} them={name} />
      <Warnings lang={lang} seen={seen} isOffline={!view.isLineThere} onGoOn={() => conversation?.goOn()} />
      {isEnded ? (
        <Over {...props} />
      ) : mayWrite(seen) ? (
        <Box {...props} />
      ) : (
        <>
          <KeptWords lang={lang} words={typed} />
          {seen.closed === undefined ? null : <NewNote {...props} />}
        </>
      )}
    </>
  )
}

/** What the note says besides its words. */
const NoteDetails = ({ lang, line }: { lang: Talk['page']['lang']; line: Line }) => {
  const t = insideText(lang).talk
  return (
    <>
      {line.note?.theme ? <p class="al-meta">{t.about(line.note.theme)}</p> : null}
      {line.note?.number ? <p class="al-meta">{t.callNote(line.note.number)}</p> : null}
    </>
  )
}

const Box = (props: LinesProps) => {
  const { page, state, name } = props
  const t = insideText(page.lang).talk
  const supporter = supporterOf(state)
  return (
    <>
      {supporter ? <p class="al-meta">{hoursWords(page, state, supporter.person, name)}</p> : null}
      <Write {...props} label={supporter ? t.write(name) : t.add} />
    </>
  )
}

const hoursWords = (page: Talk['page'], state: ServerState, person: string, name: string): string => {
  const t = insideText(page.lang).talk
  const hours = nextDuty(unpackSpans(state.hours[person] ?? []), now())
  if (hours.kind === 'unknown') return ''
  const until = untilText(hours.kind === 'on' ? hours.until : hours.next, now(), page.lang)
  if (hours.kind === 'off') return until === undefined ? '' : t.off(name, until)
  return until === undefined ? t.hereNow(name) : t.here(name, until)
}

const Quiet = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <li>
    <Button type="button" look="quiet" onClick={onClick}>
      {label}
    </Button>
  </li>
)

/** What else can be done: destructive acts are pages of their own, never buttons beside Send. */
const More = ({ page, state, go, way, change, view }: OpenProps) => {
  const t = insideText(page.lang).talk
  const claimed = view.ledger.findLast(({ what }) => what === 'claimed')
  const name = state.names[claimed?.person ?? '']
  const [said, setSaid] = useState('')
  const onForget = async () => {
    await forget()
    change({ isRemembered: false })
    setSaid(t.forgotten)
  }
  return (
    <Details summary={t.more}>
      <ul class="al-plain">
        <Quiet label={t.whoLooked} onClick={() => go('looked')} />
        {state.state === 'open' ? <Quiet label={t.end} onClick={() => go('end')} /> : null}
        <Quiet label={t.delete} onClick={() => go('delete')} />
        {way.isRemembered ? <Quiet label={t.forget} onClick={() => void onForget()} /> : null}
      </ul>
      <p>
        <output>{said}</output>
      </p>
      {claimed && name ? (
        <p class="al-meta">{t.taken(name, dateText(new Date(claimed.minute * 60_000), page.lang))}</p>
      ) : null}
      <p class="al-meta">{insideText(page.lang).cannot}</p>
    </Details>
  )
}
