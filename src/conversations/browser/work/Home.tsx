import { Button, Card, InsetText, LoadBlocks, Table, Tag } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { DeskState, Mine, DeskLoad } from '../../desk/today.ts'
import { useTools } from '../desk/context.ts'
import { AvailabilityPart } from '../desk/Today.tsx'
import { when } from '../view/when.ts'
import { handleOf } from './handle.ts'
import { Heading } from './Heading.tsx'
import { text } from './text.ts'
import type { Work } from './use-work.ts'
import { WaitingCards } from './WaitingCards.tsx'

/** Today: who waits, one's load, oneself, one's conversations. */
export const Home = ({ work }: { work: Work }) => {
  const { place, session, t: desk } = useTools()
  const { lang } = place
  const t = text(lang)
  const { state } = work
  return (
    <>
      <Heading quiet>{desk.yourDesk(session.name)}</Heading>
      <output class="al-meta">{work.isOffline ? t.offline : ''}</output>
      {state?.availability ? (
        <ul class="al-cards">
          <li>
            <WaitingCards work={work} state={state} lang={lang} />
          </li>
          <li>
            <Card title={t.you}>
              <AvailabilityPart availability={state.availability} onMoved={work.setState} />
              <p>
                <Button
                  type="button"
                  look="quiet"
                  onClick={() => work.go({ kind: 'page', path: '/desk/me' })}
                >
                  {t.standing}
                </Button>
              </p>
            </Card>
          </li>
          {state.load ? (
            <li>
              <Load load={state.load} work={work} lang={lang} />
            </li>
          ) : null}
        </ul>
      ) : null}
      {state ? <Conversations state={state} work={work} lang={lang} /> : null}
    </>
  )
}

const Load = ({ load, work, lang }: { load: DeskLoad; work: Work; lang: Lang }) => {
  const t = text(lang).load
  return (
    <Card title={t.title}>
      <LoadBlocks open={Math.min(load.open, load.hard)} soft={load.soft} hard={load.hard}>
        {load.said[0]}
      </LoadBlocks>
      {load.said.slice(1).map(words => (
        <p key={words}>{words}</p>
      ))}
      {load.room === 'room' ? null : <p>{load.room === 'full' ? t.full : t.near}</p>}
      <p>
        <Button
          type="button"
          look="secondary"
          slim
          onClick={() => work.go({ kind: 'page', path: '/desk/records/new' })}
        >
          {t.newRecord}
        </Button>
      </p>
      <p class="al-meta">{t.newRecordHint}</p>
      <p>
        <Button type="button" look="quiet" onClick={() => work.go({ kind: 'page', path: '/desk/records' })}>
          {t.records}
        </Button>
      </p>
    </Card>
  )
}

const Conversations = ({ state, work, lang }: { state: DeskState; work: Work; lang: Lang }) => {
  const t = text(lang).mine
  const columns = [
    {
      heading: t.who,
      names: true,
      cell: (one: Mine) => (
        <Button
          type="button"
          look="quiet"
          onClick={() => work.go({ kind: 'talk', conversation: one.conversation })}
        >
          {handleOf(one.conversation, lang)}
        </Button>
      ),
    },
    { heading: t.last, cell: (one: Mine) => when(one.lastMinute, work.now(), lang, one.state === 'ended') },
    { heading: t.state, cell: (one: Mine) => <State one={one} work={work} lang={lang} /> },
  ]
  return (
    <section aria-labelledby="mine" class="al-wide al-mine">
      <h2 class="govuk-heading-m" id="mine">
        {t.title}
      </h2>
      {state.conversations.length === 0 ? (
        <InsetText>{t.none}</InsetText>
      ) : (
        <Table caption={t.title} captionHidden columns={columns} rows={state.conversations} />
      )}
    </section>
  )
}

const State = ({ one, work, lang }: { one: Mine; work: Work; lang: Lang }) => {
  const t = text(lang).mine
  const room = work.rooms.of(one.conversation)
  const isUnsent = room.outbox.entries().some(entry => entry.state !== 'saved')
  return (
    <>
      {one.state === 'ended' ? (
        <Tag look="plain">{t.ended}</Tag>
      ) : one.isMineToAnswer ? (
        <Tag>{t.yours}</Tag>
      ) : (
        t.theirs
      )}{' '}
      {isUnsent ? <Tag look="care">{t.unsent}</Tag> : room.draft() === '' ? null : <em>{t.writing}</em>}
      {one.state === 'open' && one.kept !== 'kept' ? (
        <span class="al-meta"> {t.noWayBack[one.kept ?? 'unknown']}</span>
      ) : null}
    </>
  )
}
