import { Button, ButtonGroup, LinkButton } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import type { Room } from './rooms.ts'
import type { Taken } from './server.ts'
import { telOf } from './tel.ts'
import { text } from './text.ts'

/** A number was left: ring it, and say with one press how it went. That is a message like any other, and nothing else. */
export const CallPart = ({ room, taken }: { room: Room; taken: Taken }) => {
  const t = text(useTools().place.lang)
  const { number, safe, voicemail } = taken.seen.note?.note ?? {}
  if (!number || taken.state.state !== 'open') return null
  const href = telOf(number)
  const say = (words: string) => () => room.outbox.add(words)
  return (
    <section class="al-call" aria-label={t.note.number}>
      <p>
        {href ? (
          <LinkButton href={href} secondary>
            {t.talk.ring(number)}
          </LinkButton>
        ) : (
          <strong>{number}</strong>
        )}
      </p>
      {safe ? <p>{t.talk.safe(safe)}</p> : null}
      {voicemail === undefined ? null : (
        <p>{t.note.voicemailIs(voicemail ? t.note.voicemailYes : t.note.voicemailNo)}</p>
      )}
      {taken.seen.closed === undefined ? (
        <>
          <ButtonGroup>
            <Button type="button" look="secondary" slim onClick={say(t.talk.rangWords)}>
              {t.talk.rang}
            </Button>
            <Button type="button" look="secondary" slim onClick={say(t.talk.noAnswerWords)}>
              {t.talk.noAnswer}
            </Button>
          </ButtonGroup>
          <p class="al-meta">{t.talk.rangHint}</p>
        </>
      ) : null}
    </section>
  )
}
