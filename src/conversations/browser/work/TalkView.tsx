import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, InsetText } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { ConversationView } from '../view/ConversationView.tsx'
import { CallPart } from './CallPart.tsx'
import { EndView } from './EndView.tsx'
import { FirstWords } from './FirstWords.tsx'
import { handleOf } from './handle.ts'
import { Heading } from './Heading.tsx'
import { Back } from './Lost.tsx'
import { RecordLink } from './RecordLink.tsx'
import { goOnIn, type Room } from './rooms.ts'
import { postPlain, type Taken } from './server.ts'
import { text } from './text.ts'
import { ThisMinutePanel } from './ThisMinutePanel.tsx'
import { useRoom, type Work } from './use-work.ts'
import { WayBack } from './WayBack.tsx'
import { day } from '../view/when.ts'

export type TalkProps = { readonly work: Work; readonly room: Room }

/** What the other side is called here: what they asked to be called, or the two words of this device. */
const nameIn = (room: Room, lang: 'en' | 'cy'): string =>
  room.taken()?.seen.note?.note?.callMe ?? handleOf(room.conversation, lang)

/** One of my conversations, with *this minute* beside it. */
export const TalkView = ({ work, room }: TalkProps) => {
  const { lang } = useTools().place
  const t = text(lang).talk
  const [isEnding, setEnding] = useState(false)
  useRoom(room)
  useEffect(() => void room.refresh().catch(() => undefined), [room])
  const taken = room.taken()
  const trouble = room.trouble()
  if (taken === undefined || trouble !== undefined)
    return (
      <>
        <Back work={work} />
        <InsetText>{trouble === undefined ? t.loading : t[trouble]}</InsetText>
      </>
    )
  const open = { work, room, taken, name: nameIn(room, lang) }
  return isEnding ? (
    <Ending {...open} onDone={() => setEnding(false)} />
  ) : (
    <Whole {...open} onEnd={() => setEnding(true)} />
  )
}

const Whole = ({ work, room, taken, name, onEnd }: Open & { onEnd(): void }) => {
  const { lang } = useTools().place
  const t = text(lang).talk
  const handle = handleOf(room.conversation, lang)
  return (
    <>
      <Back work={work} />
      <Heading>{t.with(name)}</Heading>
      {name === handle ? null : <p class="al-meta">{t.handle(handle)}</p>}
      <div class="al-wide al-beside">
        <div>
          <Talk work={work} room={room} taken={taken} name={name} />
        </div>
        <ThisMinutePanel />
        <div>
          {taken.state.state === 'open' ? (
            <p>
              <Button type="button" look="quiet" onClick={onEnd}>
                {t.end}
              </Button>
            </p>
          ) : null}
          <RecordLink work={work} conversation={room.conversation} />
        </div>
      </div>
    </>
  )
}

type Open = TalkProps & { readonly taken: Taken; readonly name: string }

const Talk = ({ work, room, taken, name }: Open) => {
  const tools = useTools()
  const { lang } = tools.place
  const { seen, state } = taken
  const isOpen = state.state === 'open'
  return (
    <>
      {isOpen ? <WayBack state={state} /> : null}
      <CallPart room={room} taken={taken} />
      <ConversationView
        lang={lang}
        seen={seen}
        unsent={room.outbox.entries()}
        them={name}
        now={work.now()}
        draft={room.draft()}
        onDraft={room.write}
        onSend={room.outbox.add}
        onTryAgain={room.outbox.again}
        onGoOn={() => void goOnIn(tools, room).catch(() => undefined)}
        onRemove={room.outbox.remove}
        isOffline={work.isOffline}
        hasEnded={!isOpen}
        instead={<Ended taken={taken} />}
        aboveField={seen.lines.some(line => line.isMine) ? null : <FirstWords room={room} />}
        tellCoordinator
      />
    </>
  )
}

const Ended = ({ taken: { state } }: { taken: Taken }) => {
  const { lang } = useTools().place
  const t = text(lang).end
  const by = { supporter: t.endedByYou, colleague: t.endedByThem, programme: t.endedByProgramme }
  return (
    <InsetText>
      {by[state.endedBy ?? 'programme']} {t.remains(day(state.goesMinute, lang))}
    </InsetText>
  )
}

const Ending = ({ room, work, taken, name, onDone }: Open & { onDone(): void }) => {
  const reach = useTools()
  const t = text(reach.place.lang)
  const key = useRef(crypto.randomUUID()).current
  const [said, setSaid] = useState('')
  const end = async () => {
    const isAnswered = await postPlain(reach, `/desk/conversations/${room.conversation}/end`, key)
    if (!isAnswered) return setSaid(t.noAnswer)
    await room.refresh()
    work.look()
    onDone()
  }
  return (
    <EndView
      name={name}
      goesMinute={taken.state.goesMinute}
      said={said}
      onEnd={() => void end().catch(() => setSaid(t.noAnswer))}
      onBack={onDone}
    />
  )
}
