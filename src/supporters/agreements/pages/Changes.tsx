import { useContext } from 'preact/hooks'
import { Language, Tag } from '../../../design/index.ts'
import type { Change, ChangedSection } from '../changes.ts'
import { text } from '../text.ts'

/**
 * What changed, paragraph by paragraph, under the heading where it stands. Each change says in a word what it is; colour and
 * stroke only repeat it.
 */
export const Changes = ({ changed }: { changed: readonly ChangedSection[] }) => {
  const t = text(useContext(Language)).changes
  if (changed.length === 0) return <p>{t.none}</p>
  return (
    <>
      {changed.map(({ heading, changes }) => (
        <section class="al-changes">
          <h3>{heading === '' ? t.start : heading}</h3>
          <ul>
            {changes.map(change => (
              <One change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const One = ({ change: { kind, unit } }: { change: Change }) => {
  const t = text(useContext(Language)).changes
  const what = unit.kind === 'heading' || unit.kind === 'title' ? ` ${t.kinds[unit.kind]}:` : ''
  return (
    <li>
      <Tag look={kind === 'new' ? 'good' : 'plain'}>{kind === 'new' ? t.come : t.gone}</Tag>
      {what} {kind === 'new' ? <ins>{unit.text}</ins> : <del>{unit.text}</del>}
    </li>
  )
}
