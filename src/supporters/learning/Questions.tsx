import { useContext } from 'preact/hooks'
import { Button, InsetText, Language, Radios, StaffForm, Tag } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Chosen, Piece, PieceCode, Question } from './piece.ts'
import { text } from './text.ts'

type QuestionsProps = {
  readonly code: PieceCode
  readonly piece: Piece
  readonly chosen: Chosen | undefined
  readonly formToken: string
}

/**
 * Three questions in one form. What is chosen travels in the post and comes back on the page, and is kept nowhere; a post rather
 * than an address, because addresses stay in a browser's history and in whatever stands between.
 */
export const Questions = ({ code, piece, chosen, formToken }: QuestionsProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const nothing = chosen !== undefined && chosen.every(each => each === undefined)
  return (
    <div class="al-screen-only">
      <h2 id="questions">{t.questions}</h2>
      <p>{t.questionsLead}</p>
      {nothing ? <InsetText>{t.choose}</InsetText> : null}
      <StaffForm action={`${localPath(lang, `/desk/learning/${code}`)}#questions`} token={formToken}>
        {piece.questions.map((question, place) => (
          <One question={question} place={place} chosen={chosen?.[place]} />
        ))}
        {chosen && !nothing ? <p>{t.again}</p> : null}
        <Button>{t.see}</Button>
      </StaffForm>
    </div>
  )
}

type OneProps = {
  readonly question: Question
  readonly place: number
  readonly chosen: number | undefined
}

const One = ({ question, place, chosen }: OneProps) => {
  const t = text(useContext(Language))
  return (
    <>
      <h3>{t.question(place + 1)}</h3>
      <Radios
        name={`question-${place + 1}`}
        legend={question.asks}
        value={chosen === undefined ? undefined : String(chosen)}
        choices={question.choices.map(({ words }, value) => ({ value: String(value), label: words }))}
      />
      {chosen === undefined ? null : <Answer question={question} chosen={chosen} />}
    </>
  )
}

const Answer = ({ question, chosen }: { question: Question; chosen: number }) => {
  const t = text(useContext(Language))
  const choice = question.choices[chosen]
  const best = question.choices.find(each => each.good)
  if (!choice) return null
  return (
    <InsetText>
      <p>
        <Tag look={choice.good ? 'good' : 'plain'}>{choice.good ? t.good : t.other}</Tag>
      </p>
      <p>
        <strong>{t.chose}:</strong> {choice.words}
      </p>
      <p>{choice.why}</p>
      {choice.good || !best ? null : (
        <>
          <p>
            <strong>{t.instead}:</strong> {best.words}
          </p>
          <p>{best.why}</p>
        </>
      )}
    </InsetText>
  )
}
