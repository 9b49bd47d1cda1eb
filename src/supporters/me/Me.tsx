import { daysBetween, noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, SummaryList, Tag, type SummaryRow } from '../../design/index.ts'
import { dateText, type Lang } from '../../platform/text.ts'
import { AgreementsNotice } from '../agreements/pages/Notice.tsx'
import type { DocumentStanding } from '../agreements/signing.ts'
import type { Standing } from '../standing.ts'
import { meText } from './text.ts'

export type MeProps = {
  readonly standing: Standing
  readonly today: string
  /** Full names. */
  readonly supervisor: string | undefined
  readonly champion: string | undefined
  readonly agreements: readonly DocumentStanding[]
}

/** From here on a date that comes nearer says how many days are left. */
const soonDays = 30

/** A supporter's own dates, what each needs, and who stands behind them. */
export const Me = ({ standing, today, supervisor, champion, agreements }: MeProps) => {
  const lang = useContext(Language)
  const t = meText(lang)
  return (
    <>
      <AgreementsNotice standings={agreements} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.states[standing.state]}</p>
      <p>{t.lead}</p>
      <h2>{t.dates}</h2>
      <SummaryList rows={dateRows(standing, today, lang)} />
      <h2>{t.behind}</h2>
      <SummaryList
        rows={[
          { key: t.supervisor, value: supervisor ?? t.nobodyYet },
          { key: t.champion, value: champion ?? t.nobodyYet },
        ]}
      />
    </>
  )
}

const dateRows = (standing: Standing, today: string, lang: Lang): SummaryRow[] => {
  const t = meText(lang)
  const dates = {
    training: standing.trainedUntil,
    agreement: standing.agreedUntil,
    vetting: standing.vettedUntil,
    supervision: standing.supervisionDue,
  } as const
  return (['training', 'agreement', 'vetting', 'supervision'] as const).map(each => ({
    key: t[each],
    value: <LastDay date={dates[each]} today={today} mend={t.mend[each]} />,
  }))
}

const LastDay = ({ date, today, mend }: { date: string | null; today: string; mend: string }) => {
  const lang = useContext(Language)
  const t = meText(lang)
  const left = date === null ? -1 : daysBetween(today, date)
  const word = date === null ? t.missing : left < 0 ? t.passed : left <= soonDays ? t.left(left) : t.inDate
  return (
    <>
      <p>
        {date === null ? null : `${dateText(noonOf(date), lang)} `}
        <Tag look={left > soonDays ? 'good' : 'care'}>{word}</Tag>
      </p>
      {left > soonDays ? null : <p class="al-meta">{mend}</p>}
    </>
  )
}
