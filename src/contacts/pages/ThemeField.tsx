import { useContext } from 'preact/hooks'
import { Checkboxes, Details, Language } from '../../design/index.ts'
import type { RecordTheme } from '../../library/index.ts'
import { text } from '../text.ts'

type ThemeFieldProps = {
  readonly themes: readonly RecordTheme[]
  /** Codes of those that stand open, because this supporter uses them most. */
  readonly usual: readonly string[]
  readonly chosen: readonly string[]
  readonly error: string | undefined
}

/** The few themes that come up most in reach of one tap, all others by group behind a summary. */
export const ThemeField = ({ themes, usual, chosen, error }: ThemeFieldProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const first = usual.flatMap(code => themes.filter(theme => theme.code === code))
  const others = themes.filter(theme => !usual.includes(theme.code))
  const groups = [...new Set(others.map(theme => theme.group))]
  const choice = ({ code, label }: RecordTheme) => ({ value: code, label: label[lang] || label.en })
  return (
    <>
      <Checkboxes
        name="themes"
        legend={t.form.themes}
        hint={t.form.themesHint}
        error={error}
        look="inline"
        choices={first.map(choice)}
        values={chosen}
      />
      <Details summary={t.form.moreThemes} open={others.some(theme => chosen.includes(theme.code))}>
        {groups.map(group => (
          <Checkboxes
            name="themes"
            id={`themes-${group.replaceAll('_', '-')}`}
            legend={groupName(t.groups, group)}
            look="compact"
            choices={others.filter(theme => theme.group === group).map(choice)}
            values={chosen}
          />
        ))}
      </Details>
    </>
  )
}

/** A group that reference data brings and no words know yet shows its code rather than nothing. */
const groupName = (groups: Readonly<Record<string, string>>, group: string): string => groups[group] ?? group
