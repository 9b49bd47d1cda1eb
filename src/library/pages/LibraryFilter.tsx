import { useContext } from 'preact/hooks'
import { Button, Checkboxes, Details, Language, Select, TextField, type Option } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Theme } from '../queries.ts'
import { accesses, kinds, stages, wishesIn, type Wishes } from '../resource.ts'
import { text } from '../text.ts'
import { Inside } from './links.tsx'

type FilterProps = { readonly wishes: Wishes; readonly themes: readonly Theme[] }

/** What to look for. A plain form that asks for a page: without script, and the address can be kept and passed on. */
export const LibraryFilter = ({ wishes, themes }: FilterProps) => {
  const lang = useContext(Language)
  const t = text(lang).library
  const more = wishes.stage ?? wishes.theme ?? wishes.access ?? wishes.fresh
  return (
    <search aria-label={t.filterTitle}>
      <form method="get" action={localPath(lang, '/library')} class="al-filter">
        <TextField name="words" label={t.words} type="search" value={wishes.words} autocomplete="off" />
        <Select
          name="kind"
          label={t.kind}
          value={wishes.kind}
          options={useOptions(kinds, kind => text(lang).kinds[kind].many)}
        />
        <Details summary={t.moreFilters} open={more !== undefined}>
          <More wishes={wishes} themes={themes} />
        </Details>
        <div class="govuk-button-group">
          <Button>{t.show}</Button>
          {wishesIn(wishes).length > 0 ? <Inside to="/library">{t.clear}</Inside> : null}
        </div>
      </form>
    </search>
  )
}

const More = ({ wishes, themes }: FilterProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const labels = new Map(themes.map(({ code, label }) => [code, label[lang]]))
  const codes = [...labels.keys()].toSorted((a, b) =>
    (labels.get(a) ?? '').localeCompare(labels.get(b) ?? '', lang),
  )
  return (
    <>
      <Select
        name="stage"
        label={t.library.stage}
        value={wishes.stage}
        options={useOptions(stages, stage => t.stages[stage])}
      />
      <Select
        name="theme"
        label={t.library.theme}
        value={wishes.theme}
        options={useOptions(codes, code => labels.get(code) ?? code)}
      />
      <Select
        name="access"
        label={t.library.access}
        value={wishes.access}
        options={useOptions(accesses, access => t.access[access])}
      />
      <Checkboxes
        name="new"
        legend={t.library.added}
        look="compact"
        choices={[{ value: 'yes', label: t.library.fresh }]}
        values={wishes.fresh ? ['yes'] : []}
      />
    </>
  )
}

const useOptions = <T extends string>(values: readonly T[], label: (value: T) => string): Option[] => [
  { value: '', label: text(useContext(Language)).library.all },
  ...values.map(value => ({ value, label: label(value) })),
]
