import { Button, ButtonGroup, InsetText, NotificationBanner } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { Heading } from './Heading.tsx'
import { Back, Lost } from './Lost.tsx'
import { NoteBody } from './NoteBody.tsx'
import { text } from './text.ts'
import { useNote } from './use-note.ts'
import type { Work } from './use-work.ts'

export type NoteViewProps = { readonly work: Work; readonly conversation: string }

/** A note that one supporter reads: what it says, what is true about it, and two ways on of equal dignity. */
export const NoteView = ({ work, conversation }: NoteViewProps) => {
  const { lang } = useTools().place
  const t = text(lang)
  const note = useNote(work, conversation)
  const { now } = note
  switch (now.kind) {
    case 'opening':
      return note.said === '' ? <p>{t.talk.loading}</p> : <NoAnswer work={work} note={note} />
    case 'no answer':
      return <NoAnswer work={work} note={note} />
    case 'lost':
    case 'handed back':
      return <Lost work={work} handedBack={now.kind === 'handed back'} />
    case 'cannot read':
      return (
        <>
          <Back work={work} />
          <Heading>{t.cannotRead.title}</Heading>
          <InsetText>{t.cannotRead.body}</InsetText>
          <Ways note={note} mayTake={false} />
        </>
      )
    case 'read':
      return (
        <>
          <Back work={work} />
          <Heading>{t.note.title}</Heading>
          <NoteBody taken={now.taken} work={work} conversation={conversation} />
          <Ways note={note} mayTake />
        </>
      )
  }
}

type Note = ReturnType<typeof useNote>

const NoAnswer = ({ work, note }: { work: Work; note: Note }) => {
  const t = text(useTools().place.lang)
  return (
    <>
      <Back work={work} />
      <InsetText>{t.noAnswer}</InsetText>
      <Button type="button" disabled={note.busy} onClick={() => void note.open()}>
        {t.waiting.open}
      </Button>
    </>
  )
}

const Ways = ({ note, mayTake }: { note: Note; mayTake: boolean }) => {
  const t = text(useTools().place.lang).note
  return (
    <>
      {note.said === '' ? null : (
        <NotificationBanner kind="care">
          <p>{note.said}</p>
        </NotificationBanner>
      )}
      <ButtonGroup>
        {mayTake ? (
          <Button type="button" disabled={note.busy} onClick={() => void note.take()}>
            {t.take}
          </Button>
        ) : null}
        <Button type="button" look="secondary" disabled={note.busy} onClick={() => void note.handBack()}>
          {t.handBack}
        </Button>
      </ButtonGroup>
      <p class="al-meta">
        <output>{note.busy ? t.taking : t.handBackHint}</output>
      </p>
    </>
  )
}
