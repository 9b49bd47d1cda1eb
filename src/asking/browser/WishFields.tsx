import { Details, Select } from '../../design/index.ts'
import { workforces } from '../../identity/bands.ts'
import { sortText, type Lang } from '../../platform/text.ts'
import type { Directory } from '../../supporters/directory.ts'
import { text as supporterText } from '../../supporters/text.ts'
import { findText } from '../find/text.ts'
import type { Wishes } from '../wishes.ts'

type Props = {
  readonly lang: Lang
  readonly directory: Directory
  readonly themes: Readonly<Record<string, string>>
  readonly wishes: Wishes
  readonly onChange: (wishes: Wishes) => void
  /** The way is asked elsewhere: in the note it is the card. */
  readonly withWay: boolean
}

type Row = { name: keyof Wishes; label: string; any: string; choices: { value: string; label: string }[] }

const rowsOf = ({ lang, directory, themes, withWay }: Props): Row[] => {
  const t = findText(lang)
  const words = supporterText(lang)
  // Only topics that somebody knows about: a wish that can only find nobody is not offered.
  const known = new Set(directory.supporters.flatMap(({ card }) => card.experience))
  const labels = sortText(
    [...known].map(code => themes[code] ?? code),
    lang,
  )
  const topics = labels.map(label => ({
    label,
    value: [...known].find(code => (themes[code] ?? code) === label) ?? '',
  }))
  const rows: Row[] = [
    { name: 'theme', label: t.theme, any: t.themeAny, choices: topics },
    {
      name: 'language',
      label: t.language,
      any: t.languageAny,
      choices: (['en', 'cy'] as const).map(value => ({ value, label: words.languages[value] })),
    },
    {
      name: 'workforce',
      label: t.workforce,
      any: t.workforceAny,
      choices: workforces.map(value => ({ value, label: words.workforces[value] })),
    },
  ]
  const ways = (['message', 'call'] as const).map(value => ({ value, label: t.ways[value] }))
  return withWay ? [{ name: 'way', label: t.way, any: t.wayAny, choices: ways }, ...rows] : rows
}

/** Who somebody would like: a help to choose, never sent. */
export const WishFields = (props: Props) => {
  const { lang, wishes, onChange } = props
  return (
    <Details summary={findText(lang).wishes}>
      {rowsOf(props).map(({ name, label, any, choices }) => (
        <Select
          name={`wish-${name}`}
          label={label}
          options={[{ value: '', label: any }, ...choices]}
          value={wishes[name]}
          onChange={event => onChange({ ...wishes, [name]: event.currentTarget.value })}
        />
      ))}
    </Details>
  )
}
