import { useContext } from 'preact/hooks'
import { Language, LoadBlocks, Tag } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import { limited, roomOf, type Limited, type Load } from '../load.ts'
import { text } from '../text.ts'

/** A supporter's load in words, one sentence a limit: for their own pages and the desk. */
export const loadSentences = (load: Load, lang: Lang): Record<Limited, string> => {
  const t = text(lang).load
  const hours = Math.round(load.minutesThisMonth / 60)
  const most = load.limits.hours[1]
  return {
    open: t.open(load.open, load.limits.open[1]),
    hours:
      load.minutesThisMonth === 0
        ? t.hoursNone(most)
        : hours === 0
          ? t.hoursUnder(most)
          : t.hours(hours, most),
    heavy: heavySentence(load, lang),
  }
}

const heavySentence = (load: Load, lang: Lang): string => {
  const t = text(lang).load
  const said = t.heavy(load.heavyIn28Days, load.limits.heavy[1])
  return roomOf(load, 'heavy') === 'near' ? `${said}. ${t.inARow(load.heavyInARow)}` : said
}

/** The load as short sentences, blocks beside the one that counts conversations. */
export const LoadList = ({ load }: { load: Load }) => {
  const lang = useContext(Language)
  const t = text(lang).load
  const words = loadSentences(load, lang)
  const tags = { room: null, near: <Tag look="care">{t.near}</Tag>, full: <Tag look="danger">{t.full}</Tag> }
  const [soft, hard] = load.limits.open
  return (
    <>
      <LoadBlocks open={Math.min(load.open, hard)} soft={soft} hard={hard}>
        {words.open} {tags[roomOf(load, 'open')]}
      </LoadBlocks>
      {limited
        .filter(limit => limit !== 'open')
        .map(limit => (
          <p>
            {words[limit]} {tags[roomOf(load, limit)]}
          </p>
        ))}
      <p class="al-meta">{t.why}</p>
    </>
  )
}
