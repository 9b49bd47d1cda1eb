import { Button, Details } from '../../../design/index.ts'
import { useTools } from '../desk/context.ts'
import type { Room } from './rooms.ts'
import { text } from './text.ts'

/** Words to begin with, put into the field to be changed: never sent by themselves. */
export const FirstWords = ({ room }: { room: Room }) => {
  const t = text(useTools().place.lang).note
  return (
    <Details summary={t.firstTitle}>
      <ul>
        {t.first.map(words => (
          <li key={words}>
            <Button
              type="button"
              look="quiet"
              onClick={() => room.write(room.draft() === '' ? words : `${room.draft()} ${words}`)}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  )
}
