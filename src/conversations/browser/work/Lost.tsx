import { Button } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { Heading } from './Heading.tsx'
import { text } from './text.ts'
import type { Work } from './use-work.ts'

/** Back to today. A button, because no address leads there. */
export const Back = ({ work }: { work: Work }) => {
  const t = text(useTools().place.lang)
  return (
    <p>
      <Button type="button" look="quiet" onClick={() => work.go({ kind: 'home' })}>
        {t.back}
      </Button>
    </p>
  )
}

/** Somebody else was first, or it was handed back: said kindly, and nothing is counted. */
export const Lost = ({ work, handedBack }: { work: Work; handedBack: boolean }) => {
  const t = text(useTools().place.lang)
  return (
    <>
      <Heading>{handedBack ? t.note.handedBack : t.lost.title}</Heading>
      {handedBack ? null : <p>{t.lost.body}</p>}
      <Button
        type="button"
        onClick={() => {
          work.look()
          work.goInstead({ kind: 'home' })
        }}
      >
        {t.back}
      </Button>
    </>
  )
}
