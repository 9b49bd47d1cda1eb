import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, SummaryList, Tag } from '../../../design/index.ts'
import { dateText, dayText } from '../../../platform/text.ts'
import type { Application } from '../application.ts'
import { onTheWay } from '../moves.ts'
import type { Member } from '../panel.ts'
import { joiningText } from '../text.ts'

type WayProps = { readonly one: Application; readonly members: readonly Member[] }

/** Every step of the way: when it was done, where they are, what is still to come; and who sits on the panel. */
export const Way = ({ one, members }: WayProps) => {
  const lang = useContext(Language)
  const { one: t } = joiningText(lang)
  const day = (date: string | null) => (date === null ? undefined : dateText(noonOf(date), lang))
  const dates = { interest: one.appliedOn, backing: one.backedOn, panel: one.panelOn, offer: one.acceptedOn }
  const at = onTheWay.indexOf(one.stage)
  const rows = onTheWay.map((stage, nth) => {
    const date = day(dates[stage as keyof typeof dates] ?? null)
    const isDone = date !== undefined || nth < at || one.stage === 'active'
    return { stage, date, isDone, isHere: one.stage === stage }
  })
  return (
    <>
      <SummaryList
        rows={rows.map(({ stage, date, isDone, isHere }) => ({
          key: t.stepNames[stage as keyof typeof t.stepNames],
          value: isDone ? (
            <>
              {date ? `${date} ` : ''}
              <Tag look="good">{t.done}</Tag>
            </>
          ) : isHere ? (
            <Tag look="care">{t.here}</Tag>
          ) : (
            t.later
          ),
        }))}
      />
      <PanelLine one={one} members={members} />
    </>
  )
}

const PanelLine = ({ one, members }: WayProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).one
  if (members.length === 0 || one.stage !== 'panel') return null
  const free = members.filter(each => each.conflict !== true)
  const names = free.map(each => each.name).join(', ')
  const day = one.meetsOn === null ? '' : dayText(noonOf(one.meetsOn), lang)
  return (
    <>
      {free.length > 0 ? (
        <p>
          {t.panel}: {t.panelOf(names, day)}
        </p>
      ) : null}
      {members
        .filter(each => each.conflict === true)
        .map(each => (
          <p>{t.conflictOf(each.name)}</p>
        ))}
    </>
  )
}
