import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, Link, Table } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dayText } from '../../../platform/text.ts'
import { fullName, type Application } from '../application.ts'
import type { Member } from '../panel.ts'
import { joiningText } from '../text.ts'

/** What a member has done so far, in one word. */
export const partOf = ({ conflict, agreedAt }: Member) => {
  if (conflict === null) return 'undeclared'
  if (conflict) return 'conflict'
  return agreedAt === null ? 'free' : 'agreed'
}

export type Sitting = { readonly one: Application; readonly mine: Member }

/** The panels somebody sits on, those that meet first on top. */
export const Panels = ({ sittings }: { sittings: readonly Sitting[] }) => {
  const lang = useContext(Language)
  const t = joiningText(lang).panels
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <Table
        caption={t.title}
        captionHidden
        empty={t.none}
        rows={sittings}
        columns={[
          {
            heading: t.name,
            names: true,
            cell: ({ one }) => <Link href={localPath(lang, `/desk/panels/${one.id}`)}>{fullName(one)}</Link>,
          },
          { heading: t.when, cell: ({ one }) => <Day day={one.meetsOn} /> },
          { heading: t.state, cell: ({ mine }) => t.states[partOf(mine)] },
        ]}
      />
    </>
  )
}

const Day = ({ day }: { day: string | null }) => {
  const lang = useContext(Language)
  return <>{day === null ? '–' : dayText(noonOf(day), lang)}</>
}

/** A panel that is over: nothing of it is left to read. */
export const PanelOver = ({ decided }: { decided: boolean }) => {
  const t = joiningText(useContext(Language))
  return (
    <>
      <h1>{t.panels.title}</h1>
      <p class="al-lead">{decided ? t.panel.decided : t.panel.closed}</p>
    </>
  )
}
