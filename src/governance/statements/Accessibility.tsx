import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, Link } from '../../design/index.ts'
import type { Force } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { dateText } from '../../platform/text.ts'
import { Sentences } from './Privacy.tsx'
import { testedWidths } from './tested.ts'
import { statementText } from './text.ts'

/** The day of the words of this page: whoever changes them changes it. */
const written = '2026-11-25'

export type AccessibilityProps = {
  readonly force: Force
  /** The code of the standard that the force's setting names. */
  readonly standard: string
}

/** What is aimed for, what was tested and how, what was not, and whom to tell. */
export const Accessibility = ({ force, standard }: AccessibilityProps) => {
  const lang = useContext(Language)
  const t = statementText(lang).accessibility
  const name = force.name[lang] || force.name.en
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.nowTitle}</h2>
      <p>{t.now}</p>
      <ul>
        <li>
          <Link href={localPath(lang, '/help-now')}>{t.helpNow}</Link>
        </li>
        <li>
          <Link href={localPath(lang, '/supporters')}>{t.ring}</Link>
        </li>
      </ul>
      <h2>{t.problemTitle}</h2>
      <p>{t.problem(name)}</p>
      {force.stage === 'demonstration' ? <p>{t.problemDemo}</p> : null}
      <h2>{t.aimTitle}</h2>
      <p>{t.aim(t.standards[standard] ?? standard)}</p>
      <Sentences all={t.aims} />
      <h2>{t.testedTitle}</h2>
      <Sentences all={t.tested(Object.values(testedWidths)).split('\n')} />
      <h2>{t.notTitle}</h2>
      <Sentences all={t.not} />
      <h2>{t.lawTitle}</h2>
      <p>{force.nation === 'northern_ireland' ? t.lawNorthernIreland : t.law}</p>
      <p class="al-meta">{t.written(dateText(noonOf(written), lang))}</p>
    </>
  )
}
