import { useContext } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  Language,
  Select,
  StaffForm,
  type FormError,
  type Option,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Lang } from '../../../platform/text.ts'
import { matchKinds, type MatchKind } from '../choices.ts'
import { movingText } from '../text.ts'
import type { Resolved, Unknown } from '../unknown.ts'
import type { World } from '../world.ts'
import { ThrowAway } from './ThrowAway.tsx'

export type MatchProps = {
  readonly draft: string
  readonly resolved: Resolved
  readonly world: World
  readonly errors: readonly FormError[]
  readonly formToken: string
}

/** The name of the field of an unknown value; its value stands beside it in `<name>-is`. */
export const matchField = (kind: MatchKind, nth: number): string => `${kind}-${nth}`

/** Every word nobody here knows, once. */
export const Match = ({ draft, resolved, world, errors, formToken }: MatchProps) => {
  const lang = useContext(Language)
  const { match: t } = movingText(lang)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <StaffForm action={localPath(lang, `/desk/people/import/${draft}/words`)} token={formToken}>
        {matchKinds.map(kind => {
          const unknown = resolved.unknown.filter(each => each.kind === kind)
          if (unknown.length === 0) return null
          const options = optionsOf(kind, resolved, world, lang)
          return (
            <section>
              <h2>{t.kinds[kind]}</h2>
              {kind === 'supervisor' ? <p>{t.supervisorHint}</p> : null}
              {unknown.map((each, nth) => (
                <One unknown={each} name={matchField(kind, nth)} options={options} errors={errors} />
              ))}
            </section>
          )
        })}
        <Button>{t.next}</Button>
      </StaffForm>
      <ThrowAway draft={draft} formToken={formToken} />
    </>
  )
}

type OneProps = {
  unknown: Unknown
  name: string
  options: readonly Option[]
  errors: readonly FormError[]
}

const One = ({ unknown, name, options, errors }: OneProps) => {
  const { match: t } = movingText(useContext(Language))
  const { value, rows, answer } = unknown
  // A new station needs a name: where nothing is written there is none to make.
  const fitting = value === '' ? options.filter(option => !/^(in|new):/.test(option.value)) : options
  return (
    <>
      <input type="hidden" name={`${name}-is`} value={value} />
      <Select
        name={name}
        label={value === '' ? t.nothing(rows) : t.value(value, rows)}
        options={fitting}
        value={answer}
        error={errors.find(({ field }) => field === name)?.message}
      />
    </>
  )
}

const optionsOf = (kind: MatchKind, resolved: Resolved, world: World, lang: Lang): Option[] => {
  const { match: t } = movingText(lang)
  if (kind === 'supervisor' || kind === 'champion')
    return [
      { value: '', label: t.nobody },
      ...resolved.backers
        .filter(each => each.role === kind)
        .map(({ key, name }) => ({ value: key, label: name })),
    ]
  const choose = { value: '', label: t.choose }
  const leave = { value: 'leave', label: t.leave }
  if (kind === 'rank') {
    const ranks = world.ranks.map(({ code, title }) => ({
      value: code,
      label: lang === 'cy' && title.cy !== '' ? title.cy : title.en,
    }))
    return [choose, ...ranks, leave]
  }
  const nameOf = (place: { name: string; nameCy: string }) =>
    lang === 'cy' && place.nameCy !== '' ? place.nameCy : place.name
  return [
    choose,
    ...world.stations.map(station => ({ value: `id:${station.id}`, label: nameOf(station) })),
    ...world.districts.map(district => ({ value: `in:${district.id}`, label: t.newIn(nameOf(district)) })),
    ...resolved.newDistricts.map(name => ({ value: `new:${name}`, label: t.newDistrict(name) })),
    leave,
  ]
}
