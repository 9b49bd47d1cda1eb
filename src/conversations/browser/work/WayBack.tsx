import { InsetText } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import type { TalkState } from './server.ts'
import { text } from './text.ts'

/** What the desk cannot know: a tab that was closed a second after Send never said whether its words were kept. */
export const WayBack = ({ state }: { state: Pick<TalkState, 'kept'> }) => {
  const t = text(useTools().place.lang)
  return state.kept === 'kept' ? null : <InsetText>{t.wayBack[state.kept ?? 'unknown']}</InsetText>
}
