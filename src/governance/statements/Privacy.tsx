import { useContext } from 'preact/hooks'
import { Language, Link, Table } from '../../design/index.ts'
import type { Force } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { text } from '../text.ts'
import type { Kept } from './retention.ts'
import { statementText } from './text.ts'

/** A row of the retention table with its live number; none where there is no number. */
export type KeptNow = Kept & { readonly number: number | undefined }

export type PrivacyProps = {
  readonly force: Force
  readonly kept: readonly KeptNow[]
  /** As the force has set it; `unset` until it has. */
  readonly lawfulBasis: string
}

/** What is kept, where, how long and who answers for it. */
export const Privacy = ({ force, kept, lawfulBasis }: PrivacyProps) => {
  const lang = useContext(Language)
  const t = statementText(lang).privacy
  const name = force.name[lang] || force.name.en
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.shortTitle}</h2>
      <Sentences all={t.short} />
      <p>
        <Link href={localPath(lang, '/passing-on')}>{t.passingOn}</Link>
        <br />
        <Link href={localPath(lang, '/who-can-see-what')}>{t.whoSees}</Link>
      </p>
      <h2>{t.controllerTitle}</h2>
      <p>{force.stage === 'demonstration' ? t.demo(name) : t.controller(name)}</p>
      <h2>{t.basisTitle}</h2>
      <p>{lawfulBasis === 'unset' ? t.basisUnset : lawfulBasis}</p>
      <h2>{t.keptTitle}</h2>
      <p>{t.keptLead}</p>
      <KeptTable kept={kept} />
      <h2>{t.whereTitle}</h2>
      <p>{t.where(name)}</p>
      <p>{t.backups}</p>
      <h2>{t.cookiesTitle}</h2>
      <Sentences all={t.cookies} />
      <h2>{t.rightsTitle}</h2>
      <Sentences all={t.rights} />
      <section class="al-care">
        <h2>{t.cannotTitle}</h2>
        <Sentences all={text(lang).who.truths} />
      </section>
    </>
  )
}

export const Sentences = ({ all }: { all: readonly string[] }) => (
  <ul>
    {all.map(sentence => (
      <li>{sentence}</li>
    ))}
  </ul>
)

const KeptTable = ({ kept }: { kept: readonly KeptNow[] }) => {
  const lang = useContext(Language)
  const t = statementText(lang).privacy
  return (
    <Table
      caption={t.keptTitle}
      captionHidden
      rows={kept}
      columns={[
        {
          heading: t.what,
          names: true,
          cell: ({ what }) => t.kept[what].what,
        },
        {
          heading: t.howLong,
          cell: row => (
            <>
              <strong>{spanText(row, lang)}</strong>
              <br />
              <span class="al-meta">{t.kept[row.what].note}</span>
            </>
          ),
        },
      ]}
    />
  )
}

/** "90 days after the last message", "12 months", "It is not kept". */
const spanText = ({ what, span, number }: KeptNow, lang: Lang): string => {
  const t = statementText(lang).privacy
  if (span === 'not kept') return t.notKept
  if (span === 'no end' || number === undefined) return t.noEnd
  if ('minutesOf' in span) return t.atMost(t.minutes(number))
  const words = t['unit' in span ? span.unit : 'days'](number)
  if (what === 'words') return t.afterLast(words)
  return what === 'unopened' ? t.afterStep(words) : words
}
