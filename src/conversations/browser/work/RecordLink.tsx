import { Button } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { text } from './text.ts'
import type { Work } from './use-work.ts'

/** Completing a record of this contact, as a step inside the desk: the conversation stays as it is, and Back leads to it. */
export const RecordLink = ({ work, conversation }: { work: Work; conversation: string }) => {
  const t = text(useTools().place.lang).talk
  return (
    <>
      <Button
        type="button"
        look="secondary"
        slim
        onClick={() => work.go({ kind: 'page', path: '/desk/records/new', conversation })}
      >
        {t.record}
      </Button>
      <p class="al-meta">{t.recordHint}</p>
    </>
  )
}
