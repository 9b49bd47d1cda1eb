import { Button, ButtonGroup, InsetText } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import { day } from '../view/when.ts'
import { Heading } from './Heading.tsx'
import { text } from './text.ts'

export type EndViewProps = {
  readonly name: string
  readonly goesMinute: number
  /** Why it could not be done just now. */
  readonly said: string
  onEnd(): void
  onBack(): void
}

/** A page of its own before something that cannot be taken back: what remains, and until when. */
export const EndView = ({ name, goesMinute, said, onEnd, onBack }: EndViewProps) => {
  const { lang } = useTools().place
  const t = text(lang).end
  return (
    <>
      <Heading>{t.title}</Heading>
      <p>{t.body(name)}</p>
      <p>{t.remains(day(goesMinute, lang))}</p>
      <p>{t.sayFirst}</p>
      {said === '' ? null : <InsetText>{said}</InsetText>}
      <ButtonGroup>
        <Button type="button" onClick={onEnd}>
          {t.yes}
        </Button>
        <Button type="button" look="secondary" onClick={onBack}>
          {t.no}
        </Button>
      </ButtonGroup>
    </>
  )
}
