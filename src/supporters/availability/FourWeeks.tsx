import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, Table } from '../../design/index.ts'
import { dayText, type Lang } from '../../platform/text.ts'
import type { PreviewDay } from './breaks.ts'
import { clock } from './forms.ts'
import { availabilityText } from './text.ts'

/** "06:00 to 14:00", "22:00 to 06:00 the next day". */
export const stretchWords = ({ start, minutes }: { start: number; minutes: number }, lang: Lang): string => {
  const t = availabilityText(lang)
  const end = start + minutes
  return (end > 1440 ? t.untilNextDay : t.fromTo)(clock(start), end === 1440 ? '24:00' : clock(end))
}

/** The next four weeks day by day: the days that have hours, and those they are away. */
export const FourWeeks = ({ days }: { days: readonly PreviewDay[] }) => {
  const lang = useContext(Language)
  const t = availabilityText(lang)
  const said = days.filter(day => day.away || day.shifts.length > 0)
  if (said.length === 0) return <p>{t.nothing}</p>
  return (
    <Table
      caption={t.seeCaption}
      captionHidden
      columns={[
        { heading: t.day, names: true, cell: ({ day }: PreviewDay) => dayText(noonOf(day), lang) },
        {
          heading: t.hours,
          cell: ({ away, shifts }: PreviewDay) =>
            away ? t.away : shifts.map(shift => stretchWords(shift, lang)).join(', '),
        },
      ]}
      rows={said}
    />
  )
}
