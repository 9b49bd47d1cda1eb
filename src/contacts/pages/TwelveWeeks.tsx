import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Details, Language, Table } from '../../design/index.ts'
import { dateText, type Lang } from '../../platform/text.ts'
import { text } from '../text.ts'
import type { Week } from '../weeks.ts'

const [width, height, foot, gap] = [480, 120, 18, 8]

const dayWords = (day: string, lang: Lang) => dateText(noonOf(day), lang).split(' ').slice(0, 2).join(' ')

/** A calm picture of the load: bars without a scale to race against, the same numbers in a table, and a sentence. */
export const TwelveWeeks = ({ weeks }: { weeks: readonly Week[] }) => {
  const lang = useContext(Language)
  const t = text(lang).load
  const heavy = weeks.reduce((sum, week) => sum + week.heavy, 0)
  const all = weeks.reduce((sum, week) => sum + week.heavy + week.others, 0)
  const sentence = t.weeksSaid(all, heavy)
  return (
    <>
      <p>{sentence}</p>
      {all > 0 ? (
        <>
          <Bars weeks={weeks} sentence={sentence} lang={lang} />
          <p class="al-meta al-key">
            <span class="al-key__heavy" /> {t.heavyOnes} <span class="al-key__other" /> {t.otherOnes}
          </p>
          <Details summary={t.weeks}>
            <Table
              caption={t.weeks}
              captionHidden
              columns={[
                { heading: t.week, names: true, cell: (week: Week) => dayWords(week.from, lang) },
                { heading: t.contacts, numeric: true, cell: (week: Week) => week.heavy + week.others },
                { heading: t.heavyOnes, numeric: true, cell: (week: Week) => week.heavy },
              ]}
              rows={weeks}
            />
          </Details>
        </>
      ) : null}
    </>
  )
}

const Bars = ({ weeks, sentence, lang }: { weeks: readonly Week[]; sentence: string; lang: Lang }) => {
  const most = Math.max(4, ...weeks.map(week => week.heavy + week.others))
  const step = width / weeks.length
  const tall = (n: number) => (n / most) * (height - foot)
  return (
    <svg class="al-bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
      {weeks.map(({ from, heavy, others }, nth) => {
        const x = nth * step + gap / 2
        const base = height - foot
        return (
          <g>
            <rect
              class="al-bars__heavy"
              x={x}
              y={base - tall(heavy)}
              width={step - gap}
              height={tall(heavy)}
            />
            <rect
              class="al-bars__other"
              x={x}
              y={base - tall(heavy + others)}
              width={step - gap}
              height={tall(others)}
            />
            {nth % 4 === 0 ? (
              <text x={x} y={height - 4}>
                {dayWords(from, lang)}
              </text>
            ) : null}
          </g>
        )
      })}
      <line x1="0" x2={width} y1={height - foot} y2={height - foot} />
    </svg>
  )
}
