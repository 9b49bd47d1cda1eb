import { useState } from 'preact/hooks'
import { Button, LinkButton } from '../../../../design/index.ts'
import { now } from '../../../../asking/browser/page.ts'
import { dateText, dayTimeText } from '../../../../platform/text.ts'
import { localPath } from '../../../../platform/http/path.ts'
import { insideText } from '../inside-text.ts'
import { forget } from '../remember.ts'
import { BackButton, Title } from '../Screen.tsx'
import { dateOfMinute } from '../server-state.ts'
import type { Talk } from '../way.ts'
import { keptUntil } from '../when.ts'
import type { InsideProps } from './Conversation.tsx'

/** The access ledger: each opening, claim and hand-back, by whom and when. */
export const Looked = ({ page, view }: InsideProps) => {
  const t = insideText(page.lang)
  const names = view.state?.names ?? {}
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <Title>{t.looked.title}</Title>
      <p>{t.looked.lead}</p>
      {view.ledger.length === 0 ? <p>{t.looked.nobody}</p> : null}
      <ul>
        {view.ledger.map(({ what, person, minute }) => (
          <li>
            {t.looked[what](names[person] ?? t.looked.somebody)},{' '}
            <time datetime={dateOfMinute(minute).toISOString()}>
              {dayTimeText(dateOfMinute(minute), page.lang)}, {dateText(dateOfMinute(minute), page.lang)}
            </time>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Posts once; says plainly when there was no answer. */
const useDone = (talk: Talk, path: '/talk/end' | '/talk/delete', then: () => void) => {
  const [said, setSaid] = useState('')
  const act = async () => {
    const answer = await talk.conversation?.door.post(path, { body: {} })
    if (typeof answer === 'object' && answer.status === 200) return then()
    setSaid(insideText(talk.page.lang).return.offline)
  }
  return { said, act: () => void act() }
}

export const End = (props: InsideProps) => {
  const { page, view, conversation, goInstead } = props
  const t = insideText(page.lang).end
  const { said, act } = useDone(props, '/talk/end', () => {
    void conversation?.look()
    goInstead('conversation')
  })
  const last = view.state?.lastMinute ?? now().getTime() / 60_000
  return (
    <>
      <Title>{t.title}</Title>
      <p>{t.lead(dateText(keptUntil(last, page.keepDays), page.lang))}</p>
      <p role="alert">{said}</p>
      <p>
        <Button type="button" onClick={act}>
          {t.do}
        </Button>
      </p>
      <p>
        <Button type="button" look="secondary" onClick={() => history.back()}>
          {t.keep}
        </Button>
      </p>
    </>
  )
}

export const Delete = (props: InsideProps) => {
  const t = insideText(props.page.lang).delete
  const { said, act } = useDone(props, '/talk/delete', () => {
    void forget()
    props.leave('gone')
  })
  return (
    <>
      <Title>{t.title}</Title>
      <p>{t.lead}</p>
      <p>{t.backups}</p>
      <p role="alert">{said}</p>
      <p>
        <Button type="button" onClick={act}>
          {t.do}
        </Button>
      </p>
      <p>
        <Button type="button" look="secondary" onClick={() => history.back()}>
          {t.keep}
        </Button>
      </p>
    </>
  )
}

export const Gone = ({ page }: Talk) => {
  const t = insideText(page.lang).gone
  return (
    <>
      <Title>{t.title}</Title>
      <p>{t.lead}</p>
      <LinkButton href={localPath(page.lang, '/')}>{t.start}</LinkButton>
    </>
  )
}
