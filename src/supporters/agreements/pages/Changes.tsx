import { useContext } from 'preact/hooks'
import { Language, Tag } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Change, ChangedSection } from '../changes.ts'
import { text } from '../text.ts'

export type ChangesProps = {
  readonly changed: readonly ChangedSection[]
  readonly level?: 3 | 4
  /** The language of the words, where it is not the page's. */
  readonly words?: Lang
}

/**
 * What changed, paragraph by paragraph, under the heading where it stands. Each change says in a word what it is; colour and
 * stroke only repeat it.
 */
export const Changes = ({ changed, level = 3, words }: ChangesProps) => {
  const t = text(useContext(Language)).changes
  if (changed.length === 0) return <p>{t.none}</p>
  return (
    <>
      {changed.map(({ heading, changes }) => (
        <section class="al-changes">
          <Heading level={level} words={heading === '' ? undefined : words}>
            {heading === '' ? t.start : heading}
          </Heading>
          <ul>
            {changes.map(change => (
              <One change={change} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type HeadingProps = { level: 3 | 4; words: Lang | undefined; children: string }

const Heading = ({ level, words, children }: HeadingProps) =>
  level === 3 ? <h3 lang={words}>{children}</h3> : <h4 lang={words}>{children}</h4>

type OneProps = { change: Change; words: Lang | undefined }

const One = ({ change: { kind, unit }, words }: OneProps) => {
  const t = text(useContext(Language)).changes
  const what = unit.kind === 'heading' || unit.kind === 'title' ? ` ${t.kinds[unit.kind]}:` : ''
  return (
    <li>
      <Tag look={kind === 'new' ? 'good' : 'plain'}>{kind === 'new' ? t.come : t.gone}</Tag>
      {what} {kind === 'new' ? <ins lang={words}>{unit.text}</ins> : <del lang={words}>{unit.text}</del>}
    </li>
  )
}
