import type { ComponentChildren } from 'preact'
import { Button } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { Part } from '../desk/Part.tsx'
import { announcement, useAnnounced } from './announced.ts'
import { Home } from './Home.tsx'
import type * as inPlace from './InPlace.tsx'
import { NoteView } from './NoteView.tsx'
import { TalkView } from './TalkView.tsx'
import { text } from './text.ts'
import { useWork, type Work as WorkOf } from './use-work.ts'

/** A supporter's unlocked desk: today, a note that is being read, or a conversation. `children` stand below today. */
export const Work = ({ children }: { children: ComponentChildren }) => {
  const work = useWork()
  const { lang } = useTools().place
  useAnnounced(work.state, lang)
  return (
    <div class="al-wide">
      <output class="govuk-visually-hidden">{announcement(work.state, lang)}</output>
      <Place work={work}>{children}</Place>
    </div>
  )
}

/** Back to where the page was opened from. It stands also while, or although, the page does not arrive. */
const BackFrom = ({ conversation }: { conversation: string | undefined }) => {
  const t = text(useTools().place.lang)
  return (
    <p>
      <Button type="button" look="quiet" onClick={() => history.back()}>
        {conversation ? t.inPlace.backToTalk : t.back}
      </Button>
    </p>
  )
}

const Place = ({ work, children }: { work: WorkOf; children: ComponentChildren }) => {
  const { view } = work
  const { parts } = useTools().place
  switch (view.kind) {
    case 'note':
      return <NoteView key={view.conversation} work={work} conversation={view.conversation} />
    case 'talk':
      return <TalkView key={view.conversation} work={work} room={work.rooms.of(view.conversation)} />
    case 'page':
      return (
        <>
          <BackFrom conversation={view.conversation} />
          <Part address={parts.inPlace}>
            {({ InPlace }: typeof inPlace) => (
              <InPlace key={view.path} work={work} path={view.path} conversation={view.conversation} />
            )}
          </Part>
        </>
      )
    case 'home':
      return (
        <>
          <Home work={work} />
          {children}
        </>
      )
  }
}
