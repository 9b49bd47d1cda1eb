import type { ComponentChildren } from 'preact'
import { useTools } from '../desk/context.ts'
import { announcement, useAnnounced } from './announced.ts'
import { Home } from './Home.tsx'
import { NoteView } from './NoteView.tsx'
import { TalkView } from './TalkView.tsx'
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

const Place = ({ work, children }: { work: WorkOf; children: ComponentChildren }) => {
  const { view } = work
  switch (view.kind) {
    case 'note':
      return <NoteView key={view.conversation} work={work} conversation={view.conversation} />
    case 'talk':
      return <TalkView key={view.conversation} work={work} room={work.rooms.of(view.conversation)} />
    case 'home':
      return (
        <>
          <Home work={work} />
          {children}
        </>
      )
  }
}
